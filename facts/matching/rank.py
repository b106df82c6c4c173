"""How well each candidate fits a question: named features, and the weighted sum that orders them.

The weights are in ``weights.json``, with how they were fitted (``tests/benchmarks/fit.py``). A feature's
range is from 0 to 1 where nothing else is said. BM25 is Robertson and Zaragoza's, "The Probabilistic
Relevance Framework: BM25 and Beyond" (2009), with k1 = 1.2 and b = 0.75.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from facts.matching import shape, synonyms
from facts.matching.kinds import NUMERIC, Kind
from facts.matching.lexis import PREFIX, Lexis, pairs_of
from facts.matching.profile import PASSING
from facts.matching.question import Reading

_K1 = 1.2
_B = 0.75
_LONGEST_RUN = 6
NEAREST_WAYS = 3
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")

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
LIKENESS = ("likeness", "sentence_likeness", "way_likeness", "ways_likeness")
"""What a model of meaning adds. Where a fact has no listed questions: the cosine of the question with its
sentence, and zeros. Where it has some, or asks itself: a zero, and the cosine with its sentence, that with
the nearest of all its ways, and the mean of the nearest three."""


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
            size = _size(list(map(self.weight, fact.ways[0])))
            return Sizes((size,), size[0])
        weights = {word: self.weight(word) for word in fact.share}
        ways = tuple(_size([weights[word] for word in way]) for way in fact.ways)
        mean = math.sqrt(sum([(part * weights[word]) ** 2 for word, part in fact.share.items()]))
        return Sizes(ways, mean or 1.0)


def _size(weights: list[float]) -> tuple[float, float]:
    return math.sqrt(sum([one * one for one in weights])) or 1.0, sum(weights) or 1.0


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The fitted weights: ``rank`` by feature; ``confidence`` by feature of a decision; and those with
    ``+semantic`` where a model of meaning is in use."""
    loaded: Mapping[str, Mapping[str, float]] = json.loads(
        Path(__file__).with_name("weights.json").read_text(encoding="utf-8")
    )
    return loaded


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sought:
    """A stem of the question: its weight, whether it carries meaning, its first letters where it is long,
    and the single stems that mean the same."""

    stem: str
    weight: float
    is_content: bool
    start: str
    alike: frozenset[str]


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
    def content_count(self) -> int:
        """How many they are."""
        return len(self.content) or 1

    @cached_property
    def stems(self) -> frozenset[str]:
        """All stems."""
        return frozenset(self.weights)

    @cached_property
    def words(self) -> tuple[Sought, ...]:
        """Each stem with all that is looked up of it again and again."""
        return tuple(
            Sought(
                word,
                weight,
                word in self.content,
                word[:PREFIX] if len(word) >= PREFIX else "",
                _single(word),
            )
            for word, weight in self.weights.items()
        )

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The pairs of neighbouring stems."""
        return pairs_of(self.reading.stems)

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
    return frozenset(phrase for phrase in synonyms.same(word) if " " not in phrase)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ranked:
    """The features of a fact for a question, in the order of FEATURES and then, where a model is in use, of
    LIKENESS; and their weighted sum."""

    values: tuple[float, ...]
    score: float

    @property
    def features(self) -> Mapping[str, float]:
        """The features by name."""
        return dict(zip((*FEATURES, *LIKENESS), self.values, strict=False))

    @property
    def contributions(self) -> Mapping[str, float]:
        """What each feature adds to the score."""
        fitted = _in_order(len(self.values))
        return {
            name: value * weight for (name, value), weight in zip(self.features.items(), fitted, strict=True)
        }


def rank(wanted: Wanted, fact: Lexis, likeness: tuple[float, ...] = ()) -> Ranked:
    """Score a fact for a question. ``likeness`` holds the features of LIKENESS, where there are any."""
    values = (*measure(wanted, fact), *likeness)
    return Ranked(values, sum(map(float.__mul__, values, _in_order(len(values)))))


@cache
def _in_order(count: int) -> tuple[float, ...]:
    fitted = weights()["rank" if count == len(FEATURES) else "rank+semantic"]
    return tuple(float(fitted[name]) for name in (*FEATURES, *LIKENESS)[:count])


def measure(wanted: Wanted, fact: Lexis) -> tuple[float, ...]:  # noqa: C901 (one pass, for speed)
    """The features of a fact for a question, in the order of FEATURES."""
    sentence, counts, own, names, share = fact.ways[0], fact.counts, fact.own, fact.names, fact.share
    damping = _K1 * (1 - _B + _B * fact.length / wanted.rarity.length)
    bm25 = covers_all = covers_sentence = names_cover = mean = 0.0
    held = akin = alike = rare = rarest = 0.0
    unknown = 0
    for one in wanted.words:
        word, weight = one.stem, one.weight
        if word in counts:
            covers_all += weight
            bm25 += weight * counts[word] / (counts[word] + damping)
            if word in share:
                mean += weight * weight * share[word]
            if word in sentence:
                covers_sentence += weight
            if word in names:
                names_cover += weight
        if not one.is_content:
            continue
        if word in own or word in names:
            held += weight
            rare += weight * weight
            continue
        if one.start in fact.starts:
            akin += weight
        if not one.alike.isdisjoint(own):
            alike += weight
        if word not in counts:
            unknown += 1
            rarest = max(rarest, weight)
    total, content = wanted.total, wanted.content_total
    sizes = wanted.rarity.sizes(fact)
    cosine, nearest, covered, covers, best = _nearest_ways(wanted, fact, sizes)
    pairs = wanted.pairs
    return (
        bm25 / total,
        covers_all / total,
        covers_sentence / total,
        held / content,
        (held + akin) / content,
        (held + alike) / content,
        rare / wanted.content_squares,
        rarest / wanted.rarity.weight(""),
        unknown / wanted.content_count,
        cosine,
        nearest,
        covered,
        covers,
        mean / (sizes.mean * wanted.norm),
        shape.share(wanted.shape, fact.shapes[0]),
        shape.likeness(wanted.shape, fact.shapes),
        len(pairs & fact.pairs[0]) / len(pairs) if pairs else 0.0,
        len(pairs & fact.pairs[best]) / len(pairs) if pairs else 0.0,
        min(_run(wanted.stems, fact), _LONGEST_RUN) / _LONGEST_RUN,
        _near(wanted.content, fact),
        covers_sentence / sizes.ways[0][1],
        names_cover / total,
        len(names & wanted.stems) / len(names) if names else 0.0,
        len(wanted.numbers & counts.keys()) / len(wanted.numbers) if wanted.numbers else 1.0,
        _answer_type(wanted, fact),
        math.log1p(len(fact.said)) / 4,
    )


def _nearest_ways(wanted: Wanted, fact: Lexis, sizes: Sizes) -> tuple[float, float, float, float, int]:
    """Of the sentence and the listed questions: the cosine of the nearest one and the mean of the nearest
    three, the share of the question that the nearest covers and the reverse, and which it is."""
    mine, stems, norm = wanted.weights, wanted.stems, wanted.norm
    best = (-1.0, 0.0, 0.0, 0)
    cosines = []
    for place, (way, (squares, whole)) in enumerate(zip(fact.ways, sizes.ways, strict=True)):
        common = [mine[word] for word in stems & way]
        cosine = sum([one * one for one in common]) / (squares * norm)
        cosines.append(cosine)
        if cosine > best[0]:
            both = sum(common)
            best = (cosine, both / wanted.total, both / whole, place)
    cosines.sort(reverse=True)
    mean = sum(cosines[:NEAREST_WAYS]) / NEAREST_WAYS
    return best[0], mean, best[1], best[2], best[3]


def _run(stems: frozenset[str], fact: Lexis) -> int:
    """The longest run of the question's words in the sentence, in whatever order."""
    longest = current = 0
    for word in fact.said:
        if word in stems:
            current += 1
        elif current:
            longest, current = max(longest, current), 0
    return max(longest, current)


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
    if kind in NUMERIC:
        return float(any(word[0].isdigit() and word not in wanted.numbers for word in fact.said))
    return 0.5
