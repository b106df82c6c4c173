"""Somebody who is only named by whom he belongs to."""

from collections.abc import Iterator

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

ROSA = {"name": "Rosa Lind", "type": "person"}
SAID = {
    "north": "Rosa Lind headed north with her boat in May",
    "friend": "Rosa Lind's friend rowed the boat",
}
ASKS = {
    "north": ["Where did Rosa Lind head?", "When did Rosa Lind leave?", "Did Rosa Lind head north?"],
    "friend": ["Who rowed the boat?", "Did Rosa Lind's friend row?"],
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [said(SAID, "Lake Post", id, *ASKS[id], entities=[ROSA]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("belonging") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Did Rosa Lind's boss head north?", "it does not speak of a “boss”"),
        ("When did Rosa Lind's neighbour leave?", "it does not speak of a “neighbour”"),
    ],
)
def test_somebody_elses_deed_is_not_his(objections: Objections, question: str, told: str) -> None:
    assert told in objections(question, "north")


def test_nor_is_his_fellows(objections: Objections) -> None:
    assert "it does not speak of any fellows" in objections(
        "Where did Rosa Lind's fellow rowers head?", "north"
    )


def test_his_own_is(objections: Objections) -> None:
    assert not objections("Did Rosa Lind's friend row the boat?", "friend")
