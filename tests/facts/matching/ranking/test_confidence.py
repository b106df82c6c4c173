"""How sure the best candidate is: a probability that grows with its lead over the others."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.ranking.confidence import (
    SIGNALS,
    confidence,
    name_of_weights,
    signals,
)
from facts.matching.ranking.rank import FEATURES, Ranked, weights

VALUES = st.tuples(*[st.floats(0, 1)] * len(FEATURES))
SCORE = st.floats(-20, 20)


def ranked(values: tuple[float, ...], *scores: float) -> list[Ranked]:
    return [Ranked(values, score) for score in scores]


def sure(values: tuple[float, ...], scores: list[float], *, is_listed: bool) -> float:
    return confidence(signals(ranked(values, *scores)), is_listed=is_listed)


def named(scores: list[float]) -> dict[str, float]:
    middling = (0.5,) * len(FEATURES)
    return dict(zip(SIGNALS, signals(ranked(middling, *scores)), strict=True))


@given(VALUES, st.lists(SCORE, min_size=1, max_size=8), st.booleans())
def test_it_is_a_probability(values: tuple[float, ...], scores: list[float], is_listed: bool) -> None:
    assert 0 <= sure(values, sorted(scores, reverse=True), is_listed=is_listed) <= 1


@given(VALUES, SCORE, st.integers(1, 6), st.lists(st.floats(0, 15), min_size=2, max_size=6), st.booleans())
def test_the_further_the_others_are_behind_the_surer_it_is(
    values: tuple[float, ...], best: float, others: int, leads: list[float], is_listed: bool
) -> None:
    growing = [sure(values, [best, *[best - lead] * others], is_listed=is_listed) for lead in sorted(leads)]
    assert all(one <= other + 1e-12 for one, other in pairwise(growing))


@given(VALUES, SCORE, st.integers(1, 6), st.booleans())
def test_the_fewer_are_as_good_the_surer_it_is(
    values: tuple[float, ...], best: float, others: int, is_listed: bool
) -> None:
    few = sure(values, [best] * (others + 1), is_listed=is_listed)
    many = sure(values, [best] * (others + 2), is_listed=is_listed)
    assert many <= few + 1e-12


def test_the_signals_of_a_lead() -> None:
    told = named([5.0, 4.0, 3.0, 3.0, 2.0, -9.0])
    assert told["score"] == 5
    assert told["lead"] == told["close_lead"] == 1
    assert told["lead_over_rivals"] == 2
    assert named([9.0, 1.0])["lead"] == 8
    assert named([9.0, 1.0])["close_lead"] == 3


def test_belief_is_shared_among_those_as_good() -> None:
    assert named([5.0, 5.0])["share_of_belief"] == pytest.approx(0.5)
    assert named([5.0, -50.0])["share_of_belief"] == pytest.approx(1)
    assert named([5.0])["share_of_belief"] == 1


def test_what_has_listed_questions_has_weights_of_its_own() -> None:
    own = [weights()[name_of_weights(is_semantic=False, is_listed=kind)]["bias"] for kind in (False, True)]
    assert own[0] != own[1]
    nothing = (0.0,) * len(SIGNALS)
    told = [confidence(nothing, is_listed=kind) for kind in (False, True)]
    assert told == [pytest.approx(1 / (1 + math.exp(-one))) for one in own]
