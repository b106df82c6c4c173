"""What happened is an event."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What happened in Brack?", "lake"),
        ("What happened to Ida Roth?", "chair"),
        ("What happened after the reprint?", "repost"),
        ("What happens to those who live in Brack?", "lake"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What happened after the fire?", "fire"),
        ("What is Brack?", "lake"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)
