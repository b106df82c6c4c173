"""Of whom a number is: the age of one man is not that of all, nor is one body's share that of another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import BEING
from facts.matching.english.words import stem
from facts.matching.guard.asked.demands import ORDINALS
from facts.matching.guard.check import of
from facts.matching.guard.figures import amounts
from facts.matching.profile import PEOPLE_STEMS
from facts.matching.reading.kinds import NUMERIC, Kind

_MANY = frozenset({"are", "were"})
_REPLYING = frozenset("replied answered responded".split())
_REPLIES = frozenset(
    map(stem, "reply replied answer respond respondent survey poll form questionnaire question ask".split())
)
_PER_CENT = frozenset(map(stem, "percent percentage share proportion part % per".split()))
_AVERAGE = stem("average")
_OF = frozenset({"for", "of", "in"})
_BORDER = frozenset({"border", "frontier"})
_CHANGED = frozenset(
    "rise rose risen fall fell fallen grow grew grown increase increased drop dropped".split()
)
_QUANTITY = frozenset("number count total amount quantity".split())
_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_RANKING = frozenset("was came is stood stands ranked finished comes".split())
_OPEN = frozenset({Kind.WHAT, Kind.WHO, Kind.WHERE, Kind.IS})
_COME = frozenset("come came comes".split())


@of(Kind.AGE)
def not_their_age(case: Case) -> Iterable[str]:
    """“How old are *the sailors*” is not how old one of them is, nor “how old is *the club*” its chair."""
    if _AVERAGE in case.fact.texts[0]:
        return
    words = case.reading.words
    for place, word in enumerate(words[:-1]):
        if word.text not in BEING:
            continue
        start = case.asked.past_the(place + 1)
        if word.text in _MANY and start < len(words) and words[start].text not in ("you", "they", "years"):
            yield "it is the age of one of them"
        elif case.fact.measure == "age" and _is_a_body(case, start):
            yield f"it is not how old “{words[start].text}” is"
        return


def _is_a_body(case: Case, start: int) -> bool:
    """Whether the question ends with the name of what is no person."""
    units = case.asked.by_place[start]
    return any(
        unit.entities and unit.last == len(case.reading.words) and "person" not in unit.types
        for unit in units
    )


@of(Kind.SHARE, Kind.COUNT)
def not_of_who_replied(case: Case) -> Iterable[str]:
    """“What share of *those who replied* are women” is not what share of the members are."""
    asks = any(one == "who" and other in _REPLYING for one, other in pairwise(case.reading.texts))
    if asks and _REPLIES.isdisjoint((*case.fact.texts[0], *case.fact.about)):
        yield "it is not of those who replied"


@of(Kind.COUNT)
def share_for_a_count(case: Case) -> Iterable[str]:
    """“How many flats are empty” is not what share of them is; of a survey one may ask so."""
    reading, fact = case.reading, case.fact
    if fact.measure != "share" or "%" not in fact.texts[0]:
        return
    asks_part = ("many", "of") in pairwise(reading.texts) or not _PER_CENT.isdisjoint(reading.stems)
    if not asks_part and _REPLIES.isdisjoint(fact.texts[0]):
        yield "it is a share, and no count"


@of(Kind.SHARE, Kind.COUNT)
def not_whence_they_come(case: Case) -> Iterable[str]:
    """“What share of the letters *came from* Tarn” is not what share in Tarn own a boat."""
    fact = case.fact
    if fact.measure != "share":
        return
    asks = any(one in _COME and other == "from" for one, other in pairwise(case.reading.texts))
    if asks and "from" not in fact.texts[0]:
        yield "it does not say how many came from there"


@of(*NUMERIC, Kind.COMPARE, Kind.IS, Kind.WHAT)
def other_average(case: Case) -> Iterable[str]:
    """“The *average* wage of the women” is not what theirs is, beside the average of the men."""
    reading, said = case.reading, case.fact.texts[0]
    if said.count(_AVERAGE) != 1 or _AVERAGE not in reading.stems:
        return
    spot = said.index(_AVERAGE)
    if said[spot + 1 : spot + 2] != ("of",) or "for" not in said[spot + 2 : spot + 6]:
        return
    behind = {*said[spot + 1 :]}
    at = reading.stems.index(_AVERAGE)
    texts = reading.texts
    if at == len(texts) - 1:
        yield "it is the average of some only"
        return
    starts = [place for place in range(at, len(texts)) if texts[place] in _OF]
    after = [term for term in reading.terms if starts and term.first > starts[0]]
    if after and not any(case.asked.same_at(term.first) & behind for term in after):
        yield "it is the average of others"


@of(*NUMERIC)
def only_at_its_border(case: Case) -> Iterable[str]:
    """“How many are *in Norland*” is not how many came to its border."""
    reading, said = case.reading, case.fact.texts[0]
    for one, place in pairwise(reading.words):
        spots = [spot for spot, word in enumerate(said) if word == place.stem]
        asks = one.text == "in" and place.name and bool(spots) and _BORDER.isdisjoint(reading.texts)
        if asks and all(not _BORDER.isdisjoint(said[spot + 1 : spot + 2]) for spot in spots):
            yield f"it is not how many are in “{place.text}”"


@of(*NUMERIC, Kind.COMPARE)
def no_rise(case: Case) -> Iterable[str]:
    """“By how many points did it *rise*” is not how far one is above another."""
    texts, fact = case.reading.texts, case.fact
    if "did" not in texts or _CHANGED.isdisjoint(texts):
        return
    if amounts.CHANGES.isdisjoint(fact.said) and "compar" in fact.texts[0]:
        yield "it does not say that it changed"


@of(Kind.BARE)
def no_such_number(case: Case) -> Iterable[str]:
    """“Queue *number*”, “Norland *number of* sailors” ask for a count, and for no rate."""
    if _QUANTITY.isdisjoint(case.reading.texts):
        return
    said = case.fact.texts[0]
    counts = [word for word, behind in pairwise((*said, "")) if word[:1].isdigit() and behind != "%"]
    if not counts and case.fact.measure != "count":
        yield "it has no such number"


@of(Kind.COUNT)
def not_of_people(case: Case) -> Iterable[str]:
    """“How many *people* slept through three nights” is not how many nights they did."""
    reading = case.reading
    if case.fact.kind == "figure" or len(reading.focus) != 1:
        return
    for place, (many, who) in enumerate(pairwise(reading.words)):
        later = any(word.stem in reading.focus for word in reading.words[place + 3 :])
        if many.text == "many" and who.stem in PEOPLE_STEMS and who.stem not in reading.focus and later:
            yield f"it does not say how many “{who.text}”"


@of(*_OPEN)
def other_rank(case: Case) -> Iterable[str]:
    """“Which boat was *sixth* in 2023” is not the one that was ninth."""
    said = {*case.fact.texts[0]}
    if case.asks_for_order or said.isdisjoint(_RANKS):
        return
    for verb, text in pairwise(case.reading.texts):
        rank = ORDINALS.get(text, text)
        if verb in _RANKING and rank in _RANKS and rank not in said:
            yield f"it does not say which was “{rank}”"
