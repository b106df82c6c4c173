"""Letters that name which one is meant."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import Word
from facts.matching.recall.index import Index

_LETTERS = frozenset("admst")
"""Those that are a word, or a part of one ("who'd"), wherever they name nothing."""


def lettered(words: Sequence[Word], index: Index) -> list[Word]:
    """``words`` with a small letter that names which one is meant ("from block a or b") in capitals."""
    made = list(words)
    for place, word in enumerate(words[1:], start=1):
        before = words[place - 1]
        if word.text not in _LETTERS or before.text in FUNCTION or not index.knows(word.text.upper()):
            continue
        ends = place + 1 == len(words) or words[place + 1].text in FUNCTION
        if ends or word.text != "a" or index.names(f"{before.stem} A"):
            made[place] = Word(word.text.upper(), word.text.upper(), name=True)
    return made
