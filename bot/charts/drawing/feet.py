"""What is written below the plot: the periods, remarks on them, and whose values stand side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.charts.drawing import lettering
from bot.charts.drawing.placing import Place, Spot
from bot.charts.drawing.plot import Plot
from bot.charts.drawing.sheet import LEADING, MARGIN, Look, Sheet
from bot.charts.picture import Sign

_SIZES = (32, 28, 26)
_NOTE = 24
_THIN = 26


@dataclass(frozen=True, slots=True)
class _Foot:
    name: str
    lines: tuple[str, ...]
    size: int
    x: float
    down: float

    @property
    def low(self) -> float:
        return self.down + len(self.lines) * self.size * LEADING


class Feet:
    """The words below a plot, laid out to be drawn. ``dropped`` holds the remarks that had no room
    there, with their periods, to be said elsewhere; ``are_named`` whether it says whose is which of
    the columns that stand side by side."""

    def __init__(self, plot: Plot) -> None:
        self._left = plot.left
        self.dropped: tuple[str, ...] = ()
        self.are_named = False
        fitting = _fitting(plot.places)
        if fitting is None:
            self._feet = _thinned(plot.places, plot.wide)
            self.dropped = tuple(
                f"{place.slot.label}: {', '.join(place.slot.remarks)}."
                for place in plot.places
                if place.slot.remarks
            )
        else:
            self.are_named = _names_fit(plot.places)
            low = max(foot.low for foot in fitting) + 4
            self._feet = [*fitting, *_notes(plot.places, low, named=self.are_named)]
        self.high = max(foot.low for foot in self._feet)

    def draw(self, sheet: Sheet, y: float) -> None:
        """Write them, the first line at the height ``y``."""
        for foot in self._feet:
            look = Look.PLAIN if foot.name == "period" else Look.MUTED
            x = self._left + foot.x
            sheet.lines(foot.lines, x, y + foot.down, foot.size, name=foot.name, centred=True, look=look)


def _fitting(places: Sequence[Place]) -> list[_Foot] | None:
    """A label for every slot, in the largest letters that fit; None where none of the sizes does."""
    for size in _SIZES:
        made = [_label(place, size) for place in places]
        if all(len(foot.lines) <= 3 for foot in made) and all(_fits(place, size) for place in places):
            return made
    return None


def _label(place: Place, size: int) -> _Foot:
    return _Foot(
        "period", tuple(lettering.wrap(place.slot.label, size, place.room, most=4)), size, place.x, 0
    )


def _fits(place: Place, size: int) -> bool:
    return all(lettering.width(word, size) <= place.room for word in place.slot.label.split())


def _thinned(places: Sequence[Place], wide: float) -> list[_Foot]:
    """As many labels as there is room for: the first and the last, and those between
    that are far enough from them and from each other."""
    held = [place for place in places if place.slot.columns]
    need = max(lettering.width(place.slot.label, _THIN) for place in held) + 24
    last = held[-1]
    kept: list[Place] = []
    for place in held:
        if last.x - place.x >= need and (not kept or place.x - kept[-1].x >= need):
            kept.append(place)
    return [_thin(place, need / 2, wide) for place in (*kept, last)]


def _thin(place: Place, half: float, wide: float) -> _Foot:
    """One line, moved where it would go over the picture's edge."""
    x = min(place.x, wide + MARGIN / 2 - half)
    return _Foot("period", (place.slot.label,), _THIN, x, 0)


def _notes(places: Sequence[Place], down: float, *, named: bool) -> Iterator[_Foot]:
    """Below the labels: remarks on a period, or on each of its columns where these differ."""
    for place in places:
        low = down
        for words, spot in _of_columns(place) if named else ():
            foot = _Foot("who", tuple(lettering.wrap(words, _NOTE, spot.room, most=5)), _NOTE, spot.x, down)
            low = max(low, foot.low)
            yield foot
        lines = tuple(lettering.wrap(", ".join(place.slot.remarks), _NOTE, place.room, most=4))
        if lines:
            yield _Foot("remark", lines, _NOTE, place.x, low)


def _of_columns(place: Place) -> Iterator[tuple[str, Spot]]:
    """What is to be said of each column where a period has several."""
    for spot in place.spots:
        superseded = Sign.SUPERSEDED in spot.column.signs
        words = "superseded" if superseded else spot.column.who if place.slot.is_contested else ""
        if words:
            yield words, spot


def _names_fit(places: Sequence[Place]) -> bool:
    """Whether every bar that is not of the first source can have its name below it."""
    if any(spot.column.rival and not place.slot.is_contested for place in places for spot in place.spots):
        return False
    return all(
        lettering.width(word, _NOTE) <= spot.room
        for place in places
        for words, spot in _of_columns(place)
        for word in words.split()
    )
