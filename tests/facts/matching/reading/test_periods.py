"""The periods that a question names, and when a figure's own period is the one meant."""

from datetime import date

import pytest

from facts import period
from facts.matching.english.words import split
from facts.matching.reading import periods

TODAY = date(2026, 11, 23)


def read(text: str) -> list[periods.Asked]:
    return periods.read([word.text for word in split(text)], TODAY)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("in 2022", "2022"),
        ("the whole of the year 2022", "2022"),
        ("in the first two months of 2023", "2023-01/2023-02"),
        ("in January and February 2023", "2023-01/2023-02"),
        ("Jan-Feb 2023", "2023-01/2023-02"),
        ("January plus February 2023", "2023-01/2023-02"),
        ("the two opening months of 2023", "2023-01/2023-02"),
        ("all twelve months of 2022", "2022"),
        ("the full twelve of 2022", "2022"),
        ("two summers ago, in 2023", "2023"),
        ("2023 jan feb", "2023-01/2023-02"),
        ("from January to March this year, 2023", "2023-01/2023-03"),
        ("on 29 March of the year 2023", "2023-03-29"),
        ("in March 2023", "2023-03"),
        ("on 29 March 2023", "2023-03-29"),
        ("on March 29th, 2023", "2023-03-29"),
        ("2023-03-29", "2023-03-29"),
        ("Q2 2023", "2023-04/2023-06"),
        ("the second half of 2023", "2023-07/2023-12"),
        ("from 2021 to 2023", "2021/2023"),
        ("the 1980s", "198X"),
        ("the eighties", "198X"),
        ("last year", "2025"),
        ("this year", "2026"),
        ("last month", "2026-10"),
        ("two years ago", "2024"),
        ("yesterday", "2026-11-22"),
        ("the last three months of 2022", "2022-10/2022-12"),
        ("winter deaths 22/23 in the valley", "2022/2023"),
        ("the winter of 2022 to 2023", "2022/2023"),
        ("accidents in 2022/23", "2022/2023"),
        ("in the 2022/2023 season", "2022/2023"),
        ("visitors Tarn Hall 23", "2023"),
        ("the previous year, 2023", "2023"),
    ],
)
def test_a_period_is_read(text: str, days: str) -> None:
    (asked,) = read(text)
    assert asked.period == period.parse(days)


@pytest.mark.parametrize(
    "text",
    ["how many people", "58% of them", "room 12", "May we go?", "swimmers under 23", "How many are 23"],
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "held", "fits"),
    [
        ("in 2022", "2022", True),
        ("in 2022", "2021", False),
        ("in 2023", "2023-01/2023-02", False),
        ("in January 2023", "2023-01/2023-02", False),
        ("in the first two months of 2023", "2023-01/2023-02", True),
        ("2023 so far", "2023-01/2023-02", True),
        ("early in 2023", "2023-01/2023-02", True),
        ("early 2023", "2023", False),
        ("late 2023", "2023-01/2023-02", False),
        ("since 2022", "2022", False),
        ("before 2022", "2021", False),
        ("in 2022", None, False),
    ],
)
def test_a_figure_is_of_the_period_asked_for_or_of_another(text: str, held: str | None, fits: bool) -> None:
    (asked,) = read(text)
    assert periods.fits_figure(asked, period.parse(held) if held else None) is fits


def test_an_event_may_lie_within_the_period_asked_for() -> None:
    happened = [period.parse("2023-02")]
    assert periods.fits_event(read("in 2023")[0], happened)
    assert not periods.fits_event(read("in 2022")[0], happened)
    assert not periods.fits_event(read("on 3 February 2023")[0], happened)


def test_a_year_behind_a_relative_one_is_still_named() -> None:
    (asked,) = read("the whole of last year 2022")
    assert asked.period.start.year == 2022


def test_the_year_before_last() -> None:
    (asked,) = read("the year before last")
    assert asked.period.start.year == 2024


def test_of_two_months_each_is_a_month() -> None:
    assert len(read("was it february or march that she sang")) == 2
    assert not read("she may sing or not")


def test_somebodys_forties_are_no_decade() -> None:
    assert not read("a singer in his forties")


def test_what_happened_early_in_a_year_happened_in_its_first_half() -> None:
    (asked,) = read("early 2023")
    assert periods.fits_event(asked, [period.Period(date(2023, 1, 1), date(2023, 2, 28))])
    assert not periods.fits_event(asked, [period.Period(date(2023, 3, 1), date(2023, 5, 31))])


@pytest.mark.parametrize("text", ["in july", "july alone", "during July"])
def test_a_month_without_a_year_is_that_of_any_year(text: str) -> None:
    (asked,) = read(text.lower())
    assert periods.fits_figure(asked, period.parse("2023-07"))
    assert periods.fits_event(asked, [period.parse("2022-07-04")])
    assert not periods.fits_figure(asked, period.parse("2023-06"))
    assert not periods.fits_figure(asked, period.Period(date(2023, 6, 1), date(2023, 7, 31)))


def test_the_year_before_is_the_one_before_the_year_that_is_named() -> None:
    assert [one.period.start.year for one in read("more in 2023 than the year before")] == [2023, 2022]


def test_a_season_is_of_neither_year_alone() -> None:
    (asked,) = read("winter deaths 22/23")
    assert periods.fits_figure(asked, period.parse("2022-12/2023-02"))
    assert periods.fits_event(asked, [period.parse("2022-11/2023-03")])
    for other in ("2022", "2023", "2022/2023", "2023-12/2024-02"):
        assert not periods.fits_figure(asked, period.parse(other))


@pytest.mark.parametrize(
    "text", ["last full year, I mean 2023", "a year earlier, in 2023", "the year before, in 2023"]
)
def test_a_year_that_counts_from_a_day_is_the_one_that_it_is_said_to_be(text: str) -> None:
    assert {asked.period for asked in read(text)} == {period.parse("2023")}


def test_the_end_of_a_year_needs_no_article() -> None:
    assert [asked.mode for asked in read("boats end 2024")] == [periods.Mode.LATE]
    assert [asked.mode for asked in read("boats by the close of 2024")] == [periods.Mode.LATE]


def test_decades_of_a_life_are_none_of_a_century() -> None:
    assert not read("is her age in the thirties or forties")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("in January and February", ["2026-01/2026-02"]),
        ("jan-feb", ["2026-01/2026-02"]),
        ("from January to March", ["2026-01/2026-03"]),
        ("in January and April", ["2026-01", "2026-04"]),
        ("in February and January", ["2026-02", "2026-01"]),
    ],
)
def test_months_without_a_year_are_one_time_if_nothing_is_between_them(text: str, days: list[str]) -> None:
    found = read(text)
    assert [one.period for one in found] == [period.parse(day) for day in days]
    assert {one.mode for one in found} == {periods.Mode.ANY_YEAR}


def test_months_of_any_year_are_those_of_a_year_and_no_others() -> None:
    (asked,) = read("in January and February")
    assert periods.fits_figure(asked, period.parse("2023-01/2023-02"))
    assert not periods.fits_figure(asked, period.parse("2023-01"))
    assert not periods.fits_figure(asked, period.parse("2023-01/2023-03"))
    assert not periods.fits_figure(asked, period.parse("2023-01-02/2023-02-28"))


def test_a_day_that_a_year_does_not_have_is_not_one_of_it() -> None:
    in_leap_year = periods.read(["february", "29", "in", "2023"], date(2028, 1, 1))
    assert [one.mode for one in in_leap_year] == [periods.Mode.ANY_YEAR, periods.Mode.BARE_YEAR]
