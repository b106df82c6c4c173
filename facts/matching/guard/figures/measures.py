"""What is measured: what it costs to build is not its price, what was wanted is not what was done, what all
of them are is not what one place has, and the share of those who did is no number of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import STORY_NOUNS, WHERE_NOUNS
from facts.matching.english.words import stem
from facts.matching.fitting import listed
from facts.matching.guard.check import of
from facts.matching.profile import PEOPLE_STEMS
from facts.matching.reading.kinds import NUMERIC, Kind

COSTING = frozenset("cost costs costing".split())
_MAKING = frozenset("make build run produce develop operate maintain publish print construct".split())
_MAKING_OF = frozenset(map(stem, _MAKING | {"built", "made", "construction", "maintenance", "operation"}))
_PRICING = frozenset(
    map(
        stem,
        """
        cost costs costing price priced fare fee pay paid premium levy toll tariff
        spend spent spending bill charge rent expense expensive sum
        worth estimate estimated budget sell sold buy bought offer dear cheap free invest invested set aside
        """.split(),
    )
)
_WISHING = frozenset("want wanted wants wish wished hope hoped try tried plan planned refuse refused".split())
_WISHES = {
    text: frozenset(map(stem, group.split()))
    for group in (
        "want wants wanted wish wished hope hoped like prefer preferred ask demand favour support would",
        "try tried attempt attempted",
        "plan planned intend intended",
        "refuse refused reject rejected decline declined",
    )
    for text in group.split()
    if text in _WISHING
}
_MISSING = frozenset("found lost lose find".split())
_EVERY = stem("all")
_PLACE_STEMS = frozenset(map(stem, WHERE_NOUNS))
_MORE = frozenset(map(stem, "more new other additional".split()))
_NEGATING = frozenset("never not of".split())
_ARTICLES = frozenset({"a", "an", "one"})
_OF_SHARES = frozenset(map(stem, "share percentage percent proportion rate part likely % half third".split()))
_COUNTERPARTS = tuple(
    tuple(map(stem, pair.split()))
    for pair in ("old new", "first second", "first last", "upper lower", "men women")
)
_THERE = (("are", "there"), ("were", "there"), ("was", "there"), ("is", "there"), ("there", "are"))


def not_its_own_cost(case: Case) -> Iterable[str]:
    """“How much did the pier cost *to build*” is not what a ticket for it costs."""
    texts = case.reading.texts
    if COSTING.isdisjoint(texts):
        return
    for place, (one, verb) in enumerate(pairwise(texts)):
        if one == "to" and place and verb in _MAKING and _MAKING_OF.isdisjoint(case.fact.said):
            yield f"it is not what it costs to “{verb}”"


@of(Kind.AMOUNT)
def no_cost(case: Case) -> Iterable[str]:
    """“How much did the fire cost” is not answered by what was paid back, nor by how much a fare rose."""
    reading, fact = case.reading, case.fact
    texts = reading.texts
    if COSTING.isdisjoint(texts):
        return
    if fact.kind == "figure" and _PRICING.isdisjoint((*fact.texts[0], *fact.variable)):
        yield "it is no cost"
    for place, (noun, verb) in enumerate(pairwise(texts)):
        if verb in COSTING and noun in STORY_NOUNS and reading.stems[place] not in fact.texts[0]:
            yield f"it is not what the “{noun}” cost"


@of(Kind.AMOUNT)
def not_the_thing_priced(case: Case) -> Iterable[str]:
    """“How much does the club cost” is not answered by what a ticket costs, though it is the club's."""
    reading, fact = case.reading, case.fact
    if fact.kind != "figure":
        return
    for place, (_, verb) in enumerate(pairwise(reading.words)):
        if verb.text not in COSTING:
            continue
        for unit in case.asked.by_place[place]:
            own = {word for name in unit.entities for word in name.split()}
            held = {*fact.texts[0], *fact.about, *fact.place}
            if own and unit.last == place + 1 and own.isdisjoint(held) and "person" not in unit.types:
                yield f"it is the price of something else than “{reading.words[place].text}”"


