"""The verb of a short question must be that of the fact's own sentence."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What did the tannery buy?", "quarrel"),
        ("Who uses the bridge?", "guild"),
        ("Who rents the vats?", "lets"),
        ("Who voted for motion 2?", "vote"),
        ("Who objected to the accounts?", "rule"),
        ("Who found the ring?", "ring"),
        ("Who gave Bram his nickname?", "alias"),
        ("Who cut the wages?", "cut"),
        ("What did the river change?", "smell"),
        ("What does the guild give tanners?", "gets"),
        ("What is Long Bridge made of?", "pier"),
        ("Who says that the water has improved?", "worse"),
        ("What does the Orrel Post call low?", "called"),
        ("Who said that about the bridge over the river?", "smell"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who lets the vats?", "lets"),
        ("Who took the ring?", "ring"),
        ("What has changed the river?", "smell"),
        ("What does the guild receive?", "gets"),
        ("What does the Orrel Post call high?", "called"),
        ("Who says that the water is worse?", "worse"),
        ("Who must write to Ida Roth?", "rule"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)
