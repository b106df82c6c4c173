"""Words for peoples, and those that only end like one."""

import pytest

from facts.matching.english.nations import is_people


@pytest.mark.parametrize("word", ["cuban", "cubans", "german", "chinese", "englishwoman", "turkish"])
def test_a_people(word: str) -> None:
    assert is_people(word)


@pytest.mark.parametrize("word", ["congressman", "congresswoman", "chairman", "human", "cuba", "us"])
def test_no_people(word: str) -> None:
    assert not is_people(word)
