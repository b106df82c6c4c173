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


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many members did the red crew have in 2022?", "crew-2022"),
        ("How many members were in the red crew in 2023?", "crew-2023"),
        ("How many participants remained in the red crew in 2023?", "crew-2023"),
        ("How many people dive at Gull Rock?", "unknown"),
    ],
)
def test_a_group_has_members(crew: FactBase, question: str, id: str) -> None:
    assert answer_of(crew, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many members did the blue crew have in 2022?",
        "How many members did the red crew have in 2019?",
        "How many members did the red crew lose in 2022?",
        "How many members does the Dive School have in 2023?",
        "How many boats remained in the red crew in 2023?",
        "How many people bathe at Gull Rock?",
        "How many people drown at Gull Rock?",
    ],
)
def test_but_no_others(crew: FactBase, question: str) -> None:
    assert answer_of(crew, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many people wrote the story?", "writers"),
    ],
)
def test_people_are_those_whom_it_numbers_by_what_they_did(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many people read the story?",
        "How many people wrote the letter?",
    ],
)
def test_but_not_by_what_others_did(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
