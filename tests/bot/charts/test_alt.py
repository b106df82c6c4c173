"""A chart in words says what the picture shows."""

import pytest

from bot.charts import alt_text
from tests.bot.charts.making import ALL, CONFLICT, GAP, HIRES, SUPERSEDED, point, series


def test_it_says_what_is_measured_every_value_with_its_marks_and_the_source() -> None:
    assert alt_text(HIRES) == (
        "Bar chart: Bicycle hires, Gullwheel bicycles · Tarnmouth, in hires."
        " 2021: 18,400; 2022: 23,100; 2023: 31,600; Jan–Mar 2024: nearly 5,600 (first three months only)."
        " A hire is counted when a bicycle leaves a docking station."
        " According to Varrow District Council."
        " Source: Ilse Marrable, “Three Towns, Two Ways Across”, The Varrow Ledger, 12 June 2024."
    )


def test_it_says_what_is_missing_contested_and_superseded() -> None:
    assert "2021: 9,250; 2022: no figure; 2023: 14,800." in alt_text(GAP)
    assert "2023: 41,200 (according to Varrow Harbour Authority), 52,700 (according to Open Slipway)." in (
        alt_text(CONFLICT)
    )
    assert "2023: 46, 64 (superseded)." in alt_text(SUPERSEDED)


def test_of_many_values_it_tells_the_ends_and_the_extremes() -> None:
    many = [point(str(1700 + year), str(year * 17 % 101 + 5)) for year in range(300)]
    told = alt_text(series(*many))
    assert told.startswith(
        "Line chart: Bicycle hires, Gullwheel bicycles · Tarnmouth, in hires. Of 300 periods: "
    )
    assert "1700: 5; " in told
    assert "105" in told
    assert "1999: " in told


@pytest.mark.parametrize("name", ALL)
def test_it_fits_the_description_of_an_attachment(name: str) -> None:
    long = ALL[name] | {"sources": ["A source with a long name, and more"] * 3 + ["Another " * 90]}
    assert 0 < len(alt_text(long)) <= 1000
