"""The periods that a question names, and whether a fact's period is the one asked for."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from facts import period
from facts.period import Period

_MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}
# Cheap to compile, and to be looked up: "marching" is no month.
_M = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_NAMES = "january|february|march|april|june|july|august|september|october|november|december|may"
_Y = r"(?:1[5-9]\d\d|20\d\d|21\d\d)"
_TO = r"(?:and|plus|to|through|thru|until|till|-|–)"
_QUARTERS = {
    "1st": 1,
    "first": 1,
    "opening": 1,
    "2nd": 2,
    "second": 2,
    "3rd": 3,
    "third": 3,
    "4th": 4,
    "fourth": 4,
    "final": 4,
}


class Mode(StrEnum):
    """How the question means a period."""

    EXACT = "exact"
    EARLY = "early"
    LATE = "late"
    SO_FAR = "so far"
    OPEN = "open"
    BARE_YEAR = "bare year"
    ANY_YEAR = "of any year"


@dataclass(frozen=True, slots=True)
class Asked:
    """A period as asked for: the days, how it is meant, the words (first, past the last) that name it, and
    whether they count from some day ("last month") that is the asker's, unless the source says so too."""

    period: Period
    mode: Mode
    first: int
    last: int
    is_relative: bool = False


def _span(start: Period, end: Period) -> Period:
    return Period(start.start, end.end)


def _months_from(year: int, first: int, count: int) -> Period:
    return _span(period.month(year, first), period.month(year, first + count - 1))


