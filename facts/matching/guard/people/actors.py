"""Who does a thing is told where the fact has that deed, of that thing, with who does it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.people import verbs
from facts.matching.profile import Ask
from facts.matching.reading.kinds import Kind

_DOER_KINDS = frozenset({Kind.WHO, Kind.SAID_BY, Kind.IS, Kind.SOURCE})
_BE = stem("be")
_ENOUGH = 0.75
_NEAR = 2


def _asks_of(case: Case) -> list[Ask]:
    return [ask for ask in case.fact.asks if ask.kind in _DOER_KINDS]


def _has_verb(text: Sequence[str], own: Collection[str]) -> bool:
    """Whether one of the stems stands in it as a verb."""
    return any(word in own and not verbs.is_noun(text, spot) for spot, word in enumerate(text))


@of(Kind.WHO)
def not_the_one_who(case: Case) -> Iterable[str]:
    """“Who *reads* the paper?” is not who reads its figures differently, where only a listed question has the
    verb."""
    verb = verbs.verb_of(case)
    if verb is None:
        return
    own = {case.reading.stems[verb]}
    said = case.fact.texts[0]
    spots = [spot for spot, word in enumerate(said) if word in own]
    if (
        any(not verbs.is_noun(said, spot) for spot in spots)
        or case.reading.stems[verb] not in case.fact.stems
    ):
        return
    asks = [ask for ask in _asks_of(case) if _has_verb(ask.stems, own)]
    is_open = case.fact.kind == "figure" or len(case.reading.terms) > _NEAR or "by" in said
    is_open |= case.reading.stems[verb] in verbs.OFFICES
    listed = any(case.covers(ask) >= _ENOUGH for ask in asks)
    if (asks or spots) and not is_open and not listed:
        yield f"it does not say who “{case.reading.texts[verb]}” that"


@of(Kind.WHO)
def does_not_name_who(case: Case) -> Iterable[str]:
    """“Who *ordered* it?” is not answered where the crew were told, by nobody who is named."""
    verb = verbs.verb_of(case)
    if verb is None:
        return
    own = case.reading.stems[verb]
    said = case.fact.texts[0]
    whos = [ask for ask in case.fact.asks if ask.kind in (Kind.WHO, Kind.SAID_BY)]
    same = case.asked.ways[verb].words
    if own in said or any(own in ask.stems for ask in whos) or not same.isdisjoint(verbs.OFFICES):
        return
    spots = [spot for spot, word in enumerate(said) if word in same]
    undone = all(_BE in said[max(0, spot - _NEAR) : spot] for spot in spots)
    sourced = any(ask.kind == Kind.SOURCE for ask in case.fact.asks)
    if spots and undone and not sourced and "by" not in said and not any(same & {*ask.stems} for ask in whos):
        yield f"it names nobody who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def only_part_of_it(case: Case) -> Iterable[str]:
    """“Who counts the *boats*?” is not who counts the boat rides."""
    reading = case.reading
    verb = verbs.verb_of(case)
    if verb is None or len(reading.terms) != _NEAR:
        return
    last = reading.terms[-1]
    if last.first != len(reading.words) - 1 or last.first == verb or case.asked.names_at(last.first):
        return
    own, noun = reading.stems[verb], last.word.stem
    asks = [ask.stems for ask in _asks_of(case) if own in ask.stems and noun in ask.stems]
    said = case.fact.texts[0]
    texts = asks or ([said] if own in said else [])
    if texts and "by" not in said and all(_only_before_a_noun(case, text, noun) for text in texts):
        yield f"it does not say who “{reading.texts[verb]}” the “{last.word.text}”"


def _only_before_a_noun(case: Case, text: Sequence[str], noun: str) -> bool:
    """Whether the noun stands in it, at the end of nothing: always in front of another that is counted."""
    spots = [spot for spot, word in enumerate(text) if word == noun]
    known = {one for ask in case.fact.asks for one in ask.terms} - case.asked.said
    return bool(spots) and all(
        text[spot - 1] == "of" or (text[spot + 1 : spot + 2] and text[spot + 1] in known) for spot in spots
    )
