"""Where any of several phrases stands in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

ByFirst = Mapping[str, Sequence[tuple[str, ...]]]
"""Phrases, word by word, by their first words."""


def by_first(phrases: Sequence[Sequence[str]]) -> ByFirst:
    """The phrases by their first words, as ``spots`` looks for them."""
    made: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in phrases:
        made[phrase[0]].append(tuple(phrase))
    return made


def spots(text: Sequence[str], phrases: ByFirst) -> Iterator[tuple[int, int]]:
    """Where one of the phrases stands: its first place, and the one behind its last."""
    for start, word in enumerate(text):
        for phrase in phrases.get(word, ()):
            if tuple(text[start : start + len(phrase)]) == phrase:
                yield start, start + len(phrase)
