"""Does this fact answer THIS question?

Every weighty word must be accounted for by the fact, the fact must hold the kind of answer that is
asked for, and nothing may contradict: period, number, population, place, speaker, direction,
negation. Each objection is a plain clause, for ``ask --explain`` and for a moderator.
"""

from facts.matching.guard.figures.restrictions import lacking
from facts.matching.guard.verdict import (
    Verdict,
    allows,
    allows_computing,
    answers,
    judge,
)
from facts.matching.guard.vouching import lists_the_very_words
from facts.matching.guard.whether.claims import asks_why

__all__ = [
    "Verdict",
    "allows",
    "allows_computing",
    "answers",
    "asks_why",
    "judge",
    "lacking",
    "lists_the_very_words",
]
