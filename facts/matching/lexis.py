"""What ranking reads of a fact: its words by field, and its shapes. Made once, when the fact is looked at
for the first time, from what the index keeps of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

PREFIX = 5
"""Words of at least so many letters that start alike are counted as akin ("organise", "organisation")."""


@dataclass(frozen=True, slots=True, eq=False, repr=False, weakref_slot=True)
class Lexis:
    """All words are stems. ``said`` are those of the sentence, in order; ``own`` those of all its texts;
    ``names`` those of its names and topics; ``ways`` the words of the sentence and of each listed question,
    ``shapes`` their letters, ``pairs`` their neighbouring words; ``counts`` says how often each word stands
    anywhere, ``share`` in which share of ``ways``; ``starts`` are the first letters of all long ones."""

    said: tuple[str, ...]
    own: frozenset[str]
    names: frozenset[str]
    ways: tuple[frozenset[str], ...]
    pairs: tuple[frozenset[tuple[str, str]], ...]
    shapes: tuple[int, ...]
    counts: Mapping[str, int]
    length: int
    share: Mapping[str, float]
    starts: frozenset[str]


def make(
    texts: Sequence[Sequence[str]], asks: Sequence[Sequence[str]], names: Sequence[str], shapes: Sequence[int]
) -> Lexis:
    """The lexis of a fact: its texts (the sentence first), its listed questions, its names."""
    said = texts[0]
    ways = [said, *asks]
    counts = Counter(word for way in ways for word in way)
    counts.update(word for text in texts[1:] if tuple(text) != tuple(said) for word in text)
    counts.update(names)
    spread = Counter(word for way in ways for word in frozenset(way))
    return Lexis(
        said=tuple(said),
        own=frozenset(word for text in texts for word in text),
        names=frozenset(names),
        ways=tuple(frozenset(way) for way in ways),
        pairs=tuple(frozenset(pairwise(way)) for way in ways),
        shapes=tuple(shapes),
        counts=counts,
        length=sum(counts.values()),
        share={word: count / len(ways) for word, count in spread.items()},
        starts=frozenset(word[:PREFIX] for word in counts if len(word) >= PREFIX),
    )
