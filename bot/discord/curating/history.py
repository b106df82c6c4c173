"""Everything that ever happened to a fact, with its old words, and undoing any of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import changes, ids, own, showing
from bot.discord.curating.changes import Change
from bot.discord.curating.forms import Args, Kind, Values
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import UnknownError
from facts.journal import Entry

Json = dict[str, Any]

_PAGE = 5


async def show(work: Work, handle: str, page: str = "1") -> None:
    """One page of the history of a fact, newest first."""
    await work.turn(await work.read(_page, work.place, handle, int(page)))


def _page(base: FactBase, place: Place, handle: str, page: int) -> Any:
    held = own.fact(base, place, handle)
    entries = base.history("fact", held["id"], held["pack"])
    pages = max(1, -(-len(entries) // _PAGE))
    page = min(max(page, 1), pages)
    before = {after.revision: entry for entry, after in pairwise(entries)}
    parts: list[panels.Part] = [showing.name(held)]
    shown = list(reversed(entries))[(page - 1) * _PAGE : page * _PAGE]
    for entry in shown:
        last = before.get(entry.revision)
        what = showing.difference(last.body, entry.body) if last is not None else ""
        head = f"**#{entry.seq} {showing.ACTIONS.get(entry.action, entry.action)}**"
        parts.append(
            "\n".join(part for part in (head, what, showing.by(entry.actor, entry.at, entry.reason)) if part)
        )
    refused = [
        f"A change was rejected: {showing.by(one['by'], one['at'], one['why'])}"
        for one in changes.rejected(base, place, held["id"])
    ]
    if page == 1 and refused:
        parts.append("\n".join(refused[-3:]))
    parts.append([panels.button(f"Undo #{entry.seq}", ids.make("undo", entry.seq)) for entry in shown])
    turns = []
    for label, to in (("‹ Newer", page - 1), ("Older ›", page + 1)):
        if 1 <= to <= pages:
            turns.append(panels.button(label, ids.make("history", handle, to)))
    return panels.panel("History", [*parts, turns])


def undo_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Why an entry is undone; ``args`` are its number and, for all of an import, ``whole``."""
    entry = entry_of(base, place, int(args[0]))
    what = f"#{entry.seq}: {entry.subject} was {showing.ACTIONS.get(entry.action, entry.action)}"
    field = Field("reason", "Why?", values.get("reason", ""), what)
    return Form("Undo a change", ids.make("undo", *args), (field,))


async def undo_sent(work: Work, args: Args) -> None:
    """Undo it, by one more entry."""
    told = await work.write(_undone, work, int(args[0]), "whole" in args[1:], work.values["reason"])
    await work.show(panels.panel("Undone" if "waits" not in told else "Proposed", [told]))


def entry_of(base: FactBase, place: Place, seq: int) -> Entry:
    """An entry about the server's own pack. Raises UnknownError."""
    entries = base.entries(pack=own.pack_of(place), after=seq - 1)
    if not entries or entries[0].seq != seq:
        raise UnknownError("entry", f"#{seq}", "`/fact history` shows the numbers.")
    return entries[0]


def _undone(base: FactBase, work: Work, seq: int, whole: bool, reason: str) -> str:
    entry = entry_of(base, work.place, seq)
    if whole:
        if entry.batch is None:
            raise Refused("That entry is a change of its own: it was part of nothing larger.")
        if changes.two_person(work.settings) and not work.may(Action.REVIEW):
            raise Refused("Undoing a whole import takes somebody who reviews here.")
        undone = base.undo_batch(entry.batch, actor=work.actor, reason=reason)
        return f"{len(undone)} entries were undone together."
    if entry.kind != "fact":
        base.undo(seq, actor=work.actor, reason=reason)
        return f"#{seq} was undone."
    change = Change("undo", entry.id, 0, seq=seq)
    state = changes.submit(base, work.place, work.settings, change, work.actor, reason)
    if state == changes.WAITS:
        return "It waits for a second moderator to approve it."
    stands = [one for one in base.facts(pack=entry.pack) if one["id"] == entry.id]
    if not stands:
        return f"#{seq} was undone: the fact is gone from the answers."
    return f"#{seq} was undone. Now it says: {cards.escaped(stands[0]['statement'], 300)}"


UNDO = Kind(Action.CURATE, undo_form, undo_sent)
FORMS = {"undo": UNDO}


async def undo(work: Work, *args: str) -> None:
    """Open the form."""
    from bot.discord.curating.forms import open_form

    await open_form(work, UNDO, args)


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "history": (Action.CURATE, show),
    "undo": (Action.CURATE, undo),
}
