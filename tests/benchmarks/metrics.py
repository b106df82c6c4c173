"""What the replies to a set of questions are worth."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

Ranking = Sequence[tuple[str, float]]
"""Ids, best first, each with its score."""

DEPTH = 10
"""How much of a ranking counts."""
_BINS = 10


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back on a question: the ``ranking``, the id that was given as the ``answer`` (None where
    the reply was silence, or the method never decides), and what it took."""

    ranking: Ranking
    answer: str | None = None
    took_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply beside what would have been right; nothing is ``relevant`` to what has no answer."""

    relevant: frozenset[str]
    reply: Reply

    @property
    def is_answerable(self) -> bool:
        """Whether the base holds the answer."""
        return bool(self.relevant)

    @property
    def is_right(self) -> bool:
        """Whether what is ranked first is an answer."""
        return bool(self.reply.ranking) and self.reply.ranking[0][0] in self.relevant


Confidence = Callable[[Ranking], float]


def top(ranking: Ranking) -> float:
    """The score of the best; 0 where there is none."""
    return ranking[0][1] if ranking else 0.0


def margin(ranking: Ranking) -> float:
    """How far the best is above the runner-up."""
    return top(ranking) - top(ranking[1:])


def recall(judged: Sequence[Judged], depth: int) -> float:
    """The share of the answerable questions with a right document among the first ``depth``."""
    found = [
        any(id in one.relevant for id, _ in one.reply.ranking[:depth]) for one in judged if one.is_answerable
    ]
    return sum(found) / len(found) if found else 0.0


def mrr(judged: Sequence[Judged]) -> float:
    """The mean of 1 / place of the first right document, over the answerable questions."""
    places = [_place(one) for one in judged if one.is_answerable]
    return sum(1 / place for place in places if place) / len(places) if places else 0.0


def _place(one: Judged) -> int:
    places = [place for place, (id, _) in enumerate(one.reply.ranking[:DEPTH], 1) if id in one.relevant]
    return places[0] if places else 0


def auroc(judged: Sequence[Judged], confidence: Confidence = top) -> float | None:
    """How often an answerable question has more confidence than an unanswerable one (a tie is half);
    None where there are not both."""
    answerable = sum(one.is_answerable for one in judged)
    other = len(judged) - answerable
    if not answerable or not other:
        return None
    below = wins = 0.0
    for group in reversed(list(_by_confidence(judged, confidence))):
        positive = sum(one.is_answerable for one in group)
        negative = len(group) - positive
        wins += positive * (below + negative / 2)
        below += negative
    return wins / (answerable * other)


def recall_at(judged: Sequence[Judged], precision: float, confidence: Confidence = top) -> float:
    """The largest share of the answerable questions that is answered right by some threshold at which
    ``precision`` of all that is answered is right."""
    answerable = sum(one.is_answerable for one in judged)
    answered = right = best = 0
    for group in _by_confidence([one for one in judged if one.reply.ranking], confidence):
        answered += len(group)
        right += sum(one.is_right for one in group)
        if right >= precision * answered:
            best = right
    return best / answerable if answerable else 0.0


def _by_confidence(judged: Sequence[Judged], confidence: Confidence) -> Iterator[list[Judged]]:
    """The highest first; no threshold parts those of the same."""

    def of(one: Judged) -> float:
        return -confidence(one.reply.ranking)

    return (list(group) for _, group in groupby(sorted(judged, key=of), key=of))


def precision(judged: Sequence[Judged]) -> float | None:
    """The share of the given answers that are right; None where none is given."""
    given = [one.reply.answer in one.relevant for one in judged if one.reply.answer is not None]
    return sum(given) / len(given) if given else None


def coverage(judged: Sequence[Judged]) -> float:
    """The share of the answerable questions that are given an answer, right or wrong."""
    given = [one.reply.answer is not None for one in judged if one.is_answerable]
    return sum(given) / len(given) if given else 0.0


def ece(judged: Sequence[Judged]) -> float:
    """The expected calibration error: how far the confidence (0 to 1) is from the share that is right,
    over ten bins of equal width. What has no answer is never right."""
    bins: dict[int, list[Judged]] = {}
    for one in judged:
        bins.setdefault(min(int(top(one.reply.ranking) * _BINS), _BINS - 1), []).append(one)
    gaps = [
        abs(sum(top(one.reply.ranking) for one in held) - sum(one.is_right for one in held))
        for held in bins.values()
    ]
    return sum(gaps) / len(judged) if judged else 0.0


def percentile(values: Sequence[float], share: float) -> float:
    """The least of ``values`` that ``share`` of them do not exceed; 0 where there are none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0
