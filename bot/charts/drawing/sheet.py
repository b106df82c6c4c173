"""The sheet that a chart is drawn on: pixels from the upper left, text in lines, small marks."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import Affine2D

from bot.charts.drawing.lettering import DPI, font
from bot.charts.palette import Palette

WIDTH = 1080
MARGIN = 48
LEADING = 1.32
"""From one line to the next, as a share of the letters' size."""


class Look(Enum):
    """How words look."""

    PLAIN = auto()
    BOLD = auto()
    MUTED = auto()


class Sheet:
    """A figure of ``WIDTH`` by ``height`` pixels. What is put on it has a name (matplotlib's gid)
    that says what it is, by which it can be found."""

    def __init__(self, height: int, palette: Palette) -> None:
        self.palette = palette
        self.height = height
        self.figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=palette.ground)
        self._place = Affine2D().translate(0, -height).scale(1 / WIDTH, -1 / height) + self.figure.transFigure

    def lines(
        self,
        lines: Sequence[str],
        x: float,
        y: float,
        size: int,
        *,
        name: str,
        centred: bool = False,
        look: Look = Look.PLAIN,
    ) -> float:
        """Write lines one below the other from the height ``y`` on; the height below them."""
        for line in lines:
            text = self.figure.text(
                x,
                y + size * 1.02,
                line,
                transform=self._place,
                fontproperties=font(size, bold=look is Look.BOLD),
                color=self.palette.muted if look is Look.MUTED else self.palette.ink,
                ha="center" if centred else "left",
                va="baseline",
                parse_math=False,
            )
            text.set_gid(name)
            y += size * LEADING
        return y

    def box(self, x: float, y: float, wide: float, high: float, *, name: str, **style: Any) -> None:
        """A rectangle from its upper left corner; a negative ``high`` goes up."""
        patch = Rectangle((x, y), wide, high, transform=self._place, **style)
        patch.set_gid(name)
        self._put(patch)

    def line(self, xs: Sequence[float], ys: Sequence[float], *, name: str, **style: Any) -> None:
        """A line through points, or markers at them."""
        drawn = Line2D(xs, ys, transform=self._place, **style)
        drawn.set_gid(name)
        self._put(drawn)

    def _put(self, artist: Artist) -> None:
        self.figure.add_artist(artist)
