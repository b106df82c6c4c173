"""How well each candidate fits a question: named features, and the weighted sum that orders them.

The weights are in ``weights.json``, with how they were fitted (``tests/benchmarks/fit.py``). A feature's
range is from 0 to 1 where nothing else is said. BM25 is Robertson and Zaragoza's, "The Probabilistic
Relevance Framework: BM25 and Beyond" (2009), with k1 = 1.2 and b = 0.75.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from facts.matching import shape
from facts.matching.kinds import Kind
from facts.matching.lexis import PREFIX, Lexis
from facts.matching.profile import PASSING
from facts.matching.question import Reading
from facts.matching.synonyms import thesaurus

_K1 = 1.2
_B = 0.75
_LONGEST_RUN = 6
_NEAREST_WAYS = 3
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_NUMERIC = frozenset({Kind.COUNT, Kind.AMOUNT, Kind.SHARE, Kind.AGE, Kind.MEASURE})

FEATURES = (
    "bm25",
    "covers_all",
    "covers_sentence",
    "covers_content",
    "covers_akin",
    "covers_alike",
    "covers_rare",
    "unknown_rarest",
    "unknown_share",
    "way_cosine",
    "ways_cosine",
    "way_covered",
    "way_covers",
    "mean_cosine",
    "letters_sentence",
    "letters_way",
    "pairs_sentence",
    "pairs_way",
    "run",
    "near",
    "sentence_asked",
    "names_cover",
    "names_asked",
    "numbers",
    "answer_type",
    "length",
)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sizes:
    """A fact as vectors of weights: for each of its ways the vector's length and the sum of its weights,
    and the length of the mean of all of them."""

    ways: tuple[tuple[float, float], ...]
    mean: float


@dataclass(frozen=True, eq=False, repr=False)
class Rarity:
    """How rare words are in one state of the base: ``spread`` says in how many of ``size`` facts a word
    stands, ``length`` how many words a fact has on average."""

    spread: Callable[[str], int]
    size: int
    length: float
    _weights: dict[str, float] = field(default_factory=dict)
    _sizes: WeakKeyDictionary[Lexis, Sizes] = field(default_factory=WeakKeyDictionary)

    def weight(self, word: str) -> float:
        """The inverse document frequency (BM25's form); an unknown word weighs most."""
        known = self._weights.get(word)
        if known is None:
            count = self.spread(word)
            known = self._weights[word] = math.log(1 + (self.size - count + 0.5) / (count + 0.5))
        return known

    def sizes(self, fact: Lexis) -> Sizes:
        """The sizes of a fact, kept as long as it is."""
        known = self._sizes.get(fact)
        if known is None:
            ways = tuple(_size([self.weight(word) for word in way]) for way in fact.ways)
            mean = math.sqrt(sum((part * self.weight(word)) ** 2 for word, part in fact.share.items()))
            known = self._sizes[fact] = Sizes(ways, mean or 1.0)
        return known


def _size(weights: list[float]) -> tuple[float, float]:
    return math.sqrt(sum(one * one for one in weights)) or 1.0, sum(weights) or 1.0


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The fitted weights: ``rank`` by feature; ``confidence`` by feature of a decision."""
    loaded: Mapping[str, Mapping[str, float]] = json.loads(
        Path(__file__).with_name("weights.json").read_text(encoding="utf-8")
    )
    return loaded


@dataclass(frozen=True, eq=False, repr=False)
class Wanted:
    """A question as ranking reads it: the weight of each of its stems, and what is made of them once."""

    reading: Reading
    rarity: Rarity

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """The weight of each stem."""
        return {word.stem: self.rarity.weight(word.stem) for word in self.reading.words}

    @cached_property
    def total(self) -> float:
        """The weight of all of them."""
        return sum(self.weights.values()) or 1.0

    @cached_property
    def norm(self) -> float:
        """The length of the question as a vector of weights."""
        return math.sqrt(sum(weight * weight for weight in self.weights.values())) or 1.0

    @cached_property
    def content(self) -> Mapping[str, float]:
        """The weighty stems; all of them, where there is none."""
        heavy = {word: weight for word, weight in self.weights.items() if word not in PASSING}
        return heavy or self.weights

    @cached_property
    def content_total(self) -> float:
        """Their weight."""
        return sum(self.content.values()) or 1.0

    @cached_property
    def content_squares(self) -> float:
        """The sum of the squares of their weights."""
        return sum(weight * weight for weight in self.content.values()) or 1.0

    @cached_property
    def alike(self) -> Mapping[str, frozenset[str]]:
        """For each weighty stem, the single stems that mean the same."""
        return {word: _single(word) for word in self.content}

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of neighbouring stems."""
        stems = self.reading.stems
        return frozenset(zip(stems, stems[1:], strict=False))

    @cached_property
    def shape(self) -> int:
        """Its letters."""
        return shape.of(word.text for word in self.reading.words)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Its numbers."""
        return frozenset(word.stem for word in self.reading.words if word.is_number)


@lru_cache(maxsize=8_192)
def _single(word: str) -> frozenset[str]:
    return frozenset(phrase for phrase in thesaurus().get(word, ()) if " " not in phrase)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ranked:
    """The features of a fact for a question, in the order of FEATURES, and their weighted sum."""

    values: tuple[float, ...]
    score: float

    @property
    def features(self) -> Mapping[str, float]:
        """The features by name."""
        return dict(zip(FEATURES, self.values, strict=True))

    @property
    def contributions(self) -> Mapping[str, float]:
        """What each feature adds to the score."""
        return {name: value * weights()["rank"][name] for name, value in self.features.items()}


def rank(wanted: Wanted, fact: Lexis) -> Ranked:
    """Score a fact for a question."""
    values = measure(wanted, fact)
    return Ranked(values, sum(map(float.__mul__, values, _in_order())))


@cache
def _in_order() -> tuple[float, ...]:
    return tuple(float(weights()["rank"][name]) for name in FEATURES)


def measure(wanted: Wanted, fact: Lexis) -> tuple[float, ...]:
    """The features of a fact for a question, in the order of FEATURES."""
    weight, total = wanted.weights, wanted.total
    content, content_total = wanted.content, wanted.content_total
    sentence = fact.ways[0]
    known = [word for word in weight if word in fact.counts]
    stated = fact.own | fact.names
    held = {word for word in content if word in stated}
    akin = alike = squares = 0.0
    for word, one in content.items():
        if word in held:
            akin += one
            alike += one
            squares += one * one
            continue
        if len(word) >= PREFIX and word[:PREFIX] in fact.starts:
            akin += one
        if not wanted.alike[word].isdisjoint(fact.own):
            alike += one
    unknown = [one for word, one in content.items() if word not in fact.counts]
    cosine, nearest, covered, covers, best = _nearest_ways(wanted, fact)
    pairs = wanted.pairs
    return (
        _bm25(wanted, fact, known) / total,
        sum(weight[word] for word in known) / total,
        sum(one for word, one in weight.items() if word in sentence) / total,
        sum(content[word] for word in held) / content_total,
        akin / content_total,
        alike / content_total,
        squares / wanted.content_squares,
        max(unknown, default=0.0) / wanted.rarity.weight(""),
        len(unknown) / len(content),
        cosine,
        nearest,
        covered,
        covers,
        _mean_cosine(wanted, fact),
        shape.share(wanted.shape, fact.shapes[0]),
        max(shape.likeness(wanted.shape, one) for one in fact.shapes),
        len(pairs & fact.pairs[0]) / len(pairs) if pairs else 0.0,
        len(pairs & fact.pairs[best]) / len(pairs) if pairs else 0.0,
        min(_run(weight, fact), _LONGEST_RUN) / _LONGEST_RUN,
        _near(content, fact),
        sum(one for word, one in weight.items() if word in sentence) / wanted.rarity.sizes(fact).ways[0][1],
        sum(one for word, one in weight.items() if word in fact.names) / total,
        sum(word in weight for word in fact.names) / len(fact.names) if fact.names else 0.0,
        sum(one in fact.counts for one in wanted.numbers) / len(wanted.numbers) if wanted.numbers else 1.0,
        _answer_type(wanted, fact),
        math.log1p(len(fact.said)) / 4,
    )


def _bm25(wanted: Wanted, fact: Lexis, known: list[str]) -> float:
    damping = _K1 * (1 - _B + _B * fact.length / wanted.rarity.length)
    counts = fact.counts
    return sum(
        wanted.weights[word] * counts[word] * (_K1 + 1) / (counts[word] + damping) for word in known
    ) / (_K1 + 1)


def _nearest_ways(wanted: Wanted, fact: Lexis) -> tuple[float, float, float, float, int]:
    """Of the sentence and the listed questions: the cosine of the nearest one and the mean of the nearest
    three, the share of the question that the nearest covers and the reverse, and which it is."""
    mine, sizes = wanted.weights, wanted.rarity.sizes(fact).ways
    best = (-1.0, 0.0, 0.0, 0)
    cosines = []
    for place, way in enumerate(fact.ways):
        common = [mine[word] for word in mine if word in way]
        squares, whole = sizes[place]
        cosine = sum(one * one for one in common) / (squares * wanted.norm)
        cosines.append(cosine)
        if cosine > best[0]:
            both = sum(common)
            best = (cosine, both / wanted.total, both / whole, place)
    cosines.sort(reverse=True)
    mean = sum(cosines[:_NEAREST_WAYS]) / _NEAREST_WAYS
    return best[0], mean, best[1], best[2], best[3]


def _mean_cosine(wanted: Wanted, fact: Lexis) -> float:
    """The cosine with the mean of all ways to say the fact."""
    share, size = fact.share, wanted.rarity.sizes(fact).mean
    product = sum(one * one * share[word] for word, one in wanted.weights.items() if word in share)
    return product / (size * wanted.norm)


def _run(weight: Mapping[str, float], fact: Lexis) -> int:
    """The longest run of the question's words in the sentence, in whatever order."""
    longest = current = 0
    for word in fact.said:
        current = current + 1 if word in weight else 0
        longest = max(longest, current)
    return longest


def _near(content: Mapping[str, float], fact: Lexis) -> float:
    """How densely the question's weighty words stand in the sentence: their number by the length of the
    shortest stretch that has all of them that the sentence has; 0 for fewer than two."""
    places = [(place, word) for place, word in enumerate(fact.said) if word in content]
    kinds = len({word for _, word in places})
    if kinds < 2:
        return 0.0
    shortest = len(fact.said)
    counts: dict[str, int] = {}
    first = 0
    for place, word in places:
        counts[word] = counts.get(word, 0) + 1
        while len(counts) == kinds:
            shortest = min(shortest, place - places[first][0] + 1)
            left = places[first][1]
            counts[left] -= 1
            if not counts[left]:
                del counts[left]
            first += 1
    return kinds / shortest


def _answer_type(wanted: Wanted, fact: Lexis) -> float:
    """Whether the sentence has what such a question asks for: a number, a year; one half where the question
    asks for neither."""
    kind = wanted.reading.kind
    if kind is Kind.WHEN:
        return float(any(_YEAR.match(word) and word not in wanted.numbers for word in fact.said))
    if kind in _NUMERIC:
        return float(any(word[0].isdigit() and word not in wanted.numbers for word in fact.said))
    return 0.5
