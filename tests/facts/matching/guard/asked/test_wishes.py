"""What is wished for, and what one has to do."""

from collections.abc import Iterator

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

RUTH = {"name": "Ruth Hale", "type": "person"}
SAID = {
    "chair": "Ruth Hale is the chair of the rowing club",
    "calls": "Ruth Hale calls on the council to lower the fee",
    "help": "The rowing club lends boats to 30 guests a week",
    "rule": "Guests of the rowing club must wear a vest",
}
ASKS = {
    "chair": ["Who is Ruth Hale?", "What is Ruth Hale to the club and the council?"],
    "calls": ["What does Ruth Hale call for?"],
    "help": ["How many guests get a boat?", "Do guests of the club get boats?"],
    "rule": ["What must guests wear?"],
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [said(SAID, "Shore Post", id, *ASKS[id], entities=[RUTH]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("wishes") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What would Ruth Hale like the council to do?", "chair", "it does not say what is wished for"),
        ("Do guests have to pay for a boat?", "help", "it does not say what one has to do"),
    ],
)
def test_what_is_so_is_neither(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What would Ruth Hale like the council to do?", "calls", "it does not say what is wished for"),
        ("Do guests have to wear a vest?", "rule", "it does not say what one has to do"),
    ],
)
def test_what_says_so_is(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told not in objections(question, fact)
