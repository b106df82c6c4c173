"""Texts by their letters."""

from hypothesis import given
from hypothesis import strategies as st

from facts.matching.profile import shape

WORDS = st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=9), max_size=8)


def trigrams(words: list[str]) -> set[str]:
    return {f" {word} "[place : place + 3] for word in words for place in range(len(word))}


def test_spelt_alike_is_alike() -> None:
    harbour, harbor, ferry = (shape.of([word]) for word in ("harbour", "harbor", "ferry"))
    assert shape.likeness(harbour, [ferry, harbor]) > 0.6
    assert shape.likeness(harbour, [ferry]) < 0.2


@given(WORDS)
def test_the_order_of_the_words_says_nothing(words: list[str]) -> None:
    assert shape.of(words) == shape.of(reversed(words)) == shape.of([*words, *words])


@given(WORDS)
def test_there_is_a_bit_for_each_run_of_three_letters_but_for_a_few_that_share_one(words: list[str]) -> None:
    bits, runs = shape.of(words).bit_count(), len(trigrams(words))
    assert runs * 0.85 - 1 <= bits <= runs
    assert shape.of(words) < 1 << shape.BITS


@given(WORDS, WORDS)
def test_likeness_is_dices_coefficient(one: list[str], other: list[str]) -> None:
    a, b = shape.of(one), shape.of(other)
    assert shape.likeness(a, [b]) == shape.likeness(b, [a])
    assert 0 <= shape.likeness(a, [b]) <= 1
    assert shape.likeness(a, [a]) == (1 if one else 0)
    same, every = trigrams(one) & trigrams(other), len(trigrams(one)) + len(trigrams(other))
    if every and (a | b).bit_count() == len(trigrams(one) | trigrams(other)):
        # No two of them share a bit.
        assert shape.likeness(a, [b]) == 2 * len(same) / every


@given(WORDS, WORDS)
def test_a_part_is_wholly_in_the_whole(part: list[str], rest: list[str]) -> None:
    whole = shape.of([*part, *rest])
    assert shape.share(shape.of(part), whole) == (1 if part else 0)
    assert 0 <= shape.share(whole, shape.of(part)) <= 1
