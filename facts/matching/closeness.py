"""How close a curated fact is to a question that the guard lets it answer: by what its listed questions and
its sentence say, in whatever words mean the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from facts.matching import shape
from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.rank import Rarity, Wanted

WEIGHTS: Mapping[str, float] = {
    "covered": 4.0,
    "nearest": 5.0,
    "nearest_back": 3.0,
    "letters": 5.0,
    "kind": 2.0,
    "number": 1.2,
    "literal": 1.5,
    "subject": 0.6,
}
BIAS = -14.2
# What makes one text nearer than another, beside the share of the question that it covers.
_BACK, _KIND = 0.5, 0.2
_REST = _BACK + _KIND


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Closeness:
    """The features of a fact for a question, each from 0 to 1, their weighted sum ``logit``, and
    the confidence from 0 to 1."""

    features: Mapping[str, float]
    logit: float

    @property
    def confidence(self) -> float:
        """How likely it is that this is the fact asked for."""
        return 1 / (1 + math.exp(-self.logit))


def closeness(case: Case, wanted: Wanted) -> Closeness:
    """Score a fact.

    ``covered``: share of the question's weight that the fact's words cover; ``nearest`` and
    ``nearest_back``: share of the question that its nearest listed question or statement covers,
    and the reverse; ``letters``: how alike the one that is spelt most like it is (see ``shape``), which
    tells near-identical facts apart; ``kind``: whether it lists a question of the same kind;
    ``number``: whether a number is wanted and it is a figure;
    ``literal``: like ``covered``, but by the question's very words; ``subject``: whether the question
    names what the fact's sentence is about.
    """
    rarity = wanted.rarity
    forward, back = _nearest(case, rarity)
    features = {
        "covered": covered(case, rarity),
        "nearest": forward,
        "nearest_back": back,
        "letters": max(shape.likeness(wanted.shape, one) for one in case.fact.lexis.shapes),
        "kind": _kind(case),
        "number": float(bool(case.fact.measure) and _wants_a_number(case)),
        "literal": literal(case, rarity),
        "subject": float(case.fact.holds.subject in case.asked.entities),
    }
    return Closeness(features, BIAS + sum(WEIGHTS[name] * value for name, value in features.items()))


def at_most(case: Case, rarity: Rarity) -> float:
    """What the logit of ``closeness`` cannot exceed, for a fraction of its cost: no single text covers more
    of the question than all the fact's words do."""
    share = covered(case, rarity)
    rest = sum(weight for name, weight in WEIGHTS.items() if name not in ("covered", "nearest"))
    return BIAS + (WEIGHTS["covered"] + WEIGHTS["nearest"]) * share + rest


def _wants_a_number(case: Case) -> bool:
    """Whether a number is wanted; "is the rate high" wants to be told what is thought of it."""
    return case.reading.kind is not Kind.YES_NO and case.reading.wants_a_number


def _kind(case: Case) -> float:
    """Whether it lists a question of the same kind; what only mentions somebody says half of who he is."""
    listed = float(any(ask.kind == case.reading.kind for ask in case.fact.asks))
    if case.reading.kind is Kind.IS and not (
        case.fact.holds.classes and case.fact.holds.subject in case.asked.entities
    ):
        return listed / 2
    return listed


def covered(case: Case, rarity: Rarity) -> float:
    """The share, from 0 to 1, of the question's weight that the fact's words cover."""
    total = share = 0.0
    for word, same in case.asked.wanted:
        weight = rarity.weight(word)
        total += weight
        if not same.isdisjoint(case.fact.stems):
            share += weight
    return share / total if total else 0.0


def literal(case: Case, rarity: Rarity) -> float:
    """The share, from 0 to 1, of the question's weight that stands in the fact word by word."""
    weights = [(rarity.weight(word), word in case.fact.stems) for word, _ in case.asked.wanted]
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, stands in weights if stands) / total if total else 0.0


def _nearest(case: Case, rarity: Rarity) -> tuple[float, float]:
    """Of the fact's listed questions and its statement, the one nearest to the question: the share
    of the question that it covers, and the reverse."""
    texts, total = case.fact.questions_and_statement, 0.0
    shares = [0.0] * len(texts)
    for word, same in case.asked.wanted:
        weight = rarity.weight(word)
        total += weight
        for place in {place for one in same & case.fact.stems for place in case.fact.standing[one]}:
            shares[place] += weight
    weighed = rarity.weighed(case.fact.lexis, (heavy for _, _, heavy in texts))
    said = case.asked.said
    best = (0.0, 0.0, 0.0)
    for place in sorted(range(len(texts)), key=lambda place: -shares[place]):
        forward = shares[place] / (total or 1.0)
        if forward + _REST <= best[0]:
            break
        kind = texts[place][0]
        words, whole = weighed[place]
        back = sum(weight for word, weight in words if word in said) / whole
        score = forward + _BACK * back + _KIND * (kind == case.reading.kind)
        if score > best[0]:
            best = (score, forward, back)
    return best[1], best[2]
