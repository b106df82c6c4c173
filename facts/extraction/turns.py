"""The turns of a transcript: a line that begins with who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from facts.extraction.people import read
from facts.extraction.quotations import Quotation, fitting

_TURN = re.compile(
    r"^[ \t]*(?P<who>[A-ZÀ-Þ][\w.'’-]*(?:[ ][\w.'’-]+){0,4}):[ \t]+(?P<words>\S[^\n]*[^\s])", re.MULTILINE
)
_FEWEST_TURNS = 3
_FEWEST_WORDS = 3


def turns(document: str) -> Iterator[Quotation]:
    """What each speaker says, where the document is a transcript: it has several speakers, one of whom comes
    back. A single "Source: …" makes none."""
    found = list(_TURN.finditer(document))
    counted = Counter(turn["who"] for turn in found)
    if len(found) < _FEWEST_TURNS or len(counted) < 2 or max(counted.values()) < 2:
        return
    for turn in found:
        if len(turn["words"].split()) < _FEWEST_WORDS:
            continue
        for span in fitting(document, *turn.span("words")):
            yield Quotation(*span, read(_name(turn["who"])))


def _name(who: str) -> str:
    """A name as it is written in a sentence: not in capitals."""
    name = who.title() if who.isupper() else who
    return f"the {name[4:]}" if name.startswith("The ") else name
