"""Periods in few letters, for the foot of a column."""

from __future__ import annotations

from datetime import date

from facts import period
from facts.period import Period
from facts.reference import date_in_words

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def held(edtf: str) -> Period | None:
    """The days that an EDTF date or interval names; None where it names none."""
    try:
        return period.parse(edtf)
    except ValueError:
        return None


def short(edtf: str) -> str:
    """An EDTF date or interval as short as it can be read: "2022", "Jan–Feb 2023", "the 1980s".

    >>> short("2023-11/2024-02")
    'Nov 2023–Feb 2024'
    """
    first, slash, second = edtf.partition("/")
    if held(edtf) is None or second == "..":
        return date_in_words(edtf)
    if not slash or first == second:
        return _short(first)
    start, end = _short(first).split(), _short(second).split()
    if len(start) == len(end):  # "1 Mar 2023–29 Mar 2023" says March twice
        while len(start) > 1 and start[-1] == end[len(start) - 1]:
            start.pop()
    return f"{' '.join(start)}–{' '.join(end)}"


def span(days: Period) -> tuple[int, int]:
    """Its first day and the day after its last on a scale of days; an open one counts by its first."""
    return days.start.toordinal(), (days.end or days.start).toordinal() + 1


def run(first: str, last: str) -> str:
    """The period from ``first`` to ``last``, both EDTF.

    >>> run("2020", "2022")
    '2020/2022'
    """
    start, end = first.partition("/")[0], last.rpartition("/")[2]
    return start if start == end else f"{start}/{end}"


def _short(edtf: str) -> str:
    if "X" in edtf:
        return date_in_words(edtf)
    parts = [int(part) for part in edtf.split("-")]
    if len(parts) == 1:
        return edtf
    day = date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    month = _MONTHS[day.month - 1]
    return f"{day.day} {month} {day.year}" if len(parts) == 3 else f"{month} {day.year}"
