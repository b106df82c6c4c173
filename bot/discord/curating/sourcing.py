"""Sources: entering one with its document, a new version of it, checking it, taking it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import files, ids, own, referring
from bot.discord.curating.forms import Args, Kind, Values, open_form
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts import reference
from facts.base import FactBase
from facts.reports import CitationReport, Found

Json = dict[str, Any]

_PAGE = 8
_SHOWN = 10
_ADDED = ("pack", "revision", "kept", "status")

_READABLE = ".txt, .md, .html or .pdf"
_TWO = "Give the document once: attached, or pasted."
_NONE = "There is no source here yet. `/source add` enters one."


def keeps_texts(settings: Values) -> bool:
    """Whether a server keeps the whole text of its sources, or only hash and excerpts."""
    return bool(settings.get("keep_texts", True))


def source_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """A new source, or another version of one: then ``args`` are its handle and the revision seen."""
    held: Json = own.source(base, place, args[0]) if args else {"type": "article"}
    shown = {
        "title": held.get("title", ""),
        "fields": referring.written(held),
        "text": "",
        "reason": "",
        **values,
    }
    seen = args[1:2] or ((str(held["revision"]),) if args else ())
    new = f"{'A new version, where there is one: ' if args else ''}{_READABLE}"
    made = (
        Field("title", "Its title, as it stands there", shown["title"], most=500),
        Field(
            "fields",
            "The rest of its reference",
            shown["fields"],
            "An author as “Family, Given”; more with “;”.",
            True,
        ),
        Field("document", "The document", told=new, file=True, required=False),
        Field("text", "Or its text, pasted", shown["text"], long=True, required=False),
        Field("reason", "Why, for the history", shown["reason"], required=False, most=300),
    )
    title = "Edit a source" if args else "Add a source"
    handle = (ids.handle(held["id"]),) if args else ()
    return Form(title, ids.make("source", *handle, *seen), made)


async def source_sent(work: Work, args: Args) -> None:
    """Take the source in, and say what its new text does to the facts that cite it."""
    document = await _document(work)
    given = referring.read(work.values["fields"]) | {"title": " ".join(work.values["title"].split())}
    reason = work.values.get("reason", "")
    if not args:
        source = await work.write(_added, work, given, document, reason)
        await work.show(_one("Added", source))
        return
    source, failures = await work.write(_revised, work, args, given, document, reason)
    view = _one("Changed", source)
    if failures:
        view = panels.panel(
            "Changed", ["These words no longer stand in it, and their facts are no answers:", *failures]
        )
    await work.show(view)


def _added(base: FactBase, work: Work, given: Json, document: str | None, reason: str) -> Json:
    pack = own.ensure(base, work.place, work.actor)
    source = given | {"id": own.new_id(given["title"])}
    keep = keeps_texts(work.settings) and document is not None
    base.add_source(source, pack=pack, document=document, keep=keep, actor=work.actor, reason=reason)
    return base.source(source["id"], pack)


def _revised(
    base: FactBase, work: Work, args: Args, given: Json, document: str | None, reason: str
) -> tuple[Json, list[str]]:
    held = own.source(base, work.place, args[0])
    kept: Json = {key: held[key] for key in ("id", "sha256", "length") if key in held}
    report = base.revise_source(
        {**kept, **given, "status": held["status"]},
        pack=held["pack"],
        seen=int(args[1]),
        document=document,
        keep=keeps_texts(work.settings) and document is not None,
        actor=work.actor,
        reason=reason,
    )
    return base.source(held["id"], held["pack"]), [_failure(one) for one in report.failures[:_SHOWN]]


async def _document(work: Work) -> str | None:
    pasted = work.values.get("text", "")
    if "document" in work.files:
        if pasted:
            raise Refused(_TWO)
        return await files.text(work, work.files["document"])
    return pasted or None


async def edit(work: Work, handle: str) -> None:
    """Open the form for a source."""
    await open_form(work, SOURCE, (handle,))


async def add(work: Work) -> None:
    """Open the form for a new one."""
    await open_form(work, SOURCE)


async def listed(work: Work, page: str = "1") -> None:
    """The server's own sources."""
    await work.turn(await work.read(_listing, work.place, int(page)))


async def show(work: Work, handle: str) -> None:
    """One source, and the facts that cite it."""
    source, citing = await work.study(_with_facts, work.place, handle)
    await work.show(_one("Source", source, citing))


