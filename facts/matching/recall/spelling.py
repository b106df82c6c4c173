"""Typing errors in a question, put right by the base's own words.

A word is an error only where neither the base nor English knows it: a rare word that is spelt
right is what the question is about, and must not become another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise, product

from rapidfuzz import process
from rapidfuzz.distance import OSA

from facts.matching.english import (
    asides,
    lexicon,
    pasts,
    shorthand,
)
from facts.matching.english.dictionary import count, is_english
from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds.vocabulary import AUX, WH
from facts.matching.recall.index import Index
from facts.matching.recall.letters import lettered
from facts.matching.recall.mistaken import put_right

_MOST = 12
"""Each unknown word is held against all words that are spelt nearly like it, which takes milliseconds."""
_SHORTEST = 3
_STRETCHED = re.compile(r"([^\W\d_])\1\1+")
_MOST_STRETCHED = 3
_COMMON = 100_000
_OPENERS = {
    **{word: (word,) for word in {*WH, *AUX}},
    **{
        word: (word,)
        for word in "in of on at to for from by with a the tell give each even due as no thank".split()
    },
    "howmany": ("how", "many"),
    "howmuch": ("how", "much"),
}
_FOLLOWERS = frozenset(
    """
    the a an is are was were do does did has have many much old long far often big it he she they you i that
    this these those which what who me lot bit well least one other though to come there year time
    """.split()
)
"""What is often joined: words that open, and words behind them."""
_BEFORE_JOINED = frozenset(
    "the of for how many much most what who which when where why did does do was were has have".split()
)
_VOWELS = frozenset("aeiou")
_LEAST_CONSONANTS = 4
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
        (r"air", "ar"),
        (r"z", "s"),
        (r"(?:[ae]l|le)$", "l"),
        (r"(.)\1", r"\1"),
        (r"(?<=..)e$", ""),
    )
]
"""Spellings that sound alike, brought together in this order."""
_LONG = 8


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
    return count(word) == _LEAST_COUNT


def mend(words: list[Word], index: Index) -> list[Word]:
    """``words`` with what is typed short written out and typing errors put right: the first dozen; a text
    with more is no question."""
    words = _written_out(_unstretched(words, index), index)
    words = words[: asides.said([word.text for word in words])]
    before_nouns = {word for word, following in pairwise(words) if following.text not in FUNCTION}
    words = _inflected(put_right(lettered(words, index), index), index)
    beside = _neighbours(words)
    first = words[0] if words else None
    mended: dict[Word, tuple[Word, ...]] = {}
    for word in dict.fromkeys(words):
        if len(word.text) < _SHORTEST or not word.text.isalpha() or word.text in _asking():
            continue
        if word.text in shorthand.MEANT or index.knows(word.text):
            continue
        if len(mended) == _MOST:
            break
        owned = _owner(word, index) if word in before_nouns else None
        if is_english(word.text):
            meant = _transposed(word, index) if _is_rare(word.text) else None
            owned = owned if owned and _is_named(owned, beside[word], index) else None
            mended[word] = (owned or meant or _in_a_name(word, beside[word], index) or word,)
            continue
        is_name = word.name and word is not first
        meant = owned or _in_a_name(word, beside[word], index) or (None if is_name else _with_g(word))
        parted = () if meant or is_name else _parted(word.text, index)
        meant = meant or _voweled(word, index) or _nearest(word, index, is_name=is_name)
        mended[word] = (
            parted or ((meant,) if meant else () if is_name else _joined(word.text, index)) or (word,)
        )
    return [meant for word in words for meant in mended.get(word, (word,))]


def _plain(text: str) -> Word:
    return Word(text, stem(text))


def _written_out(words: list[Word], index: Index) -> list[Word]:
    """``words`` with what is typed short written out."""
    meant = shorthand.written_out(words, index.knows, index.names)
    if not meant:
        return words
    pairs = zip(words, meant, strict=True)
    return [one for word, texts in pairs for one in ([word] if texts is None else map(_plain, texts))]


def _unstretched(words: list[Word], index: Index) -> list[Word]:
    """``words`` with stretched ones as they are spelt: "sooo" as "so", "goooood" as "good"."""
    if not _STRETCHED.search(" ".join(word.text for word in words)):
        return words
    return [
        _shrunk(word, index) if _STRETCHED.search(word.text) and not index.knows(word.text) else word
        for word in words
    ]


def _shrunk(word: Word, index: Index) -> Word:
    runs = _STRETCHED.split(word.text)
    letters = runs[1::2]
    most = product(*([letter * 2, letter] for letter in letters[:_MOST_STRETCHED]))
    made = [
        "".join(part + run for part, run in zip(runs[::2], [*those, ""], strict=True))
        for those in most
        if len(letters) <= _MOST_STRETCHED
    ]
    made = [text for text in made if len(text) > 1]
    known = [text for text in made if index.knows(text)]
    common = [text for text in made if count(text) >= _COMMON]
    short = [text for text in made if text in _asking() or text in shorthand.MEANT]
    text = next(iter((*known, *common, *short)), max(made, key=count, default=word.text))
    return replace(word, text=text, stem=stem(text)) if text in (*known, *short) or count(text) else word


def _parted(text: str, index: Index) -> tuple[Word, ...]:
    """The words that are joined in it ("howmany", "inthe", "northquay")."""
    for place in range(1, len(text)):
        start, rest = text[:place], text[place:]
        opening = _OPENERS.get(start)
        is_noun = opening and opening[0] in WH and len(rest) > _SHORTEST and index.knows(rest)
        if opening and (rest in _FOLLOWERS or is_noun):
            return (*map(_plain, opening), _plain(rest))
        if min(len(start), len(rest)) < _SHORTEST or not (index.knows(start) and index.knows(rest)):
            continue
        if index.names(f"{stem(start)} {stem(rest)}"):
            return _plain(start), _plain(rest)
    return ()


def _joined(text: str, index: Index) -> tuple[Word, ...]:
    """The words of the base, or one of asking and one of the base, that are joined in it ("boathires",
    "manyboats")."""
    for place in range(2, len(text) - _SHORTEST):
        start, rest = text[:place], text[place:]
        opens = start in _BEFORE_JOINED or (len(start) > _SHORTEST and index.knows(start))
        if opens and (index.knows(rest) or rest in _asking()):
            return _plain(start), _plain(rest)
    return ()


def _voweled(word: Word, index: Index) -> Word | None:
    """The base's only word that has the same consonants, and more vowels ("brdg", "hrbour")."""
    text, consonants = word.text, _consonants(word.text)
    if len(consonants) < (_SHORTEST if consonants == text else _LEAST_CONSONANTS):
        return None
    known = index.spelt_like(text, len(consonants))
    same = [one for one in known if _consonants(one) == consonants and _is_within(text, one)]
    return (
        replace(word, text=same[0], stem=known[same[0]]) if len({known[one] for one in same}) == 1 else None
    )


