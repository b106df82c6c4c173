"""How much a yes-or-no question says: only, most, more, before, again."""

import pytest

from tests.facts.matching.harbour import Objections


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Is Bo Timm the only one who noticed the rise in Farn?", "bo", "others"),
        ("Do most people walk to the kilns?", "trend", "how many"),
        ("Do more people ride the tram than walk?", "trend", "compare"),
        ("Did Ada Krall pass through the towns before Bo Timm?", "towns", "first"),
        ("Did more cooks than sailors come to Marl?", "came", "“cooks”"),
        ("Do many sailors move from Farn to Grey Pass?", "moved", "neither end"),
    ],
)
def test_the_scope_must_be_said(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Do more people ride the tram to the kilns than before?", "trend"),
        ("Do more people ride to the kilns?", "trend"),
        ("Do many sailors move north?", "moved"),
    ],
)
def test_the_scope_is_answered_where_it_is_said(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []
