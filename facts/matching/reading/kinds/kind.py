"""The kinds of answer, and what a question's words say of the answer that it wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a question wants to be told."""

    COUNT = "how many"
    AMOUNT = "how much"
    SHARE = "what share"
    AGE = "how old"
    MEASURE = "how long, far, …"
    MANNER = "how"
    WHO = "who"
    SAID_BY = "who said"
    SAID = "what did … say"
    QUOTE = "a quote"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    WHAT = "what, which"
    IS = "who or what is"
    YES_NO = "yes or no"
    SOURCE = "according to whom"
    COMPARE = "compare"
    BARE = "no question word"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The kind, the stems of the noun asked for, of the speaker asked about and of whom he told it, and
    the places of the words that said so and need no more accounting. ``reported``: the speaker is named
    as the one who reports the answer ("according to the Ledger"), which may be the source itself."""

    kind: Kind
    focus: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    consumed: frozenset[int] = field(default_factory=frozenset)
    reported: bool = False


NUMERIC = frozenset({Kind.COUNT, Kind.SHARE, Kind.AMOUNT, Kind.MEASURE, Kind.AGE})
"""The kinds that want a number."""
