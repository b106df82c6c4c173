"""Where everything on the plot has its place: columns side by side, or points along time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.charts import when
from bot.charts.picture import Column, Picture, Shape, Slot

_BETWEEN = 0.5
"""The free space between two slots, in columns."""
_WIDEST = 210
_AIR = 16
"""From the ends of the plot to its first and its last slot."""
_EDGE = 60
"""From the ends of the plot to the first and the last point of a line."""
_ROOM_AT_A_POINT = 240


@dataclass(frozen=True, slots=True)
class Spot:
    """A column and its place: ``x`` is its middle, ``wide`` its width, ``room`` that of its words."""

    slot: Slot
    column: Column
    x: float
    wide: float
    room: float


@dataclass(frozen=True, slots=True)
class Place:
    """A slot and its place, with its columns."""

    slot: Slot
    x: float
    room: float
    spots: tuple[Spot, ...]


def places(picture: Picture, wide: float) -> list[Place]:
    """Every slot of the picture on a plot so many pixels wide, from left to right."""
    if picture.shape is Shape.LINE:
        return list(_along_time(picture.slots, wide))
    return list(_side_by_side(picture.slots, wide))


def _side_by_side(slots: Sequence[Slot], wide: float) -> Iterator[Place]:
    units = sum(max(1, len(slot.columns)) + _BETWEEN for slot in slots)
    unit = min((wide - 2 * _AIR) / units, _WIDEST)
    left = (wide - units * unit) / 2
    for slot in slots:
        count = max(1, len(slot.columns))
        first = left + unit * (_BETWEEN + 1) / 2
        room = unit * (1 + _BETWEEN) if count == 1 else unit
        spots = (
            Spot(slot, column, first + number * unit, unit * 0.9, room * 0.96)
            for number, column in enumerate(slot.columns)
        )
        whole = unit * (count + _BETWEEN)
        yield Place(slot, left + whole / 2, whole * 0.96, tuple(spots))
        left += whole


def _along_time(slots: Sequence[Slot], wide: float) -> Iterator[Place]:
    """Each at the middle of its period, and as wide as it is long."""
    spans = [(slot, when.span(slot.days)) for slot in slots if slot.days]
    middles = [(start + end) / 2 for _, (start, end) in spans]
    scale = (wide - 2 * _EDGE) / ((max(middles) - min(middles)) or 1)
    for (slot, (start, end)), middle in zip(spans, middles, strict=True):
        x = _EDGE + (middle - min(middles)) * scale
        spots = (Spot(slot, column, x, 0, _ROOM_AT_A_POINT) for column in slot.columns)
        yield Place(slot, x, (end - start) * scale, tuple(spots))
