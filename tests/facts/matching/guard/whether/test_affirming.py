"""What a yes-or-no question says that somebody or something is."""

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Is Bo Timm in Farn?", "bo", "is there"),
        ("Is Bo Timm Welsh?", "bo", "“welsh”"),
        ("Is Grey Pass closed?", "pass", "“closed”"),
        ("Was Bo Timm locked down himself?", "shut", "is “locked”"),
        ("Is Bo Timm still the head of the guild?", "reason", "“bo”"),
        ("Are the potters rich?", "rich", "they are “rich”"),
        ("Are the potters welcomed?", "rich", "they are “welcomed”"),
        ("Is Kiln Rush free on the tram?", "game", "costs"),
        ("Is Farn one of the towns Ada Krall passed through?", "towns", "one of"),
        ("Was the morning tram the last tram?", "trend", "“last”"),
    ],
)
def test_what_it_is_must_be_said(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Is Ada Krall in Marl?", "ada"),
        ("Is Ada Krall head of the guild?", "ada"),
        ("Is Grey Pass between Marl and Farn?", "pass"),
        ("Are the potters poor?", "rich"),
        ("Is Kiln Rush free on the phone?", "free"),
        ("Were the pumps faulty?", "pumps"),
    ],
)
def test_what_it_is_is_answered_where_it_is_said(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []


@pytest.mark.parametrize(
    "question",
    ["Is Marl upstream or downstream of Osney?", "Does Marl lie upstream or downstream of Osney?"],
)
def test_which_of_two_it_is_may_be_left_open(reeds: FactBase, question: str) -> None:
    assert answer_of(reeds, question) == "marl"
