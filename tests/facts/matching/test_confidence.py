"""How sure the best candidate is: a probability that grows with its lead over the others."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.confidence import SIGNALS, confidence, signals
from facts.matching.rank import FEATURES, Ranked

VALUES = st.tuples(*[st.floats(0, 1)] * len(FEATURES))
SCORE = st.floats(-20, 20)


def ranked(values: tuple[float, ...], *scores: float) -> list[Ranked]:
    return [Ranked(values, score) for score in scores]


def named(scores: list[float], ways: int = 1) -> dict[str, float]:
    middling = (0.5,) * len(FEATURES)
    return dict(zip(SIGNALS, signals(ranked(middling, *scores), ways), strict=True))


@given(VALUES, st.lists(SCORE, min_size=1, max_size=8), st.integers(1, 5))
def test_it_is_a_probability(values: tuple[float, ...], scores: list[float], ways: int) -> None:
    best_first = ranked(values, *sorted(scores, reverse=True))
    assert 0 <= confidence(signals(best_first, ways)) <= 1


@given(VALUES, SCORE, st.integers(1, 6), st.lists(st.floats(0, 15), min_size=2, max_size=6))
def test_the_further_the_others_are_behind_the_surer_it_is(
    values: tuple[float, ...], best: float, others: int, leads: list[float]
) -> None:
    sure = [confidence(signals(ranked(values, best, *[best - lead] * others), 1)) for lead in sorted(leads)]
    assert all(one <= other + 1e-12 for one, other in pairwise(sure))


@given(VALUES, SCORE, st.integers(1, 6))
def test_the_fewer_are_as_good_the_surer_it_is(values: tuple[float, ...], best: float, others: int) -> None:
    few = confidence(signals(ranked(values, best, *[best] * others), 1))
    many = confidence(signals(ranked(values, best, *[best] * (others + 1)), 1))
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


def test_more_than_one_way_to_say_it_are_listed_questions() -> None:
    assert named([5.0], ways=1)["is_listed"] == 0
    assert named([5.0], ways=4)["is_listed"] == 1
