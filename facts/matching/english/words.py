"""Text -> words: folding, splitting, number words and stems.

Questions and facts go through the same functions, so that what looks alike to a person is equal
here: case, accents, curly quotes, contractions, British and American spelling, plural and tense.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from sys import intern

import Stemmer
from text_to_num import alpha2digit

from facts.matching.english.lexicon import IRREGULAR, UNSTEMMED
from facts.matching.english.short_forms import ABBREVIATED
from facts.matching.english.writing import spelled_out

_STEMMER = Stemmer.Stemmer("english")

_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_SPLIT_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_GROUPED = re.compile(r"\b\d{1,3}(?:,\d{3})+\b")
_TOKEN = re.compile(r"\d+(?:\.\d+)?(?:st|nd|rd|th|s)?|[^\W\d_][^\W_]*(?:'[^\W\d_]+|(?<=s)')?|%")
# A letter that names which one is meant ("Block A", "vitamin D"), and in small is any word; not
# in a title ("Give A Dog").
_DESIGNATOR = re.compile(r"(?<=[^\W\d_]{2} )[ADMST](?='s\b|(?! [A-Z])(?![\w.'&-]))")
_ROMAN_NUMBERS = {
    numeral: str(number)
    for number, numeral in enumerate("ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(), start=2)
}
# "Part II" and "part 2" are the same; "V" and "X" alone may be letters.
_ROMAN = re.compile(r"(?<=[^\W\d_]{2} )(?:[Ii]{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V)(?=[^\w.&-]|[.]?$|[.] )")
_POSSESSIVE = re.compile(r"(?:'s|s')$")
_ENDINGS = {
    "'re": ("are",),
    "'ve": ("have",),
    "'ll": ("will",),
    "'m": ("am",),
    "'d": ("would",),
}
_IS_AFTER = frozenset("what who where when why how that it there he she here let".split())
_SMALL = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
} | {"twenty": "20"}
_ONE_IN = re.compile(
    r"\b([2-9]|one|two|three|four|six|seven|eight|nine)[ -](?:in|out of)[ -](?:every )?"
    r"(4|5|10|20|four|five|ten|twenty)\b(?![.,:]\d| ?%| (?:percent|of|years?|months?|weeks?|days?)\b)",
    re.IGNORECASE,
)
"""Shares of which a hundredth is whole: "one in three" is about 33%, and no more than that."""
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_MAGNITUDES = {
    **dict.fromkeys(("k", "thou", "thousand"), 1_000),
    **dict.fromkeys(("lakh", "lakhs"), 100_000),
    **dict.fromkeys(("m", "mil", "mill", "mln", "million"), 10**6),
    **dict.fromkeys(("crore", "crores"), 10**7),
    **dict.fromkeys(("bn", "bln", "billion"), 10**9),
}
_MAGNITUDE = re.compile(rf"\b(\d+(?:\.\d+)?)[ -]?({'|'.join(_MAGNITUDES)})\b", re.IGNORECASE)
_LEAST_SHOUTED = 4
_NUMBER_WORD = re.compile(
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty\b|ty-|hundred|thousand|[mb]illion",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text. ``text`` is folded, ``stem`` what is compared, ``owner`` is true where
    it had a possessive ending, ``name`` where it was written with a capital letter, ``grouped`` where
    it is a number with a thousands separator, as no year is written."""

    text: str
    stem: str
    owner: bool = False
    name: bool = False
    grouped: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is a number in digits (number words have been turned into digits)."""
        # Not isdigit: that is also true of signs that are no part of a decimal number.
        return self.text[0].isdecimal()


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """NFKC, accents dropped, one kind of apostrophe; case is kept. Half of a surrogate pair, which stands
    for nothing and cannot be encoded, is dropped too.

    >>> fold("Darién’s")
    "Darien's"
    """
    if text.isascii():
        return text
    wide = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    plain = unicodedata.normalize("NFD", wide)
    return "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf", "Cs"))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem (Snowball English, Porter 2) of a folded, lower-case word, with irregular forms and
    British spellings brought together first."""
    word = IRREGULAR.get(word, word)
    if word in UNSTEMMED:
        return word
    # Looking for a few letters first takes a tenth of the time, and mostly none is there.
    if len(word) > 6 and "is" in word:
        word = re.sub(r"isation(s?)$", r"ization\1", word)
        word = re.sub(r"ise(d|s|r|rs)?$", r"ize\1", word)
        word = re.sub(r"ising$", "izing", word)
    if len(word) > 5 and "our" in word:
        word = re.sub(r"our(s|ed|ing|ers?)?$", r"or\1", word)
    if len(word) > 5 and "tre" in word:
        word = re.sub(r"tre(s?)$", r"ter\1", word)
    return intern(_STEMMER.stemWord(word))


