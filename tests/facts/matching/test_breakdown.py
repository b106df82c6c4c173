"""A question that wants each figure of a series gets all of them, in order, or none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.decision import Outcome


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
    ],
)
def test_none_where_one_is_not_held_or_a_sum_is_wanted(base: FactBase, question: str) -> None:
    assert listed(base, question) == []
