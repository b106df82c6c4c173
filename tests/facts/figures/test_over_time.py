"""What became of a series, and which of several is the highest."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import figures
from facts.errors import NotComparable
from facts.figures import Series, Which
from tests.facts.figures.made import shown


def made(*facts: dict[str, Any]) -> Series:
    (series,) = figures.series(facts)
    return series


def years(*amounts: str) -> list[dict[str, Any]]:
    return [shown(amount, observation_date=str(2000 + year)) for year, amount in enumerate(amounts)]


counts = st.lists(st.integers(0, 10**9), min_size=2, max_size=12)


@given(counts)
def test_the_highest_and_the_lowest_are_those_of_the_numbers(amounts: list[int]) -> None:
    series = made(*years(*map(str, amounts)))
    for which, wanted in ((Which.MOST, max(amounts)), (Which.LEAST, min(amounts))):
        answer = figures.extreme(series, which)
        assert Decimal(answer["values"]["value"]) == wanted
        assert Decimal(answer["operands"][0]["figure"]["value"]) == wanted


@given(counts)
def test_the_total_change_is_the_last_less_the_first(amounts: list[int]) -> None:
    answer = figures.changed(made(*years(*map(str, amounts))))
    assert Decimal(answer["values"]["difference"]) == amounts[-1] - amounts[0]


def test_the_change_leaves_parts_out_and_says_so() -> None:
    part = shown("5600", value_text="nearly 5,600", modifier="nearly", observation_date="2003-01/2003-03")
    told = figures.changed(made(*years("18400", "23100", "31600"), part))["statement"]
    assert told == (
        "Computed from two figures: 31600 (Tarnmouth, 2002) against 18400 (Tarnmouth, 2000): "
        "13,200 more hires, about 71.7% more (about 1.72 times as many). "
        "Left out, being of a shorter time: “nearly 5,600” (January to March 2003)."
    )


def test_the_change_of_a_series_with_a_gap_says_that_there_is_one() -> None:
    facts = [shown("1", observation_date="2001"), shown("2", observation_date="2003")]
    assert "There is no figure for 2002." in figures.changed(made(*facts))["statement"]


def test_a_share_of_a_month_and_of_a_year_are_held_against_each_other_and_that_is_said() -> None:
    times = {"8": "2014", "17": "2025-02"}
    facts = [shown(amount, unit_text="%", observation_date=when) for amount, when in times.items()]
    told = figures.changed(made(*facts))["statement"]
    assert "9 percentage points higher" in told
    assert "The periods are not of the same length: February 2025 against 2014." in told


@pytest.mark.parametrize(
    "facts",
    [
        [shown("1")],
        [shown("1"), shown("2", observation_date="2021-01/2021-02")],
        [shown("1"), shown(None, observation_date="2021")],
        [shown("1"), shown("2", observation_date=None)],
        [
            shown("1"),
            shown("2", observation_date="2021"),
            shown("3", observation_date="2021", attributed_to="x"),
        ],
    ],
)
def test_without_two_whole_undisputed_periods_there_is_no_change(facts: list[dict[str, Any]]) -> None:
    with pytest.raises(NotComparable):
        figures.changed(made(*facts))


def test_ties_are_named_together() -> None:
    answer = figures.extreme(made(*years("5", "9", "9")), Which.MOST)
    assert answer["result"] == "2001 and 2002 have the most: 9 hires each (Tarnmouth)"


def test_of_many_the_nearest_are_shown_and_the_others_counted() -> None:
    answer = figures.extreme(made(*years(*(str(number) for number in range(60)))), Which.MOST)
    assert "against 59 others, the nearest of them 58 (2058)." in answer["statement"]
    assert answer["statement"].startswith("Computed from 60 figures: 2059 has the most: 59 hires")
    assert len(answer["operands"]) == 5
    assert answer["formula"] == "max(60 numbers) = 59"


def test_a_share_is_the_highest_and_not_the_most() -> None:
    facts = [shown("5", unit_text="%"), shown("9", unit_text="%", value_text="9%", observation_date="2021")]
    assert figures.extreme(made(*facts), Which.MOST)["result"] == "2021 has the highest: 9% (Tarnmouth)"


def test_approximations_that_overlap_leave_it_open() -> None:
    facts = [shown("400", modifier="about"), shown("420", observation_date="2021")]
    with pytest.raises(NotComparable, match="leave open which is the most"):
        figures.extreme(made(*facts), Which.MOST)
    clear = [shown("400", modifier="about"), shown("4200", observation_date="2021")]
    assert figures.extreme(made(*clear), Which.MOST)["result"].startswith("2021 has the most")


def test_a_dispute_that_may_be_higher_leaves_it_open_and_one_below_does_not() -> None:
    def disputed(other: str) -> Series:
        when = {"observation_date": "2002"}
        return made(*years("5", "9"), shown("1", **when), shown(other, attributed_to="x", **when))

    with pytest.raises(NotComparable, match="leave open"):
        figures.extreme(disputed("20"), Which.MOST)
    told = figures.extreme(disputed("3"), Which.MOST)["statement"]
    assert "2001 has the most" in told
    assert "For 2002 there are two figures that differ" in told


def test_two_months_that_have_more_than_any_year_leave_open_which_year_had_the_most() -> None:
    part = shown("20", observation_date="2002-01/2002-02")
    with pytest.raises(NotComparable, match="more than any of the others already"):
        figures.extreme(made(*years("5", "9"), part), Which.MOST)
    assert figures.extreme(made(*years("5", "9"), part), Which.LEAST)["result"].startswith(
        "2000 has the fewest"
    )


def places(*amounts: tuple[str, str]) -> list[Series]:
    facts = [shown(amount, place=place, observation_about="bicycles") for place, amount in amounts]
    first, *others = figures.series(facts)
    return figures.beside(first, others)


def test_of_places_all_take_part_but_those_that_are_several() -> None:
    every = places(("Tarnmouth", "5"), ("Skelhaven", "9"), ("all three towns", "20"))
    answer, best = figures.extreme_place(every, every[0].points[0].shown, Which.MOST)
    assert answer["result"] == "Skelhaven has the most: 9 hires (bicycles, 2022)"
    assert [key[1] for key in best] == [answer["operands"][0]["id"]]
    assert "Only places that the base has a figure for take part." in answer["statement"]


def test_only_what_differs_in_its_place_alone_is_beside_it() -> None:
    one, *others = figures.series(
        [
            shown("1", place="A", unit_text="%", measurement_denominator="those asked in A"),
            shown("2", place="B", unit_text="%", measurement_denominator="those asked in B"),
            shown("3", place="C", unit_text="%", measurement_denominator="riders"),
            shown("4", place="D"),
        ]
    )
    assert [series.own.place for series in figures.beside(one, others)] == ["A", "B"]
