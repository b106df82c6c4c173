"""The periods that a question names, and whether a fact's period is the one asked for."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from facts import period
from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.period_forms import (
    ANY_MONTH,
    ANY_YEAR,
    MONTHS,
    RELATIVE,
    RULES,
    Mode,
    named,
)
from facts.period import Period

__all__ = ["Asked", "Mode", "fits_event", "fits_figure", "read"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A period as asked for: the days, how it is meant, the words (first, past the last) that name it, and
    whether they count from some day ("last month") that is the asker's, unless the source says so too."""

    period: Period
    mode: Mode
    first: int
    last: int
    is_relative: bool = False


_COUNTED_FROM = frozenset({"relative", "year_before", "year_before_last", "ago"})
_SEASONS = frozenset("winter winters season seasons".split())
_ASKING = frozenset(
    "what who whose when where why which how is are was were do does did has have had can will would".split()
)
_OF_A_YEAR = 4
_NUMBERED = frozenset(
    "age aged under over above below than number page day version level top least most about some".split()
)
_YEAR_BEFORE = frozenset("the a one whole entire full year before earlier prior previous preceding".split())
_OF_AGE = frozenset("age ages aged old".split())
"""Beside these "thirties" are years of somebody's life."""
_NAMELY = frozenset("in of ie i e so mean meaning namely that is".split())
"""Words between a period that counts from a day and the same by its date ("last year, *i mean* 2023")."""
_OF_THE_YEAR = frozenset("in of the year".split())
_TWO = 2
_A_MONTH = 31
_A_YEAR = 366
_HALF_A_YEAR = 184


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most questions name no month, and start-up counts."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def read(words: list[str], today: date) -> list[Asked]:
    """The periods named by ``words`` (folded, lower case, numbers as digits), in order.

    Relative ones ("last year") count from ``today``, the day of the question: a fact's own "last
    month" was resolved against its source when it was curated.
    """
    joined = " ".join(words)
    starts = _word_starts(joined)
    taken = [False] * len(joined)
    found: list[Asked] = []
    has_month = any(word in MONTHS for word in words)
    has_year = any(len(word) == _OF_A_YEAR and word.isdecimal() for word in words)
    may_be_season = _may_be_season(words)
    for name, pattern in RULES:
        if (ANY_MONTH in pattern and not has_month) or (name == "season" and not may_be_season):
            continue
        if name != "season" and ANY_YEAR in pattern and not has_year:
            continue
        if name == "short_year" and (found or not _is_headed(words)):
            continue
        if name == "decade_short" and not _OF_AGE.isdisjoint(words):
            continue
        for match in _matches(pattern, joined, taken):
            made = named(name, match.groupdict(), today)
            if made is None:
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            first = starts[match.start()]
            last = first + match[0].count(" ") + 1
            found.append(Asked(made[0], made[1], first, last, is_relative=_is_counted_from(name, match)))
    found.sort(key=lambda asked: asked.first)
    return _of_one_year(_resolved(_before_named(found, words), words), words)


def _is_counted_from(name: str, match: re.Match[str]) -> bool:
    """Whether it counts from the day of the question ("last year", "last May")."""
    return name in _COUNTED_FROM or (name == "month_alone" and match.groupdict().get("r") in RELATIVE)


def _may_be_season(words: Sequence[str]) -> bool:
    """Whether a season is spoken of, or "2022/23"."""
    return not _SEASONS.isdisjoint(words) or any(
        len(one) == _OF_A_YEAR and one.isdecimal() and other == f"{(int(one) + 1) % 100:02}"
        for one, other in pairwise(words)
    )


def _is_headed(words: Sequence[str]) -> bool:
    """Whether it is all but a headline ("visitors Tarn 23"), and its last word is no number of something."""
    return len(words) > _TWO and _ASKING.isdisjoint(words) and words[-2] not in FUNCTION | _NUMBERED


def _matches(pattern: str, joined: str, taken: Sequence[bool]) -> Iterator[re.Match[str]]:
    """Where the pattern matches what no other has taken: in "last year 2022" the last word still names a
    year."""
    at = 0
    while match := _compiled(pattern).search(joined, at):
        free = not any(taken[match.start() : match.end()])
        if free:
            yield match
        at = match.end() if free else match.start() + 1


def _before_named(found: list[Asked], words: list[str]) -> list[Asked]:
    """“The year before” is the one before the year that the question names; “the previous year, 2023” is
    that."""
    years = [one.period.start.year for one in found if not one.is_relative]
    opened = {one.first for one in found if one.mode is Mode.BARE_YEAR}
    return [
        replace(one, period=period.year(years[0] - 1), mode=Mode.BARE_YEAR, is_relative=False)
        if years
        and one.is_relative
        and one.last + _is_dated(one, words) not in opened
        and _YEAR_BEFORE.issuperset(words[one.first : one.last])
        else one
        for one in found
    ]


def _is_dated(one: Asked, words: list[str]) -> bool:
    """Whether it opens with "a year earlier, *in*" a year that it names."""
    is_behind = words[one.last - 1] in ("earlier", "before", "prior")
    return one.first == 0 and is_behind and words[one.last : one.last + 1] == ["in"]


