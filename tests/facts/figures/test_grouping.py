"""Series are found by the fields of the figures, and nothing is mixed in silence."""

from decimal import Decimal
from typing import Any

import pytest

from facts import figures
from facts.figures import Series
from tests.facts.figures.made import shown


def only(*facts: dict[str, Any], superseded: tuple[dict[str, Any], ...] = ()) -> Series:
    (made,) = figures.series(facts, superseded)
    return made


def test_figures_that_differ_in_nothing_but_time_are_one_series_in_time_order() -> None:
    made = only(shown("3", observation_date="2023"), shown("1", observation_date="2021"), shown("2"))
    assert [point.label for point in made.points] == ["2021", "2022", "2023"]
    assert made.name == "Bicycle hires: Tarnmouth"
    assert made.kind == "count"
    assert made.caveats == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"variable_measured": "bicycle thefts"},
        {"observation_about": "Skelhaven"},
        {"place": "the harbour"},
        {"unit_text": "rides"},
        {"measurement_denominator": "those who replied"},
        {"measurement_method": "average"},
        {"value_text": "a mean of 1"},
        {"observation_period": "P1W"},
        {"pack": "another"},
    ],
)
def test_other_measures_groups_places_units_averages_rates_and_packs_are_other_series(
    fields: dict[str, str],
) -> None:
    assert len(figures.series([shown("1"), shown("1", observation_date="2021", **fields)])) == 2


def test_case_spacing_and_ways_to_write_per_cent_do_not_matter() -> None:
    made = only(
        shown("1", unit_text="%"),
        shown("2", unit_text="Per cent", observation_date="2021", variable_measured="Bicycle  Hires"),
    )
    assert (made.own.unit, made.kind) == ("%", "share")


def test_a_rate_is_told_by_the_length_of_one_observation() -> None:
    assert only(shown("5", observation_date=None, observation_period="P1W")).own.per == "week"
    assert only(shown("5", observation_period="P1Y")).own.per is None
    assert only(shown("5", observation_date="2023-01/2023-02", observation_period="P2M")).own.per is None


def test_the_key_stays_when_figures_come_and_go() -> None:
    one = only(shown("1"))
    more = only(shown("9", observation_date="1999", attributed_to="the riders"), shown("1"))
    assert one.key == more.key
    assert one.key.startswith("bicycle-hires-tarnmouth-")
    assert len(only(shown("1", variable_measured="hires " * 200)).key) <= 100


def test_a_name_is_never_too_long_and_keeps_what_sets_it_apart() -> None:
    facts = [shown("1", variable_measured="hires " * 60, place=place) for place in ("north", "south")]
    names = [made.name for made in figures.series(facts)]
    assert all(len(name) <= 100 for name in names)
    assert [name.rpartition(" ")[2] for name in names] == ["north", "south"]


def test_series_of_one_name_say_what_their_shares_are_of() -> None:
    facts = [shown("1", unit_text="%", measurement_denominator=of) for of in ("riders", "walkers")]
    assert [made.name for made in figures.series(facts)] == [
        "Bicycle hires: Tarnmouth (of riders)",
        "Bicycle hires: Tarnmouth (of walkers)",
    ]


def test_a_part_of_a_year_is_marked_and_a_longer_time_too() -> None:
    made = only(
        shown("1", observation_date="2021"),
        shown("2"),
        shown("3", observation_date="2023-01/2023-02"),
        shown("4", observation_date="2024-10/2024-12"),
        shown("5", observation_date="2025-03"),
        shown("6", observation_date="201X"),
    )
    marks = {point.label: point.marks for point in made.points}
    assert marks["2022"] == ()
    assert marks["January to February 2023"] == ("first two months only",)
    assert marks["October to December 2024"] == ("last three months only",)
    assert marks["March 2025"] == ("March 2025 only",)
    assert marks["the 2010s"] == ("a longer time",)
    assert [point.label for point in made.points if point.is_whole] == ["2021", "2022"]


