"""Questions that hold the newest figure of a series against an earlier one ("fewer *than before*", "more *now
than in 2021*", "has it become dearer *since 2021*", "did it fall *compared with the previous winter*")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from facts.matching.computing import degrees, trends
from facts.matching.english.lexicon import NOW
from facts.matching.english.words import Word
from facts.matching.reading.kinds import Kind
from facts.matching.reading.periods import Asked, Mode
from facts.matching.reading.question import Reading

_KINDS = frozenset({Kind.YES_NO, Kind.BARE, Kind.COMPARE})
_MORE = frozenset(
    """
    more less fewer higher lower greater larger bigger smaller longer shorter cheaper dearer pricier
    costlier
    """.split()
)
_SEASONS = frozenset("winter spring summer autumn".split())
_TIMES = ("season", "month", "week", "quarter", "term", *sorted(_SEASONS))
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
    *(("the", time, "before") for time in _TIMES),
    *(("the", "previous", time) for time in _TIMES),
    ("it", "used", "to"),
    ("they", "used", "to"),
    ("there", "used", "to"),
)
_STEPS = tuple(
    step
    for time in (*_TIMES, "year")
    for step in (
        ("from", "one", time, "to", "the", "next"),
        ("from", "one", time, "to", "another"),
        (time, "on", time),
        (time, "over", time),
    )
)
_YEAR_BEFORE = frozenset(
    ("the year before", "the previous year", "the preceding year", "a year earlier", "a year before")
)
_HELD_AGAINST = frozenset("compared comparison relative opposed".split())
_HOLDING = frozenset("than with to from on over".split())
_OF = frozenset({"with", "to"})
_SINCE = frozenset({"since", "after"})
_INTO = frozenset("in during back for the".split())
_BECOMING = frozenset("get gets got getting gotten become becomes became becoming".split())
_IT_IS = frozenset("it they there that is are does do has have in of".split())


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
    if len(named) > 1:
        return None
    if trends.changes(reading) and reading.kind in trends.CHANGE_KINDS and (steps := _steps(words)):
        return Earlier(steps, since=named[0] if named else None, is_last=True)
    more = {place for place, word in enumerate(words) if word.text in _MORE} | degrees.read(reading).places
    if reading.kind not in _KINDS or not (more or trends.changes(reading)):
        return None
    now = {place for place, word in enumerate(words) if word.text in NOW}
    becoming = {
        place
        for place, word in enumerate(words)
        if word.text in _BECOMING and not more.isdisjoint({place + 1, place + 2})
    }
    asking = frozenset(more | now | becoming)
    if named and _is_year_before(words, named[0]):
        return Earlier(asking, is_last=True)
    joint, than = _joint(words)
    behind = _phrase(words, than + 1, _BEFORE)
    if behind and all(one.last <= joint for one in named):
        return Earlier(asking | behind, since=named[0] if named else None, is_last=True)
    if named:
        since = named[0]
        opens = since.mode is Mode.OPEN and words[since.first].text in (_SINCE if becoming else {"since"})
        is_whole = since.mode in (Mode.BARE_YEAR, Mode.EXACT)
        between = {word.text for word in words[than + 1 : since.first]}
        follows = is_whole and than < since.first and between <= _INTO
        precedes = is_whole and since.last <= joint and _is_now(words[than + 1 :])
        return Earlier(asking, since=since) if (more and opens) or follows or precedes else None
    return Earlier(asking) if becoming and joint == len(words) else None


def _is_year_before(words: Sequence[Word], named: Asked) -> bool:
    """Whether the only time named is the year before the newest."""
    start = named.first - (words[named.first - 1].text == "a")
    before = words[start - 1].text if start else ""
    return before in _HOLDING and " ".join(one.text for one in words[start : named.last]) in _YEAR_BEFORE


def _joint(words: Sequence[Word]) -> tuple[int, int]:
    """The places of the first and the last word of "than", or of "compared with"; behind the end for none."""
    for place, word in enumerate(words):
        if word.text == "than":
            return place, place
        following = words[place + 1].text if place + 1 < len(words) else ""
        if word.text in _HELD_AGAINST and following in _OF:
            return place, place + 1
    return len(words), len(words)


def _is_now(behind: Sequence[Word]) -> bool:
    """Whether "than" goes on with "now" or "it is today"."""
    said = [word.text for word in behind]
    start = len(list(takewhile(_IT_IS.__contains__, said)))
    return said[start : start + 1] != [] and said[start] in NOW


def _steps(words: Sequence[Word]) -> frozenset[int]:
    """The places of "from one winter to the next"."""
    return frozenset(spot for place in range(len(words)) for spot in _phrase(words, place, _STEPS))


def _phrase(words: Sequence[Word], start: int, phrases: Sequence[tuple[str, ...]]) -> frozenset[int]:
    """The places of the phrase that stands at ``start``, but not of its "winter", which is measured."""
    texts = tuple(word.text for word in words[start:])
    longest = max((len(one) for one in phrases if texts[: len(one)] == one), default=0)
    said = range(start, start + longest)
    return frozenset(place for place in said if words[place].text not in _SEASONS)
