"""Where words and numbers begin and end in a folded text."""

from __future__ import annotations

import unicodedata

_EDGE = 40  # characters shown, at most, of the rest of a word


def divides_word(text: str, at: int) -> bool:
    """Whether the place before character ``at`` is inside a word or a number.

    Only scripts with upper and lower case are looked at, as these put white space between words.
    """
    before, after = text[max(0, at - 2) : at], text[at : at + 2]
    if not before or not after:
        return False
    if _is_word(before[-1]) and _is_word(after[0]):
        return True
    if before[-1] in ".,'":
        return before[0].isdecimal() and after[0].isdecimal()
    return before[-1].isdecimal() and after[0] in ".,'" and after[-1].isdecimal()


def _is_word(char: str) -> bool:
    return (
        char.isdecimal()
        or char.lower() != char.upper()
        or unicodedata.decomposition(char).startswith("<fraction>")
    )


def whole_words(text: str, begin: int, end: int) -> str:
    """What stands at ``begin`` to ``end``, out to the white space on either side."""
    first = text.rfind(" ", 0, begin) + 1
    last = text.find(" ", end)
    return text[max(first, begin - _EDGE) : min(last if last >= 0 else len(text), end + _EDGE)]
