"""What a common noun means: "what is a warden" is not answered by who is one, nor by what speaks of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, BEING
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_BEING = BEING | {"s"}
_ANY = frozenset({"a", "an"})
_WHO = stem("who")
_TELLING = frozenset(map(stem, "is are was were means mean denote called define".split()))
_COUNTING_AS = (("counts", "as"), ("qualifies", "as"))
_STANDING = frozenset({"mean", "for", "signify"})
_STANDING_STEMS = frozenset(map(stem, _STANDING - {"for"}))
_NAME = stem("name")
_NAMING = frozenset(map(stem, "name named call called mean means dub nickname term".split()))
_GETTING = frozenset(map(stem, "get got come came earn take took receive".split()))
_ITS = frozenset(map(stem, "its his her their".split()))
_COINING = frozenset(map(stem, "coin invent devise".split()))
_TERMS = frozenset(map(stem, "term word phrase expression name nickname label title slogan".split()))
_UP_WITH = tuple(map(stem, ("come", "up", "with")))
_PURPOSES = frozenset(map(stem, "to for so because".split()))


@of(Kind.IS, Kind.WHAT, Kind.WHO)
def no_meaning(case: Case) -> Iterable[str]:
    """“What is a warden” is not answered by “Ida Brandt is a warden”, nor by “a warden counted them”."""
    words, reading = case.reading.words, case.reading
    texts = reading.texts
    if texts[:1] != ("what",) or not _BEING.intersection(texts[1:2]):
        return
    start = 3 if texts[2:3] and texts[2] in ARTICLES else 2
    noun = range(start, len(words))
    if not noun or any(place not in case.asked.ways for place in noun):
        return
    if not any(case.asked.names_at(place) for place in noun) and texts[2] == "the":
        return
    is_name = texts[2] not in _ANY and any(case.asked.names_at(place) for place in noun)
    if is_name and not _is_one_name(case, noun):
        return
    if not _is_defined(case, noun):
        yield f"it does not say what “{' '.join(texts[start:])}” is"


@of(Kind.IS)
def not_what_counts(case: Case) -> Iterable[str]:
    """“What counts as a warden” is not answered by what is told of wardens."""
    texts = case.reading.texts
    if texts[1:3] not in _COUNTING_AS:
        return
    noun = range(3 + (not ARTICLES.isdisjoint(texts[3:4])), len(texts))
    if noun and all(place in case.asked.ways for place in noun) and not _is_defined(case, noun):
        yield f"it does not say what “{' '.join(texts[noun[0] :])}” is"


@of(Kind.IS, Kind.WHAT)
def no_meaning_of_the_name(case: Case) -> Iterable[str]:
    """“What does the name Tarn mean” is not answered by what Tarn is."""
    texts = case.reading.texts
    asks = texts[:1] == ("what",) and "name" in texts and texts[-1] in _STANDING
    listed = any(_NAME in ask.stems and not _STANDING_STEMS.isdisjoint(ask.stems) for ask in case.fact.asks)
    if asks and not listed and _NAMING.isdisjoint(case.fact.said):
        yield "it does not say what the name means"


@of(Kind.MANNER, Kind.WHY, Kind.WHERE, Kind.WHEN)
def not_how_it_was_named(case: Case) -> Iterable[str]:
    """“How did Tarn get its name” is not answered by how Tarn is described."""
    stems = case.reading.stems
    asks = stems[-1:] == (_NAME,) and not _GETTING.isdisjoint(stems) and not _ITS.isdisjoint(stems[-2:-1])
    if asks and _NAMING.isdisjoint(case.fact.said):
        yield "it does not say how it was named"


@of(Kind.WHO, Kind.SAID_BY)
def not_who_coined_it(case: Case) -> Iterable[str]:
    """“Who came up with the term” is not answered by what it includes."""
    stems, fact = case.reading.stems, case.fact
    thinks = " ".join(_UP_WITH) in " ".join(stems) or not _COINING.isdisjoint(stems)
    told = not (_COINING | _NAMING).isdisjoint(fact.said) or fact.asks_with(_COINING, Kind.WHO)
    if thinks and not told and not _TERMS.isdisjoint(stems):
        yield "it does not say who thought of it"


def _is_one_name(case: Case, noun: range) -> bool:
    """Whether all of the words are one name."""
    return any(
        unit.entities and unit.first <= noun[0] and noun[-1] < unit.last
        for unit in case.asked.by_place[noun[0]]
    )


def _is_defined(case: Case, noun: range) -> bool:
    """Whether the fact's sentence starts with it and says what it is, or a listed question asks just that."""
    fact = case.fact
    names = frozenset(name for place in noun for unit in case.asked.by_place[place] for name in unit.entities)
    own = [
        frozenset({case.reading.words[place].stem}).union(
            *(unit.sense.weighty for unit in case.asked.by_place[place] if not unit.entities)
        )
        for place in noun
    ]
    said = frozenset().union(*own)
    head = tuple(takewhile(lambda word: word not in _TELLING, fact.texts[0]))
    behind = fact.texts[0][len(head) + 1 : len(head) + 2]
    told = bool(head) and (not ARTICLES.isdisjoint(behind) or stem("mean") in fact.texts[0][len(head) :][:1])
    opens = told and said.issuperset(set(head) - ARTICLES)
    is_subject = fact.holds.subject in names and case.reading.texts[2] not in _ANY
    is_any = case.reading.texts[2] in _ANY
    known = said if is_any else said.union(*(name.split() for name in names))
    listed = any(
        ask.terms and known.issuperset(ask.terms) and not (is_any and ask.stems[0] == _WHO)
        for ask in fact.asks_of(Kind.IS)
    )
    return opens or is_subject or listed


def no_purpose(case: Case) -> Iterable[str]:
    """“What is the new hall for” asks for a purpose, and for no year."""
    texts, said = case.reading.texts, case.fact.texts[0]
    if texts[:1] != ("what",) or texts[-1] != "for" or texts[1] not in _BEING:
        return
    told = any(
        word in _PURPOSES and said[spot + 1 : spot + 2] and not said[spot + 1][0].isdigit()
        for spot, word in enumerate(said)
    )
    if not told:
        yield "it does not say what it is for"
