"""What is measured, and what only sounds like it."""

from collections.abc import Iterator
from functools import partial

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, counted, objections_of

PIER = {"name": "Salt Pier", "type": "place"}
SAID = {
    "ticket": "A day on Salt Pier costs 3 crowns",
    "built": "Salt Pier cost 9,000 crowns to build",
    "back": "The theatre paid back 500 crowns after the fire",
    "lamps": "The 18 new lamps cost 2,000 crowns",
    "lamp": "A lamp costs 110 crowns",
    "boarded": "In 2023 700 guests boarded the barge",
    "wished": "In 2023 90 guests wanted to board the barge",
    "nests": "The wardens destroyed 31 nests in 2023",
    "rule": "In 2023 19 members preferred the new rule",
    "posts": "At the end of 2023, 9% of the posts at the mill were vacant",
}
count = partial(counted, SAID)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    crowns = partial(count, unit="crowns", observation_date=None)
    facts = [
        crowns("ticket", "How much does Salt Pier cost?", "price of a day", "pier", "3", entities=[PIER]),
        crowns("built", "What did it cost?", "cost of building", "pier", "9000", entities=[PIER]),
        crowns("back", "How much did the fire cost?", "money given back", "theatre", "500"),
        crowns("lamps", "What do the lamps cost?", "cost of lamps", "lamps", "2000"),
        crowns("lamp", "How much is a lamp?", "price of a lamp", "lamps", "110"),
        count("boarded", "How many guests wanted the barge?", "guests", "barge", "700", "guests"),
        count("wished", "How many guests wanted the barge?", "guests", "barge", "90", "guests"),
        count("nests", "How many nests were lost?", "nests destroyed", "nests", "31", "nests"),
        count("rule", "How many liked the rule?", "members for the new rule", "rule", "19", "members"),
        count("posts", "How many posts are empty?", "share of posts vacant", "posts", "9", "%"),
    ]
    with base_of(tmp_path_factory.mktemp("measures") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How much did Salt Pier cost to build?", "ticket", "it is not what it costs to “build”"),
        ("How much does one of the lamps cost?", "lamps", "it is what several cost together"),
        ("How many guests wanted to board the barge?", "boarded", "it does not say what they “wanted” to do"),
        ("How many nests were found in 2023?", "nests", "it does not say how many were “found”"),
        ("How many members preferred the old rule?", "rule", "it is of the “new”, not the “old”"),
        ("How many posts are there at the mill?", "posts", "it is a number of some of them only"),
        ("How many of the 40 posts are vacant?", "posts", "it is no share of the 40"),
    ],
)
def test_another_measure_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "wrong"),
    [
        ("How much did Salt Pier cost to build?", "built", "it is not what it costs to “build”"),
        ("How much does a lamp cost?", "lamp", "it is what several cost together"),
        (
            "How many guests wanted to board the barge?",
            "wished",
            "it does not say what they “wanted” to do",
        ),
        ("How many nests were destroyed in 2023?", "nests", "it is a number of some of them only"),
        ("How many members preferred the new rule?", "rule", "it is of the “new”, not the “old”"),
        ("How many posts were vacant?", "posts", "it is a number of some of them only"),
    ],
)
def test_the_measure_itself_is_none(objections: Objections, question: str, fact: str, wrong: str) -> None:
    assert wrong not in objections(question, fact)


def test_what_a_village_has_the_place_beside_it_has_not(reeds: FactBase) -> None:
    assert answer_of(reeds, "What is the population of Osney?") is None
    assert answer_of(reeds, "What is the population of Marl?") == "marl"
