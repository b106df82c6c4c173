"""How somebody describes a thing, and who says so."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How did Ida Roth describe the price?", "reasons"),
        ("What did the letters say?", "posts"),
        ("About whom did Karl Busch speak at the guild?", "chair"),
        ("What do other guild chairs say about the letters?", "posts"),
        ("How did Karl Busch find out about the vote on motion 2?", "vote"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How does the paper describe the price?", "called"),
        ("What did Ida Roth say about the letters?", "posts"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)
