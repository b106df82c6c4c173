"""Who it is, where the fact's own sentence says so and no listed question asks it."""

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("With whom did Ida Brandt play the duet?", "duet"),
        ("Who did Ida Brandt play the duet with?", "duet"),
        ("Under which president were the strict dress rules in place?", "rules"),
        ("Whose programme notes did visitors complain about?", "letters"),
        ("Which president's strict dress rules were kept?", "owned"),
        ("Which president's strict dress rules were kept?", "rules"),
        ("Who tunes pianos?", "tuners"),
        ("Which newspaper did the interview appear in?", "printed"),
        ("Who is better paid, the strings or the brass?", "compared"),
    ],
)
def test_whom_the_sentence_has_in_that_place_is_an_answer(
    on_tour_objections: Objections, question: str, fact: str
) -> None:
    assert on_tour_objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("With whom did Ida Brandt and Noor Haddad play the duet?", "duet"),
        ("Against whom did Ida Brandt play the duet?", "duet"),
        ("Under which mayor were the strict dress rules in place?", "rules"),
        ("Whose visitors complained about the notes?", "letters"),
        ("Which visitor's strict dress rules were kept?", "owned"),
        ("Who tunes the tuners?", "tuners"),
        ("Whose programme notes did Otto Rask complain about?", "letters"),
    ],
)
def test_whom_it_has_in_another_or_who_is_named_is_none(
    on_tour_objections: Objections, question: str, fact: str
) -> None:
    assert any(told.startswith("it does not") for told in on_tour_objections(question, fact))


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who is the head of the Glass Works?", "head"),
        ("Who does the Glass Works quarrel with?", "quarrel"),
    ],
)
def test_the_head_and_people_behind_the_preposition_are_somebody(
    workshop: FactBase, question: str, id: str
) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Who is the head of the hostel?",
        "Who does the Glass Works quarrel for?",
        "Who does Otto Vale quarrel with?",
    ],
)
def test_another_head_or_place_in_the_sentence_is_not(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who travelled through six countries?", "journey"),
    ],
)
def test_whose_journey_it_was_is_who_travelled(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Who travelled through nine countries?",
    ],
)
def test_but_not_on_another(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


@pytest.mark.parametrize("asked", ["for a living", "for work"])
def test_a_trade_is_told_behind_an_age_as_well(reeds: FactBase, asked: str) -> None:
    assert answer_of(reeds, f"What does Maren Roth do {asked}?") == "optician"
