"""A word that only says what sort of thing the fact has needs not to stand in it."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What ridership did the cable car have in 2023?", "riders"),
        ("Old Pit tonnage 2023", "slate"),
        ("How much did the slate of the Old Pit weigh in 2023?", "slate"),
        ("What is the lifespan of a lamp that burns?", "lamp"),
        ("How much money in rent did the Slate Guild take in in 2023?", "rent"),
        ("new hoist cost estimate", "cost"),
        ("Does the valley of Corr flood often?", "corr"),
        ("Where is the office of the Slate Guild?", "guild"),
        ("Where are the Slate Guild's headquarters?", "guild"),
        ("Which politician said that they won under a rule?", "won"),
        ("What was the size of the dues of the Slate Guild in 2023?", "dues"),
        ("estimated dues of the Slate Guild in 2023", "dues"),
        ("What is the land like in Corr?", "corr"),
        ("What kind of place is Corr?", "corr"),
        ("What line of business is the Slate Guild in?", "guild"),
    ],
)
def test_a_noun_for_what_the_fact_has_needs_not_to_stand_in_it(
    quarry: FactBase, question: str, id: str
) -> None:
    assert answer_of(quarry, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What audience did the cable car have in 2023?",
        "What population did the cable car have in 2023?",
        "Old Pit mileage 2023",
        "How much did the miners of the Old Pit weigh in 2023?",
        "How much did the Old Pit weigh in 2023?",
        "What is the lifespan of a rope?",
        "How much money in slate did the Old Pit give in 2023?",
        "Does the town of Corr flood often?",
        "Where is the office of Ada Finch?",
        "Where is the Slate Guild's second office?",
        "Which scientist said that they won under a rule?",
        "What is the size of the Slate Guild?",
        "What is the value of the Old Pit?",
        "estimated riders of the cable car in 2023",
        "What is the land like in Marn?",
        "What kind of place is Marn?",
        "What line of business is the Old Pit in?",
    ],
)
def test_but_one_for_something_else_must(quarry: FactBase, question: str) -> None:
    assert answer_of(quarry, question) is None


def test_visits_are_those_of_visitors(workshop: FactBase) -> None:
    assert answer_of(workshop, "Glass Works visits in 2023") == "pupils"
    assert answer_of(workshop, "Orlow visits in 2023") is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Elm Baths attendance 2023", "swimmers"),
        ("What crowd did the Elm Baths pull in 2023?", "swimmers"),
        ("How many cases did the first aid room see in 2023?", "sauna"),
        ("What was the occupancy of the berths in the Elm Marina in 2023?", "lockers"),
        ("What share of the berths was occupied in 2023?", "lockers"),
        ("What position did the Elm Baths have in the ranking of 2023?", "ranking"),
    ],
)
def test_a_noun_for_those_who_come_or_for_a_rank(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Elm Marina attendance 2023",
        "How many cases did the Elm Baths see in 2023?",
        "What was the occupancy of the lockers in 2023?",
        "What share of the berths was empty in 2023?",
        "What position did the Elm Marina have in the ranking of 2023?",
    ],
)
def test_but_not_of_others(baths: FactBase, question: str) -> None:
    assert answer_of(baths, question) is None


def test_a_count_of_members_is_their_number(ferrymen: FactBase) -> None:
    assert answer_of(ferrymen, "member count of the River Club") == "members"
    assert answer_of(ferrymen, "member of the River Club count") is None