def test_months_are_no_parts_where_all_are_months() -> None:
    made = only(shown("1", observation_date="2021-04"), shown("2", observation_date="2024-06"))
    assert not any(point.partial for point in made.points)
    assert made.gaps == ()


def test_missing_years_between_are_named_in_runs() -> None:
    made = only(*(shown("1", observation_date=year) for year in ("2015", "2017", "2021")))
    assert made.gaps == ("2016", "2018/2020")
    assert "There is no figure for 2016 and 2018 to 2020." in made.caveats


def test_a_part_of_a_year_is_no_missing_year() -> None:
    made = only(*(shown("1", observation_date=when) for when in ("2020", "2021-01/2021-03", "2022")))
    assert made.gaps == ()


def test_what_differs_on_one_time_stands_side_by_side_with_who_says_what() -> None:
    made = only(shown("10"), shown("12", attributed_to="the riders"), shown("9", observation_date="2021"))
    ((one, other),) = made.conflicts
    assert {one.value, other.value} == {Decimal(10), Decimal(12)}
    assert [point.is_conflicting for point in made.points] == [False, True, True]
    (told,) = made.caveats
    assert told == (
        "For 2022 there are two figures that differ:"
        " 10 according to the council and 12 according to the riders."
    )


def test_those_who_give_the_same_number_stand_together() -> None:
    made = only(shown("10", modifier="about", attributed_to="the riders"), shown("10"))
    (point,) = made.points
    assert point.attributed_to == "the council; the riders"
    assert len(point.citations) == 2
    assert point.marks == ()  # the exact one is what is shown
    assert made.conflicts == ()


def test_what_is_superseded_stands_apart_with_the_reason() -> None:
    old = {**shown("64", "old"), "why": "The council corrected its table"}
    made = only(shown("46"), superseded=(old,))
    assert [point.value for point in made.points] == [Decimal(46)]
    (gone,) = made.superseded
    assert gone.marks == ("superseded",)
    assert "“64” (2022) holds no more: The council corrected its table." in made.caveats


def test_where_nothing_took_the_place_of_what_is_superseded_there_is_no_series() -> None:
    assert figures.series([], [{**shown("64"), "why": "It was wrong"}]) == []


def test_vague_amounts_ranges_and_approximations_are_marked() -> None:
    made = only(
        shown(None, observation_date="2020"),
        shown(
            None, value_text="4 to 6", modifier="range", min_value="4", max_value="6", observation_date="2021"
        ),
        shown("2200", value_text="nearly 2,200", modifier="nearly"),
        shown("7", observation_date=None),
    )
    assert [point.marks for point in made.points] == [
        ("no exact number",),
        ("a range",),
        ("nearly",),
        (),
    ]
    assert made.points[-1].label == "no date"
    assert "“several” is not an exact number." in made.caveats


def test_other_ways_of_counting_are_said() -> None:
    made = only(
        shown("1", measurement_method="by post"),
        shown("2", measurement_method="by hand", observation_date="2021"),
    )
    assert made.method is None
    assert any("not all counted in the same way: by hand (2021, the council)" in one for one in made.caveats)
    assert only(shown("1", measurement_method="by post")).method == "by post"


def test_as_plain_data_it_has_all_of_that() -> None:
    plain = only(shown("1", place="Pier"), shown("2", observation_date="2021", place="Pier")).to_json()
    assert {
        "key", "pack", "title", "name", "unit", "kind", "about", "place",
        "points", "superseded", "conflicts", "gaps", "caveats", "sources",
    } == set(plain)  # fmt: skip
    assert plain["sources"] == ["The report"]
    assert plain["points"][0] == {
        "key": ["harbour", "tarnmouth-2021-the-council"],
        "period": "2021",
        "start": "2021-01-01",
        "end": "2021-12-31",
        "label": "2021",
        "value": "2",
        "modifier": "exact",
        "value_text": "2",
        "partial": False,
        "marks": [],
        "attributed_to": "the council",
        "statement": "2, the council said.",
        "citations": shown("2")["citations"],
    }
