"""Going through what a document holds: a draft at a time, to accept, to edit, or to skip."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import discord

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.curating import drafts, entering, fields, files, ids, own, prefilling, showing
from bot.discord.curating.forms import Kind, open_form
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts import extraction
from facts.base import FactBase

Json = dict[str, Any]

_MOST = 200
"""Drafts of one document: more, nobody goes through."""
_NONE = "I found no figure and no quote in it that is not cited already."
_END = "That was the last one."


async def begin(work: Work, handle: str, attached: discord.Attachment | None) -> None:
    """Read a document for drafts, and show the first."""
    document = await files.text(work, attached) if attached is not None else None
    source, whole, known = await work.study(_held, work.place, handle, document)
    found = await work.promptly(asyncio.to_thread(_drafts, source, whole))
    new = [one for one in found if not _is_cited(one, known)]
    if not new:
        raise Refused(_NONE)
    draft = {"source": source, "drafts": new, "more": len(found) >= _MOST}
    token = await work.write(drafts.keep, work.place.who, draft)
    await show(work, token)


async def show(work: Work, token: str, number: str = "1") -> None:
    """One draft."""
    held = await work.read(drafts.read, token, work.place.who)
    every, at = held["drafts"], int(number)
    if at > len(every):
        await work.turn(panels.panel("Drafts", [_END]))
        return
    draft = every[at - 1]
    fact = _fact(held["source"], draft)
    found = f"{at} of the first {len(every)}" if held["more"] else f"{at} of {len(every)}"
    cited = f"> {showing.in_context(draft)}"
    read = [
        f"**{name}**: {cards.escaped(shown, 300)}"
        for name, path in fields.names(fact["kind"]).items()
        if (shown := fields.text_of(fact, path))
    ]
    buttons = [
        panels.button("Accept", ids.make("accept", token, at), "success"),
        panels.button("Edit", ids.make("draft-edit", token, at)),
        panels.button("Skip", ids.make("draft", token, at + 1)),
    ]
    parts: list[panels.Part] = [f"-# {found}", cited, "\n".join(read), buttons]
    await work.turn(panels.panel(f"A {fact['kind']}?", parts))


async def accept(work: Work, token: str, number: str) -> None:
    """Open the second step of a new fact with what the draft says; the moderator adds the sentence."""
    held = await work.look(drafts.read, token, work.place.who)
    fact = _fact(held["source"], held["drafts"][int(number) - 1])
    kept = {"fact": fact, "asked": "", "notes": []}
    step = await work.interaction.client.base.write(drafts.keep, work.place.who, kept)
    await open_form(work, entering.FACT, (step,))


async def edit(work: Work, token: str, number: str) -> None:
    """Open the first step with the words of the draft, to cite more or fewer of them."""
    held = await work.look(drafts.read, token, work.place.who)
    draft = held["drafts"][int(number) - 1]
    given = {
        "kind": [draft["kind"]],
        "source": [ids.handle(held["source"]["id"])],
        "words": draft["exact"],
    }
    await open_form(work, entering.WORDS, (), given)


FORMS: Mapping[str, Kind] = {}
PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "draft": (Action.CURATE, show),
    "accept": (Action.CURATE, accept),
    "draft-edit": (Action.CURATE, edit),
}


def _held(
    base: FactBase, place: Place, handle: str, document: str | None
) -> tuple[Json, str, list[tuple[int, int]]]:
    source = own.source(base, place, handle)
    whole = own.whole_text(base, source, document)
    citing = base.facts(pack=source["pack"], source=source["id"])
    cited = [
        (one["start"], one["end"])
        for fact in citing
        for one in fact["citations"]
        if one["source"] == source["id"] and fact["status"] != "retired"
    ]
    return source, whole, cited


def _drafts(source: Json, whole: str) -> list[Json]:
    found = extraction.extract(
        whole,
        limit=_MOST,
        today=prefilling.written_on(source),
        elision_marker=source.get("elision_marker"),
    )
    return [draft.to_json() for draft in found]


def _is_cited(draft: Json, cited: list[tuple[int, int]]) -> bool:
    start, end = draft["mark"]
    return any(begin <= start and end <= stop for begin, stop in cited)


def _fact(source: Json, draft: Json) -> Json:
    citation = {"source": source["id"]} | {
        key: draft[key] for key in ("exact", "prefix", "suffix", "start", "end")
    }
    filled = prefilling.of_draft(draft["fields"], source)
    return {"kind": draft["kind"], "citations": [citation], **filled}
