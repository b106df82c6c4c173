"""What is said of the number that is asked for."""

from collections.abc import Iterator
from functools import partial

import pytest

from facts.base import FactBase
from tests.facts.making import Json, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, counted, objections_of

MILL = {"name": "Moss Mill", "type": "organisation"}
ANN = {"name": "Ann Tarn", "type": "person"}
SAID = {
    "staff": "In 2023 Moss Mill had 40 employees",
    "thefts": "According to Moss Mill, 12 boats were stolen in 2023",
    "wanted": "In 2023 60% of the guests wanted a later tram",
    "races": "In 2023 Moss Mill held 12 races",
    "pot": "A pot that nobody watches lasts 9 hours",
    "guests": "Moss Mill will have 30 guests",
    "reasons": "Ann Tarn gave three reasons for the fire",
}
count = partial(counted, SAID)


def _statement(id: str, question: str, *entities: Json) -> Json:
    return statement(
        id, exact=SAID[id], statement=f"{SAID[id]}.", questions=[question], entities=list(entities)
    )


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        count(
            "staff", "How many people work there?", "employees", "mill", "40", "employees", entities=[MILL]
        ),
        count("thefts", "How many thefts were there?", "boats", "boats", "12", "boats", entities=[MILL]),
        count("wanted", "Which share wanted it?", "share of guests", "guests", "60", "%"),
        count("pot", "How long does an unwatched pot last?", "time", "pot", "9", "hours"),
        count("races", "How many races were there in 2023?", "races", "mill", "12", "races", entities=[MILL]),
        count("guests", "How many guests?", "guests", "mill", "30", "guests", entities=[MILL]),
        _statement("reasons", "How many reasons were given for the fire?", ANN, MILL),
    ]
    with base_of(tmp_path_factory.mktemp("counted") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How many employees did Moss Mill hire in 2023?", "staff", "it does not say how many “hire”"),
        (
            "How many boats were stolen by Moss Mill in 2023?",
            "thefts",
            "it is only the source that says so",
        ),
        ("What share of the guests got a later tram?", "wanted", "it only says what was wanted"),
        ("How many races quit Moss Mill in 2023?", "races", "it is no number of those who “quit”"),
        ("How many guests did Moss Mill have?", "guests", "it is still to come"),
        ("How many reasons did Moss Mill give for the fire?", "reasons", "somebody else gives that number"),
    ],
)
def test_another_deed_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How many employees did Moss Mill have in 2023?", "staff", "it does not say how many it has"),
        (
            "How many boats were stolen in 2023 by Moss Mill's count?",
            "thefts",
            "it is only the source that says so",
        ),
        ("What share of the guests wanted a later tram?", "wanted", "it only says what was wanted"),
        ("How many races took place in 2023?", "races", "it is no number of those who “took”"),
        ("How many guests will Moss Mill have?", "guests", "it is still to come"),
        ("How many reasons did Ann Tarn give for the fire?", "reasons", "somebody else gives that number"),
    ],
)
def test_but_not_the_very_one(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told not in objections(question, fact)


def test_how_many_were_asked_is_not_how_many_there_are(reeds: FactBase) -> None:
    assert answer_of(reeds, "How many members does the Boat Union have in total?") is None
    assert answer_of(reeds, "How many members did the Boat Union survey?") == "survey"
