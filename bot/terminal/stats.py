"""Series of figures, and what is computed from them, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.terminal import render
from bot.terminal.screen import Line, Role

Json = dict[str, Any]


def listing(found: Sequence[Json]) -> Iterator[Line]:
    """Two lines for each series: its name; how many figures of what time it has, and its key."""
    for one in found:
        yield Line(one["name"], Role.STATEMENT)
        yield Line(f"{_extent(one)} · {one['key']} (pack {one['pack']})", Role.NOTE, indent=2)


def series(held: Json) -> Iterator[Line]:
    """A series: a table of its figures, what must be known to read it, its sources."""
    yield Line(held["name"], Role.STATEMENT)
    yield Line(" · ".join(_measured(held)), Role.NOTE, indent=2)
    yield Line()
    yield from _table(held)
    notes = [f"Counted so: {held['method']}." if held.get("method") else "", *held["caveats"]]
    if any(notes):
        yield Line()
    for note in filter(None, notes):
        yield Line(note, indent=2)
    yield Line()
    for number, reference in enumerate(held["sources"], start=1):
        yield Line(f"[{number}] {reference}", Role.REFERENCE)


def computed(answer: Json) -> Iterator[Line]:
    """What was computed, with the formula and what it was computed from."""
    lines = render.fact(answer)
    yield lines[0]
    yield Line(answer["formula"], Role.FIGURE, indent=2)
    yield from lines[1:]


def _table(held: Json) -> Iterator[Line]:
    """A row for each figure; whose it is stands in the rows where not all are of one."""
    points = [*held["points"], *held["superseded"]]
    whose = {point["attributed_to"] for point in points}
    rows = [
        (
            point["label"],
            point["value_text"],
            "; ".join([*_marks(point), *([f"according to {point['attributed_to']}"] * (len(whose) > 1))]),
        )
        for point in points
    ]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for row, point in zip(rows, points, strict=True):
        cells = tuple(zip(row, (*widths, 0), strict=True))
        yield Line(role=Role.NOTE if "why" in point else Role.FIGURE, indent=2, cells=cells)
    if len(whose) == 1:
        yield Line(f"according to {whose.pop()}", Role.NOTE, indent=2)


def _marks(point: Json) -> list[str]:
    """The marks that the figure's own words do not say already."""
    return [mark for mark in point["marks"] if mark not in point["value_text"].casefold()]


def _measured(held: Json) -> Iterator[str]:
    yield f"in {held['unit']}" if held["unit"] != "%" else "in per cent"
    if held.get("of"):
        yield f"of {held['of']}"
    if held.get("per"):
        yield f"a {held['per']}"
    yield held["key"]


def _extent(one: Json) -> str:
    count = "1 figure" if one["figures"] == 1 else f"{one['figures']} figures"
    when = one["first"] if one["first"] == one["last"] else f"{one['first']} to {one['last']}"
    return f"{count} ({when})"
