"""A small base of sayings, and what the guard says of one of its facts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from facts.base import FactBase
from tests.facts.making import PACK, Json, source
from tests.facts.matching.harbour import Objections


def base_of(path: Path, said: Iterable[str], facts: Iterable[Json]) -> FactBase:
    base = FactBase.open(path, shipped=False)
    base.add_pack({"id": PACK, "title": "Harbour", "description": "The ferry."}, actor="ann")
    base.add_source(source(), pack=PACK, document=". ".join(said) + ".", keep=True, actor="ann")
    for one in facts:
        base.publish(one, pack=PACK, actor="ann")
    return base


def objections_of(base: FactBase) -> Objections:
    def of(question: str, id: str) -> list[str]:
        candidates = {one.key[1]: one for one in base.ask(question).candidates}
        assert id in candidates, f"{id} shares no word with {question!r}"
        verdict = candidates[id].verdict
        return [*verdict.objections, *verdict.lacking]

    return of
