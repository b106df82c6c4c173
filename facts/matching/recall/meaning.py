"""Which words stand for which: built-in groups of asking and reporting, and the packs' glossaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from facts.matching.english import synonyms
from facts.matching.english.lexicon import FUNCTION
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Glossary, Index
from facts.matching.recall.sense import Sense

_LONGEST = 7
_Span = tuple[int, int, str, bool]
"""Some words from the first to past the last, their stems, and whether these mean anything by themselves."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Some words of a question (places ``first`` to ``last``, end exclusive) and what they stand for."""

    first: int
    last: int
    sense: Sense

    @property
    def phrases(self) -> frozenset[str]:
        """All the phrases of stems that mean the same."""
        return self.sense.phrases

    @property
    def entities(self) -> frozenset[str]:
        """The keys of the entities that they name."""
        return self.sense.entities

    @property
    def names(self) -> list[tuple[str, ...]]:
        """The phrases and the keys, word by word."""
        return [tuple(name.split()) for name in (*self.phrases, *self.entities)]

    @property
    def types(self) -> frozenset[str]:
        """The types of these."""
        return self.sense.types


def link(reading: Reading, index: Index, packs: Sequence[str]) -> Mapping[str, tuple[Unit, ...]]:
    """For each pack, the units of a question: every word by itself, and every phrase that the
    built-in groups or the pack's glossary know."""
    spans = _spans(reading)
    return {pack: tuple(_units(spans, index.glossary(pack))) for pack in packs}


def _spans(reading: Reading) -> list[_Span]:
    words, stems = reading.words, reading.stems
    made = []
    for first, word in enumerate(stems):
        end = min(first + _LONGEST, len(words))
        heavy = next((place for place in range(first, end) if words[place].text not in FUNCTION), end)
        known = synonyms.starting(word)
        for last in range(heavy + 1, end + 1):
            phrase = " ".join(stems[first:last])
            made.append((first, last, phrase, last - first == 1 or phrase in known))
    return made


def _units(spans: Sequence[_Span], glossary: Glossary) -> list[Unit]:
    made = []
    for first, last, phrase, is_known in spans:
        if phrase in glossary.meanings:
            made.append(Unit(first, last, _in_pack(phrase, glossary)))
        elif is_known:
            made.append(Unit(first, last, _built_in(phrase)))
    return made


@lru_cache(maxsize=2_048)
def _built_in(phrase: str) -> Sense:
    return Sense(synonyms.same(phrase) | {phrase})


def _in_pack(phrase: str, glossary: Glossary) -> Sense:
    """What the phrase stands for where the pack knows it, kept as long as its glossary is."""
    known = glossary.senses.get(phrase)
    if known is None:
        meanings = glossary.meanings[phrase]
        same = _built_in(phrase).phrases.union(*(glossary.phrases[meaning] for meaning in meanings))
        named = [meaning.split("@") for meaning in meanings if meaning[0] == "@"]
        entities = frozenset(name for _, _, name in named)
        types = frozenset(kind for _, kind, _ in named)
        known = glossary.senses[phrase] = Sense(same, entities, types)
    return known
