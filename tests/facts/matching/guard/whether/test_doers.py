"""What a yes-or-no question says that somebody named, or some people, do."""

import pytest

from tests.facts.matching.harbour import Objections


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Did Ada Krall criticize the levy?", "reason", "“criticize”"),
        ("Did Ada Krall predict the dear clay?", "reason", "“predict”"),
        ("Did Ada Krall see the levy?", "reason", "“see”"),
        ("Does Ada Krall like Marl?", "ada", "“like”"),
        ("Did Bo Timm walk through the four towns?", "towns", "“walk”"),
        ("Are there roads through Grey Pass?", "pass", "any “roads”"),
        ("Is there a wall in Grey Pass?", "pass", "any “wall”"),
        ("Have teachers left Farn?", "gates", "“teachers”"),
        ("Do sailors paint jugs?", "came", "“paint”"),
        ("Were the pumps repaired?", "pumps", "“repaired”"),
        ("Is Grey Pass the largest pass?", "pass", "“largest”"),
    ],
)
def test_who_does_it_must_be_said(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Did Bo Timm notice a rise in Farn?", "bo"),
        ("Did Ada Krall name the levy as a reason for the dear clay?", "reason"),
        ("Did Ada Krall pass through four towns?", "towns"),
        ("Do many sailors move north?", "moved"),
        ("Did sailors come to Marl?", "came"),
        ("Were the pumps faulty?", "pumps"),
    ],
)
def test_it_is_answered_where_it_is_said(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []


def test_a_question_may_end_with_its_verb(of: Objections) -> None:
    assert of("Did Ada Krall mention?", "reason") == []
