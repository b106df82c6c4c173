"""The whole verdict: a fact answers where there is no objection and nothing is left out."""

import pytest

from facts.base import FactBase
from facts.matching import guard
from tests.facts.matching.harbour import FACTS

QUESTIONS = [question for fact in FACTS for question in fact["questions"]]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["id"]))
def test_a_fact_answers_its_listed_questions(harbour: FactBase, fact: dict[str, str]) -> None:
    for question in fact["questions"]:
        (own,) = (one for one in harbour.ask(question).candidates if one.key[1] == fact["id"])
        assert own.verdict == guard.Verdict()


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_short_answer_is_that_of_the_whole_verdict(harbour: FactBase, question: str) -> None:
    for one in harbour.ask(question).candidates:
        assert guard.answers(one.case) is one.verdict.answers is guard.judge(one.case).answers


def test_it_lacks_something_only_where_nothing_else_speaks_against_it() -> None:
    assert guard.Verdict().answers
    assert not guard.Verdict(objections=("it is not about 2022",)).answers
    assert not guard.Verdict(lacking=("what is counted is left out",)).answers


def test_an_explanation_shows_it(harbour: FactBase) -> None:
    shown = harbour.ask("How many riders did the ferry carry in 2022?").explanation["candidates"]
    (riders,) = (one for one in shown if one["id"] == "riders")
    assert riders["objections"] == ["it is not about 2022"]
    assert riders["answers"] is False
