"""Where the paragraphs and sentences of a document begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from facts.extraction.draft import LONGEST

Span = tuple[int, int]

_BLANK = re.compile(r"\n[ \t\r]*\n\s*")
_LINE = re.compile(r"[^\n]*\n?")
_LISTED = re.compile(r"\s*(?:[*•·\-–]\s|\(?\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s|#{1,6}\s|[a-z]\)\s|\|)")
_END = re.compile(r"[.!?…][”\"’»)\]]*(?=\s+[“\"‘«(\[]*[A-Z0-9£$€À-Þ])|[.!?…]?[”\"]?\n(?=\s*\S)")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(“\"])(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|Mt|Fig|"
    r"Figs|Vol|pp?|vs|cf|"
    r"approx|ca?|e\.g|i\.e|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|"
    r"[A-Z](?:\.[A-Z])*)\.$|^\(?\d{1,3}(?:\.\d{1,2})*\.$"
)
_COLUMNS = re.compile(r"\S(?:\t|  +)\S|\|")
_NUMBERED = re.compile(r"[\s(“]?Nos?\.\s+\d")
_NARROW = 40
_WRAPPED = 0.6
"""A line that is so much of the longest one of its paragraph goes on in the next."""


def paragraphs(document: str) -> Iterator[Span]:
    """The stretches between empty lines, without white space at their ends."""
    start = 0
    for blank in _BLANK.finditer(document):
        yield from _trimmed(document, start, blank.start())
        start = blank.end()
    yield from _trimmed(document, start, len(document))


def lines(document: str, span: Span) -> list[Span]:
    """The lines of a paragraph, those that only a page's width parts put together again."""
    found = [
        (span[0] + line.start(), span[0] + line.end())
        for line in _LINE.finditer(document[slice(*span)])
        if line[0]
    ]
    longest = max((end - start for start, end in found), default=0)
    made: list[Span] = []
    goes_on = False
    for start, end in found:
        has_columns = _COLUMNS.search(document, start, end) is not None
        if goes_on and not has_columns and not _LISTED.match(document, start):
            made[-1] = (made[-1][0], end)
        else:
            made.append((start, end))
        goes_on = not has_columns and longest > _NARROW and end - start >= _WRAPPED * longest
    return [one for start, end in made for one in _trimmed(document, start, end)]


def sentences(document: str, span: Span, elision_marker: str | None = None) -> Iterator[Span]:
    """The sentences of a stretch. None crosses ``elision_marker``."""
    for start, end in _between(document, span, elision_marker):
        first = start
        for found in _END.finditer(document, start, end):
            if _NUMBERED.match(document, max(first, found.start() - 3)):
                continue
            if _ABBREVIATED.search(document[max(first, found.start() - 8) : found.start() + 1]):
                continue
            if found[0].endswith("\n") and found[0][0] not in ".!?…":
                continue
            yield from _in_pieces(document, first, found.end())
            first = found.end()
        yield from _in_pieces(document, first, end)


def _between(document: str, span: Span, marker: str | None) -> Iterator[Span]:
    start, end = span
    while marker and (at := document.find(marker, start, end)) >= 0:
        yield start, at
        start = at + len(marker)
    yield start, end


def _in_pieces(document: str, start: int, end: int) -> Iterator[Span]:
    """The stretch, or where no sentence is as long, pieces of it: what reads them is made for sentences."""
    while end - start > LONGEST:
        space = document.rfind(" ", start + 1, start + LONGEST)
        stop = space if space > 0 else start + LONGEST
        yield from _trimmed(document, start, stop)
        start = stop
    yield from _trimmed(document, start, end)


def _trimmed(document: str, start: int, end: int) -> Iterator[Span]:
    while start < end and document[start].isspace():
        start += 1
    while start < end and document[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
