"""The time that the question names is the fact's."""

import pytest

from tests.facts.matching.harbour import Objections

RIDERS = "How many riders did the ferry carry{}?"


@pytest.mark.parametrize("when", [" in 2023", " in the whole year 2023", " from January to December 2023"])
def test_the_very_time_is_no_objection(objections: Objections, when: str) -> None:
    assert objections(RIDERS.format(when), "riders") == []


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (" in 2022", "it is not about 2022"),
        (" in early 2023", "it is not about 2023"),
        (" since 2023", "it is not about the time around 2023"),
        (" in May 2023", "it is not about 2023-05-01 to 2023-05-31"),
        (" from 2022 to 2023", "it is not about 2022-01-01 to 2023-12-31"),
        (" in the twenties", "it is not about 1920-01-01 to 1929-12-31"),
    ],
)
def test_another_one_a_part_or_a_wider_one_is(objections: Objections, when: str, told: str) -> None:
    assert told in objections(RIDERS.format(when), "riders")


def test_where_none_is_named_the_fact_is_told_with_its_own(objections: Objections) -> None:
    assert objections(RIDERS.format(""), "riders") == []


def test_what_a_source_says_without_a_date_is_of_the_year_it_appeared_in(objections: Objections) -> None:
    assert objections("Where did the night boat sail in 2024?", "line") == []
    assert objections("Where did the night boat sail in 2023?", "line") == ["it is not about 2023"]


def test_a_time_that_the_source_names_by_the_same_words_is_its_own(on_tour_objections: Objections) -> None:
    asked = "How many guests sang with the choir {}?"
    assert on_tour_objections(asked.format("last year"), "guests") == []
    assert on_tour_objections(asked.format("in the past year"), "guests") == []
    assert on_tour_objections(asked.format("last month"), "guests") != []


def test_where_two_times_are_left_open_one_of_them_is_enough(objections: Objections) -> None:
    assert objections("Did the ferry carry the riders in 2022 or in 2023?", "riders") == []
    assert objections("Did the ferry carry the riders in 2021 or in 2022?", "riders") != []
