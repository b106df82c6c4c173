"""A part is not the whole."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_WHOLE_WORDS = 5
_OF_A_THING = frozenset({Kind.WHEN, Kind.AGE, Kind.MEASURE, Kind.AMOUNT})


@of(*_OF_A_THING)
def only_of_a_part(case: Case) -> Iterable[str]:
    """“When was the house built” is not when “the roof of the house” was, where whoever lists questions never
    leaves the roof out."""
    text, asks = case.fact.texts[0], case.fact.asks
    start = 1 if text[:1] and text[0] in ARTICLES else 0
    if text[start + 1 : start + 2] != ("of",) or not asks:
        return
    part, said = text[start], case.asked.said
    is_in_a_name = any(part in name.split() for name in case.fact.entities)
    if part in said or is_in_a_name or not all(part in ask.stems for ask in asks):
        return
    whole = weighty(" ".join(text[start + 2 : start + 2 + _WHOLE_WORDS]))
    if not said.isdisjoint(whole):
        yield f"it is only about the “{part}”"
