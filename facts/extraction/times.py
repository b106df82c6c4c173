"""The periods that a sentence names, and which of them a number is of."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from facts.matching.english.words import fold
from facts.matching.reading import periods
from facts.matching.reading.periods import Mode
from facts.period import Period

_WORD = re.compile(r"\d+(?:,\d{3})+|\d+(?:st|nd|rd|th|s)?\b|[^\W\d_]+|[–-]")
_SMALL = {
    word: str(at)
    for at, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}
_LIMITING = re.compile(
    r"\b(?:since|until)(?:\s+\w+){0,4}\s*$|\b(?:till|before|after|by|than in|than|from|as of)\s*$",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:said|told|wrote|reported|announced|estimated)(?:\s+\w+)?\s+(?:in|on)\s*$", re.IGNORECASE
)
_COMPARING = re.compile(r"\b(?:than|as|since|until|from|compared|against|before|after|by)\b", re.IGNORECASE)
_PARTED = re.compile(r",|\b(?:and|but|while|which|who)\b")
_ASIDE = re.compile(r",|\b(?:which|who)\b")
_CROSSED, _CLAUSE = 60, 40
"""The same of one that stands behind another number, or in another clause."""
_BEHIND = 20
"""What stands before a number is taken as if it stood so many characters further off."""
_YEARS = {"this": 0, "last": -1, "next": 1}
_OPENING = 25
"""A period that stands within so many characters of the front holds for the whole sentence."""
_FINANCIAL = re.compile(r"\b(?P<first>(?:19|20)\d\d)[–/-](?P<last>\d\d)\b")


@dataclass(frozen=True, slots=True)
class Time:
    """A period and where the sentence names it; ``edtf`` is None where it is no time of a figure."""

    start: int
    end: int
    edtf: str | None


def named(sentence: str, today: date | None) -> list[Time]:
    """The periods in order. Those that count from the day of writing ("last year") need ``today``."""
    spans, words = _words(sentence, today)
    made = [
        Time(match.start(), match.end(), f"{match['first']}/{match['first'][:2]}{match['last']}")
        for match in _FINANCIAL.finditer(sentence)
        if int(match["last"]) == (int(match["first"]) + 1) % 100
    ]
    for asked in periods.read(words, today or date.today()):  # noqa: DTZ011 (the day counts, not where)
        start, end = spans[asked.first][0], spans[asked.last - 1][1]
        if all(end <= other.start or start >= other.end for other in made):
            made.append(Time(start, end, _edtf_of(asked, words, sentence[:start], today)))
    return sorted(made, key=lambda time: time.start)


def of(sentence: str, start: int, end: int, times: list[Time], others: list[int]) -> str | None:
    """The period of the number at ``start`` to ``end``: the nearest, but for one that it is only compared
    with or that belongs to one of the ``others`` (where they start)."""
    best: tuple[int, str] | None = None
    for time in times:
        if time.edtf is None:
            continue
        if time.start >= end:
            between = sentence[end : time.start]
            crossed = sum(end <= other < time.start for other in others)
            distance = len(between) + _CROSSED * crossed + _CLAUSE * (_PARTED.search(between) is not None)
            if between.strip() == "on" and "-" not in time.edtf:
                continue  # “22% on 2021”: more than then
            if _COMPARING.search(between) or ";" in between or (crossed and _ASIDE.search(between)):
                continue
        else:
            between = sentence[time.end : start]
            distance = (
                len(between) + _BEHIND + _CROSSED // 2 * sum(time.end <= other < start for other in others)
            )
            if _COMPARING.search(between) or ";" in between or ("," in between and time.start > _OPENING):
                continue
        if best is None or distance < best[0]:
            best = distance, time.edtf
    return best[1] if best else None


def edtf(period: Period) -> str | None:
    """A period as EDTF writes it; None for one without an end."""
    first, last = period.start, period.end
    if last is None:
        return None
    start = _whole(first, last)
    if start:
        return start
    if first.day == 1 and _is_last_day(last):
        if first.month == 1 and last.month == 12:
            return f"{first.year:04}/{last.year:04}"
        return f"{first.year:04}-{first.month:02}/{last.year:04}-{last.month:02}"
    return f"{first.isoformat()}/{last.isoformat()}"


def _whole(first: date, last: date) -> str | None:
    """The day, month, year or decade that it is, if it is one."""
    if first == last:
        return first.isoformat()
    if first.day != 1 or not _is_last_day(last):
        return None
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}"
    if (first.month, last.month) != (1, 12):
        return None
    if first.year == last.year:
        return f"{first.year:04}"
    is_decade = first.year % 10 == 0 and last.year == first.year + 9
    return f"{first.year // 10}X" if is_decade else None


def _is_last_day(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def _edtf_of(asked: periods.Asked, words: list[str], before: str, today: date | None) -> str | None:
    is_dated = any(re.fullmatch(r"(?:1[5-9]|20|21)\d\ds?", word) for word in words[asked.first : asked.last])
    if asked.mode not in (Mode.EXACT, Mode.BARE_YEAR) or not (is_dated or today):
        return None
    if _LIMITING.search(before[-40:]) or _SAYING.search(before):
        return None
    return edtf(asked.period)


def _words(sentence: str, today: date | None) -> tuple[list[tuple[int, int]], list[str]]:
    """The words as periods are read from them, and where they stand. "This year" becomes the year that it
    is, so that "the first two months of this year" can be read."""
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    for found in _WORD.finditer(sentence):
        if found[0] in "–-" and not _joins(sentence, found):
            continue
        word = _plain(found[0])
        if word == "year" and today is not None and words and words[-1] in _YEARS:
            spans[-1] = spans[-1][0], found.end()
            words[-1] = str(today.year + _YEARS[words[-1]])
        else:
            spans.append(found.span())
            words.append(word)
    return spans, words


def _plain(word: str) -> str:
    lower = fold(word).lower()
    return _SMALL.get(lower, lower)


def _joins(sentence: str, dash: re.Match[str]) -> bool:
    return (
        sentence[dash.start() - 1 : dash.start()].isalnum()
        and sentence[dash.end() : dash.end() + 1].isalnum()
    )
