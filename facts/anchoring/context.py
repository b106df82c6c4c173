"""The words around a place, which tell it from others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from facts.anchoring.folding import folded_words

_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s|$)|[。！？\n]""")

Place = tuple[int, int]  # in characters of the folded text, end exclusive


@dataclass(frozen=True, slots=True)
class Context:
    """The folded words right before and right after a place, parted from it by white space or not."""

    before: str
    after: str

    @classmethod
    def of(cls, prefix: str, suffix: str) -> Self:
        """The context that the two texts, as they stand in a document, give."""
        return cls(folded_words(prefix), folded_words(suffix))

    def fits(self, text: str, place: Place) -> bool:
        """Whether these words stand around ``place`` of the folded ``text``."""
        before, after = self._there(text, place)
        return before.endswith(self.before) and after.startswith(self.after)

    def unlike(self, text: str, place: Place) -> str:
        """How what stands around ``place`` differs, for a person to read."""
        before, after = self._there(text, place)
        parts = []
        if not before.endswith(self.before):
            parts.append(f"after “{before}”, not after “{self.before}”")
        if not after.startswith(self.after):
            parts.append(f"before “{after}”, not before “{self.after}”")
        return f"the words stand there, but {' and '.join(parts)}"

    def _there(self, text: str, place: Place) -> tuple[str, str]:
        begin, end = place
        before = text[max(0, begin - len(self.before) - 1) : begin]
        return before.rstrip(), text[end : end + len(self.after) + 1].lstrip()


def same_sentence(prefix: str, exact: str, suffix: str) -> tuple[str, str]:
    """The parts of ``prefix`` and ``suffix`` that stand in one sentence with ``exact``."""
    first = max((end.end() for end in _SENTENCE_END.finditer(prefix)), default=0)
    if any(end.end() == len(exact) for end in _SENTENCE_END.finditer(exact)):
        return prefix[first:], ""
    last = _SENTENCE_END.search(suffix)
    return prefix[first:], suffix[: last.end()] if last else suffix
