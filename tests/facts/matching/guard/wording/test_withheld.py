"""Why a name is withheld is told by what says why somebody asked not to be named."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why would Mira not give her real name?", "hidden"),
        ("Why does Mira want to stay anonymous?", "hidden"),
        ("Why did Mira not want her own name in the paper?", "hidden"),
        ("What did the unnamed guide say about the dome?", "leak"),
    ],
)
def test_the_reason_for_a_withheld_name_is_found(observatory: FactBase, question: str, id: str) -> None:
    assert answer_of(observatory, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Why did Mira change her name?",
        "Why does Mira not like the name of the dome?",
        "Why would Otto Lind not give his real name?",
        "What did the unnamed teacher say about the dome?",
    ],
)
def test_a_name_in_another_sense_is_no_withheld_one(observatory: FactBase, question: str) -> None:
    assert answer_of(observatory, question) is None


def test_whoever_was_not_named_is_anonymous(ferrymen: FactBase) -> None:
    assert answer_of(ferrymen, "What did the anonymous oarsman say about the oars?") == "oarsman"
    assert answer_of(ferrymen, "What did the anonymous treasurer say about the oars?") is None
