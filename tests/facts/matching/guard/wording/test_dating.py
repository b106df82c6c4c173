"""Words for a time that say no more than the fact's own time does."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("founding year of the Glass Works", "works"),
        ("the year the Glass Works was founded", "works"),
        ("When did the tall kiln first open?", "kiln"),
        ("When will the new school in Orlow open?", "school"),
        ("What came top in the ranking of complaints?", "ranking"),
    ],
)
def test_what_the_fact_dates_may_be_asked_so(workshop: FactBase, question: str, id: str) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "founding month of the Glass Works",
        "founding year of the hostel",
        "closing year of the Glass Works",
        "When did the tall kiln first break?",
        "What was the top accident in 2023?",
    ],
)
def test_another_time_or_deed_may_not(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What was the Mill Hall before it became a ballroom?", "hall"),
        ("When did the repairs of the Elm Baths end?", "repairs"),
        ("When did the Elm Baths reopen after the repairs?", "repairs"),
        ("How much was originally approved for the slide in 2018?", "grant"),
        ("Who followed in the relay of 2023?", "podium"),
    ],
)
def test_the_end_or_the_time_before_is_what_the_fact_has(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What was the Mill Hall before it became a granary?",
        "When did the repairs of the Mill Hall end?",
        "When did the Elm Baths reopen after the flood?",
        "How many visitors did the Elm Baths have originally in 2023?",
        "Who followed in the ranking of 2023?",
    ],
)
def test_but_not_of_something_else(baths: FactBase, question: str) -> None:
    assert answer_of(baths, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many members does the River Club currently have?", "members"),
        ("How many boats does the River Club have these days?", "boats"),
        ("How many boats does the River Club have at the moment?", "boats"),
        ("Who is chairwoman of the River Club at present?", "chair"),
        ("What did the bridge in Tarrow cost in the end?", "bridge"),
    ],
)
def test_now_is_when_the_source_appeared_and_the_end_is_what_was_settled(
    ferrymen: FactBase, question: str, id: str
) -> None:
    assert answer_of(ferrymen, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many rowers does the River Club fine these days?",
        "How many members will the River Club have these days?",
        "How many boats does the River Club have on those days?",
        "How many people do doctors treat in Tarrow at present?",
        "What would a lock in Tarrow cost in the end?",
        "What did the bridge in Tarrow cost at the end?",
    ],
)
def test_but_not_what_came_about_in_a_year_or_is_open(ferrymen: FactBase, question: str) -> None:
    assert answer_of(ferrymen, question) is None
