"""Where somebody is, whence he comes, and when a thing begins."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Where is Karl Busch?", "vote"),
        ("From which country did the tanners cross into Orrel?", "came"),
        ("In which country is the Orrel Post?", "paper"),
        ("Hide Guild location", "gets"),
        ("When does the last evening shift leave?", "ended"),
        ("When did the study start?", "followup"),
        ("Which bridge was sixth in 2023?", "rank"),
        ("Hide Guild number", "gets"),
        ("What is the vanishing?", "ring"),
    ],
)
def test_refuses(tannery: FactBase, question: str, id: str) -> None:
    assert objections_of(tannery)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("When did the evening shift end?", "ended"),
        ("When does the follow-up study start?", "followup"),
        ("Where is Brack?", "lake"),
    ],
)
def test_still_answers(tannery: FactBase, question: str, id: str) -> None:
    assert not objections_of(tannery)(question, id)
