"""The time that the question names must be the fact's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.figures import numbers
from facts.matching.profile import Profile
from facts.matching.reading import periods
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.periods import Asked, Mode

_LOOSE = frozenset({Mode.OPEN, Mode.EARLY, Mode.LATE})
_LATELY = frozenset(map(stem, ("recently", "lately", "recent")))
_PARTS_OF_A_YEAR = frozenset(map(stem, "month day week quarter half season".split()))
_BEGINNING = frozenset(map(stem, "begin start new only first thing".split()))
_LAST_YEAR = ("last year", "past year", "last 12 month", "past 12 month", "previous 12 month")


def other_time(case: Case) -> Iterable[str]:
    """What happened in another period, or counts another, is something else."""
    objections = [_objection(case, asked) for asked in case.reading.periods]
    if _is_either(case) and not all(objections) and not case.reading.compares and not _is_of_years(case):
        return
    yield from filter(None, objections)


@of(Kind.YES_NO)
def not_lately(case: Case) -> Iterable[str]:
    """“Have many come *lately*” is not what goes back to the eighties, unless it asks if it began lately."""
    asked, fact = frozenset(case.reading.stems), case.fact
    if _LATELY.isdisjoint(asked) or not _BEGINNING.isdisjoint(asked):
        return
    years = [one.start.year for one in fact.periods]
    issued = min((one.start.year for one in fact.issues), default=0)
    if years and max(years) < issued - 1 and _LATELY.isdisjoint(word for text in fact.texts for word in text):
        yield "it does not say that it is so lately"


def _objection(case: Case, asked: Asked) -> str:
    fact = case.fact
    if asked.first in numbers.bounds(case):
        # "More than 1500" is a number that only looks like a year.
        return ""
    # What is computed wants the figures themselves.
    is_named = asked.mode in _LOOSE and case.reading.kind is not Kind.COMPARE
    if (asked.is_relative or is_named) and _says_so(case, asked):
        return ""
    fits = _fits(case, asked) or (asked.mode is Mode.BARE_YEAR and _is_value(asked.period.start.year, fact))
    return "" if fits else f"it is not about {_days(asked)}"


def _fits(case: Case, asked: Asked) -> bool:
    fact = case.fact
    if fact.kind == "figure":
        return is_of(asked, fact, asks_when=case.reading.kind is Kind.WHEN) or _is_within(case, asked)
    if case.reading.kind is Kind.COMPARE:
        # What is computed wants the figures themselves.
        asked = (
            replace(asked, mode=Mode.EXACT) if asked.mode in (Mode.EARLY, Mode.LATE, Mode.SO_FAR) else asked
        )
    if asked.mode is Mode.ANY_YEAR and asked.period.start != asked.period.end:
        # "In July": the fact's own words name no year either.
        ends = {asked.period.start, asked.period.end or asked.period.start}
        months = {stem(f"{end:%B}".lower()) for end in ends}
        return fact.stems >= months or periods.fits_event(asked, fact.periods)
    if fact.periods:
        return periods.fits_event(asked, fact.periods) or _is_of_both_ends(case, asked)
    # What a source says without a date is said of the year it appeared in; a number is not.
    return (
        asked.mode is Mode.BARE_YEAR
        and case.reading.kind not in NUMERIC | {Kind.BARE}
        and periods.fits_event(asked, fact.issues)
    )


def is_of(asked: Asked, fact: Profile, *, asks_when: bool = False) -> bool:
    """Whether a figure is of the time asked for; with ``asks_when`` of a question that asks for its time."""
    held = (fact.period,) if fact.period else fact.periods
    return any(periods.fits_figure(asked, one) for one in held) or _is_asked_by_year(asked, fact, asks_when)


def _is_within(case: Case, asked: Asked) -> bool:
    """Whether it asks in which *months* of that year it was, and the figure is of a part of it."""
    wants_part = case.reading.kind is Kind.WHEN and not _PARTS_OF_A_YEAR.isdisjoint(case.reading.focus)
    held = case.fact.period
    is_part = held is not None and held != asked.period and asked.period.contains(held)
    return wants_part and asked.mode is Mode.BARE_YEAR and is_part


def _is_of_both_ends(case: Case, asked: Asked) -> bool:
    """Whether "from 2019 to 2024", or "since 2019", is asked of what the fact says of these two years."""
    start, end = asked.period.start, asked.period.end
    years = {one.start.year for one in case.fact.periods}
    if asked.mode is Mode.OPEN:
        is_since = case.reading.words[asked.first].text == "since"
        return is_since and len(years) > 1 and min(years) == start.year
    return end is not None and start.year != end.year and {start.year, end.year} == years


def _says_so(case: Case, asked: Asked) -> bool:
    """Whether the fact's own words name the time as the question does ("last month", "by the end of 2026"):
    who asks about a story counts from its day, as it does."""
    said = " ".join(case.reading.stems[asked.first : asked.last])
    ways = _LAST_YEAR if said in _LAST_YEAR else (said, said.replace("by ", "by the end of "))
    return any(f" {way} " in text for way in ways for text in case.fact.strings)


def _is_either(case: Case) -> bool:
    """Whether the question leaves open which of two times it was ("in March or in April")."""
    asked = case.reading.periods
    return len(asked) == 2 and any(
        word.text == "or" for word in case.reading.words[asked[0].last : asked[1].first]
    )


def _is_of_years(case: Case) -> bool:
    """Whether the fact is itself of those "of 2021 *or* 2022", so that each year must be its own."""
    said = case.fact.texts[0]
    return any(
        one.isdecimal() and word == "or" and other.isdecimal()
        for one, word, other in zip(said, said[1:], said[2:], strict=False)
    )


def _is_asked_by_year(asked: Asked, fact: Profile, asks_when: bool) -> bool:
    """Whether a listed question asks for the figure by the year alone ("the 2024 survey"). One that asks when
    ("which survey was before that of 2024") names another year than the figure's."""
    year = asked.period.start.year
    return asked.mode is Mode.BARE_YEAR and any(
        year in ask.years and (asks_when or ask.kind != Kind.WHEN) for ask in fact.asks
    )


def _is_value(number: int, fact: Profile) -> bool:
    return str(number) in fact.numbers and not any(one.start.year == number for one in fact.periods)


def _days(asked: Asked) -> str:
    start, end = asked.period.start, asked.period.end
    if end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return str(start.year) if asked.mode is not Mode.OPEN else f"the time around {start.year}"
    return f"{start} to {end}"
