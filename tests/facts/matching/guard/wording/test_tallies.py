"""Words that say only that there is such a figure speak against no figure; those that restrict it do."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many visitors did the Elm Baths handle in 2023?", "swimmers"),
        ("How many visitors did the Elm Baths play host to in 2023?", "swimmers"),
        ("How many visitors did the Elm Baths log in 2023?", "swimmers"),
        ("How many patients were treated in the first aid room in 2023?", "sauna"),
        ("How many patients were treated up in the first aid room in 2023?", "sauna"),
        ("What share of the cost of the slide does the county bear?", "county"),
        ("the county's contribution to the cost of the slide, in percent", "county"),
        ("What share of the learners came back within a month in 2023?", "return"),
    ],
)
def test_a_verb_that_only_says_there_were_so_many(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many children did the Elm Baths handle in 2023?",
        "How many visitors registered at the Elm Baths in 2023?",
        "How many patients were treated for cuts in the first aid room in 2023?",
        "How many passes did the Elm Baths handle in 2023?",
        "How many complaints did the Elm Baths log in 2023?",
        "What noise did the wardens record at the pool in 2023?",
        "What share of the cost of the slide does the town bear?",
        "What share of the learners came back within a week in 2023?",
    ],
)
def test_but_not_one_of_others(baths: FactBase, question: str) -> None:
    assert answer_of(baths, question) is None


def test_what_was_measured_may_be_called_recorded(baths: FactBase) -> None:
    objections = objections_of(baths)
    assert not objections("What noise did the wardens record at the fence in 2023?", "noise")
    assert objections("What noise record did the wardens set at the fence in 2023?", "noise")


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many boats does the River Club own?", "boats"),
        ("How long did they need to bail out the boathouse in 2021?", "bailing"),
    ],
)
def test_what_one_owns_one_has_and_what_takes_so_long_needs_it(
    ferrymen: FactBase, question: str, id: str
) -> None:
    assert answer_of(ferrymen, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many oars does the River Club own?",
        "How many boats does the River Club sell?",
        "How long did they wait to bail out the boathouse in 2021?",
        "How many crowns did they need to bail out the boathouse in 2021?",
    ],
)
def test_but_nothing_else_is_had_or_needed(ferrymen: FactBase, question: str) -> None:
    assert answer_of(ferrymen, question) is None
