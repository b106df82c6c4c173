"""How well each candidate fits a question: named features, and the weighted sum that orders them.

The weights are in ``weights.json``, with how they were fitted (``tests/benchmarks/fit.py``). A feature's
range is from 0 to 1 where nothing else is said. BM25 is Robertson and Zaragoza's, "The Probabilistic
Relevance Framework: BM25 and Beyond" (2009), with k1 = 1.2 and b = 0.75.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul
from pathlib import Path
from typing import NamedTuple

from propcache.api import cached_property

from facts.matching.english import synonyms
from facts.matching.profile import PASSING, shape
from facts.matching.profile.lexis import PREFIX, Lexis
from facts.matching.ranking.rarity import Rarity, Sizes
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Reading

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
LIKENESS = (
    "likeness",
    "sentence_likeness",
    "way_likeness",
    "ways_likeness",
    "word_likeness",
    "least_word_likeness",
)
"""What a model of meaning adds. Where a fact has no listed questions: the cosine of the question with its
sentence, and zeros. Where it has some, or asks itself: a zero, and the cosine with its sentence, that with
the nearest of all its ways, and the mean of the nearest three. At last, where it has none: how alike each
word of the question and the most alike one of the sentence are, in the mean and at the least (see
``maxsim``)."""


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The fitted weights: ``rank`` by feature; ``confidence`` by feature of a decision; and those with
    ``+semantic`` where a model of meaning is in use."""
    loaded: Mapping[str, Mapping[str, float]] = json.loads(
        Path(__file__).with_name("weights.json").read_text(encoding="utf-8")
    )
    return loaded


class Sought(NamedTuple):
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
    def pairs(self) -> tuple[str, ...]:
        """The pairs of neighbouring stems, each between two spaces, as in a fact's lines."""
        return tuple({f" {one} {other} " for one, other in pairwise(self.reading.stems)})

    @cached_property
    def shape(self) -> int:
        """Its letters."""
        return shape.of(word.text for word in self.reading.words)

    @cached_property
    def wants_a_year(self) -> bool:
        """Whether it asks when."""
        return self.reading.kind is Kind.WHEN

    @cached_property
    def wants_a_number(self) -> bool:
        """Whether it asks for a number."""
        return self.reading.kind in NUMERIC

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
    return Ranked(values, sum(map(mul, values, _in_order(len(values)))))


@cache
def _in_order(count: int) -> tuple[float, ...]:
    fitted = weights()["rank" if count == len(FEATURES) else "rank+semantic"]
    return tuple(float(fitted[name]) for name in (*FEATURES, *LIKENESS)[:count])


def measure(wanted: Wanted, fact: Lexis) -> tuple[float, ...]:  # noqa: C901 (one pass, for speed)
    """The features of a fact for a question, in the order of FEATURES."""
    sentence, counts, own, names, share = fact.ways[0], fact.counts, fact.own, fact.names, fact.share
    damping = _K1 * (1 - _B + _B * fact.length / wanted.rarity.length)
    bm25 = covers_all = covers_sentence = names_cover = mean = 0.0
    held = akin = alike = rare = rarest = squares = 0.0
    unknown = weighty = 0
    for word, weight, is_content, start, same in wanted.words:
        count = counts.get(word)
        if count:
            covers_all += weight
            bm25 += weight * count / (count + damping)
            if word in share:
                mean += weight * weight * share[word]
            if word in sentence:
                covers_sentence += weight
                squares += weight * weight
                weighty += is_content
            if word in names:
                names_cover += weight
        if not is_content:
            continue
        if word in own or word in names:
            held += weight
            rare += weight * weight
            continue
        if start in fact.starts:
            akin += weight
        if not same.isdisjoint(own):
            alike += weight
        if not count:
            unknown += 1
            rarest = max(rarest, weight)
    total, content = wanted.total, wanted.content_total
    sizes = wanted.rarity.sizes(fact)
    best = 0
    if len(fact.ways) == 1:
        ((length, whole),) = sizes.ways
        cosine = squares / (length * wanted.norm)
        nearest, covered, covers = cosine / NEAREST_WAYS, covers_sentence / total, covers_sentence / whole
        mean = squares
    else:
        cosine, nearest, covered, covers, best = _nearest_ways(wanted, fact, sizes)
    together = _share_in(fact.lines[0], wanted.pairs)
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
        together,
        _share_in(fact.lines[best], wanted.pairs) if best else together,
        min(_run(wanted.stems, fact), _LONGEST_RUN) / _LONGEST_RUN,
        _near(wanted.content, fact) if weighty > 1 else 0.0,
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


def _share_in(line: str, pairs: Sequence[str]) -> float:
    """The share of the pairs of words that stand together in a line."""
    return sum([pair in line for pair in pairs]) / len(pairs) if pairs else 0.0


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
    shortest stretch that has all of them that the sentence has, which are two at least."""
    places = [(place, word) for place, word in enumerate(fact.said) if word in content]
    kinds = len({word for _, word in places})
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
    if wanted.wants_a_year:
        return float(any(_YEAR.match(word) and word not in wanted.numbers for word in fact.said))
    if wanted.wants_a_number:
        return float(any(word[0].isdigit() and word not in wanted.numbers for word in fact.said))
    return 0.5
