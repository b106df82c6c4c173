"""The facts that wait for approval, as a person reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from bot.terminal.screen import Line, Role
from facts import reference

if TYPE_CHECKING:
    from facts.journal import Entry

Json = dict[str, Any]


def render(
    facts: Sequence[Json], histories: Sequence[Sequence[Entry]], sources: Sequence[Json]
) -> Iterator[Line]:
    """Each fact with the words that it cites, those longest waiting first; and who wrote it, from its
    history, which stands at the same place in ``histories``."""
    by_pack: dict[str, dict[str, Json]] = {}
    for source in sources:
        by_pack.setdefault(source["pack"], {})[source["id"]] = source
    waiting = sorted(zip(facts, histories, strict=True), key=lambda one: one[1][-1].seq)
    for fact, entries in waiting:
        place = f"{fact['kind']}, revision {fact['revision']} in pack {fact['pack']}"
        yield Line(f"{fact['id']} ({place})", Role.LABEL)
        yield Line(fact["statement"], Role.STATEMENT, indent=2)
        held = by_pack[fact["pack"]]
        for citation in fact["citations"]:
            yield Line(f"“{citation['exact']}”", Role.QUOTE, indent=2)
            yield Line(reference.render(held[citation["source"]], held), Role.REFERENCE, indent=4)
        for entry in entries:
            why = f": “{entry.reason}”" if entry.reason else ""
            yield Line(f"{entry.action} by {entry.actor}, {entry.at}{why}", Role.NOTE, indent=2)
    yield Line(_summary(len(facts)), Role.STATEMENT)


def _summary(count: int) -> str:
    if not count:
        return "Nothing waits for review."
    return f"{count} fact{' waits' if count == 1 else 's wait'} for review."
