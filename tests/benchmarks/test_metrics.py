"""Numbers checked by hand."""

import math

import pytest

from tests.benchmarks import metrics
from tests.benchmarks.metrics import Judged, Reply, margin


def judged(relevant: str, *ranking: tuple[str, float], answer: str | None = None) -> Judged:
    return Judged(frozenset(relevant.split()), Reply(ranking, answer))


FIRST = judged("a", ("a", 0.9), ("b", 0.2), answer="a")
SECOND = judged("a c", ("b", 0.8), ("c", 0.7), ("a", 0.1), answer="b")
NOWHERE = judged("a", ("b", 0.4))
NOTHING = judged("a")
UNANSWERABLE = judged("", ("b", 0.7), ("c", 0.1), answer="b")
SILENT = judged("", ("b", 0.3))
ALL = [FIRST, SECOND, NOWHERE, NOTHING, UNANSWERABLE, SILENT]


@pytest.mark.parametrize(("depth", "expected"), [(1, 1 / 4), (2, 2 / 4), (5, 2 / 4)])
def test_recall_counts_the_answerable_questions_with_a_right_one_that_high(
    depth: int, expected: float
) -> None:
    assert metrics.recall(ALL, depth) == expected


def test_mrr_takes_the_first_right_one() -> None:
    assert metrics.mrr(ALL) == (1 + 1 / 2) / 4


def test_mrr_looks_no_deeper_than_the_others_do() -> None:
    others = [(str(place), 20.0 - place) for place in range(metrics.DEPTH)]
    assert metrics.mrr([judged("a", *others[:-1], ("a", 0.1))]) == 1 / metrics.DEPTH
    assert metrics.mrr([judged("a", *others, ("a", 0.1))]) == 0


def test_auroc_is_how_often_the_answerable_one_is_surer() -> None:
    # .9 beats .7 and .3; .8 beats both; .4 beats .3; nothing (0) beats none: 5 of 8.
    assert metrics.auroc(ALL) == 5 / 8


def test_in_auroc_a_tie_is_half() -> None:
    assert metrics.auroc([judged("a", ("a", 0.5)), judged("", ("b", 0.5))]) == 0.5


def test_auroc_needs_both_sorts_of_questions() -> None:
    assert metrics.auroc([FIRST, SECOND]) is None
    assert metrics.auroc([UNANSWERABLE]) is None


def test_confidence_may_be_the_margin() -> None:
    # Margins: .7, .1, .4, 0 against .6 and .3. The first beats both, the third one of them.
    assert metrics.auroc(ALL, margin) == pytest.approx(3 / 8)


def test_recall_at_a_precision_takes_the_best_threshold() -> None:
    replies = [
        judged("a", ("a", 0.9)),
        judged("a", ("b", 0.8)),
        judged("a", ("a", 0.7)),
        judged("a", ("a", 0.6)),
        judged("", ("a", 0.5)),
    ]
    assert metrics.recall_at(replies, 1.0) == 1 / 4
    # Of four, three are right; with the fifth it would be three of five.
    assert metrics.recall_at(replies, 0.75) == 3 / 4
    assert metrics.recall_at(replies, 0.95) == 1 / 4


def test_no_threshold_parts_those_of_the_same_confidence() -> None:
    replies = [judged("a", ("a", 0.5)), judged("a", ("b", 0.5))]
    assert metrics.recall_at(replies, 0.95) == 0
    assert metrics.recall_at(replies, 0.5) == 1 / 2


def test_where_nothing_is_found_nothing_is_answered() -> None:
    assert metrics.recall_at([FIRST, NOTHING], 1.0) == 1 / 2


def test_precision_is_of_the_answers_that_were_given() -> None:
    # Given: a (right), b (wrong), b (wrong, for there is no answer).
    assert metrics.precision(ALL) == pytest.approx(1 / 3)
    assert metrics.precision([SILENT, NOTHING]) is None


def test_coverage_is_of_the_questions_that_have_an_answer() -> None:
    assert metrics.coverage(ALL) == 2 / 4


def test_calibration_error_is_the_gap_in_each_bin_weighed_by_its_size() -> None:
    replies = [
        judged("a", ("a", 0.82)),  # .8 to .9: (.82 + .88) / 2 = .85 against 1/2
        judged("a", ("b", 0.88)),
        judged("", ("b", 0.31)),  # .3 to .4: .31 against 0
        judged("a", ("a", 1.0)),  # the last bin: 1 against 1
    ]
    assert metrics.ece(replies) == pytest.approx((2 * 0.35 + 0.31) / 4)


def test_silence_about_what_has_no_answer_is_well_calibrated() -> None:
    assert metrics.ece([judged("")]) == 0


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.0, 1)])
def test_a_percentile_is_one_of_the_values(share: float, expected: float) -> None:
    assert metrics.percentile(range(100, 0, -1), share) == expected


def test_of_nothing_all_is_nothing() -> None:
    assert metrics.percentile([], 0.5) == 0
    assert metrics.recall([], 1) == metrics.mrr([]) == metrics.recall_at([], 0.95) == 0
    assert metrics.coverage([]) == metrics.ece([]) == 0
    assert math.isclose(metrics.margin([]), 0)
