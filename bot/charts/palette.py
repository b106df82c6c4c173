"""The colours of charts: told apart by those who see colours otherwise, on light and on dark.

Those that fill bars are of Okabe and Ito's palette; no meaning hangs on a colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """What the picture will lie on."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as ``#rrggbb``. ``sources`` are the fills: the first source, and those beside it."""

    ground: str
    ink: str
    muted: str
    grid: str
    sources: tuple[str, ...]

    def fill(self, rival: int) -> str:
        """The colour of the bars of a source, counted from 0."""
        return self.sources[rival % len(self.sources)]

    def tint(self, colour: str, share: float) -> str:
        """So much of ``colour``, the rest of the ground."""
        mixed = (
            round(share * int(colour[at : at + 2], 16) + (1 - share) * int(self.ground[at : at + 2], 16))
            for at in (1, 3, 5)
        )
        return "#" + "".join(f"{part:02x}" for part in mixed)


PALETTES = {
    Theme.LIGHT: Palette(
        ground="#ffffff",
        ink="#1b1f24",
        muted="#57606a",
        grid="#d9dee3",
        sources=("#0072b2", "#d55e00", "#009e73", "#cc79a7"),
    ),
    Theme.DARK: Palette(
        ground="#1e1f22",
        ink="#f2f3f5",
        muted="#b5bac1",
        grid="#3c3f45",
        sources=("#56b4e9", "#e69f00", "#009e73", "#cc79a7"),
    ),
}
