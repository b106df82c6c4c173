"""What tests of matching share: a small base of every kind of fact, and what the guard says of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, Json, source
from tests.facts.matching import tour as on_tour
from tests.facts.matching.harbour import FACTS, SAID, Objections


def _base(path: Path, said: Iterable[str], facts: Iterable[Json]) -> FactBase:
    base = FactBase.open(path, shipped=False)
    base.add_pack({"id": PACK, "title": "Harbour", "description": "The ferry."}, actor="ann")
    base.add_source(source(), pack=PACK, document=". ".join(said) + ".", keep=True, actor="ann")
    for one in facts:
        base.publish(one, pack=PACK, actor="ann")
    return base


def _objections(base: FactBase) -> Objections:
    def of(question: str, id: str) -> list[str]:
        candidates = {one.key[1]: one for one in base.ask(question).candidates}
        assert id in candidates, f"{id} shares no word with {question!r}"
        verdict = candidates[id].verdict
        return [*verdict.objections, *verdict.lacking]

    return of


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with _base(tmp_path_factory.mktemp("harbour") / "footnote.db", SAID.values(), FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("tour") / "footnote.db"
    with _base(path, on_tour.SAID.values(), on_tour.FACTS) as base:
        yield base


@pytest.fixture
def objections(harbour: FactBase) -> Objections:
    return _objections(harbour)


@pytest.fixture
def on_tour_objections(tour: FactBase) -> Objections:
    return _objections(tour)
