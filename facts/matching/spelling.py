"""Typing errors in a question, put right by the base's own words.

A word is an error only where neither the base nor English knows it: a rare word that is spelt
right is what the question is about, and must not become another.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import util
from itertools import pairwise
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from facts.matching import lexicon
from facts.matching.index import Index
from facts.matching.lexicon import FUNCTION
from facts.matching.words import Word, stem

_MOST = 12
"""Each unknown word is held against all words that are spelt nearly like it, which takes milliseconds."""
# English words that are hardly ever meant where the base does not know them.
_MISSPELT = {
    written: Word(meant, stem(meant))
    for written, meant in {"trough": "through", "wen": "when", "whit": "with"}.items()
}
_SHORTEST = 3
_LEAST_COUNT = 50
_DIGITS = 12
_LONG = 8


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
def _count(word: str) -> int:
    """How often the (lower-case) word was counted, 0 where English does not have it."""
    known, entry = _word_list(), f'"{word}": '.encode()
    start = known.find(entry)
    if start < 0:
        return 0
    count = known[start + len(entry) : start + len(entry) + _DIGITS]
    return int(count.split(b",", 1)[0].rstrip(b"} \n"))


def is_english(word: str) -> bool:
    """Whether English has the (lower-case) word, common names included."""
    return _count(word) > 0


@cache
def _asking() -> frozenset[str]:
    """The words that questions are made of."""
    single = {word for group in lexicon.reporting() for word in group.split(", ") if " " not in word}
    return frozenset(
        single
        | lexicon.FUNCTION
        | lexicon.LIGHT
        | lexicon.SAY
        | lexicon.ANYBODY
        | lexicon.WHEN_NOUNS
        | lexicon.WHERE_NOUNS
        | lexicon.WHO_NOUNS
        | lexicon.SAID_NOUNS
        | lexicon.MEASURES
    )


def _is_rare(word: str) -> bool:
    """Whether the (lower-case) word is among those of the least count in the list, many of them errors."""
    return _count(word) == _LEAST_COUNT


def mend(words: list[Word], index: Index) -> list[Word]:
    """``words`` with typing errors put right: the first dozen; a text with more is no question."""
    mended: dict[Word, Word] = {}
    words = [
        _MISSPELT[word.text] if word.text in _MISSPELT and not index.knows(word.text) else word
        for word in words
    ]
    before_nouns = {
        word
        for word, following in pairwise(words)
        if following.text.isalpha() and following.text not in FUNCTION
    }
    beside = _neighbours(words)
    for word in dict.fromkeys(words):
        if len(word.text) < _SHORTEST or not word.text.isalpha() or word.text in _asking():
            continue
        if index.knows(word.text):
            continue
        if len(mended) == _MOST:
            break
        if is_english(word.text):
            meant = _transposed(word, index) if _is_rare(word.text) else None
            mended[word] = meant or _in_a_name(word, beside[word], index) or word
            continue
        owned = _owner(word, index) if word in before_nouns else None
        mended[word] = owned or _nearest(word, index) or word
    return [mended.get(word, word) for word in words]


def _transposed(word: Word, index: Index) -> Word | None:
    """The base's only word that has the same letters, two of them in each other's place."""
    same = [
        (text, its_stem)
        for text, its_stem in index.spelt_like(word.text, 0).items()
        if sorted(text) == sorted(word.text) and OSA.distance(text, word.text) == 1
    ]
    return replace(word, text=same[0][0], stem=same[0][1]) if len(same) == 1 else None


def _neighbours(words: list[Word]) -> dict[Word, list[tuple[Word | None, Word | None]]]:
    """The words before and behind each."""
    made: dict[Word, list[tuple[Word | None, Word | None]]] = defaultdict(list)
    for before, word, behind in zip([None, *words], words, [*words[1:], None], strict=False):
        made[word].append((before, behind))
    return made


def _in_a_name(word: Word, beside: Sequence[tuple[Word | None, Word | None]], index: Index) -> Word | None:
    """The base's word that is meant where it makes a name with the word beside it ("*Orin* Coast")."""
    for text, its_stem in index.spelt_like(word.text, 1).items():
        if len(text) <= _SHORTEST or OSA.distance(text, word.text) > 1:
            continue
        for before, behind in beside:
            pairs = [f"{before.stem} {its_stem}"] if before else []
            pairs += [f"{its_stem} {behind.stem}"] if behind else []
            if any(map(index.names, pairs)):
                return replace(word, text=text, stem=its_stem)
    return None


def _owner(word: Word, index: Index) -> Word | None:
    """Whose something is, written without its apostrophe: plurals of common nouns are English words."""
    bare = word.text.removesuffix("s")
    if bare in (word.text, "") or bare.endswith(("s", "y")) or not index.knows(bare):
        return None
    return replace(word, text=bare, stem=stem(bare), owner=True)


def _nearest(word: Word, index: Index) -> Word | None:
    """The known word at the least distance: 1 for short words, 2 for long ones; of three letters
    only two that changed places, which are likelier elsewhere too."""
    most = 2 if len(word.text) >= _LONG else 1
    own = index.spelt_like(word.text, most)
    known = {text: stem(text) for text in _asking()} | own
    found = process.extract(word.text, list(known), scorer=OSA.distance, score_cutoff=most, limit=10)
    if len(word.text) == _SHORTEST:
        found = [one for one in found if sorted(one[0]) == sorted(word.text)]
    if not found:
        return None
    least, letters = min(one[1] for one in found), sorted(word.text)
    text = min(
        (one[0] for one in found if one[1] == least),
        key=lambda one: (sorted(one) != letters, one not in own, not one.startswith(word.text), one),
    )
    return replace(word, text=text, stem=known[text])
