"""Facts, changes and entries as moderators see them: what stands there, and what differs."""

from __future__ import annotations

from typing import Any

from bot.discord import cards
from bot.discord.curating import fields

Json = dict[str, Any]

_VALUE, _SENTENCE, _CONTEXT, _WORDS = 220, 300, 200, 1_500

ACTIONS = {
    "publish": "published",
    "propose": "proposed",
    "approve": "approved",
    "revise": "changed",
    "retire": "retired",
    "restore": "restored",
    "import": "imported",
    "undo": "undone",
    "re-anchor": "looked up in the new text of its source",
}


def name(fact: Json) -> str:
    """A fact in a line: its sentence, and its id."""
    return f"{cards.escaped(fact['statement'], _SENTENCE)} (`{fact['id']}`)"


def difference(before: Json | None, after: Json | None) -> str:
    """What a change does to a fact, a line for each field, old words struck out."""
    lines = []
    for label, old, new in fields.differing(before, after):
        was = f"~~{cards.escaped(old, _VALUE)}~~" if old else ""
        now = cards.escaped(new, _VALUE) if new else ""
        arrow = " → " if was and now else ""
        lines.append(f"**{label}**: {was}{arrow}{now}")
    return "\n".join(lines) or "Nothing differs."


def by(actor: str, at: str, reason: str) -> str:
    """Who, when and why, in small print."""
    why = f" · {cards.escaped(reason, _VALUE)}" if reason else ""
    return f"-# {cards.escaped(actor, 100)} · {at[:16].replace('T', ' ')} UTC{why}"


def in_context(citation: Json) -> str:
    """The words that are cited, among those around them."""
    before = cards.escaped(citation["prefix"], _CONTEXT)
    after = cards.escaped(citation["suffix"], _CONTEXT)
    opening = " " if citation["prefix"][-1:].isspace() else ""
    closing = " " if citation["suffix"][:1].isspace() else ""
    return f"{before}{opening}**{cards.escaped(citation['exact'], _WORDS)}**{closing}{after}"
