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
    "vary": "The fares are not the same everywhere because the rides are of many lengths",
    "rise": "The fares rose because coal became dear",
    "others": "Ada Krall said that the leaving shows the anger of the people",
    "herself": "Ada Krall left the town because the mill closed",
    "table": "The report corrects the loss of the mill because bills came late",
    "loss": "There was a loss because the mill stood still",
}
ASKS = {
    "reasons": ["Why did the flood come?", "What caused the flood?"],
    "effect": ["What did the flood cause?", "What came of the flood?"],
    "bridge": ["What did the building of the bridge join?", "What does the bridge do?"],
    "vary": ["Why do the fares differ?", "Why does the fare cost not the same?"],
    "rise": ["Why did the fares rise?"],
    "others": ["Why do people leave the town, according to Ada Krall?", "What explains the leaving?"],
    "herself": ["Why did Ada Krall leave the town?"],
    "table": ["Why was the loss corrected?"],
    "loss": ["Why was there a loss?"],
}


@pytest.fixture(scope="module")
def of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    speakers = dict.fromkeys(("reasons", "others"), "Ada Krall")
    facts = [
        said(SAID, speakers.get(id, "Marl Post"), id, *ASKS[id], entities=[ADA] if "Ada" in text else [])
        for id, text in SAID.items()
    ]
    with base_of(tmp_path_factory.mktemp("flood") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("What did the flood cause?", "reasons", "comes from"),
        ("What was the effect of the flood?", "reasons", "comes from"),
        ("What did the bridge lead to?", "bridge", "comes of it"),
        ("What caused dearer fares?", "vary", "“dearer”"),
        ("Why did Ada Krall leave the town?", "others", "no reason of"),
        ("Why is there a loss?", "table", "why there is"),
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
        ("Why did the fares rise?", "rise"),
        ("Why did Ada Krall leave the town?", "herself"),
        ("Why was there a loss?", "loss"),
    ],
)
def test_a_cause_is_one(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []
