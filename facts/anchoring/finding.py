"""Finding words: one place or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from facts.anchoring.context import Context, Place, same_sentence
from facts.anchoring.folding import Folded, folded_document, folded_words
from facts.anchoring.near import near_misses
from facts.anchoring.words import divides_word, whole_words
from facts.errors import AnchorError, NearMiss, WordsAmbiguous, WordsNotFound

# Code points of context on either side: what citations have; more only where that leaves two places.
_CONTEXTS = (32, 64, 100)
_SHOWN = 3
_SIGNS = "-\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}"


class Cited(Protocol):
    """What a citation has, as far as anchoring goes (``facts.model.Citation`` is one)."""

    @property
    def exact(self) -> str:
        """The words, as they stand in the document."""

    @property
    def prefix(self) -> str:
        """What stands right before them; empty where any will do."""

    @property
    def suffix(self) -> str:
        """What stands right after them; empty where any will do."""

    @property
    def start(self) -> int:
        """Where they start, in code points."""

    @property
    def end(self) -> int:
        """Where they end (exclusive), in code points."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A place in a document: ``exact`` is ``document[start:end]`` (code points), ``prefix`` and
    ``suffix`` what stands right before and after it there, at most 100 code points each."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


class Outcome(StrEnum):
    """What became of a citation: ``moved`` where its words now stand elsewhere, or in other
    characters (a quote that was straight is curly)."""

    RESOLVED = "resolved"
    MOVED = "moved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The ``selector`` that holds now (None where it failed), and why it failed, near misses included."""

    outcome: Outcome
    selector: Selector | None = None
    error: AnchorError | None = None


def find(
    document: str, words: str, *, prefix: str = "", suffix: str = "", elision_marker: str | None = None
) -> Selector:
    """The one place of ``words`` in ``document``; ``prefix`` and ``suffix``, the words right before
    and after them, choose between several and must stand there where they are given.

    The words are whole ones: they begin and end neither inside a word or number ("5%" is not found
    in "15%", "legal" not in "illegal") nor inside what the document writes as one character ("ﬁ"),
    and never cross ``elision_marker``.

    Raises WordsNotFound, with what comes near, and WordsAmbiguous, with the places.

    >>> find("It’s nearly 2,200.", "It's nearly")
    Selector(exact='It’s nearly', prefix='', suffix=' 2,200.', start=0, end=11)
    """
    text = folded_document(document)
    needle = folded_words(words)
    marker = folded_words(elision_marker or "")
    places: list[Place] = []
    near: list[NearMiss] = []
    for place in _occurrences(text.text, needle):
        refusal = _refusal(document, text, place, marker)
        if refusal is None:
            places.append(place)
        elif len(near) < _SHOWN:
            near.append(_near_miss(document, text, place, refusal))
    context = Context.of(prefix, suffix)
    fitting = [place for place in places if context.fits(text.text, place)]
    if not fitting:
        near += [
            _near_miss(document, text, place, context.unlike(text.text, place)) for place in places[:_SHOWN]
        ]
        raise WordsNotFound(words, near[:_SHOWN] or near_misses(document, text, needle, limit=_SHOWN))
    if len(fitting) > 1:
        raise WordsAmbiguous(words, [_span(text, place) for place in fitting])
    return _selector(document, text, fitting[0], places)


def reanchor(document: str, citation: Cited, elision_marker: str | None = None) -> Anchoring:
    """What became of ``citation`` in ``document``, which may have changed since it was made.

    Its words must stand in one place, and around them, as far as the context reaches, the rest of
    their sentence: "58%" in another sentence says something else, and so it does after a "not".
    """
    try:
        found = _found_again(document, citation, elision_marker)
    except AnchorError as error:
        return Anchoring(Outcome.FAILED, error=error)
    if (citation.start, citation.end) == (found.start, found.end) and _holds(document, citation):
        return Anchoring(Outcome.RESOLVED, _as_it_is(citation))
    return Anchoring(Outcome.MOVED, found)


