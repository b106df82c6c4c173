"""The built-in thesaurus: words and phrases that mean the same wherever something is asked or reported.

Tens of thousands of them, of which a question looks up some dozens: only the lines that may hold one of those
are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from facts.matching import lexicon
from facts.matching.lexicon import FUNCTION, IRREGULAR, LIGHT
from facts.matching.words import stem

# Words that every fact has account for nothing.
_EVERYWHERE = frozenset(stem(word) for word in FUNCTION | LIGHT)
_START = 3
# Those that irregular forms start with where their base starts with another ("went").
_ODD_LETTERS = frozenset("y").union(form[0] for form, base in IRREGULAR.items() if form[0] != base[0])


@lru_cache(maxsize=16_384)
def same(phrase: str) -> frozenset[str]:
    """All phrases of stems that mean the same as one of them, itself included; none if the thesaurus does not
    have it."""
    lines = _starting(_cut(phrase)).get(phrase, ())
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
    letters = _ODD_LETTERS | {start[:1]}
    for line in _lines().get(start, ()):
        for text in _texts(line):
            if text[0] in letters and _start(text) == start:
                made[_stems(text)].add(line)
    return {phrase: frozenset(lines) for phrase, lines in made.items() if phrase not in _EVERYWHERE}


@cache
def _lines() -> Mapping[str, list[str]]:
    """The lines by the starts of the phrases on them."""
    made: dict[str, list[str]] = defaultdict(list)
    for line in (*lexicon.reporting(), *lexicon.english()):
        for start in set(map(_start, _texts(line))):
            made[start].append(line)
    return made


def _start(text: str) -> str:
    """What the first word of a phrase and its stem have in common."""
    first, _, _ = text.partition(" ")
    return _cut(IRREGULAR.get(first, first))


def _cut(text: str) -> str:
    return text.partition(" ")[0][:_START].replace("y", "i")


def _texts(line: str) -> list[str]:
    return line.replace(": ", ", ").split(", ")


def _stems(text: str) -> str:
    return " ".join(map(stem, text.split()))
