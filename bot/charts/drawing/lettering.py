"""How wide words are, and where their lines break. Sizes and widths are in pixels of the picture."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

DPI = 100
_OTHERS = ("Noto Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Zen Hei", "Noto Sans Arabic")
"""For scripts that the font of matplotlib does not have; used where they are there."""


@lru_cache(maxsize=1)
def families() -> list[str]:
    """matplotlib's own font, which is everywhere, and then those that have other scripts."""
    there = {font.name for font in font_manager.fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in _OTHERS if name in there)]


@lru_cache(maxsize=32)
def font(size: int, *, bold: bool = False) -> FontProperties:
    """The font, ``size`` pixels high."""
    return FontProperties(family=families(), size=size * 72 / DPI, weight="bold" if bold else "normal")


@lru_cache(maxsize=4096)
def width(text: str, size: int, *, bold: bool = False) -> float:
    """How wide ``text`` is on one line."""
    measure = _renderer().get_text_width_height_descent
    measured, _, _ = measure(text, font(size, bold=bold), ismath=False)
    return float(measured)


def wrap(text: str, size: int, room: float, *, most: int, bold: bool = False) -> list[str]:
    """``text`` in at most ``most`` lines that are no wider than ``room``; what has no place ends in "…"."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width(line, size, bold=bold) > room and len(line) > 1:
            cut = _fitting(line, size, room, bold=bold)
            lines.append(line[:cut])
            line = line[cut:]
    lines += [line] if line else []
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width(f"{last}…", size, bold=bold) > room:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"]


def _fitting(word: str, size: int, room: float, *, bold: bool) -> int:
    """How many letters of ``word`` fit, at least one."""
    cut = 1
    while cut < len(word) and width(word[: cut + 1], size, bold=bold) <= room:
        cut += 1
    return cut


@lru_cache(maxsize=1)
def _renderer() -> Any:
    canvas: Any = FigureCanvasAgg(Figure(dpi=DPI))  # matplotlib gives it no types
    return canvas.get_renderer()
