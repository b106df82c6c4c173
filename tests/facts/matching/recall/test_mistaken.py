"""Words that are taken for others are told by what stands beside them."""

import pytest

from facts.matching.english.words import split
from facts.matching.recall.mistaken import put_right
from tests.facts.matching.recall.test_spelling import INDEX


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("whay are they late", "why are they late"),
        ("whst is it", "what is it"),
        ("zzz is it", "zzz is it"),
        ("how many members dose it have", "how many members does it have"),
        ("how many doses dose it need", "how many doses does it need"),
        ("the ferries dose", "the ferries dose"),
        ("what dose is right", "what dose is right"),
    ],
)
def test_what_cannot_be_meant_there_is_put_right(text: str, meant: str) -> None:
    words = put_right(split(text), INDEX)
    assert " ".join(word.text for word in words) == meant
