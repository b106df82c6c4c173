"""A fact answers by the opposite of what is asked as well."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What is forbidden by the rules of the hill?", "lamps"),
        ("Does Otto Lind accept the claim of Mira?", "denied"),
        ("Was the observatory open all through 2021?", "storm"),
    ],
)
def test_the_opposite_answers(observatory: FactBase, question: str, id: str) -> None:
    assert answer_of(observatory, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What is forbidden by the rules of the station?",
        "Does Ida Brandt accept the claim of Mira?",
        "Was the observatory open in 2022?",
    ],
)
def test_the_opposite_of_something_else_does_not(observatory: FactBase, question: str) -> None:
    assert answer_of(observatory, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What is outlawed by the house rules?", "rules"),
        ("Since when has Ida Brandt's pay been frozen?", "pay"),
        ("Since when has Ida Brandt's pay stood still?", "pay"),
        ("Since when has Ida Brandt been without a raise?", "pay"),
        ("Is it clear why the frieze faded?", "frieze"),
    ],
)
def test_so_does_what_is_denied(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What is outlawed by the town council?",
        "Since when has Otto Vale's pay been frozen?",
        "Has anyone found out why the bell vanished?",
        "Is it clear why the ballroom faded?",
    ],
)
def test_but_not_of_others(baths: FactBase, question: str) -> None:
    assert answer_of(baths, question) is None


def test_anyone_may_have_found_out_what_is_not_known(baths: FactBase) -> None:
    assert not objections_of(baths)("Has anyone found out why the frieze faded?", "frieze")
