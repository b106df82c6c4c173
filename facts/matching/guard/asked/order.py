"""Which word goes with which, and in which order: who does it to whom, what goes where, whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    AGE_NOUNS,
    ARTICLES,
    COMPARING,
    COUNT_NOUNS,
    PARTICLES,
    SAID_NOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
    WHEN_NOUNS,
    WHY_NOUNS,
)
from facts.matching.english.words import places_of, stem
from facts.matching.guard.check import of
from facts.matching.guard.people import stories
from facts.matching.profile import PASSING, Profile, directed
from facts.matching.reading.kinds import Kind
from facts.matching.recall.meaning import Unit

_CLASS_STEMS = frozenset(
    stem(noun)
    for nouns in (AGE_NOUNS, COUNT_NOUNS, SAID_NOUNS, SHARE_NOUNS, STORY_NOUNS, WHEN_NOUNS, WHY_NOUNS)
    for noun in nouns
)
_NEAR = 4
_DOING = frozenset({"do", "does", "did"})
_PREPOSITIONS = frozenset("from to into onto through across via between".split())
_NOT_GOING = frozenset(
    map(
        stem,
        """
        start begin commence benefit profit gain learn hear suffer differ result recover refrain protect
        exclude
        """.split(),
    )
)
"""Verbs behind which "from" is no way."""
_GIVING = frozenset(
    map(stem, "happen attribute belong ascribe credit assign refer relate apply add compare matter".split())
)
_COMPARES = frozenset("than or and between from since compared versus vs both side".split())
_SIDES = {f"{side}ern": side for side in ("north", "south", "east", "west")}
_COMPASS = frozenset("north south east west".split())
_ADVERBS = frozenset("now then once often usually always sometimes first again".split())


def other_direction(case: Case) -> Iterable[str]:
    """“From Panama” is not “into Panama”, and what is gone through is not who goes."""
    held = case.fact.directions
    through = {word for word, ways in held.items() if "through" in ways}
    for word, way in directed(case.reading.stems):
        place = next((term.first for term in case.reading.terms if term.word.stem == word), None)
        if place is None or not case.asked.names_at(place) or _is_in_another_name(case, place):
            continue
        people = any(unit.types & {"person", "group", "organisation"} for unit in case.asked.by_place[place])
        if not _is_way(case, place):
            continue
        receives = people and way == "to" and not _is_place(case, place)
        if word in held and way not in held[word] and way != "through" and not receives:
            yield f"it does not go {way} “{word}”"
        if way == "through" and people and through and word not in through and word in case.fact.stems:
            yield f"it does not go through “{word}”"


def _is_way(case: Case, place: int) -> bool:
    """Whether the preposition before ``place`` says where somebody goes: not that of "start out *from*",
    "attribute *to*" and "happen *to*", nor any that another stands behind ("to ride *between* A and B")."""
    stems = case.reading.stems[:place]
    at = next((spot for spot in range(len(stems) - 1, -1, -1) if stems[spot] in _PREPOSITIONS), None)
    if at is None:
        return True
    if stems[at] == "between":
        return False
    before = stems[at - 1] if at and stems[at - 1] not in PARTICLES else "".join(stems[at - 2 : at - 1])
    return not ((stems[at] == "to" and before in _GIVING) or (stems[at] == "from" and before in _NOT_GOING))


def _is_place(case: Case, place: int) -> bool:
    """Whether the name at ``place`` may be one of a place: what is given *to* people goes nowhere."""
    return any("place" in unit.types for unit in case.asked.by_place[place])


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
    if case.asks_for_order:
        return
    words = case.reading.words
    for unit in case.asked.units:
        if (
            not (unit.entities and unit.first)
            or words[unit.first - 1].text not in _DOING
            or not _is_done_by(case, unit)
        ):
            continue
        names = [phrase.split() for phrase in (*unit.phrases, *unit.entities)]
        if _only_after(names, case.asked.same_as([words[unit.last].stem]), case.fact):
            name = next(word.text for word in words[unit.first : unit.last] if word.text not in ARTICLES)
            yield f"“{name}” is not who does it"


def _is_done_by(case: Case, doer: Unit) -> bool:
    """Whether a verb that may have an object stands right behind ``doer``."""
    if case.reading.kind is not Kind.WHAT and _is_in_longer_name(case, doer):
        return False
    place = doer.last
    is_who = case.reading.kind is Kind.WHO or case.reading.focus == ("which of",)
    if is_who and not doer.types & {"person", "group", "organisation"}:
        # "Which of them does the game design" puts last who does it.
        return False
    if not any(term.first == place for term in case.reading.terms):
        return False
    words = case.reading.words
    verb = words[place]
    return not (
        words[place - 1].owner
        or verb.owner
        or verb.name
        or verb.text in _ADVERBS
        or verb.text.endswith(("ly", "ing"))
        or verb.stem in _CLASS_STEMS
    )


def _is_in_longer_name(case: Case, unit: Unit) -> bool:
    return any(one.entities and one.last > unit.last for one in case.asked.by_place[unit.first])


def _only_after(names: Sequence[Sequence[str]], verbs: frozenset[str], fact: Profile) -> bool:
    """Whether the fact has the doer and the verb, in one of their ways, and him only ever behind it."""
    seen = False
    for text in fact.strings:
        stems = text.split()
        done = [place for place, word in enumerate(stems) if word in verbs]
        if not done:
            continue
        named = [place for name in names for place in places_of(list(name), stems)]
        if not named:
            continue
        if any(at < done[0] or "by" in stems[done[0] : at] for at in named):
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
        if (
            other is None
            or not case.asks_for_order.isdisjoint((place, other))
            or words[place].stem in _CLASS_STEMS
            or words[other].stem in case.fact.reference
        ):
            continue
        named = case.asked.names_at(place) or case.asked.names_at(other)
        if any(other < unit.last for unit in case.asked.described_at(place)) or _is_one_name(
            case, place, other
        ):
            continue
        if named and not _near(_said_at(case, place), _said_at(case, other), case.fact):
            yield f"it does not speak of “{words[place].text}” and “{words[other].text}” together"


def _is_one_name(case: Case, place: int, other: int) -> bool:
    """Whether both words stand in one name that the fact has, or only say which story is meant."""
    named = any(
        other < unit.last and not unit.entities.isdisjoint(case.fact.entities)
        for unit in case.asked.by_place[place]
    )
    terms = [term for term in case.reading.terms if term.first in (place, other)]
    return named or any(stories.is_story_of(case, term) for term in terms)


def other_side(case: Case) -> Iterable[str]:
    """“The *northern* gate” is no gate that is reached by going north."""
    words, terms = case.reading.words, case.reading.terms
    for term, noun in pairwise(terms):
        if term.word.text not in _SIDES or noun.first != term.first + 1 or case.asked.names_at(term.first):
            continue
        side = {term.word.stem, stem(_SIDES[term.word.text])}
        same = case.asked.same_at(noun.first)
        said = (text.split() for text in case.fact.strings)
        if not any(one in side and other in same for text in said for one, other in _pairs(text)):
            yield f"it speaks of no {term.word.text} “{words[noun.first].text}”"


def no_direction(case: Case) -> Iterable[str]:
    """“How many go *north*” is not answered by how many went on their way."""
    places = {term.first for term in case.reading.terms}
    for term in case.reading.terms:
        if term.first + 1 in places:
            continue
        side = term.word.text.removesuffix("s").removesuffix("ward").removesuffix("bound")
        if side in _COMPASS and not any(word.startswith(side) for word in case.stems):
            yield f"it does not go {term.word.text}"


def elsewhere(case: Case) -> Iterable[str]:
    """“The mill in Tarn” is not the mill in Moss, though Tarn is named beside."""
    words = case.reading.words
    for term in case.reading.terms:
        behind = [word.text for word in words[term.first + 1 : term.first + 2]]
        place = next((unit for unit in case.asked.units if unit.first == term.first + 2), None)
        if behind not in (["in"], ["at"]) or place is None or "place" not in place.types:
            continue
        same, known = case.asked.same_at(term.first), case.asked.glossary.phrases
        found = {
            name
            for text in case.fact.texts
            for spot, word in enumerate(text[:-2])
            if word in same and text[spot + 1] in ("in", "at")
            for name in case.fact.entities
            if f"@place@{name}" in known and " ".join(text[spot + 2 :]).startswith(name)
        }
        if found and found.isdisjoint(place.entities):
            yield f"it speaks of “{words[term.first].text}” elsewhere"


def _pairs(text: Sequence[str]) -> Iterable[tuple[str, str]]:
    """The words that stand side by side, or with a name or an adjective between them."""
    for place, word in enumerate(text):
        yield from ((word, other) for other in text[place + 1 : place + 2])
        if text[place + 1 : place + 2] and text[place + 1] not in PASSING:
            yield from ((word, other) for other in text[place + 2 : place + 3])


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


@of(Kind.COMPARE)
def compares_in_a_name_only(case: Case) -> Iterable[str]:
    """“How much did *Lower Lake* bring” compares nothing."""
    words = case.reading.words
    places = [place for place, word in enumerate(words) if word.text in COMPARING]
    if any(word.text in _COMPARES for word in words):
        return
    if places and all(any(_is_longer(unit) for unit in case.asked.by_place[place]) for place in places):
        yield "nothing is compared"


def _is_longer(unit: Unit) -> bool:
    return bool(unit.entities) and unit.last - unit.first > 1
