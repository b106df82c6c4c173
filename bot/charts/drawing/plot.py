"""The plot itself: its axis, its bars or its line, and what is written at them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FuncFormatter

from bot.charts.drawing import axis, lettering, marks
from bot.charts.drawing.axis import HEIGHT, Scale
from bot.charts.drawing.labelling import Box, Label, labels
from bot.charts.drawing.placing import Place, Spot, places
from bot.charts.drawing.sheet import LEADING, MARGIN, WIDTH, Sheet
from bot.charts.palette import Palette
from bot.charts.picture import Picture, Shape, Sign

_TICK = 28
_NOTE = 25
_NOTE_LIFT = 11
_TRIES, _NEAR = 4, 0.01


@dataclass(frozen=True, slots=True)
class _Note:
    """Words that stand on the axis where there is no value."""

    name: str
    lines: tuple[str, ...]
    x: float
    upright: bool = False

    @property
    def box(self) -> Box:
        """The place that they take."""
        long = max(lettering.width(line, _NOTE) for line in self.lines)
        deep = len(self.lines) * _NOTE * LEADING
        wide, high = (deep, long) if self.upright else (long, deep)
        return self.x - wide / 2, self.x + wide / 2, 0, _NOTE_LIFT + high


class Plot:
    """A picture's plot, laid out to be drawn on a sheet."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        values = [
            float(end) for _, one in picture.columns() for end in (one.sure, one.top) if end is not None
        ]
        self.steps = axis.steps(values)
        self.left = MARGIN + 16 + max(lettering.width(axis.in_words(step), _TICK) for step in self.steps)
        self.wide = WIDTH - MARGIN - self.left
        self.places = places(picture, self.wide)
        self.spots = [spot for place in self.places for spot in place.spots]
        self.notes = [*_gap_notes(self.places), *_vague_notes(self.spots)]
        self.gaps_are_named = all(_can_be_named(place) for place in self.places if not place.slot.columns)
        self.labels, self.scale = self._labelled(values)

    def _labelled(self, values: Sequence[float]) -> tuple[list[Label], Scale]:
        """The labels where they fit, and the scale that has room for them: each hangs on the other."""
        scale = axis.fitting(values)
        numbers = [spot for spot in self.spots if spot.column.top is not None]
        taken = [note.box for note in self.notes]
        placed: list[Label] = []
        for _ in range(_TRIES):
            placed = labels(numbers, taken, wide=self.wide, scale=scale.pixels)
            before, scale = scale, axis.fitting(values, placed)
            if abs(before.pixels / scale.pixels - 1) < _NEAR:
                break
        return placed, scale

    def draw(self, sheet: Sheet, y: float) -> None:
        """Put it on the sheet, its upper edge at ``y``."""
        axes = self._axes(sheet, y)
        shade = sheet.palette.tint(sheet.palette.muted, 0.12)
        for place in self.places:
            if not place.slot.columns:
                ends = (place.x - place.room / 2, place.x + place.room / 2)
                axes.axvspan(*ends, color=shade, lw=0, gid="gap")
        if self.picture.shape is Shape.LINE:
            marks.line(axes, self.places, sheet.palette)
        else:
            marks.bars(axes, self.spots, sheet.palette)
        for label in self.labels:
            self._value(axes, label, sheet.palette)
        for note in self.notes:
            self._note(axes, note, sheet.palette)

    def _axes(self, sheet: Sheet, y: float) -> Axes:
        palette, figure = sheet.palette, sheet.figure
        bottom = 1 - (y + HEIGHT) / sheet.height
        axes = figure.add_axes((self.left / WIDTH, bottom, self.wide / WIDTH, HEIGHT / sheet.height))
        axes.set_xlim(0, self.wide)
        axes.set_ylim(self.scale.low, self.scale.high)
        axes.set_facecolor(palette.ground)
        axes.set_xticks([])
        axes.set_yticks([step for step in self.steps if self.scale.low <= step <= self.scale.high])
        axes.yaxis.set_major_formatter(FuncFormatter(lambda step, _: axis.in_words(step)))
        for text in axes.get_yticklabels():
            text.set(fontproperties=lettering.font(_TICK), color=palette.muted)
        axes.tick_params(length=0, pad=8)
        axes.grid(axis="y", color=palette.grid, linewidth=1.4)
        axes.set_axisbelow(True)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.axhline(0, color=palette.muted, linewidth=2.4, zorder=4, gid="zero")
        return axes

    def _note(self, axes: Axes, note: _Note, palette: Palette) -> None:
        axes.annotate(
            "\n".join(note.lines),
            (note.x, 0),
            xytext=(0, _NOTE_LIFT * 72 / lettering.DPI),
            textcoords="offset points",
            ha="center",
            va="bottom",
            rotation=90 if note.upright else 0,
            fontproperties=lettering.font(_NOTE),
            color=palette.muted,
            parse_math=False,
            gid=note.name,
        )

    def _value(self, axes: Axes, label: Label, palette: Palette) -> None:
        superseded = Sign.SUPERSEDED in label.spot.column.signs
        each = 1 / self.scale.pixels
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


def _gap_notes(places: Sequence[Place]) -> Iterator[_Note]:
    for place in places:
        if not place.slot.columns and _can_be_named(place):
            lines = lettering.wrap(Sign.GAP.value, _NOTE, place.room, most=2)
            yield _Note("gap note", tuple(lines), place.x)


def _can_be_named(gap: Place) -> bool:
    return all(lettering.width(word, _NOTE) <= gap.room for word in Sign.GAP.value.split())


def _vague_notes(spots: Sequence[Spot]) -> Iterator[_Note]:
    """For a value without a number its words, upright where they have no room to lie."""
    for spot in spots:
        if spot.column.top is None and spot.column.words:
            words = f"“{spot.column.words}”"
            upright = any(lettering.width(word, _NOTE) > spot.room for word in words.split())
            room = HEIGHT / 2 if upright else spot.room
            lines = lettering.wrap(words, _NOTE, room, most=1 if upright else 4)
            yield _Note("words", tuple(lines), spot.x, upright)