@of(Kind.AMOUNT)
def not_of_one(case: Case) -> Iterable[str]:
    """“How much does *a* lamp cost” is not what eighteen of them cost."""
    said = case.fact.texts[0]
    if COSTING.isdisjoint(case.reading.texts):
        return
    for noun in _of_one(case):
        spots = [spot for spot, word in enumerate(said) if word == noun]
        before = [
            [word for word in said[max(0, spot - 2) : spot] if word not in _MORE][-1:] for spot in spots
        ]
        if any(word.isdecimal() and word != "1" for near in before for word in near):
            yield "it is what several cost together"


def _of_one(case: Case) -> Iterator[str]:
    """The nouns behind "a" or "one of the"."""
    words = case.reading.words
    for place, word in enumerate(words):
        if word.text not in _ARTICLES:
            continue
        behind = [one.text for one in words[place + 1 : place + 3]]
        start = place + 3 if behind == ["of", "the"] else place + 1
        if start < len(words):
            yield words[start].stem


@of(*NUMERIC)
def only_wished(case: Case) -> Iterable[str]:
    """“How many *wanted to* board” is not how many did."""
    for one, other in pairwise(case.reading.texts):
        if one in _WISHES and other == "to" and _WISHES[one].isdisjoint(case.fact.said):
            yield f"it does not say what they “{one}” to do"


@of(Kind.COUNT)
def not_found_or_lost(case: Case) -> Iterable[str]:
    """“How many nests were found” is not how many were destroyed."""
    if case.fact.kind != "figure" or not _NEGATING.isdisjoint(case.reading.texts):
        return
    for place, word in enumerate(case.reading.words):
        if word.text not in _MISSING:
            continue
        same = case.asked.same_at(place) if place in case.asked.ways else frozenset({word.stem})
        if same.isdisjoint(case.fact.said) and not case.asked.names_at(place):
            yield f"it does not say how many were “{word.text}”"


@of(*NUMERIC)
def not_of_all(case: Case) -> Iterable[str]:
    """“How many boarded *in all three towns*” is not how many boarded in one of them."""
    words, fact = case.reading.words, case.fact
    if _EVERY in fact.texts[0]:
        return
    known = case.asked.glossary.phrases
    places = [name for name in fact.entities if f"@place@{name}" in known]
    for one, number, noun in zip(words, words[1:], words[2:], strict=False):
        is_all = one.text == "all" and number.text.isdecimal() and noun.stem in _PLACE_STEMS
        if is_all and 0 < len(places) < int(number.text):
            yield f"it is not of all “{noun.text}”"


@of(Kind.COUNT)
def only_of_some(case: Case) -> Iterable[str]:
    """“How many posts *are there*” is not answered by the share that is vacant, nor by how many are."""
    reading, fact = case.reading, case.fact
    if fact.measure not in ("share", "count") or listed.is_partitive(reading):
        return
    if fact.measure == "count" and not any(pair in _THERE for pair in pairwise(reading.texts)):
        return
    own = weighty(" ".join(fact.variable))
    left = [
        word for word in own if word not in {*fact.about, *fact.place, *fact.unit} | _OF_SHARES | PEOPLE_STEMS
    ]
    if left and case.asked.says(left) == 0:
        yield "it is a number of some of them only"


def other_of_two(case: Case) -> Iterable[str]:
    """“How many wanted the *old* rule” is not how many preferred the new one."""
    fact, stems = case.fact, set(case.reading.stems)
    if fact.kind != "figure":
        return
    own = {*fact.variable}
    for pair in _COUNTERPARTS:
        for one, other in (pair, pair[::-1]):
            if one in stems and other not in stems and other in own and one not in fact.said:
                yield f"it is of the “{other}”, not the “{one}”"


@of(Kind.COUNT)
def not_of_so_many(case: Case) -> Iterable[str]:
    """“How many *of the 40* lamps are his” is not answered by what share of his own are lit."""
    texts, fact = case.reading.texts, case.fact
    if fact.measure != "share":
        return
    for one, other, number in zip(texts, texts[1:], texts[2:], strict=False):
        if (one, other) == ("of", "the") and number.isdecimal() and number not in fact.texts[0]:
            yield f"it is no share of the {number}"
