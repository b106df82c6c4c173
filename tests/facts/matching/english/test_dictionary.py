"""Which words English has."""

from facts.matching.english.dictionary import is_english


def test_english_is_known_from_its_first_word_to_its_last() -> None:
    assert all(map(is_english, ("a", "aachen", "market", "zzz", "zürich's")))
    assert not any(map(is_english, ("", "markte", "zzzz", "a'")))
