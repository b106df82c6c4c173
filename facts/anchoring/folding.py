"""The folded text: what two writings of the same words have in common, mapped to the original."""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = dict.fromkeys("‘’‚‛′‵´`ʹʻʼʽ‹›＇", "'") | dict.fromkeys("“”„‟″‶«»〝〞〟＂", '"')
_MINUS = "\N{MINUS SIGN}"
# A list, not the category Cf, which also holds characters that are seen (Arabic number signs).
_INVISIBLE = frozenset(
    map(
        chr,
        [
            *(0xAD, 0x34F, 0x61C, 0xFEFF),
            *range(0x180B, 0x1810),
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10),
            *range(0xE0000, 0xE1000),
        ],
    )
)
# Overlays ("≠" is "=" with one), kana voicing and Indic signs make another letter or sign of it and
# have lower classes; what stands above or below a letter starts here.
_FIRST_ACCENT_CLASS = 200


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Its character ``k`` comes from the code points ``start[k]`` to ``stop[k]`` (end
    exclusive) of the original; characters that came from the same ones have the same numbers."""

    text: str
    start: array[int]
    stop: array[int]

    def divides(self, at: int) -> bool:
        """Whether the place before character ``at`` is inside what was one character (with its
        marks) in the original, so that no words can begin or end there."""
        return 0 < at < len(self.text) and self.start[at] == self.start[at - 1]


@lru_cache(maxsize=1)
def folded_document(document: str) -> Folded:
    """``fold``, kept for the next citation of the same document."""
    return fold(document)


def fold(text: str) -> Folded:
    """The folded form of ``text``; linear in its length."""
    out: list[str] = []
    start, stop = array("I"), array("I")
    for index, char in enumerate(text):
        folded = _fold(char)
        follows = bool(out) and out[-1] != " "
        if not folded:
            if follows and unicodedata.category(char) == "Mn":
                _lengthen(start, stop, index + 1)
        elif folded == " " and out and not follows:
            stop[-1] = index + 1
        else:
            first = index
            if follows and _is_joined(folded[0]):
                first = start[-1]
                _lengthen(start, stop, index + 1)
            for part in folded:
                out.append(part)
                start.append(first)
                stop.append(index + 1)
    return Folded("".join(out), start, stop)


def folded_words(words: str) -> str:
    """``words`` in folded form, without white space around them."""
    return fold(words).text.strip()


def _lengthen(start: array[int], stop: array[int], end: int) -> None:
    """Let all that came from the last character of the original reach to ``end``."""
    at = len(start) - 1
    first = start[at]
    while at >= 0 and start[at] == first:
        stop[at] = end
        at -= 1


def _is_joined(char: str) -> bool:
    """Whether ``char`` belongs to the character before it: a mark, or the rest of a Hangul syllable."""
    return unicodedata.category(char).startswith("M") or "\u1160" <= char <= "\u11ff"


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    """What one code point becomes: nothing where it is dropped, one space for white space."""
    if char.isspace():
        return " "
    if char in _INVISIBLE:
        return ""
    # "10²" is not "102", "1½" no "11" over two, "58①" not "581": such numbers stay as they are.
    if char in _QUOTES or unicodedata.category(char) == "No":
        return _QUOTES.get(char, char)
    wide = unicodedata.normalize("NFKD", char)
    if wide.startswith(" "):  # an accent that stands alone is no white space
        return char
    return "".join(_fold_part(part) for part in wide)


def _fold_part(char: str) -> str:
    if unicodedata.combining(char) >= _FIRST_ACCENT_CLASS:
        return ""
    if char == _MINUS or unicodedata.category(char) == "Pd":
        return "-"
    return _QUOTES.get(char, char)
