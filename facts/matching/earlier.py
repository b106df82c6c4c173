"""Questions that hold the newest figure of a series against an earlier one ("fewer *than before*", "more *now
than in 2021*", "has it become dearer *since 2021*")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facts.matching import degrees
from facts.matching.kinds import Kind
from facts.matching.lexicon import NOW
from facts.matching.periods import Asked, Mode
from facts.matching.question import Reading
from facts.matching.words import Word

_KINDS = frozenset({Kind.YES_NO, Kind.BARE, Kind.COMPARE})
_MORE = frozenset(
    """
    more less fewer higher lower greater larger bigger smaller longer shorter cheaper dearer pricier
    costlier
    """.split()
)
_BEFORE = (
    ("before",),
    ("earlier",),
    ("previously",),
    ("formerly",),
    ("once",),
    ("in", "the", "past"),
    ("in", "former", "times"),
    ("the", "one", "before"),
    ("the", "previous", "one"),
    *(("the", time, "before") for time in ("season", "winter", "summer", "month", "quarter")),
    ("it", "used", "to"),
    ("they", "used", "to"),
    ("there", "used", "to"),
)
_SINCE = frozenset({"since", "after"})
_INTO = frozenset("in during back for".split())
_BECOMING = frozenset("get gets got getting gotten become becomes became becoming".split())


@dataclass(frozen=True, slots=True)
class Earlier:
    """``since``: the time of the earlier figure, where it is named; ``is_last``: it is the one right before
    the newest, or that of the time named, or else the first. ``places``: the words that say only that."""

    places: frozenset[int]
    since: Asked | None = None
    is_last: bool = False


def read(reading: Reading) -> Earlier | None:
    """What a question holds against what was earlier; None where it does nothing of the kind."""
    words, named = reading.words, reading.periods
    more = {place for place, word in enumerate(words) if word.text in _MORE} | degrees.read(reading).places
    if reading.kind not in _KINDS or not more or len(named) > 1:
        return None
    now = {place for place, word in enumerate(words) if word.text in NOW}
    becoming = {
        place
        for place, word in enumerate(words)
        if word.text in _BECOMING and not more.isdisjoint({place + 1, place + 2})
    }
    asking = frozenset(more | now | becoming)
    than = next((place for place, word in enumerate(words) if word.text == "than"), len(words))
    behind = _phrase(words, than + 1, _BEFORE)
    if behind and all(one.last <= than for one in named):
        return Earlier(asking | behind, since=named[0] if named else None, is_last=True)
    if named:
        since = named[0]
        opens = since.mode is Mode.OPEN and words[since.first].text in (_SINCE if becoming else {"since"})
        between = {word.text for word in words[than + 1 : since.first]}
        follows = since.mode in (Mode.BARE_YEAR, Mode.EXACT) and than < since.first and between <= _INTO
        return Earlier(asking, since=since) if opens or follows else None
    return Earlier(asking) if becoming and than == len(words) else None


def _phrase(words: Sequence[Word], start: int, phrases: Sequence[tuple[str, ...]]) -> frozenset[int]:
    """The places of the phrase that stands at ``start``."""
    texts = tuple(word.text for word in words[start:])
    longest = max((len(one) for one in phrases if texts[: len(one)] == one), default=0)
    return frozenset(range(start, start + longest))
