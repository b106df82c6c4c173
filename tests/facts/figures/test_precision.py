"""Rounding happens once and keeps what the operands say; names and numbers stay within bounds."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.figures import precision

numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4)
positive = st.decimals(min_value=Decimal("0.0001"), max_value=10**12, places=4)


@given(numbers, numbers)
def test_a_difference_is_exact(one: Decimal, other: Decimal) -> None:
    assert Fraction(precision.difference(one, other)) == Fraction(one) - Fraction(other)


@given(positive, positive, st.integers(1, 12))
def test_a_quotient_is_within_half_of_its_last_digit(one: Decimal, other: Decimal, digits: int) -> None:
    exact = Fraction(one) / Fraction(other)
    rounded, is_exact = precision.to_digits(exact, digits)
    assert len(rounded.as_tuple().digits) <= digits
    assert abs(Fraction(rounded) - exact) <= exact / 10 ** (digits - 1) / 2
    assert is_exact == (Fraction(rounded) == exact)


@given(numbers, st.integers(-4, 9))
def test_a_number_is_rounded_to_the_nearest_of_its_place(number: Decimal, place: int) -> None:
    rounded = precision.to_place(number, place)
    step = Fraction(10) ** place
    assert Fraction(rounded) % step == 0
    assert abs(Fraction(rounded) - Fraction(number)) <= step / 2


@given(positive)
def test_no_digit_that_says_something_is_lost(number: Decimal) -> None:
    digits = precision.significant(number)
    assert precision.to_digits(Fraction(number), digits) == (number, True)


@pytest.mark.parametrize(
    ("text", "digits"),
    [("2000", 1), ("2200", 2), ("77", 2), ("2.40", 3), ("0.05", 1), ("0", 1), ("100.0", 4), ("1E+3", 1)],
)
def test_the_zeros_at_the_end_of_a_whole_number_say_nothing(text: str, digits: int) -> None:
    assert precision.significant(Decimal(text)) == digits


@pytest.mark.parametrize("text", ["NaN", "Infinity", "many", "", "1E+99999", "1E-99999", "1" * 60, None])
def test_what_cannot_be_calculated_with_is_no_number(text: str | None) -> None:
    assert precision.value(text) is None


words = st.sampled_from(["", "about", "more than", "at least", "less than", "at most"])


@given(words, words)
def test_words_for_a_result_do_not_depend_on_the_order(one: str, other: str) -> None:
    assert precision.together(one, other) == precision.together(other, one)
    assert precision.opposite(precision.opposite(one)) == one
