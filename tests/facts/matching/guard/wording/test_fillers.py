"""Words that say no more than the fact does speak against no fact; with another sense they do."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many visitors turned up at the Hill Observatory in 2022?", "visitors"),
        ("How many visitors did the Hill Observatory attract in 2022?", "visitors"),
        ("How many beds remained in the hostel at the end of 2022?", "beds"),
        ("Is the reason known why fewer plates break in winter?", "winter"),
        ("What share of the pupils who joined the Comet Club came back in 2022?", "club"),
        ("Does the Hill Observatory disclose the number of plates it sold?", "secret"),
        ("What does the Hill Observatory mean by the word dust?", "dust"),
        ("In what year did Otto Lind become director?", "director"),
        ("Who was the founder of the Hill Observatory?", "founded"),
    ],
)
def test_what_only_fills_is_answered(observatory: FactBase, question: str, id: str) -> None:
    assert answer_of(observatory, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many turned up at the Star Institute in 2022?",
        "How many plates did the Hill Observatory attract in 2022?",
        "How many plates remained at the end of 2022?",
        "Is the reason known why fewer lifts break in winter?",
        "What share of the pupils who left the Comet Club came back in 2022?",
        "Does the Hill Observatory disclose the colour of the plates it sold?",
        "In what year did Otto Lind become a baker?",
        "Who was the founder of the Star Institute?",
    ],
)
def test_what_says_more_is_not(observatory: FactBase, question: str) -> None:
    assert answer_of(observatory, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Under the house rules, what is no longer allowed?", "rules"),
        ("How long was the wait at the desk in 2023 before being seen, on average?", "desk"),
        ("For statistical purposes, what are regulars?", "regulars"),
    ],
)
def test_what_says_only_by_which_rule_or_for_what(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


def test_what_is_carried_out_is_done(baths: FactBase) -> None:
    objections = objections_of(baths)
    assert not objections("Who carried out the counting of the ducks?", "survey")
    assert objections("Who carried out the feeding of the ducks?", "survey")


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many additional boats does the River Club want?", "wanted"),
        ("How many boats are on the River Club's wish list?", "wanted"),
        ("How many boats does the River Club have at its disposal?", "boats"),
        ("How many crowns had the River Club raised up to the end of March 2024?", "raised"),
        ("How many rowers did the River Club fine back then, in 2024?", "fined"),
        ("How many people have joined the River Club?", "members"),
        ("What did Emil Stroud do for a living?", "founded"),
        ("What used to be at the pier in Tarrow?", "pier"),
    ],
)
def test_what_is_had_wanted_or_done_by_then_is_so_in_more_words(
    ferrymen: FactBase, question: str, id: str
) -> None:
    assert answer_of(ferrymen, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many additional members does the River Club have?",
        "How many boats are on the River Club's price list?",
        "How many boats does the River Club have for disposal?",
        "How many crowns had the River Club raised up to the end of March 2023?",
        "How many rowers did the River Club fine back then?",
        "How many people have left the River Club?",
        "How many people have joined the River Club since 2020?",
        "What did Ines Holt do for a living?",
    ],
)
def test_but_not_another_thing_or_time(ferrymen: FactBase, question: str) -> None:
    assert answer_of(ferrymen, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Which lake lies on the way of the migrants?", "lake"),
    ],
)
def test_what_lies_somewhere_is_there(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Which lake lies about the way of the migrants?",
    ],
)
def test_what_lies_about_something_does_not(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
