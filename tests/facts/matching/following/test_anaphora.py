"""Which words of a question point to what was said before it."""

import pytest

from facts.matching.following.anaphora import pointing
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("How old is he?", ["he"]),
        ("Why doesn't she row?", ["she"]),
        ("What did the mayor reply to him there?", ["him", "there"]),
        ("What is her job?", ["her"]),
        ("Who said that?", ["that"]),
        ("Is that more than in May?", ["that"]),
        ("Which towns does that cover?", ["that"]),
        ("How many of those were lost?", ["those"]),
        ("Do others do the same?", ["same"]),
        ("When did it end?", ["it"]),
        # These point to what the question itself names, or to nothing.
        ("When did Ann say she rowed?", []),
        ("Does that boat run in May?", []),
        ("Who said that the boat is late?", []),
        ("Is there a boat?", []),
        ("How long does it take to row across?", []),
        ("Is it legal to row?", []),
    ],
)
def test_they_point_back(text: str, words: list[str]) -> None:
    reading = read(text)
    assert [reading.words[place].text for place in pointing(reading)] == words
