"""Rows of numbers: a line that is a table's, and the years that its head gives to the columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facts.extraction.sentences import Span

_CELL = re.compile(r"[^\s|](?:[^|\t\n]*?[^\s|])?(?=\s{2,}|\t|\s*\||\s*$)")
_WIDEST = 500
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_NUMBER = re.compile(r"(?:[£$€]\s?)?\d[\d,.]*\s?%?")


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row: where its cells stand in the document; the first one says what the row is about."""

    span: Span
    cells: tuple[Span, ...]


def row(document: str, line: Span) -> Row | None:
    """The line as a row, where it is one: two cells or more, of which one is a number."""
    start, end = line
    if end - start > _WIDEST:
        return None
    cells = tuple((start + cell.start(), start + cell.end()) for cell in _CELL.finditer(document[start:end]))
    numbers = sum(_NUMBER.fullmatch(document[slice(*cell)]) is not None for cell in cells)
    return Row(line, cells) if len(cells) > 1 and numbers else None


def years(document: str, head: Row) -> list[str | None] | None:
    """The year of each column, where the row is a head that has years and no other number."""
    texts = [document[slice(*cell)] for cell in head.cells]
    found = [text if _YEAR.fullmatch(text) else None for text in texts]
    others = [
        text for text, year in zip(texts, found, strict=True) if year is None and _NUMBER.fullmatch(text)
    ]
    return found if any(found) and not others else None


def figures(document: str, row: Row, head: list[str | None] | None) -> list[tuple[Span, str | None]]:
    """The cells that are numbers, each with its year where the head gives one."""
    made: list[tuple[Span, str | None]] = []
    for at, cell in enumerate(row.cells):
        if at and _NUMBER.fullmatch(document[slice(*cell)]):
            has_year = head is not None and len(head) == len(row.cells)
            made.append((cell, head[at] if has_year and head is not None else None))
    return made