_RULES: list[tuple[str, str]] = [
    (
        "so_far",
        rf"(?:so far (?:in|this|during) (?P<y>{_Y})|(?:in )?(?P<y2>{_Y}) (?:so far|to date|thus far|until now|up to now))",
    ),
    (
        "first_months",
        rf"(?:the )?(?P<w>first|1st|opening|initial|last|final) (?P<n>\d\d?|couple) (?:of )?months? (?:of |in )?(?:the year )?(?P<y>{_Y})",
    ),
    (
        "first_months",
        rf"(?:the )?(?P<n>\d\d?) (?P<w>first|opening|initial|last|final) months? (?:of |in )?(?P<y>{_Y})",
    ),
    ("months_first", rf"(?P<y>{_Y}) (?:the )?(?P<w>first|1st) (?P<n>\d\d?) months?"),
    (
        "year",
        rf"(?:the )?(?:(?:all |full |whole |entire )+12(?: months)?|12 (?:full )?months) of (?P<y>{_Y})",
    ),
    ("month_range_years", rf"(?P<m1>{_M}) (?P<y1>{_Y}) {_TO} (?P<m2>{_M}) (?P<y>{_Y})"),
    ("month_range", rf"(?:between |from )?(?P<m1>{_M}) (?:{_TO} )?(?P<m2>{_M})(?: of| in)? (?P<y>{_Y})"),
    ("month_range_after", rf"(?P<y>{_Y}) (?:in )?(?P<m1>{_M}) (?:{_TO} )?(?P<m2>{_M})"),
    ("day_mdy", rf"(?P<m>{_M}) (?:the )?(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<y>{_Y})"),
    ("day_dmy", rf"(?:the )?(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<m>{_M}) (?P<y>{_Y})"),
    ("day_iso", rf"(?P<y>{_Y}) (?P<mm>0\d|1[0-2]) (?P<d>[0-3]\d)"),
    ("month_iso", rf"(?P<y>{_Y}) (?P<mm>0\d|1[0-2])"),
    ("month", rf"(?P<m>{_M})(?: of| in)? (?P<y>{_Y})"),
    ("month_after", rf"(?P<y>{_Y}) (?P<m>{_M})"),
    ("quarter", rf"(?:q(?P<q>[1-4])|(?P<qw>{'|'.join(_QUARTERS)}) quarter)(?: of| in)? (?P<y>{_Y})"),
    ("half", rf"(?:h(?P<h>[12])|(?P<hw>first|1st|second|2nd) half)(?: of| in)? (?P<y>{_Y})"),
    ("edge", rf"(?P<e>early|late|(?:the )?(?:start|beginning|end) of|mid) (?:in )?(?P<y>{_Y})"),
    ("edge_after", rf"(?P<y>{_Y}) (?P<e>early|start|beginning|late)"),
    (
        "open",
        rf"(?P<o>since|after|before|until|till|prior to|post|pre|up to|as of|by) (?:the year )?(?P<y>{_Y})",
    ),
    ("years", rf"(?:between |from )?(?P<y1>{_Y}) (?:{_TO} )(?P<y>{_Y})"),
    ("decade", r"(?:the )?(?:early |late |mid )?(?P<c>1[5-9]\d|20\d)0s"),
    (
        "decade_short",
        r"(?:the )?(?<!his )(?<!her )(?<!their )(?P<dw>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    ),
    ("year_before_last", r"(?:the )?year before last"),
    (
        "year_before",
        r"(?:the )?(?:(?:whole|entire|full) )?(?:year (?:before|earlier|prior)|(?:previous|preceding|prior) year)",
    ),
    (
        "relative",
        r"(?P<r>last|this|next|past|current|coming) (?P<u>year|month|week|quarter|decade|century)",
    ),
    ("today", r"(?P<t>yesterday|tomorrow|tonight)"),
    ("ago", r"(?P<n>\d+) (?P<u>year|month|week|day|spring|summer|autumn|winter|season)s? ago"),
    (
        "day_alone",
        rf"(?P<m>{_M}) (?P<d>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<m2>{_M})",
    ),
    (
        "month_alone",
        (
            rf"(?P<r>in|during|of|last|this) (?P<m>{_MONTH_NAMES})"
            rf"|(?P<m2>{_MONTH_NAMES})(?= or (?:{_MONTH_NAMES})(?!\S))|(?<=\bor )(?P<m3>{_MONTH_NAMES})"
        ),
    ),
    (
        "month_alone",
        r"(?P<m>january|february|april|june|july|august|september|october|november|december)",
    ),
    ("year", rf"(?:(?:the )?(?:whole |entire |full |calendar )?year )?(?P<y>{_Y})"),
]
_SHORT_DECADES = [
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
]

_COUNTED_FROM = frozenset({"relative", "year_before", "year_before_last", "ago"})
_YEAR_BEFORE = frozenset("the whole entire full year before earlier prior previous preceding".split())
_YEARLY = frozenset("year spring summer autumn winter season".split())
_A_MONTH = 31
_HALF_A_YEAR = 184
_RELATIVE = frozenset("last this next past previous current coming".split())


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
    has_month = any(word in _MONTHS for word in words)
    for name, pattern in _RULES:
        if _M in pattern and not has_month:
            continue
        for match in _matches(pattern, joined, taken):
            made = _make(name, match.groupdict(), today)
            if made is None:
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            first = starts[match.start()]
            last = first + match[0].count(" ") + 1
            found.append(Asked(made[0], made[1], first, last, is_relative=name in _COUNTED_FROM))
    found.sort(key=lambda asked: asked.first)
    return _resolved(_before_named(found, words), words)


def _matches(pattern: str, joined: str, taken: Sequence[bool]) -> Iterator[re.Match[str]]:
    """Where the pattern matches what no other has taken: in "last year 2022" the last word still names a year."""
    at = 0
    while match := _compiled(pattern).search(joined, at):
        free = not any(taken[match.start() : match.end()])
        if free:
            yield match
        at = match.end() if free else match.start() + 1


def _before_named(found: list[Asked], words: list[str]) -> list[Asked]:
    """“The year before” is the one before the year that the question names."""
    named = [one.period.start.year for one in found if not one.is_relative]
    return [
        replace(one, period=period.year(named[0] - 1), mode=Mode.BARE_YEAR, is_relative=False)
        if named and one.is_relative and _YEAR_BEFORE.issuperset(words[one.first : one.last])
        else one
        for one in found
    ]


def _resolved(found: list[Asked], words: list[str]) -> list[Asked]:
    """“Last year, in 2023” is 2023: a relative period right before a dated one was resolved by whoever
    asks, and stays in only to be passed over. “In March or April 2023” names one year for both."""
    made: list[Asked] = []
    for asked in found:
        before = made[-1] if made else None
        if (
            before
            and (words[before.first] in _RELATIVE or before.is_relative)
            and asked.mode in (Mode.EXACT, Mode.BARE_YEAR)
            and words[asked.first] not in _RELATIVE
            and set(words[before.last : asked.first]) <= {"in", "of", "ie", "i", "e", "so", "meaning"}
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


def _word_starts(joined: str) -> dict[int, int]:
    starts = {0: 0}
    for index, letter in enumerate(joined):
        if letter == " ":
            starts[index + 1] = len(starts)
    return starts


def _make(name: str, part: dict[str, str | None], today: date) -> tuple[Period, Mode] | None:
    try:
        return _named(name, part, today)
    except (ValueError, OverflowError):
        return None


def _month(text: str | None) -> int:
    if text not in _MONTHS:
        raise ValueError(f"{text} is no month")
    return _MONTHS[text or ""]


def _named(  # noqa: C901, PLR0911, PLR0912 (one form of a period a line)
    name: str, part: dict[str, str | None], today: date
) -> tuple[Period, Mode] | None:
    number = int(part.get("y") or part.get("y2") or 0)
    if name == "so_far":
        return period.year(number), Mode.SO_FAR
    if name in ("first_months", "months_first"):
        count = 2 if part["n"] == "couple" else int(part["n"] or 0)
        if not 1 <= count <= 12:
            return None
        first = 13 - count if part["w"] in ("last", "final") else 1
        return _months_from(number, first, count), Mode.EXACT
    if name == "month_range_years":
        start = period.month(int(part["y1"] or 0), _month(part["m1"]))
        return _span(start, period.month(number, _month(part["m2"]))), Mode.EXACT
    if name in ("month_range", "month_range_after"):
        start = period.month(number, _month(part["m1"]))
        return _span(start, period.month(number, _month(part["m2"]))), Mode.EXACT
    if name in ("day_mdy", "day_dmy", "day_iso"):
        month = _month(part["m"]) if part.get("m") else int(part["mm"] or 0)
        day = date(number, month, int(part["d"] or 0))
        return Period(day, day), Mode.EXACT
    if name in ("month", "month_after", "month_iso"):
        month = _month(part["m"]) if part.get("m") else int(part["mm"] or 0)
        return period.month(number, month), Mode.EXACT
    if name == "quarter":
        quarter = int(part["q"] or _QUARTERS[part["qw"] or ""])
        return _months_from(number, quarter * 3 - 2, 3), Mode.EXACT
    if name == "half":
        second = (part["h"] or part["hw"]) in ("2", "second", "2nd")
        return _months_from(number, 7 if second else 1, 6), Mode.EXACT
    if name in ("edge", "edge_after"):
        edge = part["e"] or ""
        if edge == "mid":
            return period.year(number), Mode.OPEN
        late = edge == "late" or edge.endswith("end of")
        return period.year(number), Mode.LATE if late else Mode.EARLY
    if name == "open":
        return period.year(number), Mode.OPEN
    if name == "years":
        return _span(period.year(int(part["y1"] or 0)), period.year(number)), Mode.EXACT
    if name == "decade":
        return period.parse(f"{part['c']}X"), Mode.EXACT
    if name == "decade_short":
        first = 1920 + 10 * _SHORT_DECADES.index(part["dw"] or "")
        return period.parse(f"{first // 10}X"), Mode.EXACT
    if name == "year":
        return period.year(number), Mode.BARE_YEAR
    return _relative(name, part, today)


def _relative(name: str, part: dict[str, str | None], today: date) -> tuple[Period, Mode]:
    if name == "today":
        shift = {"yesterday": -1, "tomorrow": 1}.get(part["t"] or "", 0)
        day = today + timedelta(days=shift)
        return Period(day, day), Mode.EXACT
    if name == "day_alone":
        number = int(part["d"] or part["d2"] or 0)
        day = date(today.year, _month(part["m"] or part["m2"]), number)
        return Period(day, day), Mode.ANY_YEAR
    if name == "month_alone":
        mode = Mode.EXACT if part.get("r") in _RELATIVE else Mode.ANY_YEAR
        return period.month(today.year, _month(part["m"] or part["m2"] or part["m3"])), mode
    if name in ("year_before", "year_before_last"):
        return period.year(today.year - (2 if name.endswith("last") else 1)), Mode.EXACT
    unit = part["u"] or ""
    if name == "ago":
        step = -int(part["n"] or 0)
    else:
        step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(part["r"] or "", 0)
    if unit in _YEARLY:
        return period.year(today.year + step), Mode.EXACT
    if unit == "month":
        months = today.year * 12 + today.month - 1 + step
        return period.month(months // 12, months % 12 + 1), Mode.EXACT
    days = {"day": 1, "week": 7, "quarter": 91, "decade": 3652, "century": 36525}[unit]
    start = today + timedelta(days=days * step)
    return Period(start, start + timedelta(days=days - 1)), Mode.EXACT


def fits_figure(asked: Asked, held: Period | None) -> bool:
    """Whether a figure of the period ``held`` is the figure asked for: the same days, or a part
    period asked for as such. A wider or a narrower one is another figure."""
    if held is None:
        return False
    if asked.mode is Mode.ANY_YEAR:
        is_whole = asked.period.start == asked.period.end or held == period.month(
            held.start.year, held.start.month
        )
        return is_whole and _is_same_of_any_year(asked.period, held)
    if asked.mode in (Mode.EXACT, Mode.BARE_YEAR):
        return asked.period == held
    if held == asked.period:
        return False
    return _is_edge(asked, held)


def _is_edge(asked: Asked, held: Period) -> bool:
    """Whether a period is the part of the one asked for that is asked for ("early 2023", "so far in 2023")."""
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
            or (
                (asked.mode is Mode.BARE_YEAR or _days(asked.period) <= _A_MONTH)
                and _days(one) <= _A_MONTH
                and asked.period.contains(one)
            )
        )
        for one in held
    )


def _is_same_of_any_year(asked: Period, held: Period) -> bool:
    """Whether a day or a month is the one asked for, whatever the year."""
    if held.end is None or asked.end is None or (held.end - held.start).days > _A_MONTH:
        return False
    is_day = asked.start == asked.end
    same_day = held.start == held.end and held.start.day == asked.start.day
    return held.start.month == asked.start.month == held.end.month and (same_day or not is_day)


def _days(held: Period) -> int:
    return (held.end - held.start).days + 1 if held.end else 10**6
