"""Of whom a number is."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, counted, objections_of

TOM = {"name": "Tom Fell", "type": "person"}
SAID = {
    "age": "The sailor Tom Fell is 40 years old",
    "vacant": "In 2023 9% of the flats in Tarn were empty",
    "boats": "In 2023 20% of those who replied in Tarn owned a boat",
    "women": "In 2023 30% of the members were women",
}
count = partial(counted, SAID)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        count("age", "How old is the sailor?", "age", "Tom Fell", "40", "years", entities=[TOM]),
        count("vacant", "Which share of the flats is empty?", "share of flats empty", "flats", "9", "%"),
        count("boats", "Which share owned a boat?", "share with a boat", "replies", "20", "%"),
        count("women", "Which share were women?", "share of women", "members", "30", "%"),
    ]
    with base_of(tmp_path_factory.mktemp("groups") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How old are the sailors?", "age", "it is the age of one of them"),
        ("How many flats were empty in Tarn?", "vacant", "it is a share, and no count"),
        ("How many offices were empty in Tarn?", "vacant", "it is a share, and no count"),
        ("What share of the replies came from Tarn?", "boats", "it does not say how many came from there"),
        ("What share of those who replied were women?", "women", "it is not of those who replied"),
    ],
)
def test_a_number_of_others_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How old is the sailor Tom Fell?", "age", "it is the age of one of them"),
        ("How many of the flats in Tarn were empty?", "vacant", "it is a share, and no count"),
        ("What share of those who replied owned a boat?", "boats", "it is not of those who replied"),
        ("What share of the members were women?", "women", "it is not of those who replied"),
    ],
)
def test_but_not_one_of_the_same(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told not in objections(question, fact)