async def check(work: Work, handle: str, attached: discord.Attachment | None) -> None:
    """Look every citation of a source up in its text, or in the one that was attached, and change nothing."""
    document = await files.text(work, attached) if attached is not None else None
    await work.show(await work.study(_checked, work.place, handle, document))


def _checked(base: FactBase, place: Place, handle: str, document: str | None) -> Any:
    source = own.source(base, place, handle)
    if document is None and not source["kept"]:
        raise Refused("The text of that source is not kept here. Attach the document to check it against.")
    report = base.verify(documents={source["id"]: document} if document is not None else {})
    found = [one for one in report.citations if (one.pack, one.source) == (source["pack"], source["id"])]
    bad = [one for one in found if one.found in (Found.NOT_FOUND, Found.MOVED)]
    held = sum(one.found is Found.RESOLVED for one in found)
    told = f"{held} of {len(found)} citations stand there to the letter."
    if document is not None and document in report.unused:
        told = "That document is another text than the one that was read."
    return panels.panel(
        "Checked", [f"“{cards.escaped(source['title'], 200)}”: {told}", *map(_failure, bad[:_SHOWN])]
    )


def why_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Why a source is retired or restored."""
    held = own.source(base, place, args[1])
    custom_id = ids.make("source-why", args[0], ids.handle(held["id"]), held["revision"])
    field = Field("reason", "Why?", values.get("reason", ""), f"{args[0].capitalize()}: {held['title']}")
    return Form(f"{args[0].capitalize()} a source", custom_id, (field,))


async def why_sent(work: Work, args: Args) -> None:
    """Retire or restore it, and its facts with it."""
    source = await work.write(_status, work, args, work.values["reason"])
    count = "Its facts are no answers any more." if args[0] == "retire" else "Its facts are answers again."
    await work.show(
        panels.panel(f"{args[0].capitalize()}d", [f"“{cards.escaped(source['title'], 300)}”. {count}"])
    )


def _status(base: FactBase, work: Work, args: Args, reason: str) -> Json:
    held = own.source(base, work.place, args[1])
    change = base.retire_source if args[0] == "retire" else base.restore_source
    change(held["id"], pack=held["pack"], seen=int(args[2]), actor=work.actor, reason=reason)
    return held


SOURCE = Kind(Action.CURATE, source_form, source_sent)
WHY = Kind(Action.CURATE, why_form, why_sent)
FORMS = {"source": SOURCE, "source-why": WHY}
PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "sources": (Action.CURATE, listed),
    "source-edit": (Action.CURATE, edit),
}


def _listing(base: FactBase, place: Place, page: int) -> Any:
    held = base.sources(own.pack_of(place))
    if not held:
        raise Refused(_NONE)
    pages = -(-len(held) // _PAGE)
    page = min(max(page, 1), pages)
    by_id = {one["id"]: one for one in held}
    lines = [
        f"- {cards.escaped(reference.render(one, by_id), 300)} (`{one['id']}`)"
        + (" · retired" if one["status"] == "retired" else "")
        for one in held[(page - 1) * _PAGE : page * _PAGE]
    ]
    turns = [("‹ Previous", page - 1), ("Next ›", page + 1)]
    buttons = [panels.button(label, ids.make("sources", to)) for label, to in turns if 1 <= to <= pages]
    return panels.panel("Sources of this server", ["\n".join(lines), buttons])


def _with_facts(base: FactBase, place: Place, handle: str) -> tuple[Json, list[Json]]:
    source = own.source(base, place, handle)
    return source, base.facts(pack=source["pack"], source=source["id"])


def _one(title: str, source: Json, citing: list[Json] | None = None) -> Any:
    text = "Its whole text is kept." if source["kept"] else "Its text is not kept."
    if source.get("sha256"):
        text += f" {source['length']:,} characters, SHA-256 `{source['sha256'][:16]}…`."
    parts: list[panels.Part] = [
        f"{cards.escaped(reference.render(source, {source['id']: source}), 500)} (`{source['id']}`)\n{text}"
    ]
    if citing is not None:
        lines = [f"- {cards.escaped(one['statement'], 200)}" for one in citing[:_SHOWN]]
        parts.append(f"**Facts that cite it: {len(citing)}**\n" + "\n".join(lines))
    parts.append([panels.button("Edit", ids.make("source-edit", ids.handle(source["id"])))])
    return panels.panel(title, parts)


def _failure(one: CitationReport) -> str:
    error = cards.escaped(str(one.error), 400) if one.error else one.found.value
    return f"- `{one.fact}`: “{cards.escaped(one.exact, 200)}” — {error}"
