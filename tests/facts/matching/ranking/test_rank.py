"""Ranking: each feature is what it says it is, as an obvious twin makes it, slowly."""

import math
from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.profile import lexis, shape
from facts.matching.ranking.rank import (
    FEATURES,
    Wanted,
    rank,
    weights,
)
from facts.matching.ranking.rarity import Rarity
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read

# Words that are their own stems and ask for nothing.
VOCABULARY = "boat pier gull wind salt rope mast tide crew fog of the 12 1987".split()
FACTS_IN_BASE = 40
WORDS_OF_A_FACT = 9.0
SPREAD = {word: place * 3 for place, word in enumerate(VOCABULARY)}
ABOVE_ONE = ("length",)

TEXT = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=8)


@dataclass(frozen=True)
class Made:
    """A fact in words, and as ranking reads it."""

    texts: list[list[str]]
    asks: list[list[str]]
    names: list[str]

    @property
    def lexis(self) -> lexis.Lexis:
        shapes = [shape.of(way) for way in self.ways]
        return lexis.make(self.texts, self.asks, self.names, shapes)

    @property
    def ways(self) -> list[list[str]]:
        return [self.texts[0], *self.asks]

    @property
    def every_word(self) -> list[str]:
        cited = [text for text in self.texts[1:] if text != self.texts[0]]
        return [word for text in (*self.ways, *cited, self.names) for word in text]


FACT = st.builds(
    Made,
    texts=st.lists(TEXT, min_size=1, max_size=3),
    asks=st.lists(TEXT, max_size=5),
    names=st.lists(st.sampled_from(VOCABULARY), max_size=3),
)


def wanted(text: str) -> Wanted:
    return Wanted(read(text), Rarity(lambda word: SPREAD.get(word, 0), FACTS_IN_BASE, WORDS_OF_A_FACT))


def features(text: str, fact: Made) -> dict[str, float]:
    return dict(rank(wanted(text), fact.lexis).features)


def weight(word: str) -> float:
    count = SPREAD.get(word, 0)
    return math.log(1 + (FACTS_IN_BASE - count + 0.5) / (count + 0.5))


def slow_bm25(question: list[str], fact: Made) -> float:
    k1, b = 1.2, 0.75
    counts = Counter(fact.every_word)
    score = 0.0
    for word in set(question):
        length = len(fact.every_word) / WORDS_OF_A_FACT
        score += weight(word) * counts[word] / (counts[word] + k1 * (1 - b + b * length))
    return score / sum(weight(word) for word in set(question))


def vector(words: list[str]) -> list[float]:
    return [weight(word) * (word in words) for word in VOCABULARY]


def slow_cosine(one: list[float], other: list[float]) -> float:
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return product / (math.hypot(*one) * math.hypot(*other))


@given(TEXT, FACT)
def test_every_feature_is_from_nought_to_one(question: list[str], fact: Made) -> None:
    told = features(" ".join(question), fact)
    assert tuple(told) == FEATURES
    for name, value in told.items():
        assert value >= 0, name
        assert value <= 1 + 1e-9 or name in ABOVE_ONE, name


@given(TEXT, FACT)
def test_bm25_is_that_of_robertson_and_zaragoza(question: list[str], fact: Made) -> None:
    assert features(" ".join(question), fact)["bm25"] == pytest.approx(slow_bm25(question, fact))


@given(TEXT, FACT)
def test_cosines_are_those_of_vectors_of_weights(question: list[str], fact: Made) -> None:
    told = features(" ".join(question), fact)
    asked = vector(question)
    each = sorted((slow_cosine(asked, vector(way)) for way in fact.ways), reverse=True)
    mean = [sum(column) / len(fact.ways) for column in zip(*map(vector, fact.ways), strict=True)]
    assert told["way_cosine"] == pytest.approx(each[0])
    assert told["ways_cosine"] == pytest.approx(sum(each[:3]) / 3)
    assert told["mean_cosine"] == pytest.approx(slow_cosine(asked, mean))


@given(TEXT, FACT)
def test_the_score_is_the_weighted_sum(question: list[str], fact: Made) -> None:
    ranked = rank(wanted(" ".join(question)), fact.lexis)
    assert ranked.score == pytest.approx(sum(ranked.contributions.values()))
    assert ranked.contributions.keys() == set(FEATURES) == weights()["rank"].keys()


@given(TEXT, FACT)
def test_more_of_the_question_covers_no_less(question: list[str], fact: Made) -> None:
    more = Made([*fact.texts, question], fact.asks, fact.names)
    for name in ("covers_all", "covers_content", "covers_akin", "covers_alike", "covers_rare"):
        before, after = features(" ".join(question), fact)[name], features(" ".join(question), more)[name]
        assert before <= after + 1e-9
        assert after == pytest.approx(1)


def test_the_rarer_a_word_is_the_more_it_weighs() -> None:
    rarity = wanted("boat").rarity
    by_spread = sorted(VOCABULARY, key=lambda word: SPREAD[word])
    assert sorted(VOCABULARY, key=rarity.weight, reverse=True) == by_spread
    assert rarity.weight("unheard-of") == rarity.weight("boat")


@pytest.mark.parametrize(
    ("question", "kind", "sentence", "fits"),
    [
        ("when pier", Kind.WHEN, ["pier", "1987"], 1),
        ("when pier", Kind.WHEN, ["pier", "12"], 0),
        ("when pier 1987", Kind.WHEN, ["pier", "1987"], 0),
        ("how many gull", Kind.COUNT, ["12", "gull"], 1),
        ("how many gull", Kind.COUNT, ["gull"], 0),
        ("who rope", Kind.WHO, ["gull"], 0.5),
    ],
)
def test_a_time_is_wanted_of_when_and_a_number_of_how_many(
    question: str, kind: Kind, sentence: list[str], fits: float
) -> None:
    assert read(question).kind is kind
    assert features(question, Made([sentence], [], []))["answer_type"] == fits


@pytest.mark.parametrize(
    ("sentence", "dense"),
    [
        (["gull", "rope", "of", "boat"], 1),
        (["gull", "fog", "fog", "rope"], 0.5),
        (["rope", "fog", "gull", "rope"], 1),
        (["gull", "fog"], 0),
    ],
)
def test_words_that_stand_together_are_near(sentence: list[str], dense: float) -> None:
    assert features("gull rope", Made([sentence], [], []))["near"] == dense
