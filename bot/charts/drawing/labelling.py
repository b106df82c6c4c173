"""The values' own words at their bars or points, none over another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.charts.drawing import lettering
from bot.charts.drawing.placing import Spot
from bot.charts.drawing.sheet import LEADING
from bot.charts.picture import Sign

_SIZES = (38, 34, 30, 26)
_FEW, _DENSE = 12, 40
"""Of more values than so many, where not all can have words, only the marked and the ends do; of more
than so many, only the ends."""
_LIFT, _LIFT_OF_ROUGH = 14, 24
_AIR = 5
_STEP = 16
_OVER_LEFT, _OVER_RIGHT = 10, 40
"""So far words may reach over the ends of the plot: on the left are the numbers of the axis."""

Box = tuple[float, float, float, float]
"""From left to right and from below to above, in pixels from where the axis crosses zero."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words in lines around ``x``, above their value or below it."""

    spot: Spot
    lines: tuple[str, ...]
    size: int
    x: float
    above: bool

    @property
    def value(self) -> float:
        """Where on the axis it stands."""
        return float(self.spot.column.top or 0)

    @property
    def wide(self) -> float:
        """The width of its longest line."""
        return max(lettering.width(line, self.size, bold=True) for line in self.lines)

    @property
    def lift(self) -> float:
        """From the value to the words."""
        return _LIFT_OF_ROUGH if Sign.ROUGH in self.spot.column.signs else _LIFT

    @property
    def high(self) -> float:
        """From the value to the far side of the words."""
        return self.lift + len(self.lines) * self.size * LEADING


def labels(spots: Sequence[Spot], taken: Sequence[Box], *, wide: float, scale: float) -> list[Label]:
    """A label for each of the spots, all of one size, the largest at which none is over another or over
    what is ``taken``; where there is no such size, for those that tell most. ``wide`` is the
    plot's width, ``scale`` how many pixels there are for one unit."""
    if not spots:
        return []
    ends, marked, others = _most_telling_first(spots)
    every, few = (*ends, *marked, *others), ends if len(spots) > _DENSE else (*ends, *marked)
    for size in _SIZES if len(spots) <= _DENSE else ():
        placed = _placed(every, spots, taken, size, wide=wide, scale=scale)
        if len(placed) == len(spots):
            return placed
    told = every if len(spots) <= _FEW else few
    return _placed(told, spots, taken, _SIZES[-1], wide=wide, scale=scale)


def _placed(
    told: Sequence[Spot],
    spots: Sequence[Spot],
    taken: Sequence[Box],
    size: int,
    *,
    wide: float,
    scale: float,
) -> list[Label]:
    drawn = {id(spot): _drawn(spot, scale) for spot in spots}
    course = list(_course(spots, scale))
    placed: list[Label] = []
    full = list(taken)
    for spot in told:
        others = [box for name, box in drawn.items() if name != id(spot)]
        for label in _ways(spot, size):
            box = _box(label, scale)
            inside = box[0] >= -_OVER_LEFT and box[1] <= wide + _OVER_RIGHT
            if inside and not any(_meet(box, other) for other in (*full, *others, *course)):
                placed.append(label)
                full.append(box)
                break
    return placed


def _ways(spot: Spot, size: int) -> Iterator[Label]:
    """Where its words may stand: in the middle of a bar or to a side, over a point or under it."""
    words = spot.column.words.split()
    if not words:
        return
    room = max(spot.room, *(lettering.width(word, size, bold=True) for word in words))
    lines = lettering.wrap(spot.column.words, size, room, most=4, bold=True)
    if len(lines) > 3:
        lines = lettering.wrap(spot.column.words, size, 1.8 * room, most=4, bold=True)
    above = (spot.column.top or 0) >= 0
    middle = Label(spot, tuple(lines), size, spot.x, above)
    yield middle
    if spot.wide:
        aside = max(0.0, middle.wide - spot.wide) / 2
        yield Label(spot, middle.lines, size, spot.x - aside, above)
        yield Label(spot, middle.lines, size, spot.x + aside, above)
        return
    yield Label(spot, middle.lines, size, spot.x, not above)
    for aside in (middle.wide / 2, -middle.wide / 2):
        yield Label(spot, middle.lines, size, spot.x + aside, above)
        yield Label(spot, middle.lines, size, spot.x + aside, not above)


def _box(label: Label, scale: float) -> Box:
    half = label.wide / 2
    near, far = label.lift - 2, label.high
    at = label.value * scale
    low, high = (at + near, at + far) if label.above else (at - far, at - near)
    return label.x - half, label.x + half, low, high


def _course(spots: Sequence[Spot], scale: float) -> Iterator[Box]:
    """The line between points, in steps."""
    for one, other in pairwise(spots):
        if one.wide:
            return
        start, end = float(one.column.top or 0) * scale, float(other.column.top or 0) * scale
        steps = max(1, round(max(other.x - one.x, abs(end - start)) / _STEP))
        for step in range(1, steps):
            share = step / steps
            x, y = one.x + (other.x - one.x) * share, start + (end - start) * share
            yield x - 4, x + 4, y - 4, y + 4


def _drawn(spot: Spot, scale: float) -> Box:
    top = float(spot.column.top or 0) * scale
    if not spot.wide:
        return spot.x - 10, spot.x + 10, top - 10, top + 10
    return spot.x - spot.wide / 2, spot.x + spot.wide / 2, min(0.0, top), max(0.0, top)


def _meet(one: Box, other: Box) -> bool:
    beside = one[1] + _AIR <= other[0] or other[1] + _AIR <= one[0]
    return not (beside or one[3] <= other[2] or other[3] <= one[2])


def _most_telling_first(spots: Sequence[Spot]) -> tuple[list[Spot], list[Spot], list[Spot]]:
    """The last, the highest, the lowest and the first; those that are marked; the others."""

    def height(spot: Spot) -> float:
        return float(spot.column.top or 0)

    ends = (spots[-1], max(spots, key=height), min(spots, key=height), spots[0])
    told = list({id(spot): spot for spot in ends}.values())
    rest = [spot for spot in spots if spot not in told]
    return (
        told,
        [spot for spot in rest if spot.column.signs],
        [spot for spot in rest if not spot.column.signs],
    )
