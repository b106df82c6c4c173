"""A sentence as tokens: words, names and quoted titles as one each, and marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facts.matching.english.words import fold

_TOKEN = re.compile(
    r"“[^”]{1,200}”|[$£€¥]?\d+(?:[.,:]\d+)*%?(?:st|nd|rd|th|s)?|(?:[A-Z]\.){2,}|[^\W\d_](?:[\w'&/-]|\.(?=\w))*"
    r"|[^\s\w]"
)
_ASIDE = re.compile(r" ?\([^()]{0,400}\)")
_MARKS = frozenset(',;:()—–"')


@dataclass(frozen=True, slots=True)
class Token:
    """One token: ``text`` as written, ``lower`` in lower case, ``kind`` that of the entity that it names
    ("person", "place", …) or empty."""

    text: str
    lower: str
    kind: str = ""

    @property
    def is_mark(self) -> bool:
        """Whether it is no word."""
        return self.text in _MARKS

    @property
    def is_number(self) -> bool:
        """Whether it is a number in digits, with or without the sign of a currency."""
        return self.text.lstrip("$£€¥")[:1].isdecimal()


def made(text: str) -> Token:
    """A token of a word that does not stand in the sentence."""
    return Token(text, text)


def tokens(sentence: str, names: Iterable[tuple[str, str]]) -> list[Token]:
    """The tokens of a sentence without what stands in parentheses; ``names`` are those of entities, with the
    kind of each."""
    folded = _ASIDE.sub("", fold(sentence.strip().removesuffix(".")))
    spans: list[tuple[int, int, str]] = []
    for name, kind in sorted({(fold(name), kind) for name, kind in names}, key=lambda one: -len(one[0])):
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", folded):
            if all(found.end() <= start or found.start() >= end for start, end, _ in spans):
                spans.append((found.start(), found.end(), kind))
    parts: list[Token] = []
    place = 0
    for start, end, kind in sorted(spans):
        parts.extend(_plain(folded[place:start]))
        parts.append(Token(folded[start:end], folded[start:end].lower(), kind))
        place = end
    parts.extend(_plain(folded[place:]))
    return list(_with_owners(parts))


def text(words: Iterable[Token]) -> str:
    """The words as they stand in the sentence, without its marks."""
    return " ".join(one.text for one in words if not one.is_mark)


def without_marks(words: Sequence[Token]) -> list[Token]:
    """The words without marks at either end."""
    kept = list(words)
    while kept and kept[0].is_mark:
        kept = kept[1:]
    while kept and kept[-1].is_mark:
        kept = kept[:-1]
    return kept


def _plain(part: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(part):
        yield Token(found[0], found[0].lower())


def _with_owners(parts: Sequence[Token]) -> Iterator[Token]:
    """A name and the "'s" behind it are one token, which names nobody by itself."""
    place = 0
    while place < len(parts):
        one, behind = parts[place], [other.text for other in parts[place + 1 : place + 3]]
        place += 1
        if one.kind and behind[:1] == ["'"]:
            ending = "'s" if behind[1:] == ["s"] else "'"
            one = made(one.text + ending)
            place += len(ending)
        yield one
