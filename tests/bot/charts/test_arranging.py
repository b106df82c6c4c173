"""What a picture shows is worked out from the series alone: slots, columns, marks, and who says so."""

import pytest

from bot.charts.arranging import picture
from bot.charts.errors import ChartError
from bot.charts.picture import Shape, Sign
from tests.bot.charts.making import (
    CONFLICT,
    EVERYTHING,
    GAP,
    HIRES,
    RANGE,
    REFERENCE,
    SHARES,
    SUPERSEDED,
    Json,
    point,
    series,
)


def labels(of: Json) -> list[str]:
    return [slot.label for slot in picture(of).slots]


def test_the_title_states_the_measure_and_what_follows_of_whom_and_where() -> None:
    drawn = picture(HIRES)
    assert (drawn.title, drawn.about, drawn.unit) == (
        "Bicycle hires",
        "Gullwheel bicycles · Tarnmouth",
        "hires",
    )


def test_what_the_title_says_already_is_not_said_again() -> None:
    assert picture(series(point("2022", "1"), title="entries at Tarnmouth", about="Tarnmouth")).about == ""


def test_a_share_says_of_what() -> None:
    drawn = picture(SHARES | {"of": "those who replied in Tarnmouth", "place": None})
    assert drawn.about == "survey respondents · share of those who replied in Tarnmouth"


def test_the_periods_stand_in_time_order_each_once() -> None:
    assert labels(HIRES) == ["2021", "2022", "2023", "Jan–Mar 2024"]
    assert labels(CONFLICT) == ["2023"]


def test_a_partial_period_keeps_its_marks_and_an_approximation_its_words() -> None:
    slot = picture(HIRES).slots[-1]
    (column,) = slot.columns
    assert column.words == "nearly 5,600"
    assert column.signs == {Sign.PARTIAL, Sign.ROUGH}
    assert slot.remarks == ("first three months only",)


def test_a_partial_period_without_a_mark_is_still_called_one() -> None:
    assert picture(series(point("2022", "1"), point("2023-01", "2", partial=True))).slots[-1].remarks == (
        "only part of the period",
    )


def test_a_missing_period_has_a_slot_without_a_column() -> None:
    drawn = picture(GAP)
    assert [(slot.label, len(slot.columns)) for slot in drawn.slots] == [
        ("2021", 1),
        ("2022", 0),
        ("2023", 1),
    ]
    assert drawn.signs == (Sign.GAP,)


@pytest.mark.parametrize("gaps", [["2020/2023"], ["2020", "2021", "2022", "2023"], [2020, 2021, 2022, 2023]])
def test_a_long_row_of_missing_periods_is_one_slot_and_that_is_said(gaps: list[str]) -> None:
    drawn = picture(series(point("2019", "35"), point("2024", "22"), gaps=gaps))
    assert [slot.label for slot in drawn.slots] == ["2019", "2020–2023", "2024"]
    assert drawn.caveats == ("2020–2023: one place for several periods, so not to scale.",)


def test_two_sources_stand_side_by_side_with_whose_is_which() -> None:
    drawn = picture(CONFLICT)
    (slot,) = drawn.slots
    assert slot.is_contested
    assert [(column.words, column.who, column.rival) for column in slot.columns] == [
        ("41,200", "Varrow Harbour Authority", 0),
        ("52,700", "Open Slipway", 1),
    ]
    assert drawn.rivals == ("Varrow Harbour Authority", "Open Slipway")


def test_a_source_keeps_its_colour_over_the_whole_picture() -> None:
    rivals = {column.who: column.rival for _, column in picture(EVERYTHING).columns()}
    assert len(set(rivals.values())) == len(rivals)


def test_sources_that_never_meet_share_a_colour() -> None:
    drawn = picture(
        series(point("2021", "1", attributed_to="One"), point("2022", "2", attributed_to="Other"))
    )
    assert drawn.rivals == ()
    assert {column.rival for _, column in drawn.columns()} == {0}


def test_a_superseded_value_stands_behind_the_one_that_holds_and_is_no_conflict() -> None:
    (slot,) = picture(SUPERSEDED).slots
    assert [column.words for column in slot.columns] == ["46", "64"]
    assert [Sign.SUPERSEDED in column.signs for column in slot.columns] == [False, True]
    assert not slot.is_contested


def test_a_range_reaches_surely_to_its_least_and_perhaps_to_its_most() -> None:
    ((_, column),) = picture(RANGE).columns()
    assert (str(column.sure), str(column.top)) == ("2.40", "4.10")
    assert column.signs == {Sign.RANGE}


def test_levels_are_a_line_and_amounts_are_bars() -> None:
    assert picture(SHARES).shape is Shape.LINE
    assert picture(HIRES).shape is Shape.BARS


def test_two_levels_are_bars_since_a_line_between_them_would_say_more_than_is_known() -> None:
    assert picture(series(point("2019", "35"), point("2024", "22"), kind="share")).shape is Shape.BARS


def test_many_amounts_are_a_line() -> None:
    many = [point(f"2023-{month:02}-{day:02}", "5") for month in range(1, 4) for day in range(1, 29)]
    assert picture(series(*many)).shape is Shape.LINE


def test_whose_numbers_they_are_is_said_once_where_it_is_one_source() -> None:
    assert picture(HIRES).whose == "According to Varrow District Council."
    assert picture(HIRES).source == REFERENCE


def test_where_it_is_several_it_is_said_which_periods_are_whose() -> None:
    drawn = picture(
        series(
            point("2021", "77", attributed_to="Axios"),
            point("2022", "2000", attributed_to="Axios"),
            point("2023", "2200", attributed_to="Panama's government"),
        )
    )
    assert drawn.whose == "According to Axios; 2023 according to Panama's government."
    assert picture(CONFLICT).whose == "According to Varrow Harbour Authority and to Open Slipway."
    more = series(point("2022", "5", attributed_to="Varrow Harbour Authority"), *CONFLICT["points"])
    assert picture(more).whose == (
        "According to Varrow Harbour Authority; 2023 also according to Open Slipway."
    )


def test_a_value_without_a_date_says_so() -> None:
    assert labels(series(point(None, "58"))) == ["no date given"]


def test_where_no_value_has_a_number_there_is_nothing_to_draw() -> None:
    with pytest.raises(ChartError, match="no number"):
        picture(series(point("2023", None)))


def test_more_than_a_picture_can_hold_is_refused() -> None:
    with pytest.raises(ChartError, match="too many"):
        picture(series(*(point(str(year), "1") for year in range(1000, 1500))))


@pytest.mark.parametrize("unfit", ["NaN", "Infinity", "many"])
def test_what_is_no_number_is_not_drawn_as_one(unfit: str) -> None:
    drawn = picture(series(point("2021", "5"), point("2022", unfit, words="?")))
    assert [column.top is None for _, column in drawn.columns()] == [False, True]
