"""Which number it is: a least is no most, a number of some is none of all, and one for a year none for each
boat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.period_forms import MONTH_STEMS
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.figures.amounts import EACH
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Term

_LEAST, _MOST = ("at", "least"), ("at", "most")
_MINIMUM = frozenset({"minimum", "minimal", "least"})
_MAXIMUM = frozenset({"maximum", "maximal"})
_LOWER = frozenset(map(stem, "least minimum above".split()))
_UPPER = frozenset(map(stem, "most maximum limit up top cap until".split()))
_SMALLER = frozenset(map(stem, "shorter less fewer younger smaller lower".split()))
_GREATER = frozenset(map(stem, "longer more older larger greater higher".split()))
_BEFORE, _BEHIND = 6, 6
_RATES = {
    unit: stem(rate)
    for unit, rate in (("hour", "hourly"), ("day", "daily"), ("week", "weekly"), ("month", "monthly"))
}
_OF_ONE = frozenset(map(stem, "a an one per each every".split()))
_LINKS = frozenset("are were is was have has had live lives lived own work works who that".split())
_NEAR = 4
_UNITS = frozenset(map(stem, "second minute hour day week month year".split()))
_DAYS = 31
_ENOUGH = 0.75


@of(*NUMERIC, Kind.WHAT, Kind.IS, Kind.BARE)
def other_limit(case: Case) -> Iterable[str]:
    """“How long may a race last *at least*” is not how long it may at most, nor how old who sails must be."""
    texts = re.findall("[a-z]+", case.reading.text.lower())
    pairs = {*pairwise(texts)}
    asks_least = _LEAST in pairs or not _MINIMUM.isdisjoint(texts)
    asks_most = _MOST in pairs or not _MAXIMUM.isdisjoint(texts)
    if asks_least == asks_most or _lists_the_limit(case, "least" if asks_least else "most"):
        return
    said = case.fact.texts[0]
    if not _has_limit(said, is_least=asks_least):
        yield f"it gives no {'least' if asks_least else 'most'}"
    elif asks_least and not _is_the_least_of_that(case):
        yield "it is the least of another thing"


def _has_limit(said: Sequence[str], *, is_least: bool) -> bool:
    """Whether a least ("at least two", "more than two") or a most stands in the sentence."""
    words = {*said}
    if any(one in ("between", "from") and other.isdecimal() for one, other in pairwise(said)):
        return True
    if "than" in words and not words & (_SMALLER | _GREATER):
        return True
    turned = "not" in words or "no" in words
    limits = _LOWER if is_least else _UPPER
    compared = _SMALLER if is_least == turned else _GREATER
    return bool(words & (limits | compared))


def _lists_the_limit(case: Case, word: str) -> bool:
    """Whether a listed question asks for that limit."""
    names = {word, "minimum" if word == "least" else "maximum"}
    return any(names & {*ask.stems} and case.covers(ask) >= _ENOUGH for ask in case.fact.asks)


def _is_the_least_of_that(case: Case) -> bool:
    """Whether something of what is asked about stands next to the "least", if it stands in the sentence."""
    said = case.fact.texts[0]
    spots = [spot for spot, one in enumerate(said) if one == "least"]
    topic = [
        term.first
        for term in case.reading.terms
        if term.word.text not in _MINIMUM | _MAXIMUM and term.word.stem not in case.reading.focus
    ]
    if not spots or not topic:
        return True
    near = {one for spot in spots for one in said[max(0, spot - _BEFORE) : spot + _BEHIND]}
    return any(case.asked.same_at(place) & near for place in topic)


@of(Kind.COUNT)
def not_per_thing(case: Case) -> Iterable[str]:
    """“How many guests *per sailing*” is not how many in the year."""
    reading, fact = case.reading, case.fact
    if fact.is_rate:
        return
    said = fact.texts[0]
    for place, (each, unit) in enumerate(pairwise(reading.words), start=1):
        is_each = each.text in EACH or (each.text == "a" and unit.stem in _UNITS)
        if not is_each or unit.stem in reading.focus or place not in case.asked.ways:
            continue
        same = {unit.stem, *(case.asked.same_at(place) if each.text == "per" else ())}
        if _RATES.get(unit.stem) in {*said, *fact.variable, *fact.unit}:
            continue
        shares = not {"each", "per", "everi", "averag"}.isdisjoint(said)
        texts = (said, *(ask.stems for ask in fact.asks))
        told = any(one in same and before in _OF_ONE for text in texts for before, one in pairwise(text))
        if not told and not (shares and not same.isdisjoint(said)):
            yield f"it is none for each “{unit.text}”"


@of_all_but(Kind.YES_NO)
def only_in_a_date(case: Case) -> Iterable[str]:
    """“What happened to the *9* boats?” is not what happened on 9 July."""
    said = case.fact.texts[0]
    for place, (number, noun) in enumerate(pairwise(case.reading.words)):
        if not number.text.isdecimal() or int(number.text) > _DAYS or place + 1 not in case.asked.ways:
            continue
        if noun.stem in MONTH_STEMS or not noun.text.isalpha():
            continue
        spots = [spot for spot, word in enumerate(said) if word == number.stem]
        in_dates = all(
            not MONTH_STEMS.isdisjoint((*said[spot + 1 : spot + 2], *said[max(0, spot - 1) : spot]))
            for spot in spots
        )
        if spots and in_dates:
            yield f"“{number.text}” is only the day"


@of(Kind.COUNT)
def not_those_members(case: Case) -> Iterable[str]:
    """“How many members of the club *are women*” is not how many members it has."""
    reading, fact = case.reading, case.fact
    if len(reading.focus) != 1 or fact.measure == "share":
        return
    texts = reading.texts
    link = next((at for at, text in enumerate(texts) if text in _LINKS), 0)
    if not link or texts[3:4] != ("of",) or reading.stems[2] not in reading.focus:
        return
    rest = [term for term in reading.terms if term.first >= link and not case.asked.names_at(term.first)]
    if not rest or any(
        ask.kind == Kind.COUNT and case.asked.says(ask.terms) == 1 and _says_all(case, ask.stems, rest)
        for ask in fact.asks
    ):
        return
    said = fact.texts[0]
    focus = case.asked.same_as(reading.focus)
    near = {
        one
        for spot, word in enumerate(said)
        if word in focus
        for one in (*said[max(0, spot - _NEAR) : spot], *said[spot + 1 : spot + 1 + _NEAR])
    }
    if not any(case.asked.same_at(term.first) & near for term in rest):
        yield f"it is not how many “{rest[-1].word.text}”"


def _says_all(case: Case, stems: Sequence[str], terms: Sequence[Term]) -> bool:
    return all(case.asked.same_at(term.first) & {*stems} for term in terms)