def parts(stems: str) -> list[str]:
    """The stems of a line of them. What is the same word is the same object, however many facts have it."""
    return list(map(intern, stems.split()))


def split(text: str) -> list[Word]:
    """The words of a text in order. Contractions are written out, number words become digits."""
    return list(_split(text))


@lru_cache(maxsize=1_024)
def _split(text: str) -> tuple[Word, ...]:
    """The same, remembered: a fact that enters is read for one thing after another."""
    folded = fold(text)
    if folded.isupper() and len(folded.split()) >= _LEAST_SHOUTED:
        # What is written in capitals throughout has no names to tell by them.
        folded = folded.lower()
    folded = _DOTTED.sub(lambda found: found[0].replace(".", ""), folded)
    folded = _ROMAN.sub(lambda found: _ROMAN_NUMBERS[found[0].lower()], spelled_out(folded))
    folded = _ONE_IN.sub(_share, folded)
    grouped = {found[0].replace(",", "") for found in _GROUPED.finditer(folded)}
    folded = _digits(_SPLIT_THOUSANDS.sub("", folded))
    lower = folded.lower()
    letters = {found.start() for found in _DESIGNATOR.finditer(folded)} if len(folded) == len(lower) else ()
    words: list[Word] = []
    for found in _TOKEN.finditer(lower):
        token = found[0]
        if found.start() in letters:
            letter = token[0].upper()
            words.append(Word(letter, letter, name=True))
            continue
        name = folded[found.start() : found.start() + 1].isupper() if len(folded) == len(lower) else False
        words.extend([Word(token, token, grouped=True)] if token in grouped else _expand(token, name))
    return tuple(words)


def _expand(token: str, name: bool) -> list[Word]:
    if token in ABBREVIATED:
        return _plain(*ABBREVIATED[token])
    if "'" not in token:
        return [Word(token, stem(token), name=name)]
    if token.endswith("n't") and len(token) > 3:
        return _plain(token[:-3], "not")
    for ending, parts in _ENDINGS.items():
        if token.endswith(ending):
            first = token[: -len(ending)]
            return [Word(first, stem(first), name=name), *_plain(*parts)]
    bare = _POSSESSIVE.sub("", token)
    if bare == token:
        bare = token.replace("'", "")
        return [Word(bare, stem(bare), name=name)]
    if token.endswith("'s") and bare in _IS_AFTER:
        return [Word(bare, stem(bare), name=name), *_plain("is")]
    if token.endswith("s'"):
        bare += "s"
    return [Word(bare, stem(bare), owner=True, name=name)]


def _plain(*texts: str) -> list[Word]:
    return [Word(text, stem(text)) for text in texts]


def _digits(text: str) -> str:
    """Number words as digits: "two thousand" -> 2000, "1.2 million" -> 1200000; "one" and "first",
    which are mostly no numbers, stay as they are."""
    text = _MAGNITUDE.sub(_times, text)
    return alpha2digit(text, "en", threshold=2) if _NUMBER_WORD.search(text) else text


def _share(found: re.Match[str]) -> str:
    """ "One in ten" as a share."""
    part, whole = (_SMALL.get(text.lower(), text) for text in found.groups())
    return f"{Decimal(part) * 100 / Decimal(whole):.0f} percent"


def _times(found: re.Match[str]) -> str:
    product = Decimal(found[1]) * _MAGNITUDES[found[2].lower()]
    return f"{product.normalize():f}"


def stems(text: str) -> list[str]:
    """The stems of a text in order."""
    return [word.stem for word in split(text)]


def places_of(phrase: Sequence[str], text: Sequence[str]) -> list[int]:
    """Where a phrase starts in a text, both of them lists or both tuples."""
    if phrase and phrase[0] not in text:
        return []
    return [place for place in range(len(text)) if text[place : place + len(phrase)] == phrase]
