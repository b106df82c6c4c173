"""Changing a fact that is there: its fields, its ways to ask, taking it out and having it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import changes, entering, fields, files, ids, own, showing
from bot.discord.curating.changes import Change
from bot.discord.curating.forms import Args, Kind, Values, give_back, open_form
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import StaleRevision

Json = dict[str, Any]

_BETWEEN = "\n\n"
_NOT_KEPT = "Its text is not kept here. Ways to ask are added with /fact alias."
_TOLD = {
    changes.DONE: "In effect from now on.",
    changes.WAITS: "It waits for a second moderator to approve it.",
}


def edit_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """The whole fact, filled in; ``args`` are its handle and the revision that was seen."""
    held = own.fact(base, place, args[0])
    shown = {
        "words": _BETWEEN.join(one["exact"] for one in held["citations"]),
        "statement": held["statement"],
        "fields": fields.lines(held),
        "questions": "\n".join(held.get("questions", ())),
        "reason": "",
        **values,
    }
    most = panels.LONG
    if any(len(shown[key]) > most for key in ("words", "fields", "questions")):
        raise Refused(
            "That fact is too long for a form of Discord's. `/fact export` and `/fact import` change it."
        )
    told = "An empty line between two citations. Leave what is there to keep it."
    words = Field("words", "The words of the source", shown["words"], told, long=True)
    made = entering.fact_fields(shown)
    if not all(base.source(one["source"], held["pack"])["kept"] for one in held["citations"]):
        document = Field(
            "document", "The document, for other words", told=_NOT_KEPT, file=True, required=False
        )
        made = tuple(document if one.key == "questions" else one for one in made)
    seen = args[1] if len(args) > 1 else held["revision"]
    custom_id = ids.make("edit", ids.handle(held["id"]), seen)
    return Form("Change a fact", custom_id, (words, *made))


async def edit_sent(work: Work, args: Args, *, name: str = "edit", first: Args = ()) -> None:
    """Make the change; where somebody else was faster, show both versions and give the words back, in
    the form ``name`` with the arguments ``first`` before these."""
    try:
        held, body, state = await _edited(work, args)
    except StaleRevision as error:
        theirs = error.theirs or {}
        mine = fields.plain(error.yours) if error.yours else {}
        both: list[panels.Part] = [
            f"**What stands there now**\n{showing.difference({'kind': theirs.get('kind')}, theirs)}",
            f"**What yours would change in it**\n{showing.difference(theirs, mine)}",
        ]
        anew = (*first, args[0], str(error.current))
        why = "Somebody changed that fact while you were at it. Nothing of yours is lost."
        await give_back(work, name, anew, "Two versions", why, *both)
        return
    await work.show(
        panels.panel(_title(state), [showing.name(body), showing.difference(held, body), _TOLD[state]])
    )


async def _edited(work: Work, args: Args) -> tuple[Json, Json, str]:
    document = await files.text(work, work.files["document"]) if "document" in work.files else None
    held, body = await work.read(_body, work.place, args[0], dict(work.values), document)
    change = Change("revise", held["id"], int(args[1]), body)
    reason = work.values.get("reason", "")
    state = await work.write(changes.submit, work.place, work.settings, change, work.actor, reason)
    return held, body, state


def body_of(base: FactBase, held: Json, values: Values, document: str | None = None) -> Json:
    """``held`` with what was filled in. Raises AnchorError where the words do not stand in its source."""
    body = fields.laid_over(fields.plain(held), values["fields"])
    body["statement"] = values["statement"]
    if "questions" in values:
        body["questions"] = fields.several(values["questions"])
    cited = [" ".join(one["exact"].split()) for one in held["citations"]]
    if " ".join(values["words"].split()) != " ".join(cited):
        wanted = [" ".join(part.split()) for part in values["words"].split(_BETWEEN) if part.strip()]
        body["citations"] = [
            _cited(base, held, cited, words, at, document) for at, words in enumerate(wanted)
        ]
    return body


def _body(
    base: FactBase, place: Place, handle: str, values: Values, document: str | None
) -> tuple[Json, Json]:
    held = own.fact(base, place, handle)
    return held, body_of(base, held, values, document)


def _cited(base: FactBase, held: Json, cited: list[str], words: str, at: int, document: str | None) -> Json:
    citations = held["citations"]
    if words in cited:
        return dict(citations[cited.index(words)])
    source = citations[min(at, len(citations) - 1)]["source"]
    return own.cite(base, base.source(source, held["pack"]), words, document)


def alias_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Other ways to ask for a fact; ``args`` are its handle and, from the inbox, a note."""
    held = own.fact(base, place, args[0])
    told = f"It answers: {held['statement']}"
    made = (
        Field(
            "questions", "Other ways to ask for it, one a line", values.get("questions", ""), told, long=True
        ),
        Field("reason", "Why, for the history", values.get("reason", ""), required=False, most=300),
    )
    return Form("Another way to ask", ids.make("alias", ids.handle(held["id"]), *args[1:]), made)


