"""A share of something is computed only where the figures say that it is a part of it."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import figures
from facts.errors import NotComparable
from tests.facts.figures.made import figure

WHOLE = {"variable_measured": "bicycles stolen", "unit_text": "bicycles"}
PART = {
    "variable_measured": "stolen bicycles not recovered",
    "unit_text": "bicycles",
    "measurement_denominator": "bicycles stolen in 2022",
}


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_it_is_that_of_exact_fractions_rounded_once(part: int, rest: int) -> None:
    made = figures.share(figure(str(part), **PART), figure(str(part + rest), **WHOLE))
    exact = Fraction(part, part + rest) * 100
    last = made.percent.as_tuple().exponent
    assert isinstance(last, int)
    assert abs(Fraction(made.percent) - exact) <= Fraction(10) ** last / 2
    assert made.result.startswith("about") == (Fraction(made.percent) != exact)


def test_it_has_both_figures_as_worded() -> None:
    made = figures.share(figure("9", **PART, value_text="all but 9"), figure("46", **WHOLE))
    assert made.sentence() == "all but 9 (Tarnmouth, 2022) of 46 (Tarnmouth, 2022): about 20%."
    assert made.formula == "9 ÷ 46 ≈ 20%"


def test_the_number_of_the_whole_may_be_named_too() -> None:
    part = {**PART, "measurement_denominator": "the 46 bicycles stolen"}
    assert figures.share(figure("9", **part), figure("46", **WHOLE)).result == "about 20%"


def test_a_part_of_a_time_is_a_part_of_what_was_counted_in_all_of_it() -> None:
    made = figures.share(figure("500", observation_date="2022-01/2022-03", modifier="nearly"), figure("2000"))
    assert made.result == "about 25%"
    assert made.caveats == ("“500” is not an exact number.",)


@pytest.mark.parametrize(
    ("part", "whole", "reason"),
    [
        (figure("9"), figure("46", variable_measured="thefts"), "does not say that the one is a part"),
        (figure("9", **{**PART, "measurement_denominator": "those found"}), figure("46", **WHOLE), "not say"),
        (figure("9", **PART), figure("46", **WHOLE, observation_date="2021"), "not say"),
        (figure("9", observation_date="2021-01/2021-03"), figure("46"), "not say"),
        (figure("9", **PART), figure("46", **{**WHOLE, "unit_text": "thefts"}), "their units differ"),
        (figure("9", unit_text="%"), figure("46"), "a share of a share"),
        (figure("99", **PART), figure("46", **WHOLE), "the part is more than the whole"),
        (figure("0", **PART), figure("0", **WHOLE), "the part is more than the whole"),
        (figure(None, **PART), figure("46", **WHOLE), "“several” is not an exact number"),
    ],
)
def test_what_is_no_part_is_refused_with_the_reason(
    part: dict[str, Any], whole: dict[str, Any], reason: str
) -> None:
    with pytest.raises(NotComparable) as refused:
        figures.share(part, whole)
    assert reason in refused.value.reason
