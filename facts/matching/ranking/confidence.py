"""How likely it is that the best candidate is the right one: a logistic model of its features and of its lead
over the others, fitted where the right answer, or that there is none, is known.

Calibrated: of the answers given with 0.9, nine in ten are right on what it was not fitted on. The weights
are in ``weights.json``. A raw score is sure of the best of a bad lot: the lead says more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from facts.matching.ranking.rank import (
    FEATURES,
    LIKENESS,
    Ranked,
    weights,
)

_CLOSE_LEAD = 3.0
_RIVALS = 5

_WORD_LIKENESS = len(FEATURES) + LIKENESS.index("word_likeness")
_LEADS = ("score", "lead", "close_lead", "lead_over_rivals", "share_of_belief")
SIGNALS = (*FEATURES, *_LEADS)
SEMANTIC_SIGNALS = (*FEATURES, *LIKENESS, *_LEADS, "word_lead")
"""Where a model of meaning is in use."""


def signals(ranked: Sequence[Ranked]) -> tuple[float, ...]:
    """What the confidence is made of. ``ranked`` are all candidates, best first (at least one).

    ``lead`` is the score's distance from the second, ``close_lead`` the same up to 3,
    ``lead_over_rivals`` from the mean of the next four; ``share_of_belief`` the best's share, from 0 to 1,
    where each candidate is believed by the exponential of its score. With a model of meaning ``word_lead`` is
    how much more alike, word by word, the best is than any other; below 0 where another is.
    """
    best = ranked[0].score
    rivals = [one.score for one in ranked[1:_RIVALS]]
    lead = best - rivals[0] if rivals else _CLOSE_LEAD
    over = best - sum(rivals) / len(rivals) if rivals else _CLOSE_LEAD
    belief = 1 / sum(math.exp(one.score - best) for one in ranked)
    leads = (best, lead, min(lead, _CLOSE_LEAD), over, belief)
    if len(ranked[0].values) == len(FEATURES):
        return (*ranked[0].values, *leads)
    own, *others = [one.values[_WORD_LIKENESS] for one in ranked]
    return (*ranked[0].values, *leads, own - max(others, default=0.0))


def confidence(values: Sequence[float], *, is_listed: bool) -> float:
    """The probability, from 0 to 1, that belongs to some signals. What has listed questions has weights of
    its own: there the nearest of them says most, where there are none the sentence."""
    is_semantic = len(values) == len(SEMANTIC_SIGNALS)
    fitted = weights()[name_of_weights(is_semantic=is_semantic, is_listed=is_listed)]
    known = zip(SEMANTIC_SIGNALS if is_semantic else SIGNALS, values, strict=True)
    total = fitted["bias"] + sum(fitted[name] * value for name, value in known)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def name_of_weights(*, is_semantic: bool, is_listed: bool) -> str:
    """Under which name ``weights.json`` has them."""
    return f"confidence{'+semantic' if is_semantic else ''}{' listed' if is_listed else ''}"
