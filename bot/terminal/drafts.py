"""Drafts from a document as a person reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.terminal.screen import Line, Role

Json = dict[str, Any]

_HEAD = ("kind", "words", "counted in", "time", "who", "at")
_WIDEST = 60
"""Characters of a cell: a whole quotation would leave no room for who said it."""


def table(drafts: Sequence[Json]) -> Iterator[Line]:
    """A row for each draft, in the order of the text; ``at`` is where its words start there."""
    rows = [_HEAD, *(_row(draft) for draft in drafts)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        yield Line(role=Role.TEXT if number else Role.LABEL, cells=tuple(zip(row, widths, strict=True)))


def _row(draft: Json) -> tuple[str, ...]:
    fields = draft["fields"]
    if draft["kind"] == "figure":
        when = ", ".join(
            fields[name] for name in ("observation_date", "observation_period") if name in fields
        )
        told = fields["value_text"], fields.get("unit_text", ""), when, fields.get("attributed_to", "")
    else:
        to = f" to {fields['recipient']}" if "recipient" in fields else ""
        told = f"“{fields['text']}”", "", "", fields["creator"]["name"] + to
    return draft["kind"], *map(_short, told), str(draft["mark"][0])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1].rstrip() + "…"
