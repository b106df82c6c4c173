"""A question held against a fact: what of the one stands in the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from facts.matching import lexicon
from facts.matching.index import Glossary
from facts.matching.kinds import SAY_STEMS, Kind
from facts.matching.lexicon import (
    ANYWHERE,
    COUNT_NOUNS,
    COUNTING,
    PARTICLES,
    REFERRING,
    ROLE_NOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
    TELLERS,
    WHEN_NOUNS,
    WHERE_NOUNS,
)
from facts.matching.meaning import Unit
from facts.matching.profile import ANYBODY_STEMS, PASSING, PEOPLE_STEMS, Ask, Profile
from facts.matching.question import Reading, Term
from facts.matching.words import stem

_SHARE_STEMS = frozenset(stem(noun) for noun in SHARE_NOUNS)
_COUNT_STEMS = frozenset(stem(noun) for noun in COUNT_NOUNS)
_STORY_STEMS = frozenset(stem(noun) for noun in STORY_NOUNS)
_TELLER_STEMS = frozenset(stem(noun) for noun in TELLERS)
_ANYWHERE_STEMS = frozenset(stem(noun) for noun in ANYWHERE)
_WHEN_STEMS = frozenset(stem(noun) for noun in WHEN_NOUNS)
_COUNTRY = frozenset({stem("country"), stem("nation")})
_ROLE_STEMS = frozenset(stem(noun) for noun in ROLE_NOUNS)
_REFERRING_STEMS = frozenset(stem(verb) for verb in REFERRING)
_COUNTING_STEMS = frozenset(stem(verb) for verb in COUNTING)
_PLACE_STEMS = frozenset(stem(noun) for noun in WHERE_NOUNS)
_EACH = frozenset({"each", "every", "per"})
_REPORTING = frozenset({"per", "by", "in", "from", "according", "to"})


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
        said = frozenset(phrase for unit in units for phrase in unit.phrases)
        return Ways(
            words=frozenset(phrase for phrase in said if " " not in phrase),
            phrases=tuple((f" {phrase} ", frozenset(phrase.split())) for phrase in said if " " in phrase),
            entities=frozenset(name for unit in units for name in unit.entities),
            strict=strict,
        )

    @cached_property
    def wanted(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each weighty word and each number, with all stems that would do as well."""
        made = [
            (
                term.word.stem,
                frozenset(
                    word
                    for unit in self.by_place[term.first]
                    for phrase in unit.phrases
                    for word in weighty(phrase)
                )
                | {term.word.stem},
            )
            for term in self.reading.terms
        ]
        numbers = [word.stem for word in self.reading.words if word.is_number]
        return tuple(made + [(number, frozenset({number})) for number in numbers])

    @cached_property
    def said(self) -> frozenset[str]:
        """All stems that the question says, in its own words or in others that mean the same."""
        made = {word.stem for word in self.reading.words}
        for unit in self.units:
            for phrase in unit.phrases:
                made.update(phrase.split())
        return frozenset(made)

    @cached_property
    def entities(self) -> frozenset[str]:
        """The keys of all entities that it names."""
        return frozenset(name for unit in self.units for name in unit.entities)

    @cached_property
    def wanted_class(self) -> frozenset[str]:
        """The noun of "which *town*" and "which of the *towns*", in all ways to say it."""
        focus = self.reading.focus
        if focus == ("which of",):
            after = [term.word.stem for term in self.reading.terms]
            focus = tuple(after[:1])
        return self.same_as(focus) if self.reading.kind in (Kind.WHAT, Kind.WHERE, Kind.WHO) else frozenset()

    def classes_of(self, name: str) -> frozenset[str]:
        """The nouns for what the entity of that key is."""
        return self.glossary.classes.get(name, frozenset()) | (
            _COUNTRY if name in _countries() else frozenset()
        )

    @cached_property
    def modifiers(self) -> frozenset[str]:
        """The adjective of the noun asked for ("what is his *real* name"), in all ways to say it."""
        if self.reading.kind is not Kind.WHAT:
            return frozenset()
        words = self.reading.words
        places = {term.first for term in self.reading.terms}
        for place, word in enumerate(words):
            if place and word.stem in self.reading.focus and place - 1 in places:
                before = words[place - 1]
                if (
                    not before.owner
                    and not before.name
                    and not any(u.entities for u in self.by_place[place - 1])
                ):
                    return self.same_as([before.stem])
        return frozenset()

    def same_as(self, stems: Iterable[str]) -> frozenset[str]:
        """``stems`` of the question and the single stems that mean the same."""
        wanted = set(stems)
        made = set(wanted)
        for unit in self.units:
            if unit.last - unit.first == 1 and self.reading.words[unit.first].stem in wanted:
                made |= {phrase for phrase in unit.phrases if " " not in phrase}
        return frozenset(made)

    def says(self, words: Collection[str]) -> float:
        """The share, from 0 to 1, of some stems that this question says."""
        return sum(word in self.said for word in words) / len(words) if words else 1.0


