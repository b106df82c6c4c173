"""Which words stand for which: built-in groups of asking and reporting, and the packs' glossaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.matching import synonyms
from facts.matching.index import Glossary, Index
from facts.matching.lexicon import FUNCTION
from facts.matching.question import Reading

_LONGEST = 7


@dataclass(frozen=True, slots=True)
class Unit:
    """Some words of a question (places ``first`` to ``last``, end exclusive), all the phrases of
    stems that mean the same, and the keys and the types of the entities that they name."""

    first: int
    last: int
    phrases: frozenset[str]
    entities: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()


def link(reading: Reading, index: Index, packs: Sequence[str]) -> Mapping[str, tuple[Unit, ...]]:
    """For each pack, the units of a question: every word by itself, and every phrase that the
    built-in groups or the pack's glossary know."""
    spans = _spans(reading)
    return {pack: tuple(_units(spans, index.glossary(pack))) for pack in packs}


def _spans(reading: Reading) -> list[tuple[int, int, str]]:
    words = reading.words
    made = []
    for first in range(len(words)):
        for last in range(first + 1, min(first + _LONGEST, len(words)) + 1):
            run = words[first:last]
            if all(word.text in FUNCTION for word in run):
                continue
            made.append((first, last, " ".join(word.stem for word in run)))
    return made


def _units(spans: Sequence[tuple[int, int, str]], glossary: Glossary) -> list[Unit]:
    made = []
    for first, last, phrase in spans:
        meanings = glossary.meanings.get(phrase, frozenset())
        same = set(synonyms.same(phrase))
        if not meanings and not same and last - first > 1:
            continue
        for meaning in meanings:
            same |= glossary.phrases[meaning]
        named = [meaning.split("@") for meaning in meanings if meaning[0] == "@"]
        entities = frozenset(name for _, _, name in named)
        types = frozenset(kind for _, kind, _ in named)
        made.append(Unit(first, last, frozenset(same | {phrase}), entities, types))
    return made
