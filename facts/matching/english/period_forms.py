"""The forms in which a period is named, and what each of them is."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import StrEnum

from facts import period
from facts.matching.english.words import stem
from facts.period import Period

MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}
MONTH_STEMS = frozenset(stem(name.lower()) for name in calendar.month_name if name)
# Cheap to compile, and to be looked up: "marching" is no month.
ANY_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_NAMES = "january|february|march|april|june|july|august|september|october|november|december|may"
ANY_YEAR = r"(?:1[5-9]\d\d|20\d\d|21\d\d)"
_TO = r"(?:and|plus|to|through|thru|until|till|-|–)"
_BOTH = frozenset({"and", "plus"})
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
    SEASON = "season"
    ANY_YEAR = "of any year"


def _span(start: Period, end: Period) -> Period:
    return Period(start.start, end.end)


def _months_from(year: int, first: int, count: int) -> Period:
    return _span(period.month(year, first), period.month(year, first + count - 1))


RULES: list[tuple[str, str]] = [
    (
        "so_far",
        rf"(?:so far (?:in|this|during) (?P<y>{ANY_YEAR})|(?:in )?(?P<y2>{ANY_YEAR}) (?:so far|to date|thus far|until now|up to now))",
    ),
    (
        "first_months",
        rf"(?:the )?(?P<w>first|1st|opening|initial|last|final) (?P<n>\d\d?|couple) (?:of )?months? (?:of |in )?(?:the year )?(?P<y>{ANY_YEAR})",
    ),
    (
        "first_months",
        rf"(?:the )?(?P<n>\d\d?) (?P<w>first|opening|initial|last|final) months? (?:of |in )?(?P<y>{ANY_YEAR})",
    ),
    ("months_first", rf"(?P<y>{ANY_YEAR}) (?:the )?(?P<w>first|1st) (?P<n>\d\d?) months?"),
    (
        "year",
        rf"(?:the )?(?:(?:all |full |whole |entire )+12(?: months)?|12 (?:full )?months) of (?P<y>{ANY_YEAR})",
    ),
    (
        "month_range_years",
        rf"(?P<m1>{ANY_MONTH}) (?P<y1>{ANY_YEAR}) {_TO} (?P<m2>{ANY_MONTH}) (?P<y>{ANY_YEAR})",
    ),
    (
        "month_range",
        rf"(?:between |from )?(?P<m1>{ANY_MONTH}) (?:{_TO} )?(?P<m2>{ANY_MONTH})(?: of| in)? (?P<y>{ANY_YEAR})",
    ),
    ("month_range_after", rf"(?P<y>{ANY_YEAR}) (?:in )?(?P<m1>{ANY_MONTH}) (?:{_TO} )?(?P<m2>{ANY_MONTH})"),
    ("day_mdy", rf"(?P<m>{ANY_MONTH}) (?:the )?(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<y>{ANY_YEAR})"),
    ("day_dmy", rf"(?:the )?(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<m>{ANY_MONTH}) (?P<y>{ANY_YEAR})"),
    ("day_iso", rf"(?P<y>{ANY_YEAR}) (?P<mm>0\d|1[0-2]) (?P<d>[0-3]\d)"),
    ("month_iso", rf"(?P<y>{ANY_YEAR}) (?P<mm>0\d|1[0-2])"),
    ("month", rf"(?P<m>{ANY_MONTH})(?: of| in)? (?P<y>{ANY_YEAR})"),
    ("month_after", rf"(?P<y>{ANY_YEAR}) (?P<m>{ANY_MONTH})"),
    ("quarter", rf"(?:q(?P<q>[1-4])|(?P<qw>{'|'.join(_QUARTERS)}) quarter)(?: of| in)? (?P<y>{ANY_YEAR})"),
    ("half", rf"(?:h(?P<h>[12])|(?P<hw>first|1st|second|2nd) half)(?: of| in)? (?P<y>{ANY_YEAR})"),
    (
        "edge",
        rf"(?P<e>early|late|(?:the )?(?:(?:start|beginning|end|close) of|end)|mid) (?:in )?(?P<y>{ANY_YEAR})",
    ),
    ("edge", rf"when (?P<y>{ANY_YEAR}) (?P<e>ended|closed|began|started|opened)"),
    ("edge_after", rf"(?P<y>{ANY_YEAR}) (?P<e>early|start|beginning|late)"),
    (
        "open",
        rf"(?P<o>since|after|before|until|till|prior to|post|pre|up to|as of|by) (?:the year )?(?P<y>{ANY_YEAR})",
    ),
    (
        "season",
        (
            rf"(?:(?<=winter )|(?<=season ))(?:of )?(?P<y>{ANY_YEAR}) (?:{_TO} )?(?P<y2>{ANY_YEAR}|[0-3]\d)"
            rf"|(?P<y3>{ANY_YEAR}) (?:{_TO} )?(?P<y4>{ANY_YEAR}|[0-3]\d)(?= (?:winter|season))"
            rf"|(?P<y5>{ANY_YEAR}) (?P<y6>[0-3]\d)"
            r"|(?P<s>[1-3]\d) (?P<s2>[1-3]\d)"
        ),
    ),
    ("years", rf"(?:between |from )?(?P<y1>{ANY_YEAR}) (?:{_TO} )(?P<y>{ANY_YEAR})"),
    ("decade", r"(?:the )?(?:early |late |mid )?(?P<c>1[5-9]\d|20\d)0s"),
    (
        "decade_short",
        r"(?:the )?(?<!his )(?<!her )(?<!their )(?P<dw>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    ),
    ("year_before_last", r"(?:the )?year before last"),
    (
        "year_before",
        r"(?:the |a |one )?(?:(?:whole|entire|full) )?(?:year (?:before|earlier|prior)|(?:previous|preceding|prior) year)",
    ),
    (
        "relative",
        r"(?P<r>last|this|next|past|current|coming) (?:full |whole |calendar )?(?P<u>year|month|week|quarter|decade|century)",
    ),
    ("today", r"(?P<t>yesterday|tomorrow|tonight)"),
    ("ago", r"(?P<n>\d+) (?P<u>year|month|week|day|spring|summer|autumn|winter|season)s? ago"),
    (
        "day_alone",
        rf"(?P<m>{ANY_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<m2>{ANY_MONTH})",
    ),
    ("months_alone", rf"(?:between |from )?(?P<m1>{ANY_MONTH}) (?:(?P<to>{_TO}) )?(?P<m2>{ANY_MONTH})"),
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
    ("short_year", r"(?<=[a-z] )(?P<y5>1[5-9]|2\d)$"),
    ("year", rf"(?:(?:the )?(?:whole |entire |full |calendar )?year )?(?P<y>{ANY_YEAR})"),
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

_YEARLY = frozenset("year spring summer autumn winter season".split())
RELATIVE = frozenset("last this next past previous current coming".split())


def named(name: str, part: dict[str, str | None], today: date) -> tuple[Period, Mode] | None:
    """What one of the ``RULES`` found is, if there is such a day; those that are relative count from ``today``."""
    try:
        return _named(name, part, today)
    except (ValueError, OverflowError):
        return None


def _month(text: str | None) -> int:
    if text not in MONTHS:
        raise ValueError(f"{text} is no month")
    return MONTHS[text or ""]


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
        late = edge == "late" or "end" in edge or "close" in edge
        return period.year(number), Mode.LATE if late else Mode.EARLY
    if name == "open":
        return period.year(number), Mode.OPEN
    if name == "short_year":
        return period.year(2000 + int(part["y5"] or 0)), Mode.BARE_YEAR
    if name == "season":
        return _season(part)
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


def _season(part: dict[str, str | None]) -> tuple[Period, Mode] | None:
    """“The winter of 2022 to 2023”, “22/23”: the season that begins in the one year and ends in the next."""
    first, last = (int(text) % 100 for text in part.values() if text)
    begun = period.year(2000 + first)
    return (_span(begun, period.year(2000 + last)), Mode.SEASON) if last == first + 1 else None


def _relative(name: str, part: dict[str, str | None], today: date) -> tuple[Period, Mode]:
    if name == "today":
        shift = {"yesterday": -1, "tomorrow": 1}.get(part["t"] or "", 0)
        day = today + timedelta(days=shift)
        return Period(day, day), Mode.EXACT
    if name == "day_alone":
        number = int(part["d"] or part["d2"] or 0)
        day = date(today.year, _month(part["m"] or part["m2"]), number)
        return Period(day, day), Mode.ANY_YEAR
    if name == "months_alone":
        first, last = _month(part["m1"]), _month(part["m2"])
        if part["to"] in _BOTH and last != first + 1:
            raise ValueError("two months apart are no one time")
        return _span(period.month(today.year, first), period.month(today.year, last)), Mode.ANY_YEAR
    if name == "month_alone":
        mode = Mode.EXACT if part.get("r") in RELATIVE else Mode.ANY_YEAR
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
