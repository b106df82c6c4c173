"""Periods in few letters."""

import pytest

from bot.charts import when


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2022", "2022"),
        ("2023-02", "Feb 2023"),
        ("2023-03-29", "29 Mar 2023"),
        ("2023-01/2023-02", "Jan–Feb 2023"),
        ("2023-11/2024-02", "Nov 2023–Feb 2024"),
        ("2023-03-01/2023-03-29", "1–29 Mar 2023"),
        ("2020/2023", "2020–2023"),
        ("2022/2022", "2022"),
        ("198X", "the 1980s"),
        ("19XX", "between 1900 and 1999"),
        ("2020/..", "since 2020"),
        ("last winter", "last winter"),
    ],
)
def test_short(edtf: str, shown: str) -> None:
    assert when.short(edtf) == shown
