"""Entries of the journal as a person reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.terminal.screen import Line, Role

if TYPE_CHECKING:
    from facts.journal import Entry


def render(entries: Sequence[Entry]) -> Iterator[Line]:
    """The lines of the entries about one subject, oldest first, each with what it changed."""
    before: Mapping[str, Any] = {}
    for entry in entries:
        yield Line(
            f"#{entry.seq}  {entry.at}  {entry.action}, revision {entry.revision}, by {entry.actor}",
            Role.STATEMENT,
        )
        if entry.reason:
            yield Line(f"“{entry.reason}”", indent=4)
        after = entry.body or {}
        if before:
            yield from _changes(before, after)
        before = after


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Line]:
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield Line(f"{name}: {_shown(old)} → {_shown(new)}", Role.NOTE, indent=4)


def _shown(value: Any) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 100 else f"{text[:99]}…"
