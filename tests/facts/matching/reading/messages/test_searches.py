"""A search by keywords is read without the marks of a search engine."""

import pytest

from facts.matching.reading.messages import plain


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ('ann lee: "night ferry" quote', "quote by ann lee on night ferry"),
        ('post "a song for the boat" authors', "authors of post a song for the boat"),
        ('article authors: "a song for the boat"', "authors of a song for the boat"),
        ('"Larkfield" AND price AND 2023', '"Larkfield" price 2023'),
        ("site:example.org ferry fare", "ferry fare"),
    ],
)
def test_the_marks_are_left_away(text: str, put: str) -> None:
    assert plain(text) == put
