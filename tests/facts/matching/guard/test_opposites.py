"""A fact answers by the opposite of what is asked as well."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


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
