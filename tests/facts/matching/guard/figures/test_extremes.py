"""The smallest, the first and the most."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, counted, objections_of, said

OXMOOR, FELL = ({"name": one, "type": "place"} for one in ("Oxmoor", "Fell"))
SAID = {
    "big": "Oxmoor is the largest of the three towns",
    "small": "The town of Fell has a small market",
    "route": "On her way she passed through the towns of Oxmoor and Fell",
    "fare": "A ride costs between 2 and 4 crowns",
    "rides": "In 2023 600 rides began in the town of Fell",
    "up": "The number of rides has grown",
    "start": "The first town on her way was Oxmoor",
}
say = partial(said, SAID, "Shore Post")
count = partial(counted, SAID)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        say("big", "Which town is the largest?", entities=[OXMOOR]),
        say("small", "Which town has a small market?", entities=[FELL]),
        say("route", "Which towns did she pass through?", entities=[OXMOOR, FELL]),
        count("fare", "What does a ride cost?", "price of a ride", "rides", "4", "crowns"),
        count("rides", "How many rides began there?", "rides", "rides", "600", "rides", entities=[FELL]),
        say("up", "Did the number of rides grow?"),
        say("start", "Where did she begin?", entities=[OXMOOR]),
    ]
    with base_of(tmp_path_factory.mktemp("extremes") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Which town is the smallest?", "small", "it does not say which is the “smallest”"),
        ("Which town was first to have a market?", "small", "it does not say who was first"),
        ("What was the first town on her way?", "route", "it does not say which is the first “town”"),
        ("Which is the cheapest ride?", "fare", "it does not say which is the “cheapest”"),
        ("Which town had the most rides?", "rides", "it does not say which has the most"),
        ("Is the number of rides a record?", "up", "it does not say that it is a record"),
    ],
)
def test_an_extreme_must_be_told(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Which town is the largest?", "big"),
        ("Which is the biggest town?", "big"),
        ("What was the first town on her way?", "start"),
        ("What does the cheapest ride cost?", "fare"),
        ("Did the number of rides grow?", "up"),
    ],
)
def test_one_that_is_told_is_no_objection(objections: Objections, question: str, fact: str) -> None:
    assert not any("which is the" in one or "record" in one for one in objections(question, fact))
