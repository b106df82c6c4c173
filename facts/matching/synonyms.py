"""The built-in thesaurus: words and phrases that mean the same wherever something is asked or reported.

Tens of thousands of them, of which a question looks up some dozens: only the lines that may hold one of those
are read.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from facts.matching import lexicon
from facts.matching.lexicon import FUNCTION, IRREGULAR, LIGHT
from facts.matching.words import stem

# Words that every fact has account for nothing.
_EVERYWHERE = frozenset(stem(word) for word in FUNCTION | LIGHT)
_START = 3
_MOST_ON_A_LINE = 1_024


@lru_cache(maxsize=16_384)
def same(phrase: str) -> frozenset[str]:
    """All phrases of stems that mean the same as one of them, itself included; none if the thesaurus does not
    have it."""
    lines = _starting(_cut(_first(phrase))).get(phrase, ())
    return frozenset().union(*(_meant(line, phrase) for line in lines))


def _meant(line: str, phrase: str) -> frozenset[str]:
    """What a line says of a phrase on it: in a group each means the same, in an entry all mean the word."""
    word, colon, _ = line.partition(": ")
    if colon and _stems(word) != phrase:
        return frozenset({_stems(word), phrase}) - _EVERYWHERE
    return frozenset(map(_stems, _texts(line))) - _EVERYWHERE


@cache
def _starting(start: str) -> Mapping[str, frozenset[str]]:
    """The lines of each phrase of stems that starts so."""
    made: dict[str, set[str]] = defaultdict(set)
    for spot in _spots().get(start, ()):
        number, place = divmod(spot, _MOST_ON_A_LINE)
        line = _lines()[number]
        made[_stems(_texts(line)[place])].add(line)
    return {phrase: frozenset(lines) for phrase, lines in made.items() if phrase not in _EVERYWHERE}


@cache
def _lines() -> Sequence[str]:
    return [*lexicon.reporting(), *lexicon.english()]


@cache
def _spots() -> Mapping[str, array[int]]:
    """Where the phrases of each start stand. The line and the place on it are one number: pairs of them would
    take ten times the memory."""
    made: dict[str, array[int]] = defaultdict(lambda: array("L"))
    starts: dict[str, str] = {}
    for number, line in enumerate(_lines()):
        for place, text in enumerate(_texts(line)):
            first = _first(text)
            start = starts.get(first) or starts.setdefault(first, _start(first))
            made[start].append(number * _MOST_ON_A_LINE + place)
    return made


def _start(first: str) -> str:
    """What the first word of a phrase and its stem have in common."""
    return _cut(IRREGULAR.get(first, first))


def _first(text: str) -> str:
    return text.partition(" ")[0]


def _cut(word: str) -> str:
    return word[:_START].replace("y", "i")


def _texts(line: str) -> list[str]:
    return line.replace(": ", ", ").split(", ")


def _stems(text: str) -> str:
    return " ".join(map(stem, text.split()))
