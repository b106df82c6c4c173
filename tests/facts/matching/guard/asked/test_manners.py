"""How somebody describes a thing, and why he does what he does."""

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How did Ida Roth describe the price?", "reasons"),
        ("Why did Ida Roth give two reasons?", "reasons"),
        ("What did the letters say?", "posts"),
        ("About whom did Karl Busch speak at the guild?", "chair"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why did the price rise, according to Ida Roth?", "reasons"),
        ("How does the paper describe the price?", "called"),
        ("What did Ida Roth say about the letters?", "posts"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)


def test_a_bare_why_not_is_of_nothing(tannery: FactBase) -> None:
    assert tannery.ask("Why not?").outcome is not Outcome.ANSWERED


def test_why_it_is_called_so_is_told_by_what_speaks_of_the_name(reeds_objections: Objections) -> None:
    asked = "Why is the café called the Signal Box Café?"

    assert "it does not say why it is called so" in reeds_objections(asked, "cafe")