async def alias_sent(work: Work, args: Args) -> None:
    """Add the ways to ask, and try them."""
    asked = fields.several(work.values["questions"])
    reason = work.values.get("reason", "") or "another way to ask"
    await alias(work, args[0], asked, reason, list(args[1:]))


async def alias(work: Work, handle: str, asked: list[str], reason: str, notes: list[str]) -> None:
    """Add ``asked`` to the ways to ask for a fact, and say whether it is now the answer to them."""
    fact, state, found = await work.write(_aliased, work, handle, asked, reason, notes)
    lines = [_TOLD[state]]
    for question, answered in found.items():
        said = (
            "is answered with it"
            if answered
            else "is not answered with it yet: the fact may not hold all of it"
        )
        lines.append(f"“{cards.escaped(question, 200)}” {said}.")
    await work.show(panels.panel(_title(state), [showing.name(fact), "\n".join(lines)]))


def _aliased(
    base: FactBase, work: Work, handle: str, asked: list[str], reason: str, notes: list[str]
) -> tuple[Json, str, dict[str, bool]]:
    held = own.fact(base, work.place, handle)
    body = fields.plain(held)
    body["questions"] = list(dict.fromkeys([*body.get("questions", ()), *asked]))
    change = Change("revise", held["id"], held["revision"], body)
    state = changes.submit(base, work.place, work.settings, change, work.actor, reason)
    if state == changes.WAITS:
        return held, state, {}
    entering.inbox_done(base, work.place, notes)
    return held, state, {one: _answers(base, held, one) for one in asked}


def _answers(base: FactBase, fact: Json, question: str) -> bool:
    said = base.ask(question, packs=[fact["pack"]]).to_json()
    return any(one["id"] == fact["id"] for one in said["answers"])


def why_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Why a fact is retired or restored; ``args`` are which of the two, its handle and its revision."""
    held = own.fact(base, place, args[1])
    custom_id = ids.make("why", args[0], ids.handle(held["id"]), held["revision"])
    told = f"{args[0].capitalize()}: {held['statement']}"
    return Form(
        f"{args[0].capitalize()} a fact",
        custom_id,
        (Field("reason", "Why?", values.get("reason", ""), told),),
    )


async def why_sent(work: Work, args: Args) -> None:
    """Retire or restore it."""
    action, handle, seen = args
    held = await work.read(own.fact, work.place, handle)
    change = Change(action, held["id"], int(seen))
    state = await work.write(
        changes.submit, work.place, work.settings, change, work.actor, work.values["reason"]
    )
    after = "It is no answer any more." if action == "retire" else "It is an answer again."
    told = after if state == changes.DONE else _TOLD[state]
    await work.show(panels.panel(f"{action.capitalize()}d", [showing.name(held), told]))


EDIT = Kind(Action.CURATE, edit_form, edit_sent)
ALIAS = Kind(Action.CURATE, alias_form, alias_sent)
WHY = Kind(Action.CURATE, why_form, why_sent)
FORMS = {"edit": EDIT, "alias": ALIAS, "why": WHY}


async def edit(work: Work, handle: str) -> None:
    """Open the form for a fact."""
    await open_form(work, EDIT, (handle,))


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {"edit": (Action.CURATE, edit)}


def _title(state: str) -> str:
    return "Changed" if state == changes.DONE else "Proposed"
