"""Arithmetic over two figures is exact, says what it rests on, and refuses what makes no sense."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import figures
from facts.errors import NotComparable
from tests.facts.figures.made import figure

values = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2)


def told(first: dict[str, Any], second: dict[str, Any], *, uneven: bool = False) -> str:
    return figures.compare(first, second, uneven=uneven).sentence()


@given(values, values)
def test_difference_is_that_of_exact_fractions(one: Decimal, other: Decimal) -> None:
    result = figures.compare(figure(str(one)), figure(str(other), observation_date="2021"))
    assert Fraction(result.difference) == Fraction(one) - Fraction(other)
    assert result.shown == result.difference  # nothing is rounded between exact numbers


@given(values, values)
def test_ratio_and_per_cent_are_those_of_exact_fractions_rounded_once(one: Decimal, other: Decimal) -> None:
    result = figures.compare(figure(str(one)), figure(str(other), observation_date="2021"))
    exact = Fraction(one) / Fraction(other)
    assert result.ratio is not None
    assert result.percent is not None
    assert is_rounded(result.ratio, exact)
    assert is_rounded(result.percent, (exact - 1) * 100)


@given(values, values)
def test_what_is_called_exact_is_exact(one: Decimal, other: Decimal) -> None:
    formula = figures.compare(figure(str(one)), figure(str(other), observation_date="2021")).formula
    _, ratio, percent = formula.split("; ")
    exact = Fraction(one) / Fraction(other)
    assert ("=" in ratio) == (number(ratio) == exact)
    assert ("=" in percent) == (number(percent) == (exact - 1) * 100)


def is_rounded(rounded: Decimal, exact: Fraction) -> bool:
    """Whether ``rounded`` is within half of its last digit; it has two digits at the least."""
    last = rounded.as_tuple().exponent
    assert isinstance(last, int)
    few = len(rounded.as_tuple().digits)
    return abs(Fraction(rounded) - exact) <= Fraction(10) ** last / 2 and (few >= 2 or rounded == exact)


def number(part: str) -> Fraction:
    """The result at the end of a part of a formula."""
    text = part.replace("≈", "=").rpartition("= ")[2]
    return Fraction(text.rstrip("%").replace(",", "").replace("−", "-"))


def test_the_sentence_has_both_operands_as_worded() -> None:
    assert (
        told(figure("2000", value_text="2,000"), figure("77", observation_date="2021"))
        == "2,000 (Tarnmouth, 2022) against 77 (Tarnmouth, 2021): 1,923 more hires, about 26 times as many."
    )


def test_less_than_twice_as_many_is_told_in_per_cent() -> None:
    more = told(figure("23100"), figure("18400", observation_date="2021"))
    assert "4,700 more hires, about 25.5% more (about 1.26 times as many)." in more
    fewer = told(figure("187000"), figure("212000", observation_date="2021"))
    assert "25,000 fewer hires, about 11.8% fewer." in fewer


def test_rounding_keeps_the_significance_of_the_operands() -> None:
    assert ratio("9.0", "7.0") == Decimal("1.3")
    assert ratio("9.000", "7.000") == Decimal("1.286")
    assert ratio("9000", "7.000") == Decimal(1300)


def ratio(one: str, other: str) -> Decimal | None:
    return figures.compare(figure(one), figure(other, observation_date="2021")).ratio


def test_what_comes_out_even_is_not_about() -> None:
    assert "60% more (1.6 times as many)" in told(figure("14800"), figure("9250", observation_date="2021"))


def test_rates_differ_by_percentage_points_and_never_by_per_cent() -> None:
    result = figures.compare(
        figure("58", unit_text="%", value_text="58%"),
        figure("50", unit_text="percent", value_text="50%", observation_date="2021"),
    )
    assert result.result.startswith("8 percentage points higher")
    assert result.percent is None
    assert "% " not in result.result
    assert result.formula == "58 − 50 = 8 percentage points; 58 ÷ 50 ≈ 1.2"


def test_one_is_said_in_the_singular() -> None:
    assert "1 more hire," in told(figure("11"), figure("10", observation_date="2021"))
    assert "1 percentage point lower" in told(
        figure("10", unit_text="%"), figure("11", unit_text="%", observation_date="2021")
    )


def test_no_difference_is_said_to_be_none() -> None:
    assert ": no difference." in told(figure("10"), figure("10", observation_date="2021"))


NEARLY = figure("2200", value_text="nearly 2,200", modifier="nearly", observation_date="2023-01/2023-02")


def test_an_approximate_operand_makes_an_approximate_result() -> None:
    sentence = told(NEARLY, figure("2000", value_text="2,000"), uneven=True)
    assert "about 200 more hires" in sentence
    assert "“nearly 2,200” is not an exact number." in sentence


def test_a_difference_is_no_finer_than_the_rougher_operand() -> None:
    assert "about 2,100 more hires" in told(NEARLY, figure("77"), uneven=True)
    assert "about the same" in told(NEARLY, figure("2180"), uneven=True)


def test_nor_is_it_rounded_beyond_its_first_digit() -> None:
    rough = figure("70000", modifier="about", value_text="about 70,000")
    assert "about 5,000 more hires" in told(rough, figure("64900", observation_date="2021"))


@pytest.mark.parametrize(
    ("first", "second", "result"),
    [
        (figure("500", modifier="more_than"), figure("200"), "more than 300 more hires"),
        (figure("500"), figure("200", modifier="more_than"), "less than 300 more hires"),
        (figure("500", modifier="at_least"), figure("200", modifier="up_to"), "at least 300 more hires"),
        (figure("500", modifier="more_than"), figure("200", modifier="up_to"), "more than 300 more hires"),
        (figure("500", modifier="more_than"), figure("200", modifier="more_than"), "about 300 more hires"),
        (figure("500", modifier="about"), figure("200", modifier="up_to"), "about 300 more hires"),
        (figure("200", modifier="less_than"), figure("500"), "more than 300 fewer hires"),
    ],
)
def test_bounds_are_carried_to_the_side_that_they_bound(
    first: dict[str, Any], second: dict[str, Any], result: str
) -> None:
    assert result in told(first, second | {"observation_date": "2021"})


def test_a_bound_that_leaves_open_which_is_more_is_refused() -> None:
    with pytest.raises(NotComparable, match="leave open which of them is more"):
        figures.compare(figure("500", modifier="more_than"), figure("510", observation_date="2021"))


def test_a_part_of_a_year_is_only_held_against_a_whole_one_when_that_is_said() -> None:
    part, whole = NEARLY, figure("2000", value_text="2,000")
    with pytest.raises(NotComparable, match="not of the same length: January to February 2023 and 2022"):
        figures.compare(part, whole)
    sentence = told(part, whole, uneven=True)
    assert "The periods are not of the same length: January to February 2023 against 2022." in sentence
    assert "Per month that is about 1,100 against about 170." in sentence


def test_a_level_is_not_divided_by_months() -> None:
    part = figure("30", variable_measured="average age", observation_date="2023-01/2023-02")
    assert "Per month" not in told(part, figure("31", variable_measured="average age"), uneven=True)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (figure("5", unit_text="crowns"), "their units differ: hires and crowns"),
        (
            figure("5", variable_measured="thefts"),
            "they measure different things: “bicycle hires” and “thefts”",
        ),
        (figure(None), "“several” is not an exact number"),
        (figure("1E+40"), "is not an exact number"),
        (figure("5", observation_date=None), "“5” has no date"),
        (figure("5", observation_date="2020/.."), "has no end"),
        (figure("5", observation_period="P1W"), "one for its whole time, the other for each week"),
        (
            figure("5", observation_about="Skelhaven", observation_date="2021"),
            "they differ in more than one thing: group (Tarnmouth and Skelhaven); time (2022 and 2021)",
        ),
        (
            figure("5", observation_about="visitors", place="Skelhaven"),
            "they differ in more than one thing: group (Tarnmouth and visitors); place (none and Skelhaven)",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_reason(other: dict[str, Any], reason: str) -> None:
    with pytest.raises(NotComparable) as refused:
        figures.compare(figure("10"), other)
    assert reason in refused.value.reason


def test_a_group_that_only_differs_by_its_place_differs_in_one_thing() -> None:
    here = figure("10", observation_about="Tarnmouth residents", place="Tarnmouth")
    there = figure("5", observation_about="Skelhaven residents", place="Skelhaven")
    sentence = told(here, there)
    assert "10 (Tarnmouth residents, Tarnmouth, 2022) against 5 (Skelhaven residents, Skelhaven" in sentence


def test_places_that_are_themselves_what_is_measured_differ_in_one_thing() -> None:
    hall = figure("46", variable_measured="ticket price", observation_about="Hall", place="Hall")
    barn = figure("18", variable_measured="ticket price", observation_about="Barn", place="Barn")
    assert told(hall, barn).startswith("46 (Hall, 2022) against 18 (Barn, 2022): 28 more hires")


def test_two_sources_are_told_apart() -> None:
    sentence = told(figure("10"), figure("12", attributed_to="the riders"))
    assert "10 (Tarnmouth, 2022, according to the council)" in sentence
    assert "12 (Tarnmouth, 2022, according to the riders)" in sentence


def test_what_the_shares_are_of_and_how_it_was_counted_is_said_where_it_differs() -> None:
    one = figure("62", measurement_denominator="replies from Tarnmouth", measurement_method="by post")
    other = figure("48", measurement_denominator="x", measurement_method="by hand", observation_date="2021")
    sentence = told(one, other)
    assert "shares of different groups: replies from Tarnmouth and x." in sentence
    assert "not counted in the same way: by post and by hand." in sentence


def test_nothing_is_divided_by_zero() -> None:
    result = figures.compare(figure("10"), figure("0", observation_date="2021"))
    assert (result.ratio, result.percent) == (None, None)
    assert result.result == "10 more hires"


@pytest.mark.parametrize(
    ("value", "text"), [("1923.0", "1,923"), ("0.50", "0.5"), ("1E+3", "1,000"), ("-7", "-7")]
)
def test_numbers_read_well(value: str, text: str) -> None:
    assert figures.number(Decimal(value)) == text