def _found_again(document: str, citation: Cited, elision_marker: str | None) -> Selector:
    prefix, exact, suffix = citation.prefix, citation.exact, citation.suffix
    try:
        return find(document, exact, prefix=prefix, suffix=suffix, elision_marker=elision_marker)
    except WordsAmbiguous as error:
        # The position decides between places that look the same, while it holds to the letter.
        if (citation.start, citation.end) in error.places and _holds(document, citation):
            return _as_it_is(citation)
        raise
    except WordsNotFound as error:
        before, after = same_sentence(prefix, exact, suffix)
        if (before, after) == (prefix, suffix):
            raise
        try:
            return find(document, exact, prefix=before, suffix=after, elision_marker=elision_marker)
        except AnchorError:
            raise error from None


def _as_it_is(citation: Cited) -> Selector:
    return Selector(citation.exact, citation.prefix, citation.suffix, citation.start, citation.end)


def check(document: str, citation: Cited, elision_marker: str | None = None) -> None:
    """Raise AnchorError unless ``citation`` stands in ``document`` to the letter, where it says."""
    anchoring = reanchor(document, citation, elision_marker)
    if anchoring.error is not None:
        raise anchoring.error
    if anchoring.outcome is Outcome.MOVED and anchoring.selector is not None:
        found = anchoring.selector
        difference = (
            f"the words stand at {found.start} to {found.end} as “{found.exact}”, "
            f"the citation says {citation.start} to {citation.end}"
        )
        near = NearMiss(found.start, found.end, found.exact, difference)
        raise WordsNotFound(citation.exact, [near])


def _occurrences(text: str, needle: str) -> Iterator[Place]:
    at = text.find(needle) if needle else -1
    while at >= 0:
        yield at, at + len(needle)
        at = text.find(needle, at + 1)


def _refusal(document: str, text: Folded, place: Place, marker: str) -> str | None:
    """Why the words that stand at ``place`` are no citation, or None where they are one."""
    begin, end = place
    if marker and text.text.find(marker, max(0, begin - len(marker) + 1), end + len(marker) - 1) >= 0:
        return f"the document leaves something out there (“{marker}”); cite the words before or after it"
    if text.divides(begin) or text.divides(end):
        return "they begin or end inside what the document writes as one character"
    if divides_word(text.text, begin) or divides_word(text.text, end) or _signed(document, text, begin):
        return f"they are only a part of “{whole_words(text.text, begin, end)}” there"
    return None


def _signed(document: str, text: Folded, begin: int) -> bool:
    """Whether a minus belongs to the number that starts at ``begin``. A long dash is none."""
    sign = text.start[begin] - 1
    return (
        text.text[begin].isdecimal()
        and sign >= 0
        and document[sign] in _SIGNS
        and (sign == 0 or document[sign - 1].isspace() or document[sign - 1] in "([")
    )


def _span(text: Folded, place: Place) -> tuple[int, int]:
    begin, end = place
    return text.start[begin], text.stop[end - 1]


def _near_miss(document: str, text: Folded, place: Place, difference: str) -> NearMiss:
    start, end = _span(text, place)
    return NearMiss(start, end, document[start:end], difference)


def _selector(document: str, text: Folded, place: Place, places: list[Place]) -> Selector:
    start, end = _span(text, place)
    for size in _CONTEXTS:
        prefix, suffix = document[max(0, start - size) : start], document[end : end + size]
        context = Context.of(prefix, suffix)
        if sum(context.fits(text.text, other) for other in places) == 1:
            break
    return Selector(document[start:end], prefix, suffix, start, end)


def _holds(document: str, citation: Cited) -> bool:
    """Whether the citation stands where it says, code point by code point."""
    before = citation.start - len(citation.prefix)
    return (
        before >= 0
        and document.startswith(citation.prefix, before)
        and document[citation.start : citation.end] == citation.exact
        and document.startswith(citation.suffix, citation.end)
    )
