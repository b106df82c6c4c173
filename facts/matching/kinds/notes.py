"""What is wanted by a note, which has no question word: "bridge operator", "quote Ann on rain"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.speakers import named_from
from facts.matching.kinds.vocabulary import STOPS
from facts.matching.lexicon import SAID_NOUNS
from facts.matching.words import Word

_AGENTS = frozenset(
    "operator owner founder author publisher director manager president mayor leader chair".split()
)


def quoted(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by "quote Ann on …" and "any comment from Ann on …", which have no question word."""
    if texts[0] == "quote" and texts[1:2] and words[1].name:
        return Wanted(Kind.QUOTE, speaker=named_from(texts, words, 1), consumed=frozenset({0}))
    is_any = texts[0] == "any" and texts[1:2] and texts[1].removesuffix("s") in SAID_NOUNS
    if is_any and texts[2:3] in (["from"], ["by"]):
        return Wanted(Kind.SAID, speaker=named_from(texts, words, 3), consumed=frozenset({1}))
    return None


def noted(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by a note without a question word: "bridge *operator*"."""
    last, before = texts[-1], texts[-2] if len(texts) > 1 else ""
    is_agent = last in _AGENTS and before and before not in STOPS
    return Wanted(Kind.WHO, focus=(words[-1].stem,)) if is_agent else None
