"""Texts by their letters: which runs of three they have, as bits of one number.

Two texts that share most of their runs of letters are spelt alike, whatever the order of their words.
Sets of trigrams cost a hundred objects a text; a number of 1,024 bits in which each trigram sets one costs
one, and counting common bits is a single operation. Two trigrams may share a bit (about one in ten does in
a long sentence): good enough for a feature, never for a decision.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

BITS = 1024


def of(words: Iterable[str]) -> int:
    """The shape of some folded, lower-case words."""
    made = 0
    for word in words:
        made |= _word(word)
    return made


def share(part: int, whole: int) -> float:
    """The share, from 0 to 1, of the bits of ``part`` that ``whole`` has."""
    return (part & whole).bit_count() / part.bit_count() if part else 0.0


def likeness(one: int, others: Iterable[int]) -> float:
    """Dice's coefficient with the likest of the others, from 0 (nothing in common) to 1 (the same)."""
    own = one.bit_count()
    if not own:
        return 0.0
    return max([2 * (one & other).bit_count() / (own + other.bit_count()) for other in others])


@lru_cache(maxsize=32_768)
def _word(word: str) -> int:
    padded = f" {word} "
    made = 0
    for place in range(len(padded) - 2):
        made |= 1 << (crc32(padded[place : place + 3].encode()) % BITS)
    return made
