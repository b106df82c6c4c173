"""Documents in which somebody marked what is to be found.

``[[nearly 2,200 people|value=2200 mod=nearly unit=people date=2023 by=the office]]`` is a figure, and
``{{We are busy|by=Ann Lee to=the Gazette}}`` a quotation. Marks may stand inside each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "documents"
_TOKEN = re.compile(r"\[\[|\{\{|\|([^\[\]{}|]*)(?:\]\]|\}\})")
_FIELD = re.compile(r"(\w+)=(.*?)(?=\s+\w+=|$)")


@dataclass(frozen=True)
class Mark:
    """What is to be found: its place in the plain text and its fields."""

    kind: str
    start: int
    end: int
    fields: dict[str, str]


def read(marked: str) -> tuple[str, list[Mark]]:
    """The plain text, and the marks in it."""
    plain, marks, open_at, at = "", [], list[tuple[str, int]](), 0
    for token in _TOKEN.finditer(marked):
        plain += marked[at : token.start()]
        at = token.end()
        if token[0] == "[[":
            open_at.append(("figure", len(plain)))
        elif token[0] == "{{":
            open_at.append(("quote", len(plain)))
        else:
            kind, start = open_at.pop()
            marks.append(Mark(kind, start, len(plain), dict(_FIELD.findall(token[1]))))
    assert not open_at
    return plain + marked[at:], marks


def documents(group: str) -> dict[str, tuple[str, list[Mark]]]:
    """Those of ``tuned`` or ``unseen`` by name."""
    return {
        path.stem: read(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / group).glob("*.txt"))
    }
