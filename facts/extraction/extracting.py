"""Going through a document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from facts.extraction import figures, quotations, sentences, tables, turns
from facts.extraction.draft import LONGEST, Draft, anchored
from facts.extraction.people import Known
from facts.extraction.quotations import Quotation
from facts.extraction.sentences import Span

_MOST = 500
"""Drafts that somebody could ever go through."""


def extract(
    text: str, *, limit: int = _MOST, today: date | None = None, elision_marker: str | None = None
) -> list[Draft]:
    """The first ``limit`` drafts of a document, in the order of the text.

    ``today`` is the day that it was written, from which "last year" counts; without it only dated periods
    are read. No draft crosses ``elision_marker``, what the text puts where it left something out.
    """
    known = Known()
    spoken = list(islice(turns.turns(text), max(0, limit)))
    drafts: list[Draft] = []
    for paragraph in sentences.paragraphs(text):
        left = limit - len(drafts)
        if left <= 0:
            break
        # The figures first: on the way to them the people are met whom a quote may only call "she".
        made = list(islice(_figures(text, paragraph, known, today, elision_marker), left))
        made += islice(_quotes(text, paragraph, known, spoken, elision_marker), left)
        drafts += sorted(made, key=lambda draft: (draft.mark, draft.kind))[:left]
    return drafts


def _figures(
    text: str, paragraph: Span, known: Known, today: date | None, marker: str | None
) -> Iterator[Draft]:
    head: list[str | None] | None = None
    for line in sentences.lines(text, paragraph):
        row = tables.row(text, line)
        if row is not None:
            years = tables.years(text, row)
            if years is None:
                yield from _row(text, row, head)
            else:
                head = years
            continue
        for span in sentences.sentences(text, line, marker):
            known.note(text[slice(*span)], span[0])
            yield from _sentence(text, span, known, today)


def _row(text: str, row: tables.Row, head: list[str | None] | None) -> Iterator[Draft]:
    for cell, year in tables.figures(text, row, head):
        words = text[slice(*cell)]
        for found in figures.figures(words, Known(), None):
            dated = {"observation_date": year} if year else {}
            yield anchored(
                "figure", text, _within(row.span, cell), cell, {**found.fields, "value_text": words, **dated}
            )


def _sentence(text: str, span: Span, known: Known, today: date | None) -> Iterator[Draft]:
    first = span[0]
    for found in figures.figures(text[slice(*span)], known, today, first):
        mark = first + found.start, first + found.end
        yield anchored("figure", text, _within(span, mark), mark, found.fields)


def _quotes(
    text: str, paragraph: Span, known: Known, spoken: list[Quotation], marker: str | None
) -> Iterator[Draft]:
    first, last = paragraph
    here = [turn for turn in spoken if first <= turn.start < last]
    for found in here or quotations.quotations(text, paragraph, known):
        span = found.start, found.end
        words = text[slice(*span)]
        if marker and marker in words:
            continue
        creator = {"name": found.by.name, **({"role": found.by.role} if found.by.role else {})}
        fields = {"text": words, "creator": creator, **({"recipient": found.to} if found.to else {})}
        yield anchored("quote", text, span, span, fields)


def _within(span: Span, mark: Span) -> Span:
    """The span, or where it is longer than a citation may be, the mark alone."""
    return span if span[1] - span[0] <= LONGEST else mark
