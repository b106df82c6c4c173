"""Why a thing is so, or why somebody does what he does."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

ADA = {"name": "Ada Krall", "type": "person"}
SAID = {
    "vary": "The fares are not the same everywhere because the rides are of many lengths",
    "rise": "The fares rose because coal became dear",
    "others": "Ada Krall said that the leaving shows the anger of the people",
    "herself": "Ada Krall left the town because the mill closed",
    "table": "The report corrects the loss of the mill because bills came late",
    "loss": "There was a loss because the mill stood still",
}
ASKS = {
    "vary": ["Why do the fares differ?", "Why does the fare cost not the same?"],
    "rise": ["Why did the fares rise?"],
    "others": ["Why do people leave the town, according to Ada Krall?", "What explains the leaving?"],
    "herself": ["Why did Ada Krall leave the town?"],
    "table": ["Why was the loss corrected?"],
    "loss": ["Why was there a loss?"],
}


@pytest.fixture(scope="module")
def of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    speakers = {"others": "Ada Krall"}
    facts = [
        said(SAID, speakers.get(id, "Marl Post"), id, *ASKS[id], entities=[ADA] if "Ada" in text else [])
        for id, text in SAID.items()
    ]
    with base_of(tmp_path_factory.mktemp("fares") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("What caused dearer fares?", "vary", "“dearer”"),
        ("Why did Ada Krall leave the town?", "others", "no reason of"),
        ("Why is there a loss?", "table", "why there is"),
    ],
)
def test_it_is_the_reason_of_another_thing(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why did the fares rise?", "rise"),
        ("Why did Ada Krall leave the town?", "herself"),
        ("Why was there a loss?", "loss"),
    ],
)
def test_it_is_the_reason_of_that(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []


def test_the_reasons_that_somebody_gives_are_not_why_he_gives_them(tannery: FactBase) -> None:
    asked_of = objections_of(tannery)

    assert asked_of("Why did Ida Roth give two reasons?", "reasons")
    assert not asked_of("Why did the price rise, according to Ida Roth?", "reasons")


def test_why_it_is_called_so_is_told_by_what_speaks_of_the_name(reeds_objections: Objections) -> None:
    asked = "Why is the café called the Signal Box Café?"

    assert "it does not say why it is called so" in reeds_objections(asked, "cafe")
