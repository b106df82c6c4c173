"""The smallest, the first and the most: a fact that has a thing of the kind is no answer unless it says that
it is that very one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import BEING, WHEN_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_NO_EXTREMES = frozenset(
    """
    west midwest northwest southwest test interest request
    forest guest honest protest harvest rest nest contest
    suggest arrest digest invest chest quest latest
    everest modest priest conquest bequest manifest best breast
    """.split()
)
_OPEN = frozenset({Kind.WHERE, Kind.WHAT, Kind.IS, Kind.BARE})
_WHICH = frozenset({Kind.WHERE, Kind.WHAT, Kind.WHO})
_SO_MANY = frozenset("most fewest least".split())
_RANKING = frozenset(map(stem, "most fewest least largest biggest highest lowest more fewer".split()))
_ORDINALS = frozenset({"first", "last"})
_THE = frozenset("the her his its their".split())
_SEASONS = frozenset("winter summer spring autumn fall month months time place".split())
_SHORTEST = 5
_NEAR = 3


@of(*_OPEN, Kind.YES_NO)
def not_the_extreme(case: Case) -> Iterable[str]:
    """“The smallest town” is not whichever town the fact speaks of."""
    reading, fact = case.reading, case.fact
    asks_if = reading.kind is Kind.YES_NO
    if fact.holds.ranking or (asks_if and (reading.texts[0] not in BEING or reading.compares)):
        return
    for place in _extremes(case):
        word = reading.words[place]
        behind_the = place > 0 and reading.words[place - 1].text in _THE
        if asks_if and not behind_the:
            continue
        listed = any(word.stem in text for text in fact.strings[len(fact.texts) :])
        if not listed and not _states(case, place):
            yield f"it does not say which is the “{word.text}”"


def not_which_extreme(case: Case) -> Iterable[str]:
    """“*Which* is the cheapest crossing” is not answered by what the cheapest costs."""
    reading, fact = case.reading, case.fact
    if reading.texts[:1] != ("which",) or fact.kind != "figure" or fact.holds.ranking or fact.place:
        return
    extremes = [*_extremes(case), *(spot for spot, text in enumerate(reading.texts) if text in _SO_MANY)]
    for place in extremes:
        if place not in case.asks_for_order and reading.stems[place] not in fact.texts[0]:
            yield f"it does not say which is the “{reading.words[place].text}”"


@of(*_WHICH)
def not_the_most(case: Case) -> Iterable[str]:
    """“Which town had *the most* visitors” is not answered by how many one town had."""
    reading, fact = case.reading, case.fact
    if fact.holds.ranking or not _RANKING.isdisjoint(fact.texts[0]):
        return
    if fact.kind != "figure" and not _RANKING.isdisjoint(fact.stems):
        return
    texts = reading.texts
    for place, (article, word) in enumerate(pairwise(texts), 1):
        is_most = article == "the" and word in _SO_MANY and place + 1 in case.asked.ways
        if is_most and place not in case.asks_for_order and texts[0] in ("which", "what"):
            yield f"it does not say which has the {word}"


def not_a_record(case: Case) -> Iterable[str]:
    """“Is it *a record*” is not answered by that it has grown."""
    for article, word in pairwise(case.reading.texts):
        if article == "a" and word == "record" and stem("record") not in case.fact.stems:
            yield "it does not say that it is a record"


@of(*_OPEN)
def other_first(case: Case) -> Iterable[str]:
    """“The first country that he saw” is not answered by a list of them, nor by another first."""
    reading, fact = case.reading, case.fact
    dated = {spot for one in reading.periods for spot in range(one.first, one.last)}
    for place, word in enumerate(reading.words[:-1]):
        if word.text not in _ORDINALS or place in dated or place in case.asks_for_order or not place:
            continue
        noun = reading.words[place + 1]
        if place + 1 not in case.asked.ways or case.asked.names_at(place):
            continue
        if reading.words[place - 1].text not in _THE:
            continue
        if noun.text.removesuffix("s") in WHEN_NOUNS or noun.text in _SEASONS:
            continue
        if not any(_has(text.split(), word.stem, case.asked.same_at(place + 1)) for text in fact.strings):
            yield f"it does not say which is the {word.text} “{noun.text}”"


def not_the_first_to(case: Case) -> Iterable[str]:
    """“Which paper was *first to* report it” is not answered by the paper that did."""
    pairs = pairwise(case.reading.texts)
    if ("first", "to") in pairs and "first" not in case.fact.texts[0] and not case.asks_for_order:
        yield "it does not say who was first"


def _has(text: list[str], ordinal: str, nouns: frozenset[str]) -> bool:
    """Whether the noun stands right behind the ordinal in a text."""
    return any(
        word == ordinal and not nouns.isdisjoint(text[spot + 1 : spot + _NEAR])
        for spot, word in enumerate(text)
    )


def _extremes(case: Case) -> Iterator[int]:
    """The places of superlatives in "-est"."""
    for term in case.reading.terms:
        text = term.word.text
        is_such = text.endswith("est") and len(text) >= _SHORTEST and text not in _NO_EXTREMES
        if is_such and term.first not in case.asks_for_order and not case.asked.names_at(term.first):
            yield term.first


def _states(case: Case, place: int) -> bool:
    """Whether the fact's sentence has the superlative, or another that means the same."""
    own = case.reading.words[place].stem
    same = {word for word in case.asked.same_at(place) if word.endswith("est") or word == own}
    return not same.isdisjoint(case.fact.said)
