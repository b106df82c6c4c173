"""Which word goes with which, and in which order: who does it to whom, what goes where, whose it is."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.lexicon import (
    AGE_NOUNS,
    COUNT_NOUNS,
    FUNCTION,
    SAID_NOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
    WHEN_NOUNS,
    WHY_NOUNS,
)
from facts.matching.profile import Profile, directed
from facts.matching.words import stem

_CLASS_STEMS = frozenset(
    stem(noun)
    for nouns in (AGE_NOUNS, COUNT_NOUNS, SAID_NOUNS, SHARE_NOUNS, STORY_NOUNS, WHEN_NOUNS, WHY_NOUNS)
    for noun in nouns
)
_NEAR = 4
_ADVERBS = frozenset("now then once often usually always sometimes first again".split())


def other_direction(case: Case) -> Iterable[str]:
    """“From Panama” is not “into Panama”, and what is gone through is not who goes."""
    held = case.fact.directions
    through = {word for word, ways in held.items() if "through" in ways}
    for word, way in directed(case.reading.stems):
        place = next((term.first for term in case.reading.terms if term.word.stem == word), None)
        if place is None or not case.asked.names_at(place) or _is_in_another_name(case, place):
            continue
        if word in held and way not in held[word] and way != "through":
            yield f"it does not go {way} “{word}”"
        people = any(unit.types & {"person", "group", "organisation"} for unit in case.asked.by_place[place])
        if way == "through" and people and through and word not in through and word in case.fact.stems:
            yield f"it does not go through “{word}”"


def _is_in_another_name(case: Case, place: int) -> bool:
    """Whether the word before it makes it the name of something else ("*Latin* America")."""
    before = case.reading.words[place - 1] if place else None
    return (
        before is not None
        and any(term.first == place - 1 for term in case.reading.terms)
        and not before.owner
        and not any(unit.entities and unit.first < place for unit in case.asked.by_place[place])
    )


def other_doer(case: Case) -> Iterable[str]:
    """Who does it to whom: in "does A resist B" A must not be what is resisted in the fact."""
    words = case.reading.words
    places = {term.first for term in case.reading.terms}
    for unit in case.asked.units:
        verb_at, aux_at = unit.last, unit.first - 1
        if not unit.entities or verb_at not in places or words[verb_at].name or words[verb_at].owner:
            continue
        if words[verb_at - 1].owner or words[verb_at].text in _ADVERBS or words[verb_at].text.endswith("ly"):
            continue
        if words[verb_at].stem in _CLASS_STEMS or words[aux_at].text not in ("do", "does", "did"):
            continue
        subject = next(
            word.stem for word in reversed(words[unit.first : unit.last]) if word.text not in FUNCTION
        )
        if _only_after(subject, case.asked.same_as([words[verb_at].stem]), case.fact):
            yield f"“{words[unit.first].text}” is not who does it"


def _only_after(subject: str, verbs: frozenset[str], fact: Profile) -> bool:
    """Whether the fact has the subject and the verb, in one of its ways, and the subject only ever
    behind it."""
    seen = False
    for text in fact.strings:
        stems = text.split()
        verb_at = next((place for place, word in enumerate(stems) if word in verbs), None)
        if subject not in stems or verb_at is None:
            continue
        at = stems.index(subject)
        if at < verb_at or "by" in stems[verb_at:at]:
            return False
        seen = True
    return seen


def apart(case: Case) -> Iterable[str]:
    """“The president of Panama”: a name must stand near the word that it is bound to in the fact
    as well."""
    words = case.reading.words
    places = {term.first for term in case.reading.terms}
    for place in sorted(places):
        if place + 1 < len(words) and words[place + 1].text == "of":
            other = next(
                (spot for spot in range(place + 2, min(place + 6, len(words))) if spot in places), None
            )
            if other is not None and words[other].owner and other + 1 in places:
                other += 1
        elif words[place].owner and place + 1 in places and _owned(case, words[place + 1].stem):
            other = place + 1
        else:
            continue
        if other is None or words[place].stem in _CLASS_STEMS or words[other].stem in case.fact.reference:
            continue
        named = case.asked.names_at(place) or case.asked.names_at(other)
        if named and not _near(_said_at(case, place), _said_at(case, other), case.fact):
            yield f"it does not speak of “{words[place].text}” and “{words[other].text}” together"


def _said_at(case: Case, place: int) -> frozenset[str]:
    """The stem at a place and all that means the same; of a name, only what is a name by itself."""
    if case.asked.names_at(place):
        return case.asked.same_as([case.reading.words[place].stem])
    return case.asked.same_at(place)


def _owned(case: Case, word: str) -> bool:
    """Whether a word behind an owner is what is asked for (in "like Sam's arrive" it is a verb)."""
    return word in case.reading.focus or case.reading.kind in (Kind.IS, Kind.BARE, Kind.AGE)


def _near(one: frozenset[str], other: frozenset[str], fact: Profile) -> bool:
    if one.isdisjoint(fact.stems) or other.isdisjoint(fact.stems):
        return True
    for text in fact.strings:
        heavy = weighty(text)
        here = [spot for spot, word in enumerate(heavy) if word in one]
        there = [spot for spot, word in enumerate(heavy) if word in other]
        if here and there and min(abs(a - b) for a in here for b in there) <= _NEAR:
            return True
    return False
