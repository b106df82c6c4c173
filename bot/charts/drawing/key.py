"""The key: each mark on the picture beside the words that explain it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.charts.drawing import lettering
from bot.charts.drawing.marks import BROKEN, DASHED, DOTTED, HATCH
from bot.charts.drawing.sheet import MARGIN, WIDTH, Sheet
from bot.charts.palette import Palette
from bot.charts.picture import Sign

_SIZE = 26
_ROW = 46
_SWATCH = 44
_HIGH = 28
_AIR = 36
_TO_WORDS = _SWATCH + 14


class Key:
    """The marks, and the colours of those whose numbers stand side by side, in rows."""

    def __init__(self, signs: Sequence[Sign], rivals: Sequence[str]) -> None:
        items: list[tuple[Sign | int, str]] = [*enumerate(rivals), *((sign, sign.value) for sign in signs)]
        self._items = list(_in_rows(items))
        self.high = _ROW * (self._items[-1][2] + 1) if self._items else 0

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw it, its upper edge at ``y``."""
        for mark, words, row, x in self._items:
            top = y + row * _ROW
            _swatch(sheet, mark, x, top + 4)
            sheet.lines([words], x + _TO_WORDS, top + 2, _SIZE, name="key")


def _in_rows(items: Sequence[tuple[Sign | int, str]]) -> Iterator[tuple[Sign | int, str, int, float]]:
    row, x = 0, float(MARGIN)
    for mark, words in items:
        shown = lettering.wrap(words, _SIZE, WIDTH - 2 * MARGIN - _TO_WORDS, most=1)[0]
        wide = _TO_WORDS + lettering.width(shown, _SIZE)
        if x > MARGIN and x + wide > WIDTH - MARGIN:
            row, x = row + 1, float(MARGIN)
        yield mark, shown, row, x
        x += wide + _AIR


def _swatch(sheet: Sheet, mark: Sign | int, x: float, y: float) -> None:
    if mark is not Sign.ROUGH:
        sheet.box(x, y, _SWATCH, _HIGH, name="swatch", **_style(mark, sheet.palette))
        return
    low, high = y + 8, _HIGH - 8
    sheet.box(x, low, _SWATCH, high, name="swatch", facecolor=sheet.palette.fill(0), lw=0)
    ends = ([x - 6, x + _SWATCH + 6], [low, low])
    sheet.line(*ends, name="swatch", color=sheet.palette.ink, linewidth=3, linestyle=BROKEN)


def _style(mark: Sign | int, palette: Palette) -> dict[str, Any]:
    colour = palette.fill(0)
    match mark:
        case Sign.PARTIAL:
            return {"facecolor": palette.tint(colour, 0.18), "edgecolor": colour, "hatch": HATCH, "lw": 2}
        case Sign.SUPERSEDED:
            return {"facecolor": "none", "edgecolor": palette.muted, "linestyle": DASHED, "lw": 2}
        case Sign.RANGE:
            face = palette.tint(colour, 0.35)
            return {"facecolor": face, "edgecolor": colour, "linestyle": DOTTED, "lw": 2}
        case Sign.GAP:
            return {"facecolor": palette.tint(palette.muted, 0.12), "lw": 0}
        case int():
            return {"facecolor": palette.fill(mark), "lw": 0}
    return {}
