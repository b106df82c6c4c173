"""Which words English has, and how common each is."""

from __future__ import annotations

import gzip
from bisect import bisect_left
from functools import cache, lru_cache
from importlib import util
from pathlib import Path

_DIGITS = 12


@cache
def _word_list() -> bytes:
    """The English words and names that pyspellchecker ships, as the JSON text that it is.

    Read without importing the package, and never parsed: a set of it takes eight times the memory
    and a quarter of a second to make, and a question looks up a word or two.
    """
    package = util.find_spec("spellchecker")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("pyspellchecker is not installed")
    return gzip.decompress((Path(package.origin).parent / "resources" / "en.json.gz").read_bytes())


@lru_cache(maxsize=4_096)
def count(word: str) -> int:
    """How often the (lower-case) word was counted, 0 where English does not have it."""
    known, entry = _word_list(), f'"{word}"'.encode()
    # A line each, in order. What stands before the first of them is no entry.
    lines = range(known.index(b"\n") + 1, len(known) - 1)
    found = bisect_left(lines, entry, key=_entry_at)
    if found == len(lines) or _entry_at(lines[found]) != entry:
        return 0
    count = known[lines[found] + len(entry) + 2 :][:_DIGITS]
    return int(count.split(b",", 1)[0].rstrip(b"} \n"))


def _entry_at(place: int) -> bytes:
    """The word on the line of the word list that has ``place``."""
    known = _word_list()
    start = known.rfind(b"\n", 0, place) + 1
    return known[start : known.find(b'":', start) + 1]


def is_english(word: str) -> bool:
    """Whether English has the (lower-case) word, common names included."""
    return count(word) > 0
