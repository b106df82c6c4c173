"""What must be known to read a series, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facts.figures import precision, times
from facts.figures.points import Point
from facts.figures.wording import in_words, listed


def sentences(
    points: Sequence[Point],
    superseded: Sequence[Point],
    conflicts: Sequence[Sequence[Point]],
    gaps: Sequence[str],
    *,
    per: str | None,
) -> Iterator[str]:
    """All of them."""
    if per:
        yield f"The number is for one {per}."
    yield from inexact(points)
    yield from parts(points)
    yield from missing(gaps)
    yield from disputed(conflicts)
    yield from _methods(points)
    for point in superseded:
        yield f"{told(point)} holds no more: {_ended(point.why or '')}"


def inexact(points: Sequence[Point]) -> Iterator[str]:
    """Which are no exact numbers."""
    for point in points:
        if point.value is None or precision.lean(point.figure.get("modifier")):
            yield f"“{point.figure['value_text']}” is not an exact number."


def parts(points: Sequence[Point]) -> Iterator[str]:
    """Which are of a shorter time than the others, or of a longer one."""
    for point in points:
        if point.partial:
            yield f"{told(point)} is for a shorter time than the others."
        if point.longer:
            yield f"{told(point)} is for a longer time than the others."


def missing(gaps: Sequence[str]) -> Iterator[str]:
    """Where there is nothing."""
    if gaps:
        yield f"There is no figure for {listed([times.label(one) for one in gaps])}."


def disputed(conflicts: Sequence[Sequence[Point]]) -> Iterator[str]:
    """Where several say different things."""
    for row in conflicts:
        when = f"For {row[0].label}" if row[0].when else "Without a date"
        said = [f"{point.figure['value_text']} according to {point.attributed_to}" for point in row]
        yield f"{when} there are {in_words(len(row))} figures that differ: {listed(said)}."


def told(point: Point) -> str:
    """A point in a sentence: its words and its time."""
    return f"“{point.figure['value_text']}” ({point.label})"


def _methods(points: Sequence[Point]) -> Iterator[str]:
    ways: dict[str, dict[str, None]] = {}
    for point in points:
        if way := point.figure.get("measurement_method"):
            ways.setdefault(way, {})[f"{point.label}, {point.attributed_to}"] = None
    if len(ways) > 1:
        said = [f"{way} ({'; '.join(whose)})" for way, whose in ways.items()]
        yield f"They were not all counted in the same way: {'; '.join(said)}."


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
