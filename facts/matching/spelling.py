"""Typing errors in a question, put right by the base's own words.

A word is an error only where neither the base nor English knows it: a rare word that is spelt
right is what the question is about, and must not become another.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import util
from itertools import pairwise
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from facts.matching import lexicon
from facts.matching.index import Index
from facts.matching.kinds.vocabulary import AUX, LEADING, WH
from facts.matching.lexicon import COMPARING, FUNCTION, MEASURES
from facts.matching.words import Word, stem

_MOST = 12
"""Each unknown word is held against all words that are spelt nearly like it, which takes milliseconds."""
# English words, and short ones, that are hardly ever meant where the base does not know them.
_MISSPELT = {
    written: Word(meant, stem(meant))
    for written, meant in {
        "trough": "through",
        "wen": "when",
        "whit": "with",
        "wot": "what",
        "wha": "what",
        "wy": "why",
        "hou": "how",
        "hu": "who",
        "menny": "many",
        "woz": "was",
        "wuz": "was",
        "fo": "of",
        "ot": "to",
        "ni": "in",
        "fro": "for",
        "thier": "their",
    }.items()
}
_SHORTEST = 3
_LEAST_COUNT = 50
_CONSIDERED = 20
_SOUND_LETTERS = 2
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"qu", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c[kh]?|k", "k"),
        (r"ight", "ite"),
        (r"oo", "u"),
        (r"z", "s"),
        (r"(?:[ae]l|le)$", "l"),
        (r"(.)\1", r"\1"),
        (r"(?<=..)e$", ""),
    )
]
"""Spellings that sound alike, brought together in this order."""
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
    return _count(word) > 0


@cache
def _asking() -> frozenset[str]:
    """The words that questions are made of."""
    single = {word for group in lexicon.reporting() for word in group.split(", ") if " " not in word}
    nouns = (
        lexicon.WHEN_NOUNS
        | lexicon.WHERE_NOUNS
        | lexicon.WHO_NOUNS
        | lexicon.SAID_NOUNS
        | lexicon.COUNT_NOUNS
        | lexicon.SHARE_NOUNS
    )
    return frozenset(
        single
        | lexicon.FUNCTION
        | lexicon.LIGHT
        | lexicon.SAY
        | lexicon.ANYBODY
        | nouns
        | {f"{noun}s" for noun in nouns}
        | lexicon.MEASURES
    )


@cache
def _asking_in_order() -> tuple[str, ...]:
    return tuple(sorted(_asking()))


@cache
def _common() -> dict[str, tuple[str, ...]]:
    """The common words of English, by their first letter."""
    texts = (text for line in lexicon.english() for text in re.split(r"[:,]", line))
    single = {word for text in texts if (word := text.strip()).isalpha()}
    made: dict[str, list[str]] = defaultdict(list)
    for word in sorted(single | lexicon.IRREGULAR.keys() | set(lexicon.IRREGULAR.values())):
        made[word[0]].append(word)
    return {letter: tuple(group) for letter, group in made.items()}


@lru_cache(maxsize=65_536)
def _sound(word: str) -> str:
    """How the word sounds, roughly: alike for what is often confused in writing."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


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
    words = _by_place(words, index)
    beside = _neighbours(words)
    first = words[0] if words else None
    for word in dict.fromkeys(words):
        if len(word.text) < _SHORTEST or not word.text.isalpha() or word.text in _asking():
            continue
        if index.knows(word.text):
            continue
        if len(mended) == _MOST:
            break
        if is_english(word.text):
            meant = _transposed(word, index) if _is_rare(word.text) else None
            owned = _owner(word, index) if word in before_nouns else None
            owned = owned if owned and index.names(owned.stem) else None
            mended[word] = owned or meant or _in_a_name(word, beside[word], index) or word
            continue
        owned = _owner(word, index) if word in before_nouns else None
        meant = owned or _in_a_name(word, beside[word], index)
        mended[word] = meant or _nearest(word, index, is_name=word.name and word is not first) or word
    return [mended.get(word, word) for word in words]


def _by_place(words: list[Word], index: Index) -> list[Word]:
    """``words`` with those put right that are English but cannot be meant where they stand ("when *dose* it
    open", "more *then* ten")."""
    texts = ["", *(word.text for word in words), ""]
    made = list(words)
    for place in range(len(words)):
        before, text, after = texts[place : place + 3]
        meant = _meant_between(before, text, after)
        if meant and not index.knows(text):
            made[place] = Word(meant, stem(meant))
            texts[place + 1] = meant
    return made


def _meant_between(before: str, text: str, after: str) -> str:
    """What is meant by a word that is mistaken for another between these two, or nothing."""
    if text == "dose":
        return "does" if before in ("", *WH) and after not in AUX | {"of", ""} else ""
    if text in ("were", "wear", "ware"):
        return "where" if after in AUX and before in ("", *LEADING) else ""
    if text == "hwo":
        return "how" if after in MEASURES | {"many", "much", "come", "do", "does", "did"} else "who"
    if text == "then":
        return "than" if before in ("more", "less", "fewer", "rather") or _is_comparative(before) else ""
    return ""


def _is_comparative(word: str) -> bool:
    return word in COMPARING and word.endswith("er")


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
        is_near = len(text) > _SHORTEST and OSA.distance(text, word.text) == 1
        if not is_near and _sound(text) != _sound(word.text):
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


def _nearest(word: Word, index: Index, *, is_name: bool) -> Word | None:
    """The known word at the least distance: 1 for short words, 2 for long ones; of three letters
    only two that changed places, which are likelier elsewhere too. What sounds alike is as near as 1. A
    name is no word of English."""
    most = 2 if len(word.text) >= _LONG else 1
    own = index.spelt_like(word.text, most)
    english = () if is_name else (*_asking_in_order(), *_common().get(word.text[0], ()))
    near = process.extract(
        word.text, (*own, *english), scorer=OSA.distance, score_cutoff=most, limit=_CONSIDERED
    )
    found = {one[0]: one[1] for one in near}
    if len(word.text) == _SHORTEST:
        found = {text: far for text, far in found.items() if sorted(text) == sorted(word.text)}
    else:
        found |= dict.fromkeys(_alike(word.text, own), 1)
    if not found:
        return None
    least, letters = min(found.values()), sorted(word.text)
    text = min(
        (text for text, far in found.items() if far == least),
        key=lambda one: (
            sorted(one) != letters,
            one not in own,
            # A letter too few or too many is likelier than another one.
            one in own and len(one) == len(word.text),
            one[0] != word.text[0],
            one not in _asking(),
            not one.startswith(word.text),
            one,
        ),
    )
    return replace(word, text=text, stem=own[text] if text in own else stem(text))


def _alike(text: str, known: Iterable[str]) -> list[str]:
    """Those of the words that sound like ``text``."""
    sound = _sound(text)
    return [
        other
        for other in known
        if other[0] == text[0] and abs(len(other) - len(text)) <= _SOUND_LETTERS and _sound(other) == sound
    ]
