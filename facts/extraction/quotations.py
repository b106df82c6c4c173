"""The words in quotation marks that somebody says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from facts.extraction import saying, sentences
from facts.extraction.draft import LONGEST
from facts.extraction.people import Known, Person
from facts.extraction.sentences import Span

_QUOTED = re.compile(
    r"“(?P<curly>[^“”]+)”|«\s?(?P<angled>[^«»]+?)\s?»|(?<!\w)‘(?P<single>[^‘’]+(?:’\w[^‘’]*)*)’(?!\w)|(?<![\w\"])\"(?P<straight>[^\"\s][^\"]*)\"(?!\w)"
)
_FEWEST_WORDS = 3
"""Fewer are a manner of speaking: the "illegal" protests."""
_SENTENCE_ENDS = re.compile(r"[.!?…]\s*$")
_STOP = re.compile(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr))(?<!\b(?:Mrs|Rep|Sen|Gov))(?<!\bProf)(?<!\bCllr)\.(?=\s|$)|\n"
)
_REACH = 240


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words with where they stand in the document, who says them and to whom."""

    start: int
    end: int
    by: Person
    to: str | None = None


def quotations(document: str, paragraph: Span, known: Known) -> Iterator[Quotation]:
    """Those of a paragraph. Words that nobody is said to say are left out, and so are single words."""
    first, last = paragraph
    text = document[first:last]
    found = list(_QUOTED.finditer(text))
    before: Person | None = None
    for at, quoted in enumerate(found):
        opens = found[at - 1].end() if at else 0
        closes = found[at + 1].start() if at + 1 < len(found) else len(text)
        lead = _own_sentence(text[max(opens, quoted.start() - _REACH) : quoted.start()])
        tail = _to_its_end(text[quoted.end() : min(closes, quoted.end() + _REACH)])
        said = _said(quoted, lead, tail)
        by = known.meant(said.who, first + quoted.end()) if said else None
        if by is None and said is None and not lead.strip(" ,.") and before is not None:
            by = before
        before = by
        words = quoted[str(quoted.lastgroup)]
        if by is None or len(words.split()) < _FEWEST_WORDS:
            continue
        start = first + quoted.start(str(quoted.lastgroup))
        for span in fitting(document, start, start + len(words.rstrip(" ,"))):
            yield Quotation(*span, by, said.to if said else None)


def _said(quoted: re.Match[str], lead: str, tail: str) -> saying.Said | None:
    words = quoted[str(quoted.lastgroup)]
    closes = words.rstrip()[-1:] in ",!?…—" or not _SENTENCE_ENDS.search(words)
    closes = closes or tail.lstrip()[:1].islower()
    if closes and not lead.rstrip().endswith(":"):
        said = saying.after_quote(tail)
        if said is not None and re.match(r"\s*[,—–-]?\s*(?!and\b|but\b)", tail):
            return said
    return saying.before_quote(lead)


def _own_sentence(text: str) -> str:
    """What of ``text`` belongs to the sentence that goes on behind it."""
    last = 0
    for stop in _STOP.finditer(text):
        last = stop.end()
    return text[last:]


def _to_its_end(text: str) -> str:
    stop = _STOP.search(text)
    return text[: stop.start()] if stop else text


def fitting(document: str, start: int, end: int) -> Iterator[Span]:
    """The words, or where they are longer than a citation may be, as many of their sentences as fit."""
    if end - start <= LONGEST:
        yield start, end
        return
    last = start
    for _, stop in sentences.sentences(document, (start, end)):
        if stop - start > LONGEST:
            break
        last = stop
    if last > start:
        yield start, last
