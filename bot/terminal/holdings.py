"""What the base holds and how much was asked of it, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.terminal.screen import Line, Role

Json = dict[str, Any]
Row = tuple[str, str]

_MOST_FACTS = 10
_OUTCOMES = (("answered", "answered"), ("several answers fitted", "ambiguous"), ("not found", "not_found"))


def lines(held: Json, counted: Json) -> Iterator[Line]:
    """Tables of what there is (``FactBase.overview``, with how many ``series``), and of what was asked
    (``FactBase.counts``)."""
    yield Line("What the base holds", Role.STATEMENT)
    yield from _table(_holdings(held))
    if held["newest"]:
        newest = held["newest"]
        told = f"newest change: {newest['kind']} {newest['id']} (pack {newest['pack']}), {newest['action']}"
        yield Line(f"{told}, {newest['at']}", Role.NOTE, indent=2)
    if held["unresolved_in"]:
        yield Line("These facts cite words that are not in the text which their source has now:", indent=2)
        for pack, id in held["unresolved_in"]:
            yield Line(f"{id} (pack {pack})", Role.LABEL, indent=4)
    yield Line()
    yield Line(f"Questions in Discord, {_extent(counted['days'])}", Role.STATEMENT)
    yield from _table(
        [("asked", str(counted["asked"]))] + [(name, str(counted[key])) for name, key in _OUTCOMES]
    )
    if counted["asked"]:
        yield Line("by day", Role.NOTE, indent=2)
        yield from _table([(day["day"], str(day["asked"])) for day in counted["days"] if day["asked"]])
    if counted["facts"]:
        yield Line("facts that answered most", Role.NOTE, indent=2)
        facts = counted["facts"][:_MOST_FACTS]
        yield from _table([(f"{one['fact']} (pack {one['pack']})", str(one["count"])) for one in facts])


def _holdings(held: Json) -> list[Row]:
    return [
        *((f"{kind}s", str(count)) for kind, count in held["facts"].items()),
        ("facts that are no answers", str(held["withheld"])),
        ("series of figures", str(held["series"])),
        ("sources", str(held["sources"])),
        ("citations", str(held["citations"])),
        ("unresolved citations", str(held["unresolved"])),
    ]


def _table(rows: Sequence[Row]) -> Iterator[Line]:
    name, count = (max(len(row[column]) for row in rows) for column in (0, 1))
    for row in rows:
        yield Line(role=Role.FIGURE, indent=2, cells=((row[0], name), (row[1].rjust(count), count)))


def _extent(days: Sequence[Json]) -> str:
    first, last = days[0]["day"], days[-1]["day"]
    return last if first == last else f"{first} to {last}"
