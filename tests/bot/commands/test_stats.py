"""``footnote stats``: the figures of the base as data, for people, programs and spreadsheets."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from tests.bot.conftest import RIDERS_2022, Run

Stats = Callable[..., Result]


@pytest.fixture
def stats(towns_file: Path) -> Stats:
    """Runs ``footnote stats`` on the shipped pack and the harbour towns."""
    return lambda *args: CliRunner().invoke(cli, ["stats", *args], env={"FOOTNOTE_DB": str(towns_file)})


def rows(result: Result) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(result.stdout)))


def test_the_list_has_every_series_with_its_key_those_of_most_figures_first(stats: Stats) -> None:
    result = stats("list")
    assert result.exit_code == 0
    names = result.stdout.splitlines()[::2]
    assert "Bicycle hires: Gullwheel bicycles, Tarnmouth" in names[:2]
    assert "Age: Tobin Ashgrave" in names
    assert "3 figures (2021 to January to February 2023) · entries-into-panama" in result.stdout


def test_the_list_is_searched_with_typing_errors_and_other_names(stats: Stats) -> None:
    first = stats("list", "bike", "hires", "tarnmoth").stdout.splitlines()[0]
    assert first == "Bicycle hires: Gullwheel bicycles, Tarnmouth"
    nothing = stats("list", "zeppelins")
    assert (nothing.exit_code, nothing.stdout) == (3, "")


def test_the_list_for_programs_and_for_spreadsheets(stats: Stats) -> None:
    listed = json.loads(stats("list", "--json", "--pack", "chinese-migration-2023").stdout)["series"]
    assert {one["pack"] for one in listed} == {"chinese-migration-2023"}
    assert listed[0]["figures"] == 3
    table = rows(stats("list", "--csv"))
    assert {"key", "name", "pack", "unit", "figures", "first", "last"} == set(table[0])
    assert len(table) > len(listed)


def test_a_series_is_a_table_with_its_marks_and_sources(stats: Stats) -> None:
    result = stats("show", "darien", "gap", "entries")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "Entries into Panama through the Darién Gap: Chinese nationals"
    first, second, third = (line for line in lines if line.startswith(("  20", "  January")))
    assert first.split()[:2] == ["2021", "77"]
    assert second.split()[:2] == ["2022", "2,000"]
    assert third.startswith(
        "  January to February 2023  nearly 2,200  first two months only; according to Panama"
    )
    assert first.index("77") == third.index("nearly")
    assert "“nearly 2,200” is not an exact number." in result.stdout
    assert lines[-1].startswith("[1] Han Chen and Stef W. Knight, “Inside the Boom")


def test_a_gap_is_said(stats: Stats) -> None:
    assert "There is no figure for 2022." in stats("show", "hires skelhaven").stdout


def test_two_sources_that_differ_stand_side_by_side_with_who_says_what(stats: Stats) -> None:
    shown = stats("show", "boardings port ennick").stdout
    assert "2023  52,700  conflicting; according to Open Slipway" in shown
    assert "2023  41,200  conflicting; according to Varrow Harbour Authority" in shown
    assert "For 2023 there are two figures that differ" in shown


def test_a_superseded_figure_stands_apart(stats: Stats) -> None:
    held = json.loads(stats("show", "bicycles stolen", "--json").stdout)
    assert [point["value"] for point in held["points"]] == ["46"]
    assert [(point["value"], point["marks"]) for point in held["superseded"]] == [("64", ["superseded"])]
    assert (
        "“64” (2023) holds no more: The council corrected its table"
        in stats("show", "bicycles stolen").stdout
    )


def test_a_series_as_a_table_for_a_spreadsheet(stats: Stats) -> None:
    table = rows(stats("show", "hires tarnmouth", "--csv"))
    assert [row["value"] for row in table] == ["18400", "23100", "31600", "5600"]
    last = table[-1]
    assert (last["period"], last["partial"], last["modifier"]) == ("2024-01/2024-03", "true", "nearly")
    assert last["id"] == "hires-tarnmouth-2024-first-quarter"
    assert "The Varrow Ledger" in last["references"]


def test_what_may_be_several_lists_them(stats: Stats) -> None:
    result = stats("show", "ferry boardings")
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "Ferry boardings: ferry passengers, Skelhaven" in result.stderr


def test_what_is_not_there_is_not_found(stats: Stats) -> None:
    result = stats("show", "zeppelins over \x1b[31mParis")
    assert result.exit_code == 3
    assert "\x1b" not in result.stderr


def test_a_comparison_shows_the_formula_and_what_it_was_computed_from(stats: Stats) -> None:
    result = stats("compare", "hires tarnmouth 2023", "hires tarnmouth 2022")
    assert result.exit_code == 0
    assert "8,500 more hires, about 36.8% more (about 1.37 times as many)." in result.stdout
    assert "31,600 − 23,100 = 8,500 hires" in result.stdout
    assert "“In 2022, 23,100 hires began in Tarnmouth” [1]" in result.stdout


def test_two_rates_are_compared_in_percentage_points(stats: Stats) -> None:
    result = stats("compare", "asylum rate chinese", "asylum rate northern triangle", "--json")
    answer = json.loads(result.stdout)
    assert answer["result"] == "48 percentage points higher, 5.8 times as high"
    assert answer["values"] == {"difference": "48", "unit": "percentage points", "ratio": "5.8"}
    assert [operand["id"] for operand in answer["operands"]] == [
        "asylum-rate-chinese",
        "asylum-rate-northern-triangle",
    ]
    assert len(answer["citations"]) >= 2


def test_a_part_of_a_year_against_a_whole_one_is_refused_until_it_is_asked_for(stats: Stats) -> None:
    pair = ("darien gap entries january 2023", "darien gap entries 2022")
    refused = stats("compare", *pair)
    assert refused.exit_code == 1
    assert "not of the same length: January to February 2023 and 2022." in refused.stderr
    assert "--uneven" in refused.stderr
    told = stats("compare", *pair, "--uneven")
    assert told.exit_code == 0
    assert "The periods are not of the same length" in told.stdout
    assert "Per month that is about 1,100 against about 170." in told.stdout


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("hires tarnmouth 2023", "boardings tarnmouth 2023", "they measure different things"),
        ("hires tarnmouth 2021", "hires skelhaven 2023", "they differ in more than one thing"),
        ("age wren", "age ashgrave", "“in his 20s” is not an exact number"),
        ("hires tarnmouth 2022", "hires skelhaven", "has no figure for 2022"),
        ("hires tarnmouth", "hires tarnmouth", "one and the same series"),
        ("boardings tarnmouth 2023", "boardings port ennick", "has several figures for 2023"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_reason(stats: Stats, a: str, b: str, reason: str) -> None:
    result = stats("compare", a, b)
    assert result.exit_code == 1
    assert reason in result.stderr
    assert result.stdout == ""


def test_two_series_are_compared_at_the_newest_time_that_both_have(stats: Stats) -> None:
    told = stats("compare", "hires tarnmouth", "hires skelhaven").stdout
    assert "31,600 (Gullwheel bicycles, Tarnmouth, 2023)" in told
    assert "14,800 (Gullwheel bicycles, Skelhaven, 2023)" in told


def test_one_series_is_compared_with_itself_over_time(stats: Stats) -> None:
    told = stats("compare", "hires tarnmouth").stdout
    assert "31,600 (Gullwheel bicycles, 2023) against 18,400 (Gullwheel bicycles, 2021)" in told
    assert "Left out, being of a shorter time: “nearly 5,600” (January to March 2024)." in told


def test_the_highest_and_the_lowest(stats: Stats) -> None:
    most = stats("compare", "hires port ennick", "--most").stdout
    assert "2022 has the most: 7,340 hires (Gullwheel bicycles, Port Ennick), against 6,120 (2021)" in most
    least = json.loads(stats("compare", "hires port ennick", "--least", "--json").stdout)
    assert least["values"] == {"value": "6120", "unit": "hires"}


def test_a_part_that_is_more_than_any_whole_leaves_open_which_year_had_the_most(stats: Stats) -> None:
    result = stats("compare", "darien gap entries", "--most")
    assert result.exit_code == 1
    assert "is for a shorter time and more than any of the others already" in result.stderr


def test_a_share_is_of_what_the_base_says_that_it_is_a_part_of(stats: Stats) -> None:
    told = stats("compare", "stolen-2023-not-recovered", "stolen-2023", "--share")
    assert "all but 9 (hire bicycles, 2023) of 46 (hire bicycles, 2023): about 20%." in told.stdout
    refused = stats("compare", "stolen-2023", "gullwheel-bicycles-now", "--share")
    assert refused.exit_code == 1
    assert "does not say that the one is a part of the other" in refused.stderr


def test_a_comparison_as_a_table(stats: Stats) -> None:
    (row,) = rows(stats("compare", "hires tarnmouth 2023", "hires tarnmouth 2022", "--csv"))
    assert (row["difference"], row["unit"], row["percent"]) == ("8500", "hires", "36.8")
    assert row["operands"] == "hires-tarnmouth-2023; hires-tarnmouth-2022"


@pytest.mark.parametrize(
    "args",
    [
        ("list", "--json", "--csv"),
        ("show",),
        ("compare",),
        ("compare", "a", "--uneven"),
        ("compare", "a", "b", "--most"),
        ("compare", "a", "b", "--uneven", "--share"),
    ],
)
def test_wrong_usage_is_called_that(stats: Stats, args: tuple[str, ...]) -> None:
    assert stats(*args).exit_code == 2


def test_a_figure_that_is_added_is_in_its_series_at_once_and_gone_when_retired(run: Run) -> None:
    assert run("fact", "add", *RIDERS_2022, "--pack", "local").exit_code == 0
    assert (
        "41,200 (the ferry, 2023) against 38,900 (the ferry, 2022)"
        in run("stats", "compare", "riders").stdout
    )
    assert run("fact", "retire", "riders-2022").exit_code == 0
    assert run("stats", "compare", "riders").exit_code == 1
