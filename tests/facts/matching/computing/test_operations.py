"""Questions that are answered by arithmetic: over time, between places, and when it makes no sense."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.answer import Answer
from facts.matching.deciding.decision import Outcome
from tests.facts.matching import reeds as of_reeds
from tests.facts.matching.judged import base_of, ids


@pytest.fixture(scope="module")
def base(towns_file: Path) -> Iterator[FactBase]:
    with FactBase.open(towns_file) as opened:
        yield opened


def result(answer: Answer) -> str:
    """The one thing that was computed."""
    assert answer.outcome is Outcome.ANSWERED
    (only,) = answer.answers
    assert only["kind"] == "computed"
    return str(only["result"])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much did hires in Tarnmouth grow?", "13,200 more hires"),
        ("By how much have bike rentals in Skelhaven risen?", "5,550 more hires, 60% more"),
        ("How did hires in Port Ennick change?", "1,060 more hires"),
        ("Did hires in Tarnmouth grow?", "13,200 more hires"),
        ("how much did ferry boardings fall at skelhaven", "16,500 fewer passengers"),
        ("How much did the share taking the ferry weekly change?", "13 percentage points lower"),
    ],
)
def test_how_much_it_changed_is_from_the_first_whole_period_to_the_last(
    base: FactBase, question: str, told: str
) -> None:
    assert told in result(base.ask(question))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which year had the most hires in Tarnmouth?", "2023 has the most: 31,600 hires"),
        ("which year had the fewest bike hires in tarnmouth", "2021 has the fewest: 18,400 hires"),
        ("When were hires in Port Ennick highest?", "2022 has the most: 7,340 hires"),
        ("In which year did the fewest Chinese cross the Darién Gap?", "2021 has the fewest: 77 people"),
    ],
)
def test_when_it_was_highest_or_lowest(base: FactBase, question: str, told: str) -> None:
    assert told in result(base.ask(question))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Did hires in Port Ennick go up or down between 2022 and 2023?", "160 fewer hires"),
        ("hires in Tarnmouth, 2023 against 2022: up or down?", "8,500 more hires"),
        ("How far did hires in Port Ennick slip between 2022 and 2023?", "160 fewer hires"),
        ("How many hires did Skelhaven gain from 2021 to 2023?", "5,550 more hires"),
        ("Put hires in Port Ennick in 2021 side by side with 2022", "1,220 more hires"),
        ("Which of the two had more hires in 2023, Tarnmouth or Skelhaven?", "16,800 more hires"),
        ("Which town had more hires in 2023, Tarnmouth or Skelhaven?", "16,800 more hires"),
        ("Who got more hires in 2023, Tarnmouth or Skelhaven?", "16,800 more hires"),
        ("Have hires in Tarnmouth grown since 2022?", "8,500 more hires"),
        (
            "How much has the share taking the ferry at least weekly shrunk since 2019?",
            "13 percentage points",
        ),
    ],
)
def test_two_figures_tell_whether_it_rose_and_where_there_is_more(
    base: FactBase, question: str, told: str
) -> None:
    assert told in result(base.ask(question))


@pytest.mark.parametrize(
    "question",
    [
        "Did hires in Port Ennick go up or down between 2019 and 2023?",
        "Did thefts in Port Ennick go up or down between 2022 and 2023?",
        "Why did hires in Tarnmouth go up between 2022 and 2023?",
        "When did hires in Tarnmouth go up between 2022 and 2023?",
        "Which island had more hires in 2023, Tarnmouth or Skelhaven?",
        "Which town had more hires in 2023, Tarnmouth or Ostend?",
        "How far did hires in Port Ennick slip between 2019 and 2023?",
        "Did Skelhaven gain docking stations between 2021 and 2023?",
        "How many docking stations did Skelhaven gain from 2021 to 2023?",
        "Which of the 2 islands had more hires in 2023, Tarnmouth or Ostend?",
        "Who paid more for hires in 2023, Tarnmouth or Skelhaven?",
        "Have hires in Tarnmouth grown since 2015?",
        "Have hires in Tarnmouth grown since 2023?",
        "Did hires in Tarnmouth grow before 2022?",
    ],
)
def test_two_other_figures_do_not(base: FactBase, question: str) -> None:
    assert base.ask(question).outcome is Outcome.NOT_FOUND


def test_where_a_fact_tells_how_two_compare_it_is_given_unless_the_difference_is_asked_for(
    base: FactBase,
) -> None:
    told = base.ask("asylum grant rate: Chinese nationals versus the Northern Triangle")
    assert [one["id"] for one in told.answers] == ["asylum-rates-compared"]
    named = base.ask("How does the 2024 share of weekly ferry users compare with that of 2019?")
    assert [one["id"] for one in named.answers] == ["weekly-ferry-change"]
    asked = "What is the difference between the asylum rates of Chinese nationals and the Northern Triangle?"
    assert "48 p" in result(base.ask(asked))


def test_where_it_was_highest_all_places_of_the_base_take_part(base: FactBase) -> None:
    answer = base.ask("Which town had the most hires in 2023?")
    assert "Tarnmouth has the most: 31,600 hires (Gullwheel bicycles, 2023)" in result(answer)
    assert {operand["figure"]["place"] for operand in answer.answers[0]["operands"]} == {
        "Tarnmouth",
        "Skelhaven",
        "Port Ennick",
    }


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Compare hires in Tarnmouth and Skelhaven in 2023", "16,800 more hires, about 2.14 times as many"),
        ("How many times as many hires began in Tarnmouth as in Skelhaven in 2021?", "about 1.99 times"),
        ("How much did hires in Tarnmouth grow from 2022 to 2023?", "8,500 more hires, about 36.8% more"),
        (
            "What is the difference between the asylum rates of Chinese nationals and the Northern Triangle?",
            "48 p",
        ),
    ],
)
def test_two_figures_are_compared(base: FactBase, question: str, told: str) -> None:
    assert told in result(base.ask(question))


def test_where_the_time_is_left_open_each_is_offered_the_newest_first(base: FactBase) -> None:
    answer = base.ask("Compare ferry boardings at Tarnmouth and Skelhaven")
    assert answer.outcome is Outcome.AMBIGUOUS
    assert [choice["operands"][0]["figure"]["observation_date"] for choice in answer.choices] == [
        "2023",
        "2022",
    ]


def test_where_the_place_is_left_open_each_is_offered(base: FactBase) -> None:
    answer = base.ask("Which year had the most ferry boardings?")
    assert answer.outcome is Outcome.AMBIGUOUS
    assert [choice["result"] for choice in answer.choices] == [
        "2022 has the most: 212,000 passengers (ferry passengers, Tarnmouth)",
        "2022 has the most: 121,000 passengers (ferry passengers, Skelhaven)",
    ]


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Compare hires and ferry boardings in Tarnmouth in 2023", "they measure different things"),
        ("Compare hires in Tarnmouth in 2021 with hires in Skelhaven in 2023", "more than one thing"),
        ("Which year had the most Chinese nationals crossing the Darién Gap?", "more than any of the others"),
    ],
)
def test_what_makes_no_sense_is_not_answered_and_the_reason_is_told(
    base: FactBase, question: str, reason: str
) -> None:
    answer = base.ask(question)
    assert answer.outcome is Outcome.NOT_FOUND
    assert reason in answer.refused
    assert reason in answer.to_json()["refused"]
    assert answer.related


@pytest.mark.parametrize(
    "question",
    [
        "Which year had the most hires in London?",
        "Which year did not have the most hires in Tarnmouth?",
        "How much did hires of skateboards in Tarnmouth grow?",
        "Why did hires in Tarnmouth grow most?",
        "Which planet had the most hires in 2023?",
        "Which town had the most hires in 1987?",
        "How much did my hires grow?",
        "How much will hires in Tarnmouth grow?",
        "Which town’s hires grew most?",
        "Which year saw the biggest increase in hires in Tarnmouth?",
        "How much did hires grow in Tarnmouth and Skelhaven?",
        "Which year had the most hires in Tarnmouth according to the harbour authority?",
    ],
)
def test_what_the_figures_do_not_account_for_is_not_computed(base: FactBase, question: str) -> None:
    answer = base.ask(question)
    assert not any(one["kind"] == "computed" for one in (*answer.answers, *answer.choices))
    assert "refused" not in answer.to_json()


def test_it_goes_on_from_the_question_before(base: FactBase) -> None:
    before = base.ask("How many hires began in Tarnmouth in 2022?")
    assert "13,200 more hires" in result(base.ask("How much did it grow?", context=before.context))
    most = base.ask("And which year had the most?", context=before.context)
    assert "2023 has the most" in result(most)


def test_a_place_alone_says_nothing_of_what_is_measured(base: FactBase) -> None:
    assert base.ask("How much did Tarnmouth grow?").outcome is Outcome.NOT_FOUND


def test_what_goes_on_names_nothing_else(base: FactBase) -> None:
    before = base.ask("How many hires began in Tarnmouth in 2022?")
    assert base.ask("How much did obesity grow?", context=before.context).outcome is Outcome.NOT_FOUND


def test_where_the_most_are_the_whole_is_no_place_beside_its_parts(reeds: FactBase) -> None:
    assert "eels-fenn" in ids(reeds.ask("Where were the most eels caught in 2023?"))


def test_what_may_be_the_whole_leaves_it_open(tmp_path: Path) -> None:
    facts = [
        {**one, "statement": one["statement"].replace("three villages", "reeds")}
        for one in of_reeds.FACTS
        if one["id"].startswith("eels")
    ]
    with base_of(tmp_path / "footnote.db", of_reeds.SAID.values(), facts, of_reeds.GLOSSARY) as base:
        assert ids(base.ask("Where were the most eels caught in 2023?")) == set()


def test_what_is_counted_in_all_is_held_against_itself(reeds: FactBase) -> None:
    asked = "Did the number of herons go up from 2023 to 2024?"

    assert ids(reeds.ask(asked)) == {"herons-2023", "herons-2024"}
