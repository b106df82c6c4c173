"""Where something comes from, goes to and goes through, as a text has it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import stem

_WAYS = {
    stem(word): way
    for way, words in (
        ("from", "from leave depart exit"),
        ("to", "to into onto toward towards enter reach"),
        ("through", "through across via"),
    )
    for word in words.split()
}
_ELSEWHERE = frozenset("over at on in by with during of for".split())
_ENDING = frozenset("do be have can will would who whom which what".split())
_ACCORDING = stem("according")


def directed(words: Sequence[str]) -> Iterable[tuple[str, str]]:
    """(stem, "from", "to" or "through") for the words behind a direction, up to the second weighty
    one."""
    for place, word in enumerate(words):
        way = _WAYS.get(word, "")
        if not way or (place and words[place - 1] == _ACCORDING):
            continue
        count = 0
        for following in words[place + 1 : place + 6]:
            if following in _WAYS or following in _ELSEWHERE or following in _ENDING:
                break
            if following in FUNCTION:
                continue
            yield following, way
            count += 1
            if count == 2:
                break