@dataclass(frozen=True, eq=False, repr=False)
class Case:
    """A question held against a fact of the same pack."""

    asked: Question
    fact: Profile

    @property
    def reading(self) -> Reading:
        """The question."""
        return self.asked.reading

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Where the question's words may stand. Words of a stated cause say nothing of what it is
        the cause of, so a "why" looks only where the fact is asked for as a reason."""
        if self.reading.kind is Kind.WHY:
            return (*self.fact.why_strings, f" {' '.join(self.fact.speaker)} ")
        return self.fact.strings

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of ``strings``."""
        if self.reading.kind is Kind.WHY:
            return frozenset(word for text in self.strings for word in text.split())
        return self.fact.stems

    @cached_property
    def has_one(self) -> bool:
        """Whether the fact has something of the kind asked for ("which *country*", "which of the
        *towns*") that the question does not name."""
        wanted = self.asked.wanted_class
        return bool(wanted) and any(
            name not in self.asked.entities and self._may_be(name, wanted) for name in self.fact.entities
        )

    def _may_be(self, name: str, wanted: frozenset[str]) -> bool:
        """Whether the entity is one of the things wanted; a place of which nothing is known may be any
        kind of place, as long as the fact says that something is there."""
        if f"@person@{name}" in self.asked.glossary.phrases:
            # That somebody is a president does not make him the president who did it.
            return False
        classes = self.asked.classes_of(name)
        if classes:
            return not wanted.isdisjoint(classes)
        return name in self.fact.holds.located and not wanted.isdisjoint(_PLACE_STEMS)

    @cached_property
    def asks_for_the_role(self) -> bool:
        """Whether it asks for the position of somebody of whom the fact says what he is."""
        wanted = self.asked.same_as(self.reading.focus)
        named = self.fact.holds.subject in self.asked.entities
        return named and bool(self.fact.holds.classes) and not wanted.isdisjoint(_ROLE_STEMS)

    @cached_property
    def asks_what_a_number_is(self) -> bool:
        """Whether it asks what the fact's own number stands for, and says nothing else."""
        own = {term.word.stem for term in self.reading.terms}
        return self.fact.amount in self.reading.numbers and own <= _REFERRING_STEMS | _COUNT_STEMS

    def covers(self, ask: Ask) -> float:
        """The share, from 0 to 1, of a listed question that this question says: the lesser of what
        it says of the names in it and of the other weighty words."""
        names = [word for word in ask.terms if word in self.fact.name_stems]
        others = [word for word in ask.terms if word not in self.fact.name_stems]
        return min(self.asked.says(names), self.asked.says(others))

    def accounts(self, term: Term) -> bool:
        """Whether a weighty word stands in the fact, or something that means the same does."""
        ways = self.asked.ways[term.first]
        if not ways.words.isdisjoint(self.stems) or not ways.entities.isdisjoint(self.fact.entities):
            return True
        for phrase, words in ways.phrases:
            if words <= self.stems and any(phrase in text for text in self.strings):
                return True
        return self._is_slot(term) or (not ways.strict and self._implied(term))

    def _is_slot(self, term: Term) -> bool:
        """Whether the word only says what is asked for, and the fact has that."""
        word = term.word.stem
        return (
            (word in self.asked.wanted_class and self.has_one)
            or (word in _ROLE_STEMS and self.asks_for_the_role)
            or (word in _REFERRING_STEMS and self.asks_what_a_number_is)
        )

    def _implied(self, term: Term) -> bool:
        fact, word = self.fact, term.word.stem
        if word in SAY_STEMS and not term.word.text.endswith(("er", "ers", "ent", "ents")):
            return bool(fact.speaker) and (
                self.reading.kind is not Kind.WHY or self._speaks_before(term.first)
            )
        if word in _STORY_STEMS:
            return bool(fact.speaker)
        if word in _TELLER_STEMS and not term.word.name and set(fact.speaker) & set(fact.reference):
            return self.reading.kind is not Kind.WHO
        if word in fact.reference:
            return self._names_the_source(term.first)
        if word in ANYBODY_STEMS:
            return bool(fact.stems & PEOPLE_STEMS) or fact.kind == "quote"
        if word in _ANYWHERE_STEMS:
            return fact.names_a_place
        return self._is_measure(word)

    def _is_measure(self, word: str) -> bool:
        """Whether a word for a figure as such ("rate", "number", "counted") goes with this one."""
        fact = self.fact
        if word in _SHARE_STEMS:
            return fact.measure == "share"
        if word in _COUNTING_STEMS and fact.kind == "figure" and fact.speaker:
            return self.reading.kind in (Kind.WHO, Kind.SOURCE, Kind.SAID_BY)
        return word in _COUNT_STEMS and fact.measure == "count"

    def _speaks_before(self, place: int) -> bool:
        """Whether the fact's speaker is named before the word at ``place``."""
        return not set(self.fact.speaker).isdisjoint(word.stem for word in self.reading.words[:place])

    def _names_the_source(self, place: int) -> bool:
        """Whether the word at ``place`` names the source as one that reports, or that was told."""
        words = self.reading.words
        before = {word.text for word in words[max(0, place - 2) : place]}
        near = {word.stem for word in words[max(0, place - 3) : place + 4]}
        return bool(before & _REPORTING) or not near.isdisjoint(SAY_STEMS | _STORY_STEMS)
