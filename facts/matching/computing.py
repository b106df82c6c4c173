"""Questions whose answer is computed from several figures: what is asked for, and of which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from facts import figures
from facts.figures import Series, Which
from facts.matching import comparison, trends
from facts.matching.case import Question
from facts.matching.index import Key
from facts.matching.kinds import Kind
from facts.matching.profile import Profile
from facts.matching.question import Reading

Json = dict[str, Any]

MOST_SUMS = 3


class Operation(StrEnum):
    """What is computed."""

    COMPARE = "compare"
    CHANGE = "change"
    MOST = "most"
    LEAST = "least"


@dataclass(frozen=True, slots=True)
class Sum:
    """What is asked for: two figures to compare, a figure whose series has the answer, or the several
    among which one is the highest or the lowest."""

    operation: Operation
    keys: tuple[Key, ...]


def wanted(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Sequence[tuple[Key, Profile]],
    chosen: Sequence[Profile],
) -> list[Sum]:
    """What the question asks to be computed, each way in which it may be meant; none where it asks for
    nothing of that kind, or where the facts that were ``chosen`` for it say it themselves."""
    if reading.compares and (reading.kind is Kind.COMPARE or not chosen):
        pairs = comparison.operands(reading, asked, candidates)
        if 0 < len(pairs) <= MOST_SUMS:
            return [Sum(Operation.COMPARE, pair) for pair in pairs]
    if not chosen or (trends.superlative(reading) and all(fact.amount is not None for fact in chosen)):
        found = trends.asked_for(reading, asked, candidates)
        if 0 < len(found) <= MOST_SUMS:
            return [Sum(Operation(trend), keys) for trend, keys in found]
    if reading.kind is Kind.COMPARE and not chosen:
        return [Sum(Operation.COMPARE, pair) for pair in comparison.senseless(reading, asked, candidates)[:1]]
    return []


def compute(one: Sum, loaded: Mapping[Key, Json], series: Callable[[Key], Series]) -> Json:
    """The answer, from figures as they are shown (``loaded``). ``series`` gives the whole series of one.
    Raises NotComparable where it makes no sense."""
    shown = [loaded[key] for key in one.keys]
    match one.operation:
        case Operation.COMPARE:
            # Who names both times in a question knows that they are not of the same length.
            return figures.compared(*shown, uneven=True)
        case Operation.CHANGE:
            return figures.changed(series(one.keys[0]))
        case Operation.MOST | Operation.LEAST:
            which = Which(one.operation.value)
            if len(shown) > 1:
                return figures.extreme_between(shown, which)
            return figures.extreme(series(one.keys[0]), which)
