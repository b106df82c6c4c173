"""Entries of the journal as a person reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.terminal.screen import Line, Role

if TYPE_CHECKING:
    from facts.journal import Entry


def render(entries: Sequence[Entry]) -> Iterator[Line]:
    """The lines of the entries about one id, oldest first, each with what it changed in its pack."""
    states: dict[str, Mapping[str, Any]] = {}
    for entry in entries:
        done = f"{entry.action}, revision {entry.revision} in pack {entry.pack}, by {entry.actor}"
        yield Line(f"#{entry.seq}  {entry.at}  {done}", Role.STATEMENT)
        if entry.reason:
            yield Line(f"“{entry.reason}”", indent=4)
        if entry.batch:
            yield Line(f"part of the batch {entry.batch}", Role.NOTE, indent=4)
        after = entry.body or {}
        if before := states.get(entry.pack):
            yield from _changes(before, after)
        states[entry.pack] = after


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Line]:
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield Line(f"{name}: {_shown(old)} → {_shown(new)}", Role.NOTE, indent=4)


def _shown(value: Any) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 100 else f"{text[:99]}…"
