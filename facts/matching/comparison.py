"""Questions that compare two figures: which two, and whether both are really asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from facts import period
from facts.matching import guard, periods
from facts.matching.case import Case, Question
from facts.matching.index import Key
from facts.matching.lexicon import COMPARING
from facts.matching.periods import Asked, Mode
from facts.matching.profile import Profile
from facts.matching.question import Reading
from facts.matching.words import stem

_WORDS = frozenset(
    stem(word)
    for word in """
    compare comparison versus vs difference differ between change grow growth increase rise fall drop
    decrease decline jump more less fewer higher lower greater larger bigger smaller time times many
    percent percentage point points gap much times year total count number figure contrast rate than
    both against amount one other
    """.split()
)


def operands(
    reading: Reading, asked: Mapping[str, Question], candidates: Sequence[tuple[Key, Profile]]
) -> list[tuple[Key, Key]]:
    """The pairs of figures that the question compares: of one measure and unit, apart in what the
    question tells apart, together accounting for every weighty word. The later period or else the
    higher value comes first."""
    reading = _split_years(reading)
    figures = [(key, fact) for key, fact in candidates if fact.amount is not None]
    made = []
    for (one_key, one), (other_key, other) in combinations(figures, 2):
        if one_key[0] != other_key[0] or one.variable != other.variable or one.unit != other.unit:
            continue
        if _asked(replace(asked[one_key[0]], reading=reading), one, other):
            pair = (one_key, other_key)
            made.append(pair if _first(one, other) else (pair[1], pair[0]))
    if len(made) > 1:
        known = dict(candidates)
        made = [pair for pair in made if _is_plainly_meant(reading, asked, known[pair[0]], known[pair[1]], pair)]
        made.sort(key=lambda pair: known[pair[0]].held or "", reverse=True)
    return made


def senseless(
    reading: Reading, asked: Mapping[str, Question], candidates: Sequence[tuple[Key, Profile]]
) -> list[tuple[Key, Key]]:
    """The pairs that the question asks to compare although they measure different things, or are apart
    in time and in whom or what they are about: each of the two has a word that the other has not."""
    reading = _split_years(reading)
    figures = [(key, fact) for key, fact in candidates if fact.amount is not None]
    made = []
    for (one_key, one), (other_key, other) in combinations(figures, 2):
        if one_key[0] == other_key[0] and _is_named(replace(asked[one_key[0]], reading=reading), one, other):
            made.append((one_key, other_key))
    return made


def _is_named(asked: Question, one: Profile, other: Profile) -> bool:
    reading, cases = asked.reading, [Case(asked, one), Case(asked, other)]
    terms = [
        term for term in reading.terms if term.word.stem not in _WORDS and term.word.text not in COMPARING
    ]
    accounted = [{term.first for term in terms if case.accounts(term)} for case in cases]
    if accounted[0] | accounted[1] != {term.first for term in terms}:
        return False
    if not (accounted[0] - accounted[1] and accounted[1] - accounted[0]) or reading.numbers:
        return False
    if any(guard.lacking(case) for case in cases):
        return False
    if not reading.periods:
        return one.held == other.held
    fits = [[periods.fits_figure(asked, fact.period) for asked in reading.periods] for fact in (one, other)]
    return all(any(row) for row in fits) and all(any(pair) for pair in zip(*fits, strict=True))


def _split_years(reading: Reading) -> Reading:
    """“2021 and 2022” names two years here, not the time from the one to the other."""
    made: list[Asked] = []
    for asked in reading.periods:
        start, end = asked.period.start, asked.period.end
        if end and end.year > start.year and asked.mode is Mode.EXACT:
            made.extend(
                replace(asked, period=period.year(year), mode=Mode.BARE_YEAR)
                for year in (start.year, end.year)
            )
        else:
            made.append(asked)
    return replace(reading, periods=tuple(made))


def _asked(asked: Question, one: Profile, other: Profile) -> bool:
    reading, cases = asked.reading, [Case(asked, one), Case(asked, other)]
    for term in reading.terms:
        if (
            term.word.stem not in _WORDS
            and term.word.text not in COMPARING
            and not any(case.accounts(term) for case in cases)
        ):
            return False
    if any(number not in one.numbers and number not in other.numbers for number in reading.numbers):
        return False
    if any(guard.lacking(case) for case in cases):
        return False
    by_period = one.period != other.period
    by_subject = one.about != other.about or one.place != other.place
    if by_period == by_subject:
        return False
    fits = [[periods.fits_figure(asked, fact.period) for asked in reading.periods] for fact in (one, other)]
    if by_subject:
        return all(all(row) for row in fits)
    return (
        bool(reading.periods)
        and all(any(row) for row in fits)
        and all(any(pair) for pair in zip(*fits, strict=True))
    )


def _first(one: Profile, other: Profile) -> bool:
    """Whether ``one`` is the operand that is compared to the other."""
    if one.period and other.period and one.period != other.period:
        return one.period.start >= other.period.start
    return Decimal(one.amount or 0) >= Decimal(other.amount or 0)
