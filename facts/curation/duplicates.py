"""Facts that say what a new one says, or something else of the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from facts.figures import naming, points
from facts.figures.points import Point
from facts.matching.english.words import stems

Json = Mapping[str, Any]

SAME, CONFLICT = "same", "conflict"
_FIGURE = ("variable_measured", "observation_about", "unit_text", "value_text")
_EMPTY = frozenset(stems("the a an of in on at by for to from who which that and or its their"))


def duplicates(fact: Json, others: Iterable[Json], pack: str) -> list[dict[str, str]]:
    """Those of ``others`` that a moderator should look at before ``fact`` enters, each with its
    ``relation``: the same once more, or, of figures, another value for the same thing and time.

    Measure, group and place are compared by their words, in any order and number, since it is a person
    who decides. A fact whose fields are not all there yet is compared by what it has.
    """
    found = []
    for other in others:
        if other["kind"] != fact.get("kind") or other["id"] == fact.get("id"):
            continue
        relation = _relation(fact, other, pack)
        if relation is not None:
            found.append({"id": other["id"], "relation": relation, "statement": other["statement"]})
    return sorted(found, key=lambda one: one["relation"])


def _relation(fact: Json, other: Json, pack: str) -> str | None:
    if fact["kind"] == "figure":
        return _of_figures(fact, other, pack)
    name = "text" if fact["kind"] == "quote" else "statement"
    own, theirs = stems(str(fact.get(name, ""))), stems(other[name])
    return SAME if own and own == theirs else None


def _of_figures(fact: Json, other: Json, pack: str) -> str | None:
    if not all(fact.get(name) for name in _FIGURE):
        return None
    if other.get("rank") == "deprecated":
        return None
    own, theirs = _point(fact, pack), _point(other, pack)
    if own.held != theirs.held or _thing(own) != _thing(theirs):
        return None
    return SAME if own.says_the_same(theirs) else CONFLICT


def _point(fact: Json, pack: str) -> Point:
    return points.make(
        {"id": fact.get("id", ""), "pack": pack, "figure": fact, "statement": "", "citations": []}
    )


def _thing(point: Point) -> tuple[object, ...]:
    own = naming.fields(point.shown)
    told = frozenset(stems(" ".join(filter(None, (own.measure, own.about, own.place))))) - _EMPTY
    return told, own.unit.casefold(), frozenset(stems(own.of or "")) - _EMPTY, own.statistic, own.per
