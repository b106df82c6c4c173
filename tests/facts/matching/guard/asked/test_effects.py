"""What a thing led to, and what led to it."""

from collections.abc import Iterator

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

ADA = {"name": "Ada Krall", "type": "person"}
SAID = {
    "reasons": "Ada Krall gave two reasons for the flood: the rain and the old dam",
    "effect": "The flood led to a lack of bread",
    "bridge": "The bridge has joined both towns since 2020",
}
ASKS = {
    "reasons": ["Why did the flood come?", "What caused the flood?"],
    "effect": ["What did the flood cause?", "What came of the flood?"],
    "bridge": ["What did the building of the bridge join?", "What does the bridge do?"],
}


@pytest.fixture(scope="module")
def of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        said(SAID, "Ada Krall", "reasons", *ASKS["reasons"], entities=[ADA]),
        *(said(SAID, "Marl Post", id, *ASKS[id], entities=[]) for id in ("effect", "bridge")),
    ]
    with base_of(tmp_path_factory.mktemp("flood") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("What did the flood cause?", "reasons", "comes from"),
        ("What was the effect of the flood?", "reasons", "comes from"),
        ("What did the bridge lead to?", "bridge", "comes of it"),
    ],
)
def test_a_cause_is_no_effect(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What caused the flood?", "reasons"),
        ("What did the flood lead to?", "effect"),
    ],
)
def test_a_cause_is_one(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []
