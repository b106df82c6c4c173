"""What ranking reads of a fact: its words by field, and its shapes. Made once, when the fact is looked at
for the first time, from what the index keeps of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

PREFIX = 5
"""Words of at least so many letters that start alike are counted as akin ("organise", "organisation")."""


@dataclass(frozen=True, slots=True, eq=False, repr=False, weakref_slot=True)
class Lexis:
    """All words are stems. ``said`` are those of the sentence, in order; ``own`` those of all its texts;
    ``names`` those of its names and topics; ``ways`` the words of the sentence and of each listed question,
    ``shapes`` their letters, ``lines`` their words in order, each between two spaces; ``counts`` says how
    often each word stands anywhere, ``share`` in which share of ``ways``, where these are several; ``starts``
    are the first letters of all long ones."""

    said: tuple[str, ...]
    own: frozenset[str]
    names: frozenset[str]
    ways: tuple[frozenset[str], ...]
    lines: tuple[str, ...]
    shapes: tuple[int, ...]
    counts: Mapping[str, int]
    length: int
    share: Mapping[str, float]
    starts: frozenset[str]


def make(
    texts: Sequence[Sequence[str]], asks: Sequence[Sequence[str]], names: Sequence[str], shapes: Sequence[int]
) -> Lexis:
    """The lexis of a fact: its texts (the sentence first), its listed questions, its names."""
    said = tuple(texts[0])
    others = [text for text in texts[1:] if tuple(text) != said]
    asked = [said, *asks]
    ways = tuple(map(frozenset, asked))
    counts = _counted(chain(*asked, *others, names))
    return Lexis(
        said=said,
        own=ways[0].union(*others),
        names=frozenset(names),
        ways=ways,
        lines=tuple([f" {' '.join(way)} " for way in asked]),
        shapes=tuple(shapes),
        counts=counts,
        length=sum(counts.values()),
        share={word: count / len(ways) for word, count in _counted(chain(*ways)).items()} if asks else {},
        starts=frozenset([word[:PREFIX] for word in counts if len(word) >= PREFIX]),
    )


def _counted(words: Iterable[str]) -> dict[str, int]:
    """How often each word stands there. A Counter takes twice as long for a few dozen of them."""
    made: dict[str, int] = {}
    for word in words:
        made[word] = made.get(word, 0) + 1
    return made
