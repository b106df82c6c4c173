"""Questions whose answer is computed from several figures: what is asked for, and of which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from facts.matching.case.asked import Question
from facts.matching.computing import comparison, series, trends, wholes
from facts.matching.profile import Profile
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Key

if TYPE_CHECKING:
    from facts.figures import Series

Json = dict[str, Any]
Beside = Callable[[Key], "Sequence[Series]"]
"""The series that a figure is in, and those of other places that measure the same."""

MOST_SUMS = 3


class Operation(StrEnum):
    """What is computed."""

    COMPARE = "compare"
    CHANGE = "change"
    MOST = "most"
    LEAST = "least"


@dataclass(frozen=True, slots=True)
class Sum:
    """What is asked for, and the figures: two to compare; some of the series that changed or whose
    highest is sought; or, with ``at_places``, those of the places that may be the highest."""

    operation: Operation
    keys: tuple[Key, ...]
    at_places: bool = False


def wanted(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Sequence[tuple[Key, Profile]],
    chosen: Sequence[Profile],
) -> list[Sum]:
    """What the question asks to be computed, each way in which it may be meant; none where it asks for
    nothing of that kind, or where the facts that were ``chosen`` for it say it themselves."""
    if wholes.asks_for_a_sum(reading, asked.values()):
        return []
    told = any(trends.tells_it(fact) for fact in chosen)
    differs = comparison.wants_the_difference(reading) or comparison.wants_the_comparison(reading)
    by_itself = told and not differs
    if comparison.asks(reading) and (not chosen or (reading.kind is Kind.COMPARE and not by_itself)):
        pairs = comparison.operands(reading, asked, candidates)
        if len(pairs) == 1 or (1 < len(pairs) <= MOST_SUMS and (differs or not chosen)):
            return [Sum(Operation.COMPARE, pair) for pair in pairs]
    if not by_itself:
        found = series.asked_for(reading, asked, candidates)
        if 0 < len(found) <= MOST_SUMS:
            at_places = reading.kind in trends.WHERE_KINDS and not trends.wants_a_time(reading)
            return [Sum(Operation(trend), keys, at_places=at_places) for trend, keys in found]
    if reading.kind is Kind.COMPARE and not chosen:
        return [Sum(Operation.COMPARE, pair) for pair in comparison.senseless(reading, asked, candidates)[:1]]
    return []


def compute(one: Sum, loaded: Mapping[Key, Json], beside: Beside) -> Json | None:
    """The answer, from figures as they are shown (``loaded``); None where it is none of those that were
    asked for. Raises NotComparable where it makes no sense."""
    # Most questions ask for nothing to be computed, and start-up counts.
    from facts import figures
    from facts.figures import Which

    first = one.keys[0]
    if one.operation is Operation.COMPARE:
        # Who names both times in a question knows that they are not of the same length.
        return figures.compared(loaded[first], loaded[one.keys[1]], uneven=True)
    if one.operation is Operation.CHANGE:
        return figures.changed(beside(first)[0])
    which = Which(one.operation.value)
    if not one.at_places:
        return figures.extreme(beside(first)[0], which)
    # All places of the base take part: one that was not asked for may still be the highest.
    answer, best = figures.extreme_place(beside(first), loaded[first], which)
    return answer if set(best) <= set(one.keys) else None
