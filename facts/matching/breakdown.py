"""A question that wants every figure of a series ("hires in Orla *by year*", "riders *in each town* in 2023",
"hires *in 2022 and 2023*") is answered with all of them, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from facts import period
from facts.matching import decision, guard, lexicon
from facts.matching.decision import Candidate, Found, Outcome
from facts.matching.index import Index
from facts.matching.kinds import NUMERIC, Kind
from facts.matching.periods import Asked, Mode
from facts.matching.profile import Profile
from facts.matching.question import Reading, from_words

_TIME, _PLACE, _ALL = "time", "place", "all"
_UNITS = {_TIME: "year", _PLACE: "|".join(sorted(lexicon.WHERE_NOUNS - {"place"}))}
_AXES = {
    axis: re.compile(
        rf"(?<!\S)(?:(?:{noun})s? by (?:{noun})"
        r"|(?:(?:for|in|at|of|from) )?(?:each|every|all|any|by|per"
        r"|the (?:single|different|individual|three|two))"
        rf"(?: (?:single|one of the|of the|the|known|different))?(?: \d+)? (?:{noun})(?:s|ies)?"
        + (r"|over the years|through the years|(?:in )?both years" if axis == _TIME else "")
        + r")(?!\S)"
    )
    for axis, noun in _UNITS.items()
}
_EVERY = re.compile(
    r"\b(?:all|every|each|both)(?: of)?(?: (?:the|known))*"
    r" (?:\S+ ){0,3}?(?:figure|number|count|total|percentage|share|result|value|statistic)s?\b"
)
# They ask for one number of all together.
_SUM = frozenset("total altogether together combined sum overall".split())
_COUNTED = {"two": 2, "both": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}
_OPEN = NUMERIC | {Kind.BARE, Kind.IS, Kind.WHAT}


def find(index: Index, reading: Reading, packs: Sequence[str]) -> Found:
    """What the base has on a reading, a whole series where it asks for one."""
    is_open = reading.kind in _OPEN and not reading.compares
    each = _along_axis(index, reading, packs) if is_open else None
    if each:
        return each
    found = decision.find(index, reading, packs)
    if found.outcome is Outcome.ANSWERED or not is_open:
        return found
    return _of_years(index, reading, packs) or found


def _of_years(index: Index, reading: Reading, packs: Sequence[str]) -> Found | None:
    """The figures of the years that are named, or of each from the first to the last of them."""
    if len(reading.periods) != 1:
        return None
    years = _years(reading.periods[0])
    if not 1 < len(years) <= decision.MAX_ANSWERS:
        return None
    found = [decision.find(index, replace(reading, periods=(one,)), packs) for one in years]
    chosen = [one for year in found for one in _fitting(year.candidates, but=_TIME)]
    if len(chosen) != len(years) or not _is_series(chosen, but=_TIME):
        return None
    return _answered(found[0], chosen)


def _years(asked: Asked) -> list[Asked]:
    start, end = asked.period.start, asked.period.end
    if asked.mode is not Mode.EXACT or end is None or (start.month, start.day) != (1, 1):
        return []
    if (end.month, end.day) != (12, 31):
        return []
    return [replace(asked, period=period.year(year)) for year in range(start.year, end.year + 1)]


def _along_axis(index: Index, reading: Reading, packs: Sequence[str]) -> Found | None:
    """The figures that differ only in the time, or only in the place, that the question wants each of."""
    if any(word.text in _SUM for word in reading.words):
        return None
    joined = " ".join(word.text for word in reading.words)
    for axis, pattern in _AXES.items():
        asks = pattern.search(joined)
        if asks is None:
            continue
        first = len(joined[: asks.start()].split())
        last = first + len(asks[0].split())
        if any(one.first < last and first < one.last for one in reading.periods):
            continue
        rest = from_words(reading.text, [*reading.words[:first], *reading.words[last:]])
        wanted = next((_COUNTED[text] for text in asks[0].split() if text in _COUNTED), 0)
        found = _series(index, rest, packs, but=axis, wanted=wanted)
        if found:
            return found
    return _series(index, reading, packs, but=_ALL) if _EVERY.search(reading.text.casefold()) else None


def _series(
    index: Index, reading: Reading, packs: Sequence[str], *, but: str, wanted: int = 0
) -> Found | None:
    found = decision.find(index, reading, packs)
    chosen = _fitting(found.candidates, but=but)
    if wanted and len(chosen) != wanted:
        return None
    fits = 1 < len(chosen) <= decision.MAX_ANSWERS and _is_series(chosen, but=but)
    return _answered(found, chosen) if fits else None


def _fitting(candidates: Sequence[Candidate], *, but: str) -> list[Candidate]:
    """The figures that answer, of the series that the best of them is of."""
    fitting = [
        one
        for one in candidates
        if one.case.fact.measure and _answers(one, but) and one.close.confidence >= decision.THRESHOLD
    ]
    best = max(fitting, key=lambda one: one.close.logit, default=None)
    if best is None:
        return []
    same = best.case.fact
    return [
        one for one in fitting if (one.case.fact.variable, one.case.fact.unit) == (same.variable, same.unit)
    ]


def _answers(one: Candidate, but: str) -> bool:
    """Whether a figure answers, though the place be left out where each is wanted."""
    of_each = "place" if but == _PLACE else ""
    return not one.verdict.objections and not guard.lacking(one.case, of_each=of_each)


def _is_series(chosen: Sequence[Candidate], *, but: str) -> bool:
    """Whether the figures measure the same and differ in nothing but the one thing."""
    facts = [one.case.fact for one in chosen]
    places = {(fact.place, fact.about) for fact in facts}
    times = {_start(fact) for fact in facts}
    if len({(fact.variable, fact.unit) for fact in facts}) > 1 or any(fact.period is None for fact in facts):
        return False
    if but == _TIME:
        return len(places) == 1 and len(times) == len(facts)
    if but == _PLACE:
        return len(times) == 1 and len(places) == len(facts)
    return len(places) == 1 or len(times) == 1


def _start(fact: Profile) -> date:
    return fact.period.start if fact.period else date.max


def _answered(found: Found, chosen: Sequence[Candidate]) -> Found:
    ordered = sorted(chosen, key=lambda one: (_start(one.case.fact), one.case.fact.place))
    return replace(
        found,
        outcome=Outcome.ANSWERED,
        confidence=min(one.close.confidence for one in ordered),
        keys=tuple(dict.fromkeys(one.key for one in ordered)),
        sums=(),
    )
