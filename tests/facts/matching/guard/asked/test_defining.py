"""What a common noun means."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

IDA = {"name": "Ida Brandt", "type": "person"}
GATE = {"name": "Fell Gate", "type": "place"}
SAID = {
    "warden": "Ida Brandt is a warden at Fell Gate",
    "sluice": "A sluice is a gate that holds back water",
    "spoken": "The wardens say that the winch is rusty",
    "hall": "A new hall is planned for 2027",
    "shed": "The old shed is used for the boats",
    "gate": "Fell Gate is the oldest gate of the valley",
}
say = partial(said, SAID, "Shore Post")


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        say("warden", "Who is Ida Brandt?", "Who is the warden?", entities=[IDA, GATE]),
        say("sluice", "What does a sluice do?"),
        say("spoken", "What about the winch?"),
        say("hall", "What is planned?"),
        say("shed", "How is the old shed used?"),
        say("gate", "Which gate is the oldest?", entities=[GATE]),
    ]
    with base_of(tmp_path_factory.mktemp("defining") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What is a warden?", "warden", "it does not say what “warden” is"),
        ("What is a winch?", "spoken", "it does not say what “winch” is"),
        ("What are wardens?", "spoken", "it does not say what “wardens” is"),
        ("What is Fell Gate?", "warden", "it does not say what “fell gate” is"),
        ("What is the new hall for?", "hall", "it does not say what it is for"),
        ("What counts as a winch?", "spoken", "it does not say what “winch” is"),
        ("What counts as winch?", "spoken", "it does not say what “winch” is"),
        ("What does the name Fell Gate mean?", "gate", "it does not say what the name means"),
        ("How did Fell Gate get its name?", "gate", "it does not say how it was named"),
        ("Who came up with the term sluice?", "sluice", "it does not say who thought of it"),
        ("Who coined the word sluice?", "sluice", "it does not say who thought of it"),
    ],
)
def test_an_instance_is_no_definition(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What is a sluice?", "sluice"),
        ("What counts as a sluice?", "sluice"),
        ("What is Fell Gate?", "gate"),
        ("What is the old shed for?", "shed"),
    ],
)
def test_what_says_it_is_one(objections: Objections, question: str, fact: str) -> None:
    assert not any("it does not say what “" in one or "is for" in one for one in objections(question, fact))
