"""The deed that a question asks for, and how it stands in a fact's sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import BEING, PARTICLES, PERSONAL
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind

DO = frozenset("do does did".split())
DOERS = frozenset({"person", "organisation", "group"})
"""The types of those who can do or say something."""
_AUXILIARIES = BEING | frozenset("has have had will would can could first actually really then ever".split())
_BEFORE_NOUN = frozenset(map(stem, "the a an its his her their in of for into".split()))
_SHORT = 2
_NEAR = 2


def verb_behind_who(case: Case) -> int:
    """The place of the verb of "who VERB …", "who is VERB …"; 0 where there is none."""
    texts = case.reading.texts
    if texts[0] != "who":
        return 0
    verb = next((at for at in range(1, len(texts)) if texts[at] not in _AUXILIARIES), 0)
    return verb if _is_verb(case, verb) else 0


def verb_of(case: Case) -> int:
    """The place of the verb of "who VERB …", "what did X VERB" and "what VERB …"; 0 where there is none."""
    reading = case.reading
    texts = reading.texts
    if reading.kind is Kind.WHO:
        verb = verb_behind_who(case)
        return verb if BEING.isdisjoint(texts[:verb]) else 0
    if reading.kind is not Kind.WHAT or texts[0] != "what" or reading.focus or len(texts) <= _SHORT:
        return 0
    if texts[1] not in DO:
        return 1 if _is_verb(case, 1) else 0
    places = [term.first for term in reading.terms if term.word.text not in PARTICLES | PERSONAL]
    return next((at for at in reversed(places) if not case.asked.names_at(at)), 0)


def _is_verb(case: Case, place: int) -> bool:
    return place in case.asked.ways and not case.asked.names_at(place)


def spots_of(said: Sequence[str], words: Collection[str]) -> list[int]:
    """The places of the words in a sentence."""
    return [spot for spot, word in enumerate(said) if word in words]


def has_verb(said: Sequence[str], words: Collection[str]) -> bool:
    """Whether one of the words stands in a sentence as a verb: not behind an article, a preposition or a
    number."""
    before = [said[spot - 1] if spot else "" for spot in spots_of(said, words)]
    return any(one not in _BEFORE_NOUN and not one[:1].isdigit() for one in before)


def only_behind(
    before: frozenset[str], said: Sequence[str], words: Collection[str], near: int = _NEAR
) -> bool:
    """Whether the words stand in a sentence, and always shortly behind one of ``before``."""
    spots = spots_of(said, words)
    return bool(spots) and all(not before.isdisjoint(said[max(0, spot - near) : spot]) for spot in spots)


def done_by_nobody(said: Sequence[str], words: Collection[str]) -> bool:
    """Whether the words stand in a sentence only as what is done ("were counted"), by nobody who is named."""
    return "by" not in said and only_behind(frozenset({"be"}), said, words)
