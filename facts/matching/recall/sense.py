"""What some words of a question stand for: all the ways to say it, and what is made of them once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from propcache.api import cached_property

from facts.matching.english.words import parts
from facts.matching.profile import PASSING


@dataclass(frozen=True)
class Sense:
    """All the phrases of stems that mean the same as one of a question, and the keys and the types of the
    entities that they name."""

    phrases: frozenset[str]
    entities: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()

    @cached_property
    def single(self) -> frozenset[str]:
        """The phrases of one word."""
        return frozenset(phrase for phrase in self.phrases if " " not in phrase)

    @cached_property
    def longer(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """The others, padded with spaces, each with its words."""
        return tuple(map(_in_words, self.phrases - self.single))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all."""
        return self.single.union(*(words for _, words in self.longer))

    @cached_property
    def weighty(self) -> frozenset[str]:
        """Those of them that carry meaning."""
        return self.words - PASSING


@lru_cache(maxsize=16_384)
def _in_words(phrase: str) -> tuple[str, frozenset[str]]:
    """A phrase, padded with spaces, and its words: remembered, as what means the same as one word has most of
    its phrases in common with what means the same as another."""
    return f" {phrase} ", frozenset(parts(phrase))
