"""“Where” is answered by a place that the fact's own sentence has, or that a listed question asks for so."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    ARTICLES,
    DIRECTION_NOUNS,
    PERSONAL,
    STORY_NOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
)
from facts.matching.english.words import places_of, stem
from facts.matching.fitting import pointing, roles
from facts.matching.guard.check import of
from facts.matching.profile import Ask
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

_MERE = frozenset(
    map(
        stem,
        """
        held hold stage host office premises seat headquarters based stand locate situate lie find sit run
        appear first original originally spend hail set kind sort
        """.split(),
    )
)
"""What only says that something is or takes place somewhere."""
_PLACE_STEMS = frozenset(map(stem, WHERE_NOUNS - {"area"}))
_WAYS = frozenset(map(stem, DIRECTION_NOUNS))
_MOST = 0.6
_RELATIVE = frozenset({"who", "which", "that"})
_SPOTS = frozenset("in at near behind beside inside outside under into opposite".split())
_WITHIN = frozenset({"in", "within", "inside"})
_BEFORE_NOUN = ARTICLES | frozenset("his her their its".split())
_MONTHS = """
january february march april may june july august september october november december
spring summer autumn winter
""".split()
_NO_SPOT = frozenset(map(stem, (*STORY_NOUNS, *WHEN_NOUNS, *_MONTHS, "all", "total", "which", "that")))


@of(Kind.WHERE)
def not_there(case: Case) -> Iterable[str]:
    """“Where did she *retire*” is not answered by where she worked, nor by when she retired."""
    reading = case.reading
    if not _wants_place(case):
        return
    asks = [ask for ask in case.fact.asks if _asks_where(ask)]
    if any(_has_all(case, ask) for ask in asks):
        return
    if not reading.focus and (pointing.is_the_place(case) or roles.is_somewhere(case)):
        return
    is_placed = (reading.focus and case.has_one) or _has_place(case) or _has_spot(case)
    if not is_placed and not pointing.says_which_way(case):
        yield "it does not say where that was"
        return
    for term in reading.terms:
        same = case.asked.same_at(term.first)
        if not _adds_nothing(case, term) and all(same.isdisjoint(ask.stems) for ask in asks):
            yield f"it does not say where there is any “{term.word.text}”"


@of(Kind.WHERE)
def no_direction(case: Case) -> Iterable[str]:
    """“Which way do they go?” is not answered by where they get to."""
    listed = case.fact.asks_with(_WAYS, Kind.WHERE)
    if pointing.asks_which_way(case) and not listed and not pointing.says_which_way(case):
        yield "it does not say in which direction"


def only_in_its_name(case: Case) -> Iterable[str]:
    """“How many asked for it in Mexico?” is not answered by how many came to the Mexico border."""
    words = case.reading.words
    for term in case.reading.terms:
        word = term.word
        is_in = term.first and words[term.first - 1].text in _WITHIN
        is_place = any("place" in unit.types for unit in case.asked.by_place[term.first])
        if not is_in or not (is_place or case.asked.is_country(word.stem)):
            continue
        if not case.asked.ways[term.first].entities.isdisjoint(case.fact.entities):
            continue
        names = [f" {name} " for name in case.fact.entities if word.stem in name.split()]
        texts = [text for text in case.fact.strings[: len(case.fact.texts)] if f" {word.stem} " in text]
        if names and all(any(name in text for name in names) for text in texts):
            yield f"it speaks of “{word.text}” only in a name"


def _wants_place(case: Case) -> bool:
    """Whether a place is asked for that the fact's own words must have: no rank, no stand on it."""
    reading = case.reading
    is_rank = case.asks_for_order or case.asked.regions or _is_ranked(case)
    if is_rank or case.fact.place:
        return False
    is_figurative = "stand" in reading.stems or reading.texts[1:2] == ("area",)
    return not is_figurative and (not reading.focus or not _PLACE_STEMS.isdisjoint(reading.focus))


def _adds_nothing(case: Case, term: Term) -> bool:
    """Whether the word is the noun asked for, a name, one of the fact's own or one for being somewhere."""
    word = term.word
    if word.text in PERSONAL:
        return True
    known = case.asked.names_at(term.first) or case.states(term.first)
    return known or word.stem in case.reading.focus or word.stem in _MERE or word.text.endswith("ly")


def _is_ranked(case: Case) -> bool:
    """Whether "which place has been there *longest*" is asked."""
    return any(text.endswith("est") or text in ("most", "least") for text in case.reading.texts)


def _asks_where(ask: Ask) -> bool:
    """Whether a listed question asks for a place in so many words, and for nothing that "takes place"."""
    return ask.kind == Kind.WHERE and (bool(ask.focus) or "where" in ask.stems)


def _has_all(case: Case, ask: Ask) -> bool:
    """Whether the listed question has every weighty word of this one, and not much else."""
    return case.covers(ask) >= _MOST and all(
        term.word.stem in case.reading.focus
        or term.word.stem in _MERE
        or term.word.text in PERSONAL
        or _is_in(case, term.first, ask)
        for term in case.reading.terms
    )


def _is_in(case: Case, place: int, ask: Ask) -> bool:
    """Whether the listed question has the word, or the whole name that it is part of."""
    text = f" {' '.join(ask.stems)} "
    unit = next((unit for unit in case.asked.by_place[place] if unit.entities), None)
    if unit is None or unit.last - unit.first == 1:
        return not case.asked.same_at(place).isdisjoint(ask.stems)
    names = (*unit.entities, *unit.phrases, *unit.sense.single)
    return any(f" {name} " in text for name in names)


def _has_place(case: Case) -> bool:
    """Whether the fact's sentence names a place that the question does not."""
    fact, known = case.fact, case.asked.glossary.phrases
    text = fact.strings[0]
    for name in sorted(case.asked.entities & set(fact.entities), key=len, reverse=True):
        text = text.replace(f" {name} ", " | ")
    deeds = _deeds(case)
    return any(
        name not in case.asked.entities
        and (name in fact.holds.located or (f"@place@{name}" in known and f" {name} " in text))
        and not any(_is_apart(case, name, deed) for deed in deeds)
        for name in fact.entities
    )


def _is_apart(case: Case, name: str, deed: int) -> bool:
    """Whether "a skipper on the Line who retired" has the deed in another clause than the place."""
    said = case.fact.texts[0]
    spots = places_of(tuple(name.split()), said)
    done = [at for at, word in enumerate(said) if word in case.asked.same_at(deed)]
    return bool(spots and done) and all(
        not _RELATIVE.isdisjoint(said[min(spot, at) : max(spot, at)]) for spot in spots for at in done
    )


def _has_spot(case: Case) -> bool:
    """Whether its sentence has a noun behind "in" or "at" that the question does not, and all its verbs."""
    said, asked = [word for word in case.fact.texts[0] if word not in _BEFORE_NOUN], case.asked.said
    spots = [
        other
        for one, other in pairwise(said)
        if one in _SPOTS and not other[0].isdigit() and other not in asked | _NO_SPOT
    ]
    deeds = _deeds(case)
    is_spot = any(not any(_is_apart(case, spot, deed) for deed in deeds) for spot in spots)
    return is_spot and all(
        case.states(term.first) or term.word.stem in _MERE or term.word.text in PERSONAL
        for term in case.reading.terms
    )


def _deeds(case: Case) -> list[int]:
    """The places of the weighty words that are no names."""
    return [term.first for term in case.reading.terms if not case.asked.names_at(term.first)]
