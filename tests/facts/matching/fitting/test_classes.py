"""A general noun stands for what the fact names; one for something else does not."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How much did councillors approve for the slide in 2018?", "grant"),
        ("How many showers did the town have at the three sites in 2023?", "pools"),
        ("When was the steam unit of the Elm Baths shut?", "steam"),
        ("Which object vanished from the cloakroom in 2020?", "bell"),
        ("Who wrote The Deep End?", "play"),
        ("Whose work is The Deep End?", "play"),
    ],
)
def test_a_general_noun_needs_not_to_stand_in_the_fact(baths: FactBase, question: str, id: str) -> None:
    assert answer_of(baths, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many councillors approved the slide in 2018?",
        "Which councillors approved the slide?",
        "How much did ministers approve for the slide in 2018?",
        "How many showers did the town have at the four sites in 2023?",
        "When was the massage unit of the Elm Baths shut?",
        "Which object vanished from the kitchen in 2020?",
        "Who directed The Deep End?",
        "Who wrote The Long Swim?",
    ],
)
def test_but_not_for_something_else(baths: FactBase, question: str) -> None:
    assert answer_of(baths, question) is None
