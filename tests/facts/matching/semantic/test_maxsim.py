"""Late interaction: held against what the formula says, word by word and slowly."""

import math
from operator import mul

import pytest

pytest.importorskip("numpy")

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facts.matching.semantic import maxsim

WIDTH = 12
NUMBER = st.floats(-1, 1, width=32)
TOKENS = st.integers(1, 5).flatmap(lambda count: arrays(np.float32, (count, WIDTH), elements=NUMBER))
SENTENCES = st.lists(TOKENS, min_size=1, max_size=4)
WEIGHTS = st.lists(st.floats(0.125, 8, width=32), min_size=5, max_size=5)


def unit(tokens: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(tokens, axis=1, keepdims=True)
    return np.asarray(np.where(lengths > 0.01, tokens / np.maximum(lengths, 0.01), WIDTH**-0.5), np.float32)


def estimated(token: list[float], other: list[float]) -> float:
    """The cosine, as far as the signs of the other's numbers tell."""
    signs = [1 if one > 0 else -1 for one in other]
    return math.fsum(map(mul, token, signs)) / float(np.float16(math.fsum(map(mul, other, signs))))


def slow(question: np.ndarray, weights: list[float], sentence: np.ndarray) -> tuple[float, float]:
    """The mean and the least, token by token."""
    total = 0.0
    best = []
    for token, weight in zip(question.tolist(), weights, strict=True):
        best.append(max(estimated(token, other) for other in sentence.tolist()))
        total += weight * best[-1]
    return total / sum(weights), min(best)


@given(TOKENS, SENTENCES, WEIGHTS)
def test_each_token_counts_its_likest_one(
    question: np.ndarray, sentences: list[np.ndarray], weights: list[float]
) -> None:
    question, sentences = unit(question), [unit(one) for one in sentences]
    weights = weights[: len(question)]
    made = maxsim.likeness(question, np.array(weights, np.float32), list(map(maxsim.kept, sentences)))
    for got, sentence in zip(made, sentences, strict=True):
        assert got == pytest.approx(slow(question, weights, sentence), abs=0.01)


def test_a_token_is_most_like_itself() -> None:
    drawn = unit(np.random.default_rng(1).normal(size=(6, 384)).astype(np.float32))
    made = maxsim.likeness(
        drawn[:1], np.ones(1, np.float32), [maxsim.kept(drawn[place:]) for place in (0, 1)]
    )
    assert made[0] == pytest.approx((1.0, 1.0), abs=0.001)
    assert made[1][0] < 0.2


def test_a_token_takes_a_bit_for_each_number() -> None:
    assert len(maxsim.kept(unit(np.ones((3, 384), np.float32)))) == 3 * (384 // 8 + 2)


def test_a_sentence_without_tokens_is_like_nothing() -> None:
    one = unit(np.ones((1, WIDTH), np.float32))
    made = maxsim.likeness(one, np.ones(1, np.float32), [b"", maxsim.kept(one), b""])
    assert made[0] == made[2] == (0.0, 0.0)
    assert made[1] == pytest.approx((1.0, 1.0), abs=0.01)
    assert maxsim.likeness(one, np.ones(1, np.float32), [b""]) == [(0.0, 0.0)]
