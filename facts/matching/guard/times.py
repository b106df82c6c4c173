"""The time that the question names must be the fact's."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching import periods
from facts.matching.case import Case
from facts.matching.kinds import NUMERIC, Kind
from facts.matching.periods import Mode
from facts.matching.profile import Profile


def other_time(case: Case) -> Iterable[str]:
    """What happened in another period, or counts another, is something else."""
    fact = case.fact
    for asked in case.reading.periods:
        if fact.kind == "figure":
            held = (fact.period,) if fact.period else fact.periods
            fits = any(periods.fits_figure(asked, one) for one in held) or _is_asked_by_year(asked, fact)
        elif fact.periods:
            fits = periods.fits_event(asked, fact.periods)
        else:
            # What a source says without a date is said of the year it appeared in; a number is not.
            fits = (
                asked.mode is Mode.BARE_YEAR
                and case.reading.kind not in NUMERIC | {Kind.BARE}
                and periods.fits_event(asked, fact.issues)
            )
        if not fits and not (asked.mode is Mode.BARE_YEAR and _is_value(asked.period.start.year, fact)):
            yield f"it is not about {_days(asked)}"


def _is_asked_by_year(asked: periods.Asked, fact: Profile) -> bool:
    """Whether a listed question asks for the figure by the year alone ("the 2024 survey")."""
    return asked.mode is Mode.BARE_YEAR and any(asked.period.start.year in ask.years for ask in fact.asks)


def _is_value(number: int, fact: Profile) -> bool:
    return str(number) in fact.numbers and not any(one.start.year == number for one in fact.periods)


def _days(asked: periods.Asked) -> str:
    start, end = asked.period.start, asked.period.end
    if end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return str(start.year) if asked.mode is not Mode.OPEN else f"the time around {start.year}"
    return f"{start} to {end}"
