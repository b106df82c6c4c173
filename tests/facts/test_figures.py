"""Arithmetic over two figures is exact, says what it rests on, and refuses what makes no sense."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import figures

values = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2)


def figure(amount: str, **fields: Any) -> dict[str, Any]:
    return {
        "variable_measured": "bicycle hires",
        "observation_about": "Tarnmouth",
        "unit_text": "hires",
        "value": amount,
        "value_text": amount,
        "modifier": "exact",
        "observation_date": "2022",
    } | fields


@given(values, values)
def test_difference_and_ratio_are_those_of_exact_fractions(one: Decimal, other: Decimal) -> None:
    result = figures.compare(figure(str(one)), figure(str(other)))
    assert Fraction(result.difference) == Fraction(one) - Fraction(other)
    assert result.ratio is not None
    exact = Fraction(one) / Fraction(other)
    assert abs(Fraction(result.ratio) - exact) <= exact / 10  # two significant digits at the least


def test_the_sentence_has_both_operands_as_worded() -> None:
    told = figures.compare(
        figure("2000", value_text="2,000"), figure("77", observation_date="2021")
    ).sentence()
    assert (
        told
        == "2,000 (Tarnmouth, 2022) against 77 (Tarnmouth, 2021): 1,923 more hires, about 26 times as many."
    )


def test_rates_differ_by_percentage_points() -> None:
    told = figures.compare(
        figure("58", unit_text="%", value_text="58%"), figure("10", unit_text="%", value_text="10%")
    ).sentence()
    assert "48 percentage points higher" in told


def test_an_approximate_operand_makes_an_approximate_result() -> None:
    nearly = figure("2200", value_text="nearly 2,200", modifier="nearly", observation_date="2023-01/2023-02")
    told = figures.compare(nearly, figure("2000", value_text="2,000")).sentence()
    assert "about 200 more hires" in told
    assert "“nearly 2,200” is not an exact count." in told
    assert "2023-01 to 2023-02 against 2022" in told


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (figure("5", unit_text="crowns"), "their units differ"),
        (figure("5", variable_measured="thefts"), "they measure different things"),
        (figure("5", value=None), "one of them has no exact value"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_reason(other: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        figures.compare(figure("10"), other)


def test_shares_of_different_groups_are_said_to_be_so() -> None:
    one, other = (
        figure("62", measurement_denominator="replies from Tarnmouth"),
        figure("48", measurement_denominator="x"),
    )
    assert (
        "shares of different groups: replies from Tarnmouth and x" in figures.compare(one, other).sentence()
    )


def test_nothing_is_divided_by_zero() -> None:
    assert figures.compare(figure("10"), figure("0")).ratio is None


@pytest.mark.parametrize(
    ("value", "text"), [("1923.0", "1,923"), ("0.50", "0.5"), ("1E+3", "1,000"), ("-7", "-7")]
)
def test_numbers_read_well(value: str, text: str) -> None:
    assert figures.number(Decimal(value)) == text
