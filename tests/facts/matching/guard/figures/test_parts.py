"""A part is not the whole."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("When was the roof of Hall B built?", "roof"),
        ("From what year is the roof of Hall B?", "roof"),
        ("When was Hall B built?", None),
        ("What year does Hall B date from?", None),
    ],
)
def test_a_part_is_not_the_whole(club_base: FactBase, question: str, id: str | None) -> None:
    assert answer_of(club_base, question) == id
