"""A question that wants each figure of a series gets all of them, in order, or none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome


@pytest.fixture(scope="module")
def base(towns_file: Path) -> Iterator[FactBase]:
    with FactBase.open(towns_file) as opened:
        yield opened


def listed(base: FactBase, question: str) -> list[str]:
    answer = base.ask(question)
    return [one["id"] for one in answer.answers] if answer.outcome is Outcome.ANSWERED else []


@pytest.mark.parametrize(
    "question",
    [
        "hires in Port Ennick by year",
        "How many bikes were hired in Port Ennick each year?",
        "port ennick hires year by year",
        "List the hires in Port Ennick over the years",
        "the number of hires in Port Ennick for every year",
        "all the hire figures for Port Ennick",
        "list the yearly hires in Port Ennick, 2021 through 2023",
        "hires in Port Ennick in 2021, 2022 and 2023",
        "every hire figure for Port Ennick that the report mentions",
        "Please set out the hires in Port Ennick for each of the years given: 2021, 2022 and 2023",
    ],
)
def test_each_year_in_order(base: FactBase, question: str) -> None:
    years = ["hires-port-ennick-2021", "hires-port-ennick-2022", "hires-port-ennick-2023"]
    assert listed(base, question) == years


@pytest.mark.parametrize(
    "question",
    [
        "hires per town in 2023",
        "How many hires were there in each of the towns in 2023?",
        "2023 hires by town",
        "hires in Port Ennick, Skelhaven and Tarnmouth in 2023",
        "hire totals for each town in 2023",
    ],
)
def test_each_place_of_one_time(base: FactBase, question: str) -> None:
    towns = ["hires-port-ennick-2023", "hires-skelhaven-2023", "hires-tarnmouth-2023"]
    assert listed(base, question) == towns


def test_two_years_that_are_named(base: FactBase) -> None:
    asked = "How many people boarded at Tarnmouth in 2022 and 2023?"
    assert listed(base, asked) == ["boardings-tarnmouth-2022", "boardings-tarnmouth-2023"]


@pytest.mark.parametrize(
    "question",
    [
        "hires in Tarnmouth in 2019 and 2021",
        "How many hires were there in each of the three towns in 2022?",
        "total hires of all towns in 2023",
        "How many people boarded in each town in 2019?",
        "How many deaths were there in Tarnmouth each year?",
        "What were the problems in Port Ennick from 2021 through 2023?",
        "hires in Port Ennick in 2021, 2022 and 2024",
        "list all passengers of Tarnmouth",
        "every theft that the report mentions",
    ],
)
def test_none_where_one_is_not_held_or_a_sum_is_wanted(base: FactBase, question: str) -> None:
    assert listed(base, question) == []


def test_no_time_that_is_named_is_left_out(base: FactBase) -> None:
    years = ["hires-tarnmouth-2021", "hires-tarnmouth-2022"]
    assert listed(base, "hires in Tarnmouth in 2021, 2022 and the first quarter of 2024") == [
        *years,
        "hires-tarnmouth-2024-first-quarter",
    ]
    assert listed(base, "hires in Tarnmouth in 2021, 2022 and the second quarter of 2024") == []


def test_a_range_of_years_leaves_none_out(base: FactBase) -> None:
    years = ["hires-port-ennick-2021", "hires-port-ennick-2022", "hires-port-ennick-2023"]
    assert listed(base, "hires in Port Ennick 2021-2023") == years
    assert listed(base, "hires in Port Ennick 2023-2021") == [years[0], years[2]]


@pytest.mark.parametrize(
    "question",
    [
        "hires in each town in 2022",  # not held of Skelhaven
        "hires in Port Ennick, Skelhaven and Tarnmouth in 2022",
        "hires in Skelhaven and Tarnmouth together in 2023",
        "hires in each of the two towns in 2023",
    ],
)
def test_of_several_places_none_is_left_out(base: FactBase, question: str) -> None:
    assert listed(base, question) == []
