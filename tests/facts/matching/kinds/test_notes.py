"""Notes without a question word ask for what their last or first noun is for."""

import pytest

from facts.matching.kinds import Kind
from facts.matching.question import read


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("pier dates", Kind.BARE, "pier dates"),
        ("pier operator", Kind.WHO, "pier operator"),
        ("the 2023 number of singers", Kind.COUNT, "singers"),
    ],
)
def test_the_kind_and_what_is_left_to_account_for(text: str, kind: Kind, left: str) -> None:
    reading = read(text)
    assert reading.kind is kind
    assert " ".join(term.word.text for term in reading.terms) == left