def _resolved(found: list[Asked], words: list[str]) -> list[Asked]:
    """“Last year, in 2023” is 2023: a relative period right before a dated one was resolved by whoever
    asks, and stays in only to be passed over. “In March or April 2023” names one year for both."""
    made: list[Asked] = []
    for asked in found:
        before = made[-1] if made else None
        if (
            before
            and (words[before.first] in RELATIVE or before.is_relative)
            and asked.mode in (Mode.EXACT, Mode.BARE_YEAR)
            and words[asked.first] not in RELATIVE
            and set(words[before.last : asked.first]) <= _NAMELY
        ):
            made[-1] = replace(asked, first=before.first)
            continue
        if (
            before
            and before.mode is Mode.ANY_YEAR
            and asked.mode is Mode.EXACT
            and not asked.is_relative
            and set(words[before.last : asked.first]) <= {"or", "in", "rather"}
        ):
            year, month = asked.period.start.year, before.period.start.month
            made[-1] = replace(before, period=period.month(year, month), mode=Mode.EXACT)
        made.append(asked)
    return made


def _of_one_year(found: list[Asked], words: list[str]) -> list[Asked]:
    """“From January to March, in 2024” is those months of that year, and nothing else."""
    made: list[Asked] = []
    for asked in found:
        before = made[-1] if made else None
        if (
            before
            and before.mode is Mode.ANY_YEAR
            and asked.mode is Mode.BARE_YEAR
            and set(words[before.last : asked.first]) <= _OF_THE_YEAR
            and (held := _in_year(before.period, asked.period.start.year))
        ):
            made[-1] = replace(before, period=held, mode=Mode.EXACT, last=asked.last)
        else:
            made.append(asked)
    return made


def _in_year(held: Period, year: int) -> Period | None:
    """The same day, or the same months, of another year; None of a day that it does not have."""
    start, end = held.start, held.end or held.start
    if start != end:
        return Period(period.month(year, start.month).start, period.month(year, end.month).end)
    is_leap_day = (start.month, start.day) == (2, 29)
    if is_leap_day and not calendar.isleap(year):
        return None
    day = start.replace(year=year)
    return Period(day, day)


def _word_starts(joined: str) -> dict[int, int]:
    starts = {0: 0}
    for index, letter in enumerate(joined):
        if letter == " ":
            starts[index + 1] = len(starts)
    return starts


def fits_figure(asked: Asked, held: Period | None) -> bool:
    """Whether a figure of the period ``held`` is the figure asked for: the same days, or a part
    period asked for as such. A wider or a narrower one is another figure."""
    if held is None:
        return False
    if asked.mode is Mode.ANY_YEAR:
        is_day = asked.period.start == asked.period.end
        return (is_day or _is_of_whole_months(held)) and _is_same_of_any_year(asked.period, held)
    if asked.mode is Mode.SEASON:
        return _is_season(asked, held)
    if asked.mode in (Mode.EXACT, Mode.BARE_YEAR):
        return asked.period == held
    if held == asked.period:
        return False
    return _is_edge(asked, held)


def _is_season(asked: Asked, held: Period) -> bool:
    """Whether a period of a year at most begins in the first of the two years and ends in the second."""
    start, end = asked.period.start, asked.period.end
    is_over_new_year = held.end is not None and end is not None and held.end.year == end.year
    return is_over_new_year and held.start.year == start.year and _days(held) <= _A_YEAR


def _is_edge(asked: Asked, held: Period) -> bool:
    """Whether a period is that part of the one named which is asked for ("early 2023", "so far in 2023")."""
    if not asked.period.contains(held):
        return False
    if asked.mode is Mode.LATE:
        return held.end == asked.period.end and _days(held) <= _HALF_A_YEAR
    starts = held.start == asked.period.start
    return starts and (
        asked.mode is Mode.SO_FAR or (asked.mode is Mode.EARLY and _days(held) <= _HALF_A_YEAR)
    )


def fits_event(asked: Asked, held: Sequence[Period]) -> bool:
    """Whether something that happened in one of ``held`` happened in the period asked for. A time
    of more than a month must be that very time, and so must one that is asked for as months."""
    if asked.mode is Mode.ANY_YEAR:
        return any(_is_same_of_any_year(asked.period, one) for one in held)
    return any(
        asked.mode is not Mode.OPEN
        and (
            asked.period == one
            or _is_edge(asked, one)
            or (asked.mode is Mode.SEASON and _is_season(asked, one))
            or (
                (asked.mode is Mode.BARE_YEAR or _days(asked.period) <= _A_MONTH)
                and _days(one) <= _A_MONTH
                and asked.period.contains(one)
            )
        )
        for one in held
    )


def _is_same_of_any_year(asked: Period, held: Period) -> bool:
    """Whether a day, a month or some months are those asked for, whatever the year."""
    if held.end is None or asked.end is None or held.start.year != held.end.year:
        return False
    if asked.start == asked.end and not (held.start == held.end and held.start.day == asked.start.day):
        return False
    return (held.start.month, held.end.month) == (asked.start.month, asked.end.month)


def _is_of_whole_months(held: Period) -> bool:
    return held.start.day == 1 and (held.end is None or (held.end + timedelta(days=1)).day == 1)


def _days(held: Period) -> int:
    return (held.end - held.start).days + 1 if held.end else 10**6
