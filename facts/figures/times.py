"""How long the periods of figures are, which of them are parts, and which are missing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from facts import period, reference
from facts.period import Period

UNDATED = "no date"
_NUMBERS = "one two three four five six seven eight nine ten eleven".split()
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_A_MONTH = 30.44
_SINGLE = {(12, 0): "year", (1, 0): "month", (0, 7): "week", (0, 1): "day"}
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Length:
    """So many whole calendar months, or else so many days."""

    months: int = 0
    days: int = 0

    @property
    def size(self) -> float:
        """About how many days that is."""
        return self.months * _A_MONTH + self.days


def label(edtf: str | None) -> str:
    """A period in words."""
    return reference.date_in_words(edtf) if edtf else UNDATED


def length(held: Period | None) -> Length | None:
    """How long a period is; None for none, and for one without an end."""
    if held is None or held.end is None:
        return None
    after = held.end + timedelta(days=1) if held.end < date.max else held.end
    if held.start.day == 1 and after.day == 1:
        return Length(months=(after.year - held.start.year) * 12 + after.month - held.start.month)
    return Length(days=(held.end - held.start).days + 1)


def duration(text: str | None) -> Length | None:
    """An ISO 8601 duration."""
    found = _DURATION.fullmatch(text or "")
    if found is None:
        return None
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    return Length(years * 12 + months, weeks * 7 + days)


def rate(figure_date: str | None, observation: str | None) -> str | None:
    """The time that a figure is a rate for ("week"), None where it counts the whole of its period."""
    each = duration(observation)
    if each is None or (figure_date is not None and length(period.parse(figure_date)) == each):
        return None
    single = _SINGLE.get((each.months, each.days))
    if single is not None:
        return single
    parts = [(each.months, "months"), (each.days, "days")]
    return " and ".join(f"{count} {name}" for count, name in parts if count)


def usual(periods: Iterable[Period | None]) -> Length | None:
    """The length that most of ``periods`` have; of several, the longest."""
    counted = Counter(one for held in periods if (one := length(held)) is not None)
    return max(counted, key=lambda one: (counted[one], one.size), default=None)


def part(held: Period, edtf: str) -> str:
    """Which part of a year it is, in words: "first two months only"."""
    own = length(held)
    if own is not None and 0 < own.months < _YEAR and held.end is not None:
        many = "month" if own.months == 1 else f"{_NUMBERS[own.months - 1]} months"
        if (held.start.month, held.start.year) == (1, held.end.year):
            return f"first {many} only"
        if (held.end.month, held.end.year) == (12, held.start.year):
            return f"last {many} only"
    return f"{label(edtf)} only"


def gaps(periods: Sequence[Period], whole: Length | None) -> list[str]:
    """The years for which there is nothing between the first and the last, as EDTF, years in a row as
    one interval. Only whole years are known to be missing."""
    if whole != Length(months=_YEAR):
        return []
    covered = {year for held in periods for year in range(held.start.year, (held.end or held.start).year + 1)}
    whole_years = [held.start.year for held in periods if length(held) == whole]
    if not whole_years:
        return []
    missing = [year for year in range(min(whole_years), max(whole_years)) if year not in covered]
    return [_edtf(first, last) for first, last in _runs(missing)]


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers in order as runs: the first and the last of each."""
    start = None
    for place, number in enumerate(numbers):
        start = number if start is None else start
        if place + 1 == len(numbers) or numbers[place + 1] != number + 1:
            yield start, number
            start = None


def _edtf(first: int, last: int) -> str:
    return f"{first:04}" if first == last else f"{first:04}/{last:04}"
