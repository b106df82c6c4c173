"""What somebody answers, says on a matter or likens it to must be in his own words."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.case import Case
from facts.matching.english.lexicon import REPLYING
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.whether.claims import doer_at, speaks
from facts.matching.reading.kinds import Kind
from facts.matching.recall.meaning import Unit

_DOING = frozenset("do does did has have had".split())
_REPLYING = frozenset(map(stem, REPLYING))
_REPLIES = frozenset("answer reply response reaction rebuttal".split())
_AGENTS = frozenset({"person", "organisation"})
_FROM = frozenset({"of", "by", "from"})
_ON = frozenset({"on", "about", "re"})
_LIKENING = frozenset(map(stem, "compare liken equate".split()))
_LIKE = _LIKENING | frozenset(
    map(stem, "like akin similar resemble comparison analogy metaphor simile parallel same remind".split())
)
_TO = frozenset({"to", "with"})


def other_replier(case: Case) -> Iterable[str]:
    """“What does A answer to the charge”, “A's response to the charge” are not answered by the charge."""
    for doer in (*_who_replies(case), *_whose_reply(case)):
        if not speaks(case, doer) and not _is_listed(case, doer):
            yield f"it is not what “{case.reading.words[doer.first].text}” answers"


def _is_listed(case: Case, doer: Unit) -> bool:
    """Whether the fact's sentence is about what he does, and a listed question asks for his reply."""
    is_his = case.fact.holds.subject in doer.entities
    return is_his and any(not _REPLYING.isdisjoint(ask.stems) for ask in case.fact.asks)


def _who_replies(case: Case) -> Iterable[Unit]:
    for place, word in enumerate(case.reading.words[:-1]):
        doer = doer_at(case, place + 1) if word.text in _DOING else None
        if doer and not _REPLYING.isdisjoint(case.reading.stems[doer.last : doer.last + 2]):
            yield doer


def _whose_reply(case: Case) -> Iterable[Unit]:
    """Whoever is named right before the noun for a reply, or behind it and "from"."""
    texts = case.reading.texts
    if case.reading.kind is Kind.YES_NO or _REPLIES.isdisjoint(texts):
        return
    for place, text in enumerate(texts):
        if text not in _REPLIES:
            continue
        before = case.asked.by_place[place - 1] if place else ()
        from_whom = texts[place + 1 : place + 2] and texts[place + 1] in _FROM and place + 2 < len(texts)
        behind = case.asked.by_place[place + 2] if from_whom else ()
        units = [unit for unit in (*before, *behind) if unit.types & _AGENTS]
        yield from units[:1]


@of(Kind.BARE)
def not_on_it(case: Case) -> Iterable[str]:
    """“Ann on getting in” is what Ann says of it, and not who she is."""
    reading = case.reading
    if not _ON.intersection(reading.texts):
        return
    on = next(place for place, text in enumerate(reading.texts) if text in _ON)
    before = case.asked.by_place[on - 1] if on else ()
    speaker = next((unit for unit in before if unit.first == 0 and "person" in unit.types), None)
    if speaker and on + 1 < len(reading.words) and not speaks(case, speaker):
        yield f"it is not what “{reading.words[0].text}” says"


@of(Kind.SAID)
def no_comparison(case: Case) -> Iterable[str]:
    """“What did Ann compare the crowd to” is not answered by what else she said of it."""
    reading = case.reading
    if _LIKENING.isdisjoint(reading.stems) or _TO.isdisjoint(reading.texts):
        return
    if not any(word in _LIKE for word in case.fact.texts[0]):
        yield "it compares nothing"


@of_all_but(Kind.COMPARE)
def other_likeness(case: Case) -> Iterable[str]:
    """“Who compared the crowd to a *flood*” is not who compared it to a storm, though it may be called one:
    what somebody is held to be like needs a word of the fact's own, besides those for what he is."""
    stems, terms = case.reading.stems, case.reading.terms
    verb = next((place for place, word in enumerate(stems) if word in _LIKENING), None)
    if verb is None:
        return
    to = next((place for place in range(verb, len(stems)) if stems[place] in _TO), len(stems))
    one = frozenset[str]().union(*(case.asked.same_at(term.first) for term in terms if term.first < to))
    for term in terms:
        same = case.asked.same_at(term.first)
        if term.first > to and not same.isdisjoint(one) and (same - one).isdisjoint(case.stems):
            yield f"it does not compare it to “{term.word.text}”"
