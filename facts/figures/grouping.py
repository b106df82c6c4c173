"""Series: figures of one measure, about the same, over time; found by their fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from facts.figures import caveats, naming, points, times
from facts.figures.naming import Fields
from facts.figures.points import CONFLICTING, Point
from facts.figures.wording import PERCENT

Json = Mapping[str, Any]

_AVERAGE = re.compile(r"\b(average|mean|median)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one measure, about the same population and place, in one unit.

    ``points`` are in time order, those without a date last; ``superseded`` ones stand apart.
    ``conflicts`` are points that say different things of one time, side by side; they stand among
    ``points``, too. ``gaps`` are the years between of which there is no figure (EDTF, years in a row
    as an interval). ``caveats`` are whole sentences; ``sources`` reference lines, each once.
    """

    key: str
    name: str
    own: Fields
    points: tuple[Point, ...]
    superseded: tuple[Point, ...]
    conflicts: tuple[tuple[Point, ...], ...]
    gaps: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What sort of number it is: count, share, average or rate."""
        if self.own.unit == PERCENT:
            return "share"
        if self.own.statistic or _AVERAGE.search(self.own.measure):
            return "average"
        return "rate" if self.own.per else "count"

    @property
    def method(self) -> str | None:
        """How all of them were counted, where that was the same way."""
        methods = {point.figure.get("measurement_method") for point in self.points}
        return methods.pop() if len(methods) == 1 else None

    @property
    def caveats(self) -> tuple[str, ...]:
        """What must be known to read it, as sentences."""
        return tuple(
            caveats.sentences(self.points, self.superseded, self.conflicts, self.gaps, per=self.own.per)
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """The reference lines of what is cited."""
        every = (*self.points, *self.superseded)
        return tuple(dict.fromkeys(cited["reference"] for one in every for cited in one.citations))

    def to_json(self) -> dict[str, Any]:
        """The series as plain data; of its fields, what it does not have is left away."""
        told = {
            "key": self.key,
            "pack": self.own.pack,
            "title": naming.capital(self.own.measure),
            "name": self.name,
            "unit": self.own.unit,
            "kind": self.kind,
            "about": self.own.about,
            "place": self.own.place,
            "of": self.own.of,
            "per": self.own.per,
            "method": self.method,
        }
        return {name: one for name, one in told.items() if one is not None} | {
            "points": [point.to_json() for point in self.points],
            "superseded": [point.to_json() for point in self.superseded],
            "conflicts": [[point.to_json() for point in row] for row in self.conflicts],
            "gaps": list(self.gaps),
            "caveats": list(self.caveats),
            "sources": list(self.sources),
        }


def series(shown: Iterable[Json], superseded: Iterable[Json] = ()) -> list[Series]:
    """The series that figures (facts as an answer shows them) make up, in the order in which their
    first figures come. ``superseded`` are shown facts that hold no more, each with ``why``; where
    nothing took their place there is no series of them."""
    current: dict[tuple[str, ...], list[Json]] = {}
    replaced: dict[tuple[str, ...], list[Json]] = {}
    own: dict[tuple[str, ...], Fields] = {}
    for group, facts in ((current, shown), (replaced, superseded)):
        for fact in facts:
            fields = naming.fields(fact)
            group.setdefault(fields.sameness, []).append(fact)
            own.setdefault(fields.sameness, fields)
    called = naming.names([own[same] for same in current])
    return [
        _made(own[same], name, facts, replaced.get(same, ()))
        for (same, facts), name in zip(current.items(), called, strict=True)
    ]


def beside(one: Series, every: Iterable[Series]) -> list[Series]:
    """``one``, and then those of ``every`` that differ from it in nothing but their place."""
    same = naming.without_place(one.own)
    return [one, *(other for other in every if other is not one and naming.without_place(other.own) == same)]


def _made(own: Fields, name: str, current: Sequence[Json], replaced: Sequence[Json]) -> Series:
    bare = [points.make(shown) for shown in current]
    whole = times.usual(point.held for point in bare)
    made = _in_time(points.make(shown, whole=whole) for shown in current)
    rows = [_told_once(row) for row in _by_time(made)]
    rows = [[_as_conflicting(point) for point in row] if len(row) > 1 else row for row in rows]
    return Series(
        key=naming.key(own),
        name=name,
        own=own,
        points=tuple(point for row in rows for point in row),
        superseded=tuple(_in_time(points.make(shown, whole=whole, why=shown["why"]) for shown in replaced)),
        conflicts=tuple(tuple(row) for row in rows if len(row) > 1),
        gaps=tuple(times.gaps([point.held for point in made if point.held], whole)),
    )


def _in_time(every: Iterable[Point]) -> list[Point]:
    def place(point: Point) -> tuple[int, int, str, str]:
        last = 10**7
        if point.held is None:
            return last, last, point.attributed_to, point.key[1]
        end = point.held.end.toordinal() if point.held.end else last
        return point.held.start.toordinal(), end, point.attributed_to, point.key[1]

    return sorted(every, key=place)


def _by_time(in_time: Iterable[Point]) -> list[list[Point]]:
    rows: dict[object, list[Point]] = {}
    for point in in_time:
        rows.setdefault(point.held, []).append(point)
    return list(rows.values())


def _told_once(row: Sequence[Point]) -> list[Point]:
    """The points of one time, those that give the same number as one."""
    made: list[Point] = []
    # An exact number says more than "about" it.
    for point in sorted(row, key=lambda one: one.figure.get("modifier", "exact") != "exact"):
        same = next((place for place, one in enumerate(made) if one.says_the_same(point)), None)
        if same is None:
            made.append(point)
        else:
            made[same] = replace(made[same], also=(*made[same].also, point))
    return made


def _as_conflicting(point: Point) -> Point:
    return replace(point, marks=(*point.marks, CONFLICTING))
