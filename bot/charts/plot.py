"""The plot itself: its axis, its bars or its line, and what is written at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FuncFormatter, MaxNLocator

from bot.charts import lettering, marks
from bot.charts.labelling import Label, labels
from bot.charts.palette import Palette
from bot.charts.picture import Picture, Shape, Sign
from bot.charts.placing import Place, Spot, places
from bot.charts.sheet import LEADING, MARGIN, WIDTH, Sheet

HEIGHT = 500
_TICK = 28
_NOTE = 25


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis: from ``low`` to ``high``, both with zero between, and its ticks."""

    low: float
    high: float
    ticks: tuple[float, ...]


class Plot:
    """A picture's plot, laid out to be drawn on a sheet."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        tops = [float(end) for _, one in picture.columns() for end in (one.sure, one.top) if end is not None]
        ticks = _ticks(min([0.0, *tops]), max([0.0, *tops]))
        self.left = MARGIN + 16 + max(lettering.width(_tick(tick), _TICK) for tick in ticks)
        self.wide = WIDTH - MARGIN - self.left
        self.places = places(picture, self.wide)
        self.spots = [spot for place in self.places for spot in place.spots]
        numbers = [spot for spot in self.spots if spot.column.top is not None]
        self.labels = labels(numbers, wide=self.wide, high=HEIGHT)
        self.scale = self._scale(tops, ticks)
        self.gaps_are_named = all(_can_be_named(place) for place in self.places if not place.slot.columns)

    def _scale(self, tops: Sequence[float], ticks: tuple[float, ...]) -> Scale:
        """From the lowest to the highest value, zero among them, with room for what is written there."""
        low, high = min([0.0, *tops]), max([0.0, *tops])
        whole = (high - low) or 1.0
        above = [_free(label, (label.value - low) / whole) for label in self.labels if label.above]
        below = [_free(label, (high - label.value) / whole) for label in self.labels if not label.above]
        head, foot = max([10.0, *above]), max([0.0, *below])
        each = whole / (HEIGHT - head - foot)
        bottom, top = low - foot * each, (high or each) + head * each
        return Scale(bottom, top, tuple(tick for tick in ticks if bottom <= tick <= top))

    def draw(self, sheet: Sheet, y: float) -> None:
        """Put it on the sheet, its upper edge at ``y``."""
        axes = self._axes(sheet, y)
        for place in self.places:
            if not place.slot.columns:
                self._gap(axes, place, sheet.palette)
        if self.picture.shape is Shape.LINE:
            marks.line(axes, self.places, sheet.palette)
        else:
            marks.bars(axes, self.spots, sheet.palette)
        for label in self.labels:
            self._value(axes, label, sheet.palette)
        for spot in self.spots:
            if spot.column.top is None:
                self._wordless(axes, spot, sheet.palette)

    def _axes(self, sheet: Sheet, y: float) -> Axes:
        palette, figure = sheet.palette, sheet.figure
        bottom = 1 - (y + HEIGHT) / sheet.height
        axes = figure.add_axes((self.left / WIDTH, bottom, self.wide / WIDTH, HEIGHT / sheet.height))
        axes.set_xlim(0, self.wide)
        axes.set_ylim(self.scale.low, self.scale.high)
        axes.set_facecolor(palette.ground)
        axes.set_xticks([])
        axes.set_yticks(self.scale.ticks)
        axes.yaxis.set_major_formatter(FuncFormatter(lambda tick, _: _tick(tick)))
        for text in axes.get_yticklabels():
            text.set(fontproperties=lettering.font(_TICK), color=palette.muted)
        axes.tick_params(length=0, pad=8)
        axes.grid(axis="y", color=palette.grid, linewidth=1.4)
        axes.set_axisbelow(True)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.axhline(0, color=palette.muted, linewidth=2.4, zorder=4, gid="zero")
        return axes

    def _gap(self, axes: Axes, place: Place, palette: Palette) -> None:
        wide = place.room
        axes.axvspan(
            place.x - wide / 2, place.x + wide / 2, color=palette.tint(palette.muted, 0.12), lw=0, gid="gap"
        )
        if _can_be_named(place):
            lines = lettering.wrap(Sign.GAP.value, _NOTE, wide, most=3)
            self._at_zero(axes, place.x, lines, palette, name="gap note")

    def _wordless(self, axes: Axes, spot: Spot, palette: Palette) -> None:
        """A value without a number: its words, and no bar."""
        lines = lettering.wrap(f"“{spot.column.words}”", _NOTE, spot.room, most=4)
        self._at_zero(axes, spot.x, lines, palette, name="words")

    def _at_zero(self, axes: Axes, x: float, lines: Sequence[str], palette: Palette, *, name: str) -> None:
        axes.annotate(
            "\n".join(lines),
            (x, 0),
            xytext=(0, 8),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontproperties=lettering.font(_NOTE),
            color=palette.muted,
            parse_math=False,
            gid=name,
        )

    def _value(self, axes: Axes, label: Label, palette: Palette) -> None:
        superseded = Sign.SUPERSEDED in label.spot.column.signs
        each = (self.scale.high - self.scale.low) / HEIGHT
        for number, line in enumerate(reversed(label.lines) if label.above else label.lines):
            away = label.lift + (number if label.above else number + 0.75) * label.size * LEADING
            y = label.value + (away if label.above else -away) * each
            text = axes.text(
                label.x,
                y,
                line,
                ha="center",
                va="baseline",
                fontproperties=lettering.font(label.size, bold=True),
                color=palette.muted if superseded else palette.ink,
                parse_math=False,
                zorder=6,
                gid="superseded value" if superseded else "value",
            )
            text.set_path_effects([withStroke(linewidth=5, foreground=palette.ground)])
            if superseded:
                half, through = (
                    lettering.width(line, label.size, bold=True) / 2 + 4,
                    y + 0.36 * label.size * each,
                )
                ends = ([label.x - half, label.x + half], [through] * 2)
                axes.plot(*ends, color=palette.muted, linewidth=3, zorder=7, gid="struck")


def _can_be_named(gap: Place) -> bool:
    return all(lettering.width(word, _NOTE) <= gap.room for word in Sign.GAP.value.split())


def _free(label: Label, share: float) -> float:
    """How much of the plot must stay free beyond the last value for a label at ``share`` of the way to it."""
    return HEIGHT - (HEIGHT - label.high) / share if share > 0 else 0.0


def _ticks(low: float, high: float) -> tuple[float, ...]:
    if low == high:
        return (0.0, 1.0)
    found = MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    return tuple(float(tick) for tick in found)


def _tick(value: float) -> str:
    plain = f"{value:,.10f}".rstrip("0").rstrip(".")
    return "0" if plain in ("-0", "") else plain.replace("-", "−")
