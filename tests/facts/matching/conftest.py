"""What tests of matching share: a small base of every kind of fact, and what the guard says of one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, source
from tests.facts.matching.harbour import FACTS, SAID, Objections


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("harbour") / "footnote.db"
    with FactBase.open(path, shipped=False) as base:
        base.add_pack({"id": PACK, "title": "Harbour", "description": "The ferry."}, actor="ann")
        text = ". ".join(SAID.values()) + "."
        base.add_source(source(), pack=PACK, document=text, keep=True, actor="ann")
        for one in FACTS:
            base.publish(one, pack=PACK, actor="ann")
        yield base


@pytest.fixture
def objections(harbour: FactBase) -> Objections:
    def of(question: str, id: str) -> list[str]:
        candidates = {one.key[1]: one for one in harbour.ask(question).candidates}
        assert id in candidates, f"{id} shares no word with {question!r}"
        verdict = candidates[id].verdict
        return [*verdict.objections, *verdict.lacking]

    return of
