"""The second half of a question that asks two things: what the fact that answers the first half says as well
("who founded it, *and when*")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facts.matching.deciding.candidate import Candidate
from facts.matching.english.period_forms import MONTH_STEMS
from facts.matching.profile import Profile
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

_YEAR = re.compile(r"[12]\d{3}")


def tells_the_rest(half: Reading, first: Reading, found: Sequence[Candidate]) -> bool:
    """Whether "and when" says nothing of its own, and each answer to the first half has a time of its own
    sentence that the question does not name."""
    return (
        half.kind is Kind.WHEN
        and not half.periods
        and not half.terms
        and bool(found)
        and all(_tells_when(one.case.fact, first) for one in found)
    )


def _tells_when(fact: Profile, first: Reading) -> bool:
    asked = set(first.stems)
    return any((_YEAR.fullmatch(word) or word in MONTH_STEMS) and word not in asked for word in fact.texts[0])
