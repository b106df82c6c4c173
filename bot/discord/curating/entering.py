"""A new fact in two steps: the words of the source, then what they say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.cards.panels import Field, Form
from bot.discord.curating import changes, drafts, fields, files, ids, own, prefilling, showing
from bot.discord.curating.forms import Args, Kind, Values, open_form
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase

Json = dict[str, Any]

_NO_SOURCE = "There is no source here yet that a fact could cite. Add one first: `/source add`."
_SOURCES = 25
_CONFLICT = "conflict"
_WORDS = 1_000


def words_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """Which source, and which of its words."""
    every = [one for one in base.sources(own.pack_of(place)) if one["status"] == "published"]
    if not every:
        raise Refused(_NO_SOURCE)
    wanted = (values.get("source") or [""])[0]
    newest = list(reversed(every))
    every = sorted(newest, key=lambda one: ids.handle(one["id"]) != wanted)[:_SOURCES]
    kind = (values.get("kind") or ["statement"])[0]
    sources = tuple(
        panels.option(
            one["title"], ids.handle(one["id"]), chosen=ids.handle(one["id"]) == wanted or len(every) == 1
        )
        for one in every
    )
    made = [
        Field("kind", "What is it?", options=_kinds(kind)),
        Field("source", "Which source says it?", options=sources),
        Field(
            "words",
            "The words of the source, letter by letter",
            values.get("words", ""),
            "Only those that carry the fact. They are looked up in the source as you typed them.",
            long=True,
            most=_WORDS,
        ),
    ]
    if not all(one["kept"] for one in every):
        made.append(
            Field(
                "document", "The document", told="Where its text is not kept here.", file=True, required=False
            )
        )
    return Form("A fact: its words", ids.make("words", *args), tuple(made))


async def words_sent(work: Work, args: Args) -> None:
    """Look the words up; where they stand there, go on to what they say."""
    document = await files.text(work, work.files["document"]) if "document" in work.files else None
    handle, kind, words = work.values["source"][0], work.values["kind"][0], work.values["words"]
    source, filled = await work.study(_begun, work.place, handle, kind, words, document)
    citation = filled["citations"][0]
    asked = await work.read(_asked, work.place, args)
    draft = {"fact": filled, "asked": asked, "notes": list(args)}
    token = await work.write(drafts.keep, work.place.who, draft)
    stands = f"The words stand in “{cards.escaped(source['title'], 200)}”:\n> {showing.in_context(citation)}"
    go_on = [panels.button("Go on: what they say", ids.make("say", token), "primary")]
    await work.show(panels.panel("Found", [stands, go_on]))


async def say(work: Work, token: str) -> None:
    """Open the second step."""
    await work.look(drafts.read, token, work.place.who)
    await open_form(work, FACT, (token,))


def fact_form(base: FactBase, place: Place, args: Args, values: Values) -> Form:
    """What the words say, in a sentence and in fields, and how it may be asked for."""
    draft = drafts.read(base, args[0], place.who)
    fact = draft["fact"]
    shown = {
        "statement": fact.get("statement", ""),
        "fields": fields.lines(fact),
        "questions": draft["asked"],
        "reason": "",
        **values,
    }
    return Form(f"A fact: what it says ({fact['kind']})", ids.make("fact", *args), fact_fields(shown))


def fact_fields(shown: Values) -> tuple[Field, ...]:
    """The fields of a form for what a fact says."""
    return (
        Field("statement", "The fact in one plain sentence", shown["statement"], long=True, most=500),
        Field(
            "fields",
            "Its fields, one a line",
            shown["fields"],
            "Leave empty what the source does not say.",
            True,
        ),
        Field(
            "questions",
            "Ways to ask for it, one a line",
            shown["questions"],
            "Questions that it answers completely.",
            long=True,
            required=False,
        ),
        Field("reason", "Why, for the history", shown["reason"], required=False, most=300),
    )


async def fact_sent(work: Work, args: Args) -> None:
    """Enter the fact; or ask first, where another one says something about the same."""
    draft = await work.read(drafts.read, args[0], work.place.who)
    fact = fields.laid_over(draft["fact"], work.values["fields"])
    fact["statement"] = work.values["statement"]
    fact["questions"] = fields.several(work.values.get("questions", ""))
    fact["id"] = fact.get("id") or own.new_id(fact["statement"])
    reason = work.values.get("reason", "")
    alike = await work.study(_alike, work.place, fact)
    if alike:
        held = {**draft, "fact": fact, "reason": reason, "alike": [one["id"] for one in alike]}
        token = await work.write(drafts.keep, work.place.who, held)
        await work.show(_which(token, alike))
        return
    await _enter(work, fact, reason, draft["notes"])
    await work.write(drafts.drop, args[0], work.place.who)


async def separate(work: Work, token: str, how: str = "another") -> None:
    """It stands beside the other one: about something else, or in conflict, which the history says."""
    draft = await work.read(drafts.read, token, work.place.who)
    reason = draft["reason"]
    if how == _CONFLICT:
        reason = f"{reason} (conflicts with {', '.join(draft['alike'][:3])})".strip()
    await _enter(work, draft["fact"], reason, draft["notes"])
    await work.write(drafts.drop, token, work.place.who)


async def supersede(work: Work, token: str) -> None:
    """It takes the place of the other one, which then says so."""
    draft = await work.read(drafts.read, token, work.place.who)
    if not work.may(Action.CURATE):
        raise Refused(
            "Only who curates here can replace a fact. Choose “It stands beside it” to propose yours."
        )
    await _enter(work, draft["fact"], draft["reason"], draft["notes"], replaces=draft["alike"][0])
    await work.write(drafts.drop, token, work.place.who)


FACT = Kind(Action.PROPOSE, fact_form, fact_sent)
WORDS = Kind(Action.PROPOSE, words_form, words_sent)
FORMS = {"words": WORDS, "fact": FACT}
PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "say": (Action.PROPOSE, say),
    "separate": (Action.PROPOSE, separate),
    "supersede": (Action.PROPOSE, supersede),
}


async def _enter(work: Work, fact: Json, reason: str, notes: list[str], *, replaces: str = "") -> None:
    publish = work.may(Action.CURATE) and not changes.two_person(work.settings)
    state = await work.write(_entered, work, fact, reason, publish, replaces, notes)
    told = (
        "It is an answer from now on." if state == changes.DONE else "It waits for a moderator to approve it."
    )
    title = "Published" if state == changes.DONE else "Proposed"
    buttons = [panels.button("History", ids.make("history", ids.handle(fact["id"])))]
    parts: list[panels.Part] = [showing.name(fact), told, *([buttons] if work.may(Action.CURATE) else [])]
    await work.show(panels.panel(title, parts))


def _entered(
    base: FactBase, work: Work, fact: Json, reason: str, publish: bool, replaces: str, notes: list[str]
) -> str:
    state = changes.enter(base, work.place, fact, work.actor, reason, publish=publish)
    if replaces:
        standing = base.fact(replaces, own.pack_of(work.place))
        why = reason or "A newer figure takes its place."
        body = {**standing, "rank": "deprecated", "rank_reason": why, "replaced_by": fact["id"]}
        change = changes.Change("revise", replaces, standing["revision"], fields.plain(body))
        changes.submit(base, work.place, work.settings, change, work.actor, why)
    if state == changes.DONE:
        inbox_done(base, work.place, notes)
    return state


def inbox_done(base: FactBase, place: Place, notes: list[str]) -> None:
    """Take the notes that were dealt with out of the inbox."""
    from bot.discord.curating import clusters

    for note in notes:
        clusters.dismiss(base, place, int(note))


def _begun(
    base: FactBase, place: Place, handle: str, kind: str, words: str, document: str | None
) -> tuple[Json, Json]:
    source = own.source(base, place, handle)
    citation = own.cite(base, source, words, document)
    return source, prefilling.fact(kind, source, citation, own.whole_text(base, source, document))


def _asked(base: FactBase, place: Place, args: Args) -> str:
    """The question that the fact is to answer, where it was begun from one in the inbox."""
    notes = base.notes(scope=place.scope, limit=1_000) if args else []
    noted = {str(note["id"]): note["question"] for note in notes}
    return "\n".join(noted[note] for note in args if note in noted)


def _alike(base: FactBase, place: Place, fact: Json) -> list[Json]:
    """The facts that say the same, or another value of the same. Raises InvalidError where it is no fact."""
    from facts.model import parse_fact

    return base.duplicates(parse_fact(fact).to_json(), own.pack_of(place))


def _which(token: str, alike: list[Json]) -> Any:
    told = {"same": "It says the same", "conflict": "It has another value"}
    lines = "\n".join(f"> {showing.name(one)}\n-# {told[one['relation']]}." for one in alike[:3])
    ask = "**How does yours stand to it?** Nothing was saved yet."
    text = f"There is one already about the same:\n{lines}\n{ask}"
    buttons = [
        panels.button("It supersedes it", ids.make("supersede", token), "primary"),
        panels.button("They conflict: keep both", ids.make("separate", token, _CONFLICT)),
        panels.button("It is another thing: keep both", ids.make("separate", token)),
    ]
    return panels.panel("Is it the same?", [text, buttons])


def _kinds(chosen: str) -> tuple[Any, ...]:
    told = {
        "figure": "A number that somebody counted or estimated",
        "quote": "Words that somebody said",
        "statement": "Any other claim",
    }
    return tuple(panels.option(kind, kind, chosen=kind == chosen, told=told[kind]) for kind in fields.KINDS)
