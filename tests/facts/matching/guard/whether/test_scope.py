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
        ("Had Ada Krall ever passed through Farn before?", "towns", "how it was before"),
        ("Do other potters than those of Marl sell jugs?", "rich", "any other “potters”"),
        ("Did Ada Krall pass through any towns besides Farn?", "towns", "whether there are others"),
        ("Do more people on the tram make the walk to the kilns longer?", "trend", "what makes it so"),
        ("Can sailors ride the night tram?", "came", "whether that can be done"),
        ("Did more sailors come to Marl in May than in April?", "came", "tell the two times apart"),
        ("Did sailors come to Marl in the very month that the tram opened?", "came", "at the same time"),
        ("Was May or June 2020 when the sailors came to Marl?", "came", "tell the two times apart"),
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
