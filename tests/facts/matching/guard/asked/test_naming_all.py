"""A list wants them all by name."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Name all members of the Hide Guild", "members"),
        ("Name all the members of the board", "apology"),
        ("List the towns of the tannery", "fire"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Name all the towns with vats", "towns"),
        ("How many members does the Hide Guild have?", "members"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)
