"""Periods of time: the part of EDTF (ISO 8601-2) that facts use.

``2022``, ``2023-02``, ``2023-03-29``, ``198X`` (a decade), ``19XX`` (a century) and intervals of
them, ``2023-01/2023-02``. A period is its first and its last day; two ways to write the same days
are the same period. An open interval (``1980/..``) has no last day.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_PART = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?|(?P<decade>\d{3})X|(?P<century>\d{2})XX"
)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole days from ``start`` to ``end``, both included; ``end`` is None while it is open."""

    start: date
    end: date | None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"it ends ({self.end}) before it starts ({self.start})")

    def contains(self, other: Period) -> bool:
        """Whether every day of ``other`` is a day of this period."""
        if other.start < self.start:
            return False
        return self.end is None or (other.end is not None and other.end <= self.end)

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day."""
        starts_in_time = self.end is None or other.start <= self.end
        return starts_in_time and (other.end is None or self.start <= other.end)


def year(number: int) -> Period:
    """The whole calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def month(year_number: int, number: int) -> Period:
    """The whole calendar month, ``number`` from 1 to 12."""
    last = calendar.monthrange(year_number, number)[1]
    return Period(date(year_number, number, 1), date(year_number, number, last))


def parse(text: str) -> Period:
    """The period that an EDTF date or interval names.

    Raises ValueError, in words fit for a person, where the text is not of the supported forms or
    names an impossible date.

    >>> parse("2023-01/2023-02").end
    datetime.date(2023, 2, 28)
    """
    first, slash, second = text.partition("/")
    start = _part(first)
    if not slash:
        return start
    if second == "..":
        return Period(start.start, None)
    return Period(start.start, _part(second).end)


def _part(text: str) -> Period:
    found = _PART.fullmatch(text)
    if found is None:
        raise ValueError("write a date as 2023, 2023-02, 2023-02-28 or 198X, an interval as 2023-01/2023-02")
    try:
        if found["decade"]:
            first = int(found["decade"]) * 10
            return Period(date(first, 1, 1), date(first + 9, 12, 31))
        if found["century"]:
            first = int(found["century"]) * 100
            return Period(date(first, 1, 1), date(first + 99, 12, 31))
        number = int(found["year"])
        if found["day"]:
            day = date(number, int(found["month"]), int(found["day"]))
            return Period(day, day)
        if found["month"]:
            return month(number, int(found["month"]))
        return year(number)
    except (ValueError, calendar.IllegalMonthError):
        raise ValueError(f"{text} is no date of the calendar") from None
