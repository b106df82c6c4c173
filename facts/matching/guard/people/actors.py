"""Who does a thing is told where the fact has that deed, of that thing, with who does it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import done_by_nobody, has_verb, spots_of, verb_of
from facts.matching.guard.people.verbs import OFFICES
from facts.matching.reading.kinds import Kind

_DOER_KINDS = (Kind.WHO, Kind.SAID_BY, Kind.IS, Kind.SOURCE)
_ENOUGH = 0.75
_NEAR = 2


@of(Kind.WHO)
def not_the_one_who(case: Case) -> Iterable[str]:
    """“Who *reads* the paper?” is not who reads its figures differently, where only a listed question has the
    verb."""
    verb = verb_of(case)
    if not verb:
        return
    own = {case.reading.stems[verb]}
    said = case.fact.texts[0]
    if has_verb(said, own) or case.reading.stems[verb] not in case.fact.stems:
        return
    asks = [ask for ask in case.fact.asks_of(*_DOER_KINDS) if has_verb(ask.stems, own)]
    is_open = case.fact.kind == "figure" or len(case.reading.terms) > _NEAR or "by" in said
    is_open |= case.reading.stems[verb] in OFFICES
    listed = any(case.covers(ask) >= _ENOUGH for ask in asks)
    if (asks or spots_of(said, own)) and not is_open and not listed:
        yield f"it does not say who “{case.reading.texts[verb]}” that"


@of(Kind.WHO)
def does_not_name_who(case: Case) -> Iterable[str]:
    """“Who *ordered* it?” is not answered where the crew were told, by nobody who is named."""
    verb = verb_of(case)
    if not verb:
        return
    own = case.reading.stems[verb]
    said = case.fact.texts[0]
    same = case.asked.ways[verb].words
    if own in said or not same.isdisjoint(OFFICES) or case.fact.asks_of(Kind.SOURCE):
        return
    listed = case.fact.asks_with({own, *same}, Kind.WHO, Kind.SAID_BY)
    if not listed and done_by_nobody(said, same):
        yield f"it names nobody who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def no_counter(case: Case) -> Iterable[str]:
    """“Who counted the boats?” is not answered where they were counted, by nobody who is named."""
    verb = verb_of(case)
    if not verb or case.fact.kind != "figure":
        return
    asked = case.fact.asks_of(Kind.WHO, Kind.SOURCE)
    if not asked and done_by_nobody(case.fact.texts[0], {case.reading.stems[verb]}):
        yield f"it does not say who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def only_part_of_it(case: Case) -> Iterable[str]:
    """“Who counts the *boats*?” is not who counts the boat rides."""
    reading = case.reading
    verb = verb_of(case)
    if not verb or len(reading.terms) != _NEAR:
        return
    last = reading.terms[-1]
    if last.first != len(reading.words) - 1 or last.first == verb or case.asked.names_at(last.first):
        return
    own, noun = reading.stems[verb], last.word.stem
    asks = [ask.stems for ask in case.fact.asks_of(*_DOER_KINDS) if {own, noun} <= {*ask.stems}]
    said = case.fact.texts[0]
    texts = asks or ([said] if own in said else [])
    if texts and "by" not in said and all(_only_before_a_noun(case, text, noun) for text in texts):
        yield f"it does not say who “{reading.texts[verb]}” the “{last.word.text}”"


def _only_before_a_noun(case: Case, text: Sequence[str], noun: str) -> bool:
    """Whether the noun stands in it, at the end of nothing: always in front of another that is counted."""
    spots = spots_of(text, {noun})
    known = {one for ask in case.fact.asks for one in ask.terms} - case.asked.said
    return bool(spots) and all(
        text[spot - 1] == "of" or (text[spot + 1 : spot + 2] and text[spot + 1] in known) for spot in spots
    )
