"""How rare words are in a base, and what a fact's words weigh by that."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from facts.matching.profile.lexis import Lexis


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sizes:
    """A fact as vectors of weights: for each of its ways the vector's length and the sum of its weights,
    and the length of the mean of all of them."""

    ways: tuple[tuple[float, float], ...]
    mean: float


Weighed = tuple[tuple[tuple[str, float], ...], float]
"""Words with their weights, and the sum of these."""


@dataclass(frozen=True, eq=False, repr=False)
class Rarity:
    """How rare words are in one state of the base: ``spread`` says in how many of ``size`` facts a word
    stands, ``length`` how many words a fact has on average."""

    spread: Callable[[str], int]
    size: int
    length: float
    _weights: dict[str, float] = field(default_factory=dict)
    _sizes: WeakKeyDictionary[Lexis, Sizes] = field(default_factory=WeakKeyDictionary)
    _texts: WeakKeyDictionary[Lexis, tuple[Weighed, ...]] = field(default_factory=WeakKeyDictionary)

    def weight(self, word: str) -> float:
        """The inverse document frequency (BM25's form); an unknown word weighs most."""
        known = self._weights.get(word)
        if known is None:
            count = self.spread(word)
            known = self._weights[word] = math.log(1 + (self.size - count + 0.5) / (count + 0.5))
        return known

    def weighed(self, fact: Lexis, texts: Iterable[Sequence[str]]) -> tuple[Weighed, ...]:
        """The words of each text with their weights and the sum of these, kept as long as the fact is."""
        known = self._texts.get(fact)
        if known is None:
            made = [tuple((word, self.weight(word)) for word in text) for text in texts]
            known = self._texts[fact] = tuple((one, sum(weight for _, weight in one) or 1.0) for one in made)
        return known

    def sizes(self, fact: Lexis) -> Sizes:
        """The sizes of a fact, kept as long as it is."""
        known = self._sizes.get(fact)
        if known is None:
            known = self._sizes[fact] = self._sized(fact)
        return known

    def _sized(self, fact: Lexis) -> Sizes:
        if len(fact.ways) == 1:
            known = self._weights
            size = _size([known.get(word) or self.weight(word) for word in fact.ways[0]])
            return Sizes((size,), size[0])
        weights = {word: self.weight(word) for word in fact.share}
        ways = tuple(_size([weights[word] for word in way]) for way in fact.ways)
        mean = math.sqrt(sum([(part * weights[word]) ** 2 for word, part in fact.share.items()]))
        return Sizes(ways, mean or 1.0)


def _size(weights: list[float]) -> tuple[float, float]:
    return math.sqrt(sum([one * one for one in weights])) or 1.0, sum(weights) or 1.0
