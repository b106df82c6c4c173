"""What members left: questions without an answer, reports, picks. What moderators make of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from rapidfuzz import fuzz, process, utils

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import clusters, editing, entering, fields, ids, own
from bot.discord.curating.clusters import Cluster
from bot.discord.curating.forms import Args, Kind, Values, open_form
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import UnknownError

Json = dict[str, Any]

_PAGE = 4
_OFFERED = 25
_EMPTY = "The inbox is empty."
_NOT_OURS = "That fact is of a pack that this server only reads. What you can do is enter one of your own."


async def show(work: Work, page: str = "1", done: str = "") -> None:
    """A page of the inbox."""
    await work.turn(await work.study(_page, work.place, int(page), done))


def _page(base: FactBase, place: Place, page: int, done: str) -> Any:
    found = clusters.clusters(base, place)
    pages = max(1, -(-len(found) // _PAGE))
    page = min(max(page, 1), pages)
    parts: list[panels.Part] = [done]
    for one in found[(page - 1) * _PAGE : page * _PAGE]:
        parts += _shown(base, place, one)
    if not found:
        parts.append(_EMPTY)
    turns = [("‹ Previous", page - 1), ("Next ›", page + 1)]
    parts.append([panels.button(label, ids.make("inbox", to)) for label, to in turns if 1 <= to <= pages])
    title = f"Inbox ({page} of {pages})" if pages > 1 else "Inbox"
    return panels.panel(title, parts)


def _shown(base: FactBase, place: Place, cluster: Cluster) -> list[panels.Part]:
    note, times = cluster.first, len(cluster.notes)
    number = note["id"]
    asked = f"“{cards.escaped(note['question'], 300)}”"
    dismiss = panels.button("Dismiss", ids.make("dismiss", number), "danger")
    if note["kind"] == "unanswered":
        return [
            f"**Not answered** ×{times}: {asked}",
            [
                panels.button("Answer with a fact", ids.make("answer", number), "primary"),
                panels.button("Add a fact", ids.make("enter", number)),
                dismiss,
            ],
        ]
    shown = base.show([(note["pack"], note["fact"])]) if note["pack"] and note["fact"] else []
    about = cards.escaped(shown[0]["statement"], 300) if shown else "a fact that is no answer any more"
    is_ours = note["pack"] == own.pack_of(place) and bool(shown)
    if note["kind"] == "picked":
        yes = [panels.button("Add this way to ask", ids.make("picked", number), "primary")] if is_ours else []
        return [f"**Picked** ×{times}: for {asked} it was: {about}", [*yes, dismiss]]
    mend = (
        [panels.button("Edit the fact", ids.make("edit", ids.handle(note["fact"])), "primary")]
        if is_ours
        else []
    )
    words = f"\n> {cards.escaped(note['words'], 400)}" if note["words"] else ""
    return [f"**Reported** ×{times}: {about}\nThe question was {asked}{words}", [*mend, dismiss]]


def answer_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Which fact answers a question; ``args`` is a note."""
    note = clusters.find(base, place, int(args[0])).first
    question = values.get("questions", note["question"])
    held = base.facts(pack=own.pack_of(place), status="published")
    if not held:
        raise Refused("This server has no facts of its own yet: “Add a fact” enters one.")
    said = {one["id"]: f"{one['statement']} {' '.join(one.get('questions', ()))}" for one in held}
    near = process.extract(
        question, said, scorer=fuzz.token_set_ratio, processor=utils.default_process, limit=_OFFERED
    )
    by_id = {one["id"]: one for one in held}
    chosen = (values.get("fact") or [""])[0]
    options = tuple(
        panels.option(by_id[id]["statement"], ids.handle(id), chosen=ids.handle(id) == chosen, told=id)
        for _, _, id in near
    )
    made = (
        Field(
            "questions",
            "The question, as it is asked",
            question,
            "It becomes a way to ask for the fact.",
            most=200,
        ),
        Field("fact", "The fact that answers it completely", options=options),
        Field("reason", "Why, for the history", values.get("reason", ""), required=False, most=300),
    )
    return Form("Answer with a fact", ids.make("answer", *args), made)


async def answer_sent(work: Work, args: Args) -> None:
    """Add the question to the ways to ask for the fact that was chosen."""
    reason = work.values.get("reason", "") or "asked by members, from the inbox"
    asked = fields.several(work.values["questions"])
    await editing.alias(work, work.values["fact"][0], asked, reason, list(args))


ANSWER = Kind(Action.CURATE, answer_form, answer_sent)
FORMS = {"answer": ANSWER}


async def answer(work: Work, note: str) -> None:
    """Open the form."""
    await open_form(work, ANSWER, (note,))


async def enter(work: Work, note: str) -> None:
    """Begin a new fact that is to answer the question of a note."""
    await open_form(work, entering.WORDS, (note,))


async def picked(work: Work, note: str) -> None:
    """Open the form that adds the question of a pick to the ways to ask for what was picked."""
    found = await work.look(clusters.find, work.place, int(note))
    if found.first["pack"] != own.pack_of(work.place):
        raise Refused(_NOT_OURS)
    question = found.first["question"]
    await open_form(work, editing.ALIAS, (ids.handle(found.first["fact"]), note), {"questions": question})


async def dismiss(work: Work, note: str) -> None:
    """Delete a note and those that come to the same."""
    count = await work.write(clusters.dismiss, work.place, int(note))
    if not count:
        raise UnknownError("note", note, "Somebody may have dealt with it already.")
    await show(work, "1", f"Dismissed: {count}.")


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "inbox": (Action.CURATE, show),
    "answer": (Action.CURATE, answer),
    "enter": (Action.CURATE, enter),
    "picked": (Action.CURATE, picked),
    "dismiss": (Action.CURATE, dismiss),
}
