"""Those whom a fact counts as people are asked for by what befell them or what they did."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many lives did the flood of 2021 cost in Tarrow?", "flood"),
        ("How many lives did the flood of 2021 claim in Tarrow?", "flood"),
        ("How many patients did doctors treat in Tarrow after the flood of 2021?", "treated"),
    ],
)
def test_they_are_those_whom_the_fact_counts(ferrymen: FactBase, question: str, id: str) -> None:
    assert answer_of(ferrymen, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many lives did the flood of 2021 save in Tarrow?",
        "How many lives did the flood of 2021 change in Tarrow?",
        "How many passengers did doctors treat in Tarrow after the flood of 2021?",
        "How many patients did doctors turn away in Tarrow after the flood of 2021?",
        "How many patients did the flood of 2021 kill in Tarrow?",
    ],
)
def test_but_not_others(ferrymen: FactBase, question: str) -> None:
    assert answer_of(ferrymen, question) is None
