"""A question with what its words stand for in one pack: the units they form, and all ways to say them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from propcache.api import cached_property

from facts.matching.case import regions
from facts.matching.case.alternatives import (
    Sides,
    alternatives,
    compares,
    excluded,
)
from facts.matching.case.described import described
from facts.matching.case.roles import NOUNS as POSITIONS
from facts.matching.english import lexicon, synonyms
from facts.matching.english.derivation import derived
from facts.matching.english.lexicon import PARTICLES, WHEN_NOUNS, WHERE_NOUNS
from facts.matching.english.words import stem
from facts.matching.profile import PASSING
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading, Term
from facts.matching.recall.index import Glossary
from facts.matching.recall.meaning import Unit

_WHEN_STEMS = frozenset(stem(noun) for noun in WHEN_NOUNS)
_COUNTRY = frozenset({stem("country"), stem("nation")})
_PLACE_STEMS = frozenset(stem(noun) for noun in WHERE_NOUNS)
_OPEN_BETWEEN = frozenset({Kind.YES_NO, Kind.IS, Kind.WHAT, Kind.BARE, Kind.SAID_BY, Kind.WHO, Kind.WHERE})
_GENUINE = frozenset({"actual", "full"})
_OPEN_TO_PLACES = frozenset({Kind.WHAT, Kind.WHERE, Kind.BARE, Kind.IS})
# A particle stands at most so far behind its verb.
_PARTED = 6
_EACH = frozenset({"each", "every", "per"})


@cache
def _countries() -> frozenset[str]:
    """The keys of the entities that are countries."""
    return frozenset(" ".join(map(stem, name.split())) for name in lexicon.countries())


@lru_cache(maxsize=65_536)
def weighty(text: str) -> tuple[str, ...]:
    """The weighty stems of a string of stems, in order."""
    return tuple(word for word in text.split() if word not in PASSING)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ways:
    """What accounts for a word of the question: any of ``words`` or ``phrases`` (padded with spaces,
    with their words) in the fact, or any of ``entities`` among its entities. ``strict``: nothing
    else does."""

    words: frozenset[str]
    phrases: tuple[tuple[str, frozenset[str]], ...]
    entities: frozenset[str]
    strict: bool

    @property
    def texts(self) -> list[tuple[str, ...]]:
        """The words and the phrases, word by word."""
        return [(word,) for word in self.words] + [tuple(phrase.split()) for phrase, _ in self.phrases]


@dataclass(frozen=True, eq=False, repr=False)
class Question:
    """A question with the units that its words form in one pack."""

    reading: Reading
    units: tuple[Unit, ...]
    glossary: Glossary

    @cached_property
    def by_place(self) -> tuple[tuple[Unit, ...], ...]:
        """For each word the units that it is part of, longest first."""
        longest = sorted(self.units, key=lambda unit: unit.first - unit.last)
        return tuple(
            tuple(unit for unit in longest if unit.first <= place < unit.last)
            for place in range(len(self.reading.words))
        )

    @cached_property
    def ways(self) -> Mapping[int, Ways]:
        """For each weighty word, all that would account for it."""
        return {term.first: self._ways(term) for term in self.reading.terms}

    def _ways(self, term: Term) -> Ways:
        units = self.by_place[term.first]
        strict = False
        if term.word.text in PARTICLES and units[0].last - units[0].first > 1:
            # "Gone up" has risen; that a fact says "up" somewhere is not enough.
            units = tuple(unit for unit in units if unit.last - unit.first > 1)
        if term.first and self.reading.words[term.first - 1].text in _EACH and term.word.stem in _WHEN_STEMS:
            # "Each month" is a rate; that a fact speaks of months is not enough.
            units = tuple(unit for unit in units if unit.first < term.first)
            strict = True
        more = () if strict else (self.derived.get(term.first, ()), self._parted(term.first))
        return Ways(
            words=frozenset().union(*(unit.sense.single for unit in units), *more),
            phrases=tuple(one for unit in units for one in unit.sense.longer),
            entities=frozenset().union(
                *(unit.sense.entities for unit in (*units, *self.described_at(term.first)))
            ),
            strict=strict,
        )

    @cached_property
    def alternatives(self) -> tuple[Sides, ...]:
        """What it leaves open between two, where it asks which of them it is: not those that it wants
        compared, of which neither will do alone."""
        if self.reading.kind not in _OPEN_BETWEEN:
            return ()
        return tuple(
            sides
            for sides in alternatives(self.reading)
            if not (any(map(self.names_at, frozenset.union(*sides))) and compares(self.reading, sides))
        )

    @cached_property
    def left_open(self) -> frozenset[str]:
        """The keys of the entities that it names on either side of an "or"."""
        places = {place for sides in self.alternatives for side in sides for place in side}
        return frozenset(name for place in places for unit in self.by_place[place] for name in unit.entities)

    @cached_property
    def wanted(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each weighty word and each number, with all stems that would do as well."""
        terms = [term for term in self.reading.terms if term.first not in self.excluded]
        made = [
            (
                term.word.stem,
                self.same_at(term.first).union(
                    self._countries(term.first),
                    *(unit.sense.weighty for unit in self.described_at(term.first)),
                ),
            )
            for term in terms
        ]
        for sides in self.alternatives:
            either = frozenset(word for place in frozenset.union(*sides) for word in self.same_at(place))
            made = [
                (term.word.stem, same | either if any(term.first in side for side in sides) else same)
                for term, (_, same) in zip(terms, made, strict=True)
            ]
        numbers = (place for place, word in enumerate(self.reading.words) if word.is_number)
        return tuple(made + [(self.reading.words[place].stem, self._numbers(place)) for place in numbers])

    def _numbers(self, place: int) -> frozenset[str]:
        """The number at ``place``, and those between which it leaves open which it is."""
        either = frozenset({place}).union(
            *(one | other for one, other in self.alternatives if place in one | other)
        )
        words = self.reading.words
        return frozenset(words[spot].stem for spot in either if words[spot].is_number)

    def _countries(self, place: int) -> frozenset[str]:
        return frozenset(word for name in self.regions.get(place, ()) for word in name.split())

    def own_at(self, place: int) -> frozenset[str]:
        """The stem at ``place`` and the one of the same root: the very word, and none that means the same."""
        return self.derived.get(place, frozenset()) | {self.reading.words[place].stem}

    def same_at(self, place: int) -> frozenset[str]:
        """The stem at ``place`` and the weighty ones of all that means the same."""
        meant = (unit.sense.weighty for unit in self.by_place[place])
        return self.own_at(place).union(*meant, self._parted(place))

    @cached_property
    def derived(self) -> Mapping[int, frozenset[str]]:
        """For each weighty word that has one, the stem of the same root that the stemmer keeps apart."""
        made = {term.first: derived(term.word.stem) for term in self.reading.terms}
        return {place: frozenset({word}) for place, word in made.items() if word}

    @cached_property
    def parted_verbs(self) -> Mapping[int, frozenset[str]]:
        """For the verb and the particle of "*turn* an offer *down*", the single stems that mean the same as
        both together."""
        words, made = self.reading.words, {}
        for term in self.reading.terms:
            place = term.first
            if term.word.text not in PARTICLES or len(self.by_place[place]) > 1:
                continue
            for verb in range(place - 2, max(-1, place - _PARTED), -1):
                same = synonyms.same(f"{words[verb].stem} {term.word.stem}")
                if same:
                    made[verb] = made[place] = frozenset(one for one in same if " " not in one)
                    break
        return made

    def _parted(self, place: int) -> frozenset[str]:
        return self.parted_verbs.get(place, frozenset())

    @cached_property
    def said(self) -> frozenset[str]:
        """All stems that the question says, in its own words or in others that mean the same."""
        more = (*self.derived.values(), *self.parted_verbs.values())
        units = (*self.units, *self.described)
        return frozenset(self.reading.stems).union(*(unit.sense.words for unit in units), *more)

    @cached_property
    def entities(self) -> frozenset[str]:
        """The keys of all entities that it names."""
        return frozenset().union(*(unit.sense.entities for unit in self.units))

    @cached_property
    def described(self) -> tuple[Unit, ...]:
        """The persons and bodies that it tells by what they are."""
        return described(self.reading, self.glossary, lambda word: self.same_as([word]), self.units)

    def described_at(self, place: int) -> tuple[Unit, ...]:
        """Those in whose description the word at ``place`` stands."""
        return tuple(unit for unit in self.described if unit.first <= place < unit.last)

    def names_at(self, place: int) -> bool:
        """Whether the word at ``place`` is part of a name that the pack knows."""
        return any(unit.entities for unit in self.by_place[place])

    def past_the(self, place: int) -> int:
        """``place``, or the one behind it where "the" stands there."""
        return place + (self.reading.texts[place : place + 1] == ("the",))

    def is_in_glossary(self, place: int) -> bool:
        """Whether the word at ``place`` stands in a phrase that the pack knows."""
        word = self.reading.words[place].stem
        return any(word in phrase.split() for phrase in self.glossary.meanings)

    @cached_property
    def wanted_class(self) -> frozenset[str]:
        """The noun of "which *town*" and "which of the *towns*", in all ways to say it."""
        own = self.class_asked_for
        # An "office" that is a job is none that somebody works in.
        return self.same_as(own) if POSITIONS.isdisjoint(own) else frozenset(own)

    @cached_property
    def class_asked_for(self) -> tuple[str, ...]:
        """That noun as the question has it."""
        if self.reading.kind not in (Kind.WHAT, Kind.WHERE, Kind.WHO):
            return ()
        if self.reading.focus == ("which of",):
            return tuple(term.word.stem for term in self.reading.terms[:1])
        if self.reading.kind is Kind.WHAT:
            for asks, word in pairwise(self.reading.words):
                if asks.text in ("which", "what") and word.owner:
                    return (word.stem,)
        return self.reading.focus

    def classes_of(self, name: str) -> frozenset[str]:
        """The nouns for what the entity of that key is."""
        return self.glossary.classes.get(name, frozenset()) | (
            _COUNTRY if name in _countries() else frozenset()
        )

    def is_country(self, word: str) -> bool:
        """Whether the stem alone is a country's name."""
        return word in _countries()

    def may_be_place(self, name: str) -> bool:
        """Whether the place of that key is one of those asked for: it is said to be one, or nothing is
        known of what kind of place it is."""
        if classes := self.classes_of(name):
            return not self.wanted_class.isdisjoint(classes)
        return not _PLACE_STEMS.isdisjoint(self.class_asked_for)

    @cached_property
    def regions(self) -> Mapping[int, frozenset[str]]:
        """For each word of "which *Asian* country" that names a part of the world, the countries in it."""
        return regions.places(self.reading) if self.reading.kind in _OPEN_TO_PLACES else {}

    @cached_property
    def classed(self) -> Mapping[int, frozenset[str]]:
        """For each word that says of the name next to it what that is ("the *valley* of Tarn", "the *company*
        Moss", "Tarn *valley*"), the keys of what is named so."""
        made = {term.first: self._classed_by(term) for term in self.reading.terms}
        return {place: names for place, names in made.items() if names}

    def _classed_by(self, term: Term) -> frozenset[str]:
        words, place = self.reading.words, term.first
        start = place + 1
        if [word.text for word in words[start : start + 1]] == ["of"]:
            start = self.past_the(start + 1)
        behind = self.by_place[start] if start < len(words) else ()
        before = self.by_place[place - 1] if place else ()
        near = [
            unit for unit in behind if unit.first == start and (start == place + 1 or "place" in unit.types)
        ]
        near += [unit for unit in before if unit.last == place and "person" not in unit.types]
        names = frozenset(name for unit in near for name in unit.entities)
        return frozenset(name for name in names if term.word.stem in self.classes_of(name))

    @cached_property
    def excluded(self) -> frozenset[int]:
        """The places of what the answer is not to be: "besides *Sam*"."""
        return excluded(self.reading)

    @cached_property
    def modifiers(self) -> frozenset[str]:
        """The adjective of the noun asked for ("what is his *real* name"), in all ways to say it."""
        if self.reading.kind is not Kind.WHAT:
            return frozenset()
        words = self.reading.words
        places = {term.first for term in self.reading.terms}
        for place, (before, word) in enumerate(pairwise(words)):
            if word.stem not in self.reading.focus or not (place in places or before.text in _GENUINE):
                continue
            if not before.owner and not before.name and not self.names_at(place):
                return self.same_as([before.stem])
        return frozenset()

    def same_as(self, stems: Iterable[str]) -> frozenset[str]:
        """``stems`` of the question and the single stems that mean the same."""
        wanted = set(stems)
        made = set(wanted)
        for unit in self.units:
            if unit.last - unit.first == 1 and self.reading.words[unit.first].stem in wanted:
                made |= unit.sense.single
        return frozenset(made)

    def says(self, words: Collection[str]) -> float:
        """The share, from 0 to 1, of some stems that this question says."""
        said = self.said
        return len([word for word in words if word in said]) / len(words) if words else 1.0
