"""The queue of what waits for approval: one card at a time, with what it would change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import changes, editing, fields, ids, own, showing
from bot.discord.curating.changes import Waiting
from bot.discord.curating.forms import Args, Kind, Values, open_form
from bot.discord.curating.work import Work, person_of
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase

Json = dict[str, Any]

_OWN_WORK = "You wrote that yourself, and this server wants a second moderator to look at it."
_EMPTY = "Nothing waits for review."
_CITED = 3


@dataclass(frozen=True, slots=True)
class Item:
    """Something in the queue. ``args`` find it again: ``f``, a handle and a revision for a proposed fact
    as it was seen, ``c`` and a token for a change. ``cited`` are its words in their source."""

    args: Args
    title: str
    before: Json | None
    after: Json | None
    actors: frozenset[str]
    at: str
    reason: str
    cited: str = ""


def queue(base: FactBase, place: Place) -> list[Item]:
    """All that waits, oldest first."""
    pack = own.pack_of(place)
    items = [_proposed(base, place, one) for one in base.facts(pack=pack, status="proposed")]
    items += [_waiting(base, place, one) for one in changes.waiting(base, place)]
    return sorted(items, key=lambda one: one.at)


async def show(work: Work, number: str = "1", done: str = "") -> None:
    """One card of the queue."""
    items = await work.study(queue, work.place)
    at = min(max(int(number), 1), max(len(items), 1))
    if not items:
        await work.turn(panels.panel("Review", [done, _EMPTY]))
        return
    item = items[at - 1]
    who = ", ".join(sorted(item.actors))
    parts: list[panels.Part] = [
        done,
        f"-# {at} of {len(items)}",
        f"**{item.title}**\n{showing.difference(item.before, item.after)}",
        item.cited,
        showing.by(who, item.at, item.reason),
        [
            panels.button("Approve", ids.make("approve", *item.args), "success"),
            panels.button("Edit", ids.make("mend", *item.args)),
            panels.button("Reject", ids.make("reject", *item.args), "danger"),
        ],
    ]
    turns = [("‹ Previous", at - 1), ("Next ›", at + 1)]
    parts.append(
        [panels.button(label, ids.make("queue", to)) for label, to in turns if 1 <= to <= len(items)]
    )
    await work.turn(panels.panel("Review", parts))


async def approve(work: Work, *args: str) -> None:
    """Approve what was shown: exactly that, and nothing that came after it."""
    told = await work.write(_approved, work, args)
    await show(work, "1", told)


def reject_form(_base: FactBase, _place: Place, args: Args, values: Values) -> Form:
    """Why something is rejected."""
    field = Field(
        "reason", "Why?", values.get("reason", ""), "It is kept, and shown in the history.", most=300
    )
    return Form("Reject", ids.make("reject", *args), (field,))


async def reject_sent(work: Work, args: Args) -> None:
    """Reject it."""
    told = await work.write(_rejected, work, args, work.values["reason"])
    await show(work, "1", told)


def mend_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """What waits, to be put right before it is approved."""
    if args[0] == "f":
        form = editing.edit_form(base, place, args[1:], values)
        return Form("Mend a proposal", ids.make("mend", *args), form.fields)
    found = changes.waits(base, place, args[1])
    if found.change.body is None:
        raise Refused("There is nothing to mend in that: approve or reject it.")
    body = found.change.body
    shown = {
        "words": "\n\n".join(one["exact"] for one in body["citations"]),
        "statement": body["statement"],
        "fields": fields.lines(body),
        "questions": "\n".join(body.get("questions", ())),
        "reason": found.reason,
        **values,
    }
    form = editing.edit_form(base, place, (ids.handle(found.change.fact),), shown)
    return Form("Mend a proposal", ids.make("mend", *args), form.fields)


async def mend_sent(work: Work, args: Args) -> None:
    """Take the mended version; it waits on, and is now also of who mended it."""
    if args[0] == "f":
        await editing.edit_sent(work, args[1:], name="mend", first=args[:1])
        return
    await work.write(_mended, work, args[1], dict(work.values))
    await show(work, "1", "It was changed, and waits on.")


REJECT = Kind(Action.REVIEW, reject_form, reject_sent)
MEND = Kind(Action.REVIEW, mend_form, mend_sent)
FORMS = {"reject": REJECT, "mend": MEND}


async def reject(work: Work, *args: str) -> None:
    """Open the form."""
    await open_form(work, REJECT, args)


async def mend(work: Work, *args: str) -> None:
    """Open the form."""
    await open_form(work, MEND, args)


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "queue": (Action.REVIEW, show),
    "approve": (Action.REVIEW, approve),
    "reject": (Action.REVIEW, reject),
    "mend": (Action.REVIEW, mend),
}


def _proposed(base: FactBase, place: Place, fact: Json) -> Item:
    last = base.history("fact", fact["id"], fact["pack"])[-1]
    args = ("f", ids.handle(fact["id"]), str(fact["revision"]))
    actors = frozenset(changes.writers(base, place, fact))
    cited = _cited(base, fact)
    return Item(args, "A new fact", None, fields.plain(fact), actors, last.at, last.reason, cited)


def _waiting(base: FactBase, place: Place, one: Waiting) -> Item:
    change = one.change
    if change.action == "undo":
        title = f"Undo #{change.seq} of {cards.escaped(change.fact, 100)}"
        return Item(("c", one.token), title, None, None, frozenset(one.actors), one.at, one.reason)
    held = fields.plain(base.fact(change.fact, own.pack_of(place)))
    title = {"revise": "A change of", "retire": "Retire", "restore": "Restore"}[change.action]
    after = change.body or {**held, "status": {"retire": "retired"}.get(change.action, "published")}
    title = f"{title} {showing.name(held)}"
    who, cited = frozenset(one.actors), _cited(base, {**after, "pack": own.pack_of(place)})
    return Item(("c", one.token), title, held, after, who, one.at, one.reason, cited)


def _cited(base: FactBase, fact: Json) -> str:
    """The words that a fact cites where they stand, and in which source."""
    lines = []
    for citation in fact["citations"][:_CITED]:
        source = base.source(citation["source"], fact["pack"])
        lines.append(f"> {showing.in_context(citation)}\n-# {cards.escaped(source['title'], 200)}")
    return "\n".join(lines)


def _approved(base: FactBase, work: Work, args: Args) -> str:
    place = work.place
    if args[0] == "c":
        _check_second(work, set(changes.waits(base, place, args[1]).actors))
        found = changes.approve(base, place, args[1], work.actor)
        return f"Done: {cards.escaped(found.change.fact, 100)}."
    fact = own.fact(base, place, args[1])
    _check_second(work, changes.writers(base, place, fact))
    base.approve(fact["id"], pack=fact["pack"], seen=int(args[2]), actor=work.actor)
    return f"Approved, and an answer from now on: {showing.name(fact)}"


def _check_second(work: Work, actors: set[str]) -> None:
    mine = any(person_of(actor) == work.place.person for actor in actors)
    if mine and changes.two_person(work.settings):
        raise Refused(_OWN_WORK)


def _rejected(base: FactBase, work: Work, args: Args, reason: str) -> str:
    if args[0] == "c":
        found = changes.reject(base, work.place, args[1], work.actor, reason)
        return f"Rejected: the change of {cards.escaped(found.change.fact, 100)}."
    fact = own.fact(base, work.place, args[1])
    base.retire(fact["id"], pack=fact["pack"], seen=int(args[2]), actor=work.actor, reason=reason)
    return f"Rejected: {showing.name(fact)}"


def _mended(base: FactBase, work: Work, token: str, values: Json) -> None:
    found = changes.waits(base, work.place, token)
    body = editing.body_of(
        base, {**base.fact(found.change.fact, own.pack_of(work.place)), **(found.change.body or {})}, values
    )
    changes.replace_body(base, work.place, token, body, work.actor, values.get("reason", ""))
