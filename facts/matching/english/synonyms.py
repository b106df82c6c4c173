"""The built-in thesaurus: words and phrases that mean the same wherever something is asked or reported.

Tens of thousands of them, of which a question looks up some dozens: only the lines that may hold one of those
are read.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from facts.matching.english import lexicon
from facts.matching.english.lexicon import FUNCTION, IRREGULAR, LIGHT
from facts.matching.english.words import stem

# Words that every fact has account for nothing.
_EVERYWHERE = frozenset(stem(word) for word in FUNCTION | LIGHT)
_NONE: frozenset[str] = frozenset()
_START = 3
_IRREGULAR: Mapping[str, set[str]] = defaultdict(set)
"""By how an irregular form starts, how its base does."""
for _form, _base in IRREGULAR.items():
    _IRREGULAR[_form[:_START]].add(_base[:_START].replace("y", "i"))


class _Thesaurus(NamedTuple):
    """Its ``phrases``, line by line; of each line the first of them (``lines``), those of the groups before
    those of the ``entries``; and by how a phrase is spelt at its start, which they are (``spots``)."""

    phrases: Sequence[str]
    lines: Sequence[int]
    entries: int
    spots: Mapping[str, array[int]]


@lru_cache(maxsize=4_096)
def same(phrase: str) -> frozenset[str]:
    """All phrases of stems that mean the same as one of them, itself included; none if the thesaurus does not
    have it."""
    spots = starting(_first(phrase)).get(phrase)
    return frozenset().union(*(_meant(spot, phrase) for spot in spots)) - _EVERYWHERE if spots else _NONE


def _meant(spot: int, phrase: str) -> frozenset[str]:
    """What a phrase means by where it stands: in a group each the same, in an entry all its word."""
    thesaurus = _thesaurus()
    line = bisect_right(thesaurus.lines, spot)
    first, last = thesaurus.lines[line - 1 : line + 1]
    if spot > first >= thesaurus.entries:
        return frozenset({_stems(thesaurus.phrases[first]), phrase})
    return frozenset(map(_stems, thesaurus.phrases[first:last]))


@lru_cache(maxsize=1_024)
def starting(word: str) -> Mapping[str, Sequence[int]]:
    """The phrases of stems that it has with this first word, and where each stands."""
    phrases = _thesaurus().phrases
    made: dict[str, list[int]] = defaultdict(list)
    for spelt in _spelt().get(_cut(word), ()):
        for first, spots in _by_first(spelt).items():
            if stem(first) == word:
                for spot in spots:
                    made[_stems(phrases[spot])].append(spot)
    return {phrase: spots for phrase, spots in made.items() if phrase not in _EVERYWHERE}


@lru_cache(maxsize=128)
def _by_first(spelt: str) -> Mapping[str, Sequence[int]]:
    """Where the phrases that are spelt so at their start stand, by their first word."""
    thesaurus = _thesaurus()
    made: dict[str, list[int]] = defaultdict(list)
    for spot in thesaurus.spots[spelt]:
        made[_first(thesaurus.phrases[spot])].append(spot)
    return dict(made)


@cache
def _thesaurus() -> _Thesaurus:
    groups, entries = lexicon.reporting(), [line.replace(": ", ", ", 1) for line in lexicon.english()]
    counts = [line.count(", ") + 1 for line in (*groups, *entries)]
    phrases = ", ".join((*groups, *entries)).split(", ")
    spots: dict[str, array[int]] = defaultdict(lambda: array("L"))
    for spot, text in enumerate(phrases):
        spots[text[:_START]].append(spot)
    lines = list(accumulate(counts, initial=0))
    return _Thesaurus(phrases, lines, lines[len(groups)], dict(spots))


@cache
def _spelt() -> Mapping[str, Sequence[str]]:
    """By the start of a stem: how the words start that may have it."""
    made: dict[str, set[str]] = defaultdict(set)
    for spelt in _thesaurus().spots:
        first = _first(spelt)
        for start in (_cut(first), *_IRREGULAR.get(first, ())):
            made[start].add(spelt)
    return {start: sorted(group) for start, group in made.items()}


def _first(text: str) -> str:
    return text.partition(" ")[0]


def _cut(word: str) -> str:
    """What a word and its stem have in common."""
    return word[:_START].replace("y", "i")


def _stems(text: str) -> str:
    return " ".join(map(stem, text.split()))
