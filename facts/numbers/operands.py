"""What two texts call, and which two figures are held against each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facts.errors import NotComparable, UnknownError
from facts.figures import Point, Series, disputed
from facts.numbers import finding, places
from facts.numbers.finding import Link
from facts.numbers.places import Place
from facts.numbers.shelf import Shelf

_NEAR = 5


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure, and the series that it is of."""

    series: Series
    point: Point


def one_series(text: str, shelf: Shelf, link: Link) -> Series:
    """The series that ``text`` calls, by its key, by a figure of it, or by words. Raises UnknownError."""
    for series in shelf.series:
        if series.key == text or any(_is_called(point, text) for point in series.points):
            return series
    found = finding.meant(text, shelf.by_series, link)
    if len(found) != 1:
        raise _unknown("series", text, found or finding.ranked(text, shelf.by_series, link))
    return found[0].series


def called(text: str, shelf: Shelf, link: Link) -> Series | Operand:
    """The series, or the figure, that ``text`` calls. A series of one figure is that figure. Raises
    UnknownError."""
    exact = [place for place in shelf.by_figure if place.point and _is_called(place.point, text)]
    for series in shelf.series:
        if series.key == text:
            return _as_small(series)
    found = exact or finding.meant(text, shelf.by_figure, link)
    if len(found) == 1 and found[0].point is not None:
        return Operand(found[0].series, found[0].point)
    if found and not exact and len({place.series.key for place in found}) == 1:
        return found[0].series
    raise _unknown("figure", text, found or finding.ranked(text, shelf.by_figure, link))


def pair(one: Series | Operand, other: Series | Operand) -> tuple[Operand, Operand]:
    """The two figures: of two series those of the newest time that both have, of a figure and a series
    those of the figure's time. Raises NotComparable where there are none."""
    if isinstance(one, Operand):
        return (one, other) if isinstance(other, Operand) else (one, _at_its_time(one, other))
    if isinstance(other, Operand):
        return _at_its_time(other, one), other
    if one.key == other.key:
        raise NotComparable("they are one and the same series")
    for point in reversed(one.points):
        if point.is_whole:
            for match in other.points:
                if match.is_whole and match.held == point.held:
                    return Operand(one, point), Operand(other, match)
    raise NotComparable(f"there is no time for which both {_named(one)} and {_named(other)} have one figure")


def disputes(one: Operand, other: Operand) -> list[str]:
    """Sentences about other figures for the time of either, where they differ from it."""
    rows = []
    for operand, against in ((one, other), (other, one)):
        for row in operand.series.conflicts:
            keys = {point.key for point in row}
            if operand.point.key in keys and against.point.key not in keys:
                rows.append(row)
    return list(disputed(rows))


def _at_its_time(operand: Operand, series: Series) -> Operand:
    if operand.series.key == series.key:
        raise NotComparable("the one is a figure of the other; name both times")
    there = [point for point in series.points if point.held == operand.point.held]
    if len(there) != 1:
        told = "several figures" if there else "no figure"
        raise NotComparable(f"{_named(series)} has {told} for {operand.point.label}")
    return Operand(series, there[0])


def _is_called(point: Point, text: str) -> bool:
    return any(text in (one.key[1], places.figure_key(*one.key)) for one in (point, *point.also))


def _as_small(series: Series) -> Series | Operand:
    return Operand(series, series.points[0]) if len(series.points) == 1 else series


def _named(series: Series) -> str:
    return f"“{series.name}”"


def _unknown(kind: str, text: str, near: Sequence[Place]) -> UnknownError:
    listed = "\n".join(f"  {place.name}" for place in near[:_NEAR])
    return UnknownError(kind, text, f"It may be one of these:\n{listed}" if listed else "")
