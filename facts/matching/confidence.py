"""How likely it is that the best candidate is the right one: a logistic model of its features and of its lead
over the others, fitted where the right answer, or that there is none, is known.

Calibrated: of the answers given with 0.9, nine in ten are right on what it was not fitted on. The weights
are in ``weights.json``. A raw score is sure of the best of a bad lot: the lead says more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from facts.matching.rank import FEATURES, LIKENESS, Ranked, weights

_CLOSE_LEAD = 3.0
_RIVALS = 5

_LEADS = ("score", "lead", "close_lead", "lead_over_rivals", "share_of_belief")
SIGNALS = (*FEATURES, *_LEADS, "is_listed")
SEMANTIC_SIGNALS = (*FEATURES, *LIKENESS, *_LEADS)
"""Where a model of meaning is in use. There, what has listed questions has weights of its own."""


def signals(ranked: Sequence[Ranked], ways: int) -> tuple[float, ...]:
    """What the confidence is made of. ``ranked`` are all candidates, best first (at least one), ``ways``
    the number of ways in which the best is said.

    ``lead`` is the score's distance from the second, ``close_lead`` the same up to 3,
    ``lead_over_rivals`` from the mean of the next four; ``share_of_belief`` the best's share, from 0 to 1,
    where each candidate is believed by the exponential of its score; ``is_listed`` whether it has listed
    questions.
    """
    best = ranked[0].score
    rivals = [one.score for one in ranked[1:_RIVALS]]
    lead = best - rivals[0] if rivals else _CLOSE_LEAD
    over = best - sum(rivals) / len(rivals) if rivals else _CLOSE_LEAD
    belief = 1 / sum(math.exp(one.score - best) for one in ranked)
    return (*ranked[0].values, best, lead, min(lead, _CLOSE_LEAD), over, belief, float(ways > 1))


def confidence(values: Sequence[float]) -> float:
    """The probability, from 0 to 1, that belongs to some signals."""
    if len(values) == len(SIGNALS):
        fitted, known = weights()["confidence"], zip(SIGNALS, values, strict=True)
    else:
        fitted = weights()["confidence+semantic listed" if values[-1] else "confidence+semantic"]
        known = zip(SEMANTIC_SIGNALS, values[:-1], strict=True)
    total = fitted["bias"] + sum(fitted[name] * value for name, value in known)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
