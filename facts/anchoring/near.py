"""Near misses: where a document comes close to words that it does not hold, and what differs.

RapidFuzz only says where to look. What is shown is found by lining up the words one by one, because
a score cannot tell 58% from 56%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from rapidfuzz import fuzz

from facts.anchoring.folding import Folded
from facts.errors import NearMiss

_CUTOFF = 65  # per cent of RapidFuzz's partial ratio, below which nothing worth showing was seen
_GAP = 0.7  # the cost of a word that only one side has; putting one for another costs 0.3 to 1.3
_EDGE = 40  # characters looked at, at most, for the end of a word that a window cuts
_MOST_WORDS = 300  # more are not lined up: that takes time in the square of their number
_CJK = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+(?:[.,'-][^\W{_CJK}]+)*%?|\S")

_Token = tuple[int, int, str]
_Pair = tuple[_Token | None, _Token | None]
_BOTH, _MISSING, _EXTRA = range(3)


def near_misses(document: str, text: Folded, needle: str, *, limit: int) -> list[NearMiss]:
    """Up to ``limit`` places of ``document`` (folded: ``text``) like ``needle`` (folded), best first."""
    words = _tokens(needle, 0, len(needle))
    if not 0 < len(words) <= _MOST_WORDS:
        return []
    found: list[tuple[float, NearMiss]] = []
    regions = [(0, len(text.text))]
    while regions and len(found) < limit:
        lowest, highest = regions.pop(0)
        best = fuzz.partial_ratio_alignment(needle, text.text[lowest:highest], score_cutoff=_CUTOFF)
        if best is None or best.dest_start == best.dest_end:
            continue
        low, high = _window(text.text, lowest + best.dest_start, lowest + best.dest_end, len(needle))
        pairs = _aligned(words, _tokens(text.text, max(low, lowest), min(high, highest)))
        there = [token for _, token in pairs if token is not None]
        if not there:
            continue
        begin, end = there[0][0], there[-1][1]
        start, stop = text.start[begin], text.stop[end - 1]
        differences = list(_differences(document, text, needle, pairs))
        difference = "; ".join(differences) or "the same words, with other white space"
        found.append((best.score, NearMiss(start, stop, document[start:stop], difference)))
        regions += [(lowest, begin), (end, highest)]
    return [miss for _, miss in sorted(found, key=lambda scored: (-scored[0], scored[1].start))]


def _tokens(text: str, low: int, high: int) -> list[_Token]:
    return [(match.start(), match.end(), match.group()) for match in _TOKEN.finditer(text, low, high)]


def _window(text: str, begin: int, end: int, length: int) -> tuple[int, int]:
    """``begin`` to ``end`` with room for words that RapidFuzz, which keeps to one length, cut off."""
    low, high = max(0, begin - length // 2), min(len(text), end + length // 2)
    space_before = text.rfind(" ", max(0, low - _EDGE), low)
    space_after = text.find(" ", high, high + _EDGE)
    return max(space_before, low - _EDGE, 0), space_after if space_after >= 0 else high + _EDGE


def _aligned(ours: list[_Token], theirs: list[_Token]) -> list[_Pair]:
    """Our tokens beside theirs at the least cost; what theirs have before and after costs nothing."""
    rows, columns = len(ours), len(theirs)
    cost = [[_GAP * row] + [0.0] * columns for row in range(rows + 1)]
    step = [[_MISSING] * (columns + 1) for _ in range(rows + 1)]
    for row, (_, _, our) in enumerate(ours, 1):
        for column, (_, _, their) in enumerate(theirs, 1):
            cost[row][column], step[row][column] = min(
                (cost[row - 1][column - 1] + _replacing(our, their), _BOTH),
                (cost[row - 1][column] + _GAP, _MISSING),
                (cost[row][column - 1] + _GAP, _EXTRA),
            )
    row, column = rows, min(range(columns + 1), key=lambda at: cost[rows][at])
    pairs: list[_Pair] = []
    while row:
        taken = step[row][column]
        row -= taken != _EXTRA
        column -= taken != _MISSING
        pairs.append((ours[row] if taken != _EXTRA else None, theirs[column] if taken != _MISSING else None))
    return pairs[::-1]


def _replacing(our: str, their: str) -> float:
    """The cost of ``their`` in the place of ``our``: below a gap for what a slip makes of a word,
    and for one number in another's place."""
    if our == their:
        return 0.0
    numbers = our[0].isdecimal() and their[0].isdecimal()
    return _GAP - 0.1 if numbers else 0.3 + (1 - fuzz.ratio(our, their) / 100)


def _differences(document: str, text: Folded, needle: str, pairs: list[_Pair]) -> Iterator[str]:
    """One clause for each run of tokens that differ in one way."""
    for (mine, there, same), group in groupby(pairs, key=_kind):
        run = list(group)
        ours = [our for our, _ in run if our is not None]
        theirs = [their for _, their in run if their is not None]
        my_words = needle[ours[0][0] : ours[-1][1]] if ours else ""
        their_words = document[text.start[theirs[0][0]] : text.stop[theirs[-1][1] - 1]] if theirs else ""
        if same:
            continue
        if mine and there:
            yield f"“{their_words}” stands there, not “{my_words}”"
        elif mine:
            yield f"the document has no “{my_words}” there"
        else:
            yield f"the document also has “{their_words}” there"


def _kind(pair: _Pair) -> tuple[bool, bool, bool]:
    our, their = pair
    return our is not None, their is not None, bool(our and their and our[2] == their[2])