def _consonants(text: str) -> str:
    return "".join(letter for letter in text if letter not in _VOWELS)


def _is_within(text: str, other: str) -> bool:
    """Whether all letters of ``text`` stand in ``other`` in this order."""
    letters = iter(other)
    return all(letter in letters for letter in text)


def _inflected(words: list[Word], index: Index) -> list[Word]:
    """``words`` with irregular verbs in their past where they are put into it by rule ("sended")."""
    made = list(words)
    for place, word in enumerate(words):
        if not word.text.endswith("ed") or word.name or index.knows(word.text):
            continue
        those = pasts.of(word.text)
        if those and (_is_rare(word.text) or not is_english(word.text)):
            is_participle = place and words[place - 1].text in AUX | {"been", "be", "not"}
            made[place] = _plain(those[-1] if is_participle else those[0])
    return made


def _with_g(word: Word) -> Word | None:
    """What is written as it is said: "sailin"."""
    if not word.text.endswith("in") or len(word.text) <= _SHORTEST or not is_english(f"{word.text}g"):
        return None
    return _plain(f"{word.text}g")


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
            # "The stages" are no "States", though a pack calls them so with the article.
            pairs = [f"{before.stem} {its_stem}"] if before and before.text not in FUNCTION else []
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


def _is_named(owner: Word, beside: Sequence[tuple[Word | None, Word | None]], index: Index) -> bool:
    """Whether it is a name, or makes one with the word before it."""
    names = [before.stem for before, _ in beside if before and before.text not in FUNCTION]
    phrases = [owner.stem, *(f"{name} {owner.stem}" for name in names)]
    return any(map(index.names, phrases))


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
        found |= dict.fromkeys(_alike(word.text, (*own, *_asking_in_order())), 1)
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
