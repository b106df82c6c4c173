"""What moderators work with: ``/source``, ``/fact``, ``/inbox``, ``/setup``, and the message menu "Propose
as fact". What each does is in ``bot.discord.curating``; here is only how it is called."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord import app_commands

from bot.discord.commands.choosing import choose
from bot.discord.curating import (
    bulk,
    editing,
    entering,
    extracting,
    history,
    ids,
    inbox,
    own,
    reviewing,
    setup,
    sourcing,
)
from bot.discord.curating.forms import open_form
from bot.discord.curating.work import Work, do
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand

    Interaction = discord.Interaction[Footnote]

Json = dict[str, Any]
Task = Callable[[Work], Awaitable[None]]
_Slash = app_commands.Command[Any, Any, Any]

_WORDS = 1_000
_HOW: Any = {
    "allowed_contexts": app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    "allowed_installs": app_commands.AppInstallationType(guild=True, user=False),
}

source = app_commands.Group(name="source", description="The documents that facts are drawn from", **_HOW)
fact = app_commands.Group(name="fact", description="Enter, change and review facts", **_HOW)


async def _do(interaction: Interaction, action: Action, task: Task) -> None:
    command = interaction.command
    await do(interaction, action, task, during=command.qualified_name if command else "a command")


# Sources


@source.command(name="add", description="Enter a document, with its reference")
async def source_add(interaction: Interaction) -> None:
    """Open the form."""
    await _do(interaction, Action.CURATE, sourcing.add)


@source.command(name="edit", description="Change a reference, or bring a new version of the document")
@app_commands.describe(source="Which source")
async def source_edit(interaction: Interaction, source: str) -> None:
    """Open the form."""
    await _do(interaction, Action.CURATE, lambda work: sourcing.edit(work, ids.handle(source)))


@source.command(name="list", description="The documents of this server")
async def source_list(interaction: Interaction) -> None:
    """The first page."""
    await _do(interaction, Action.CURATE, sourcing.listed)


@source.command(name="show", description="One document, and the facts that cite it")
@app_commands.describe(source="Which source")
async def source_show(interaction: Interaction, source: str) -> None:
    """The source."""
    await _do(interaction, Action.CURATE, lambda work: sourcing.show(work, ids.handle(source)))


@source.command(name="check", description="Look every citation up again; nothing is changed")
@app_commands.describe(source="Which source", document="Another version of its text, to check against")
async def source_check(
    interaction: Interaction, source: str, document: discord.Attachment | None = None
) -> None:
    """What stands there and what does not."""
    await _do(interaction, Action.CURATE, lambda work: sourcing.check(work, ids.handle(source), document))


@source.command(name="extract", description="Go through the figures and quotes that a document holds")
@app_commands.describe(source="Which source", document="The document, where its text is not kept here")
async def source_extract(
    interaction: Interaction, source: str, document: discord.Attachment | None = None
) -> None:
    """The first draft."""
    await _do(interaction, Action.CURATE, lambda work: extracting.begin(work, ids.handle(source), document))


@source.command(
    name="retire", description="Take a document out, and all facts that cite it out of the answers"
)
@app_commands.describe(source="Which source")
async def source_retire(interaction: Interaction, source: str) -> None:
    """Ask why."""
    args = ("retire", ids.handle(source))
    await _do(interaction, Action.CURATE, lambda work: open_form(work, sourcing.WHY, args))


@source.command(name="restore", description="Have a retired document back, with its facts")
@app_commands.describe(source="Which source")
async def source_restore(interaction: Interaction, source: str) -> None:
    """Ask why."""
    args = ("restore", ids.handle(source))
    await _do(interaction, Action.CURATE, lambda work: open_form(work, sourcing.WHY, args))


# Facts


@fact.command(name="add", description="Enter a fact: the words of a source, and what they say")
async def fact_add(interaction: Interaction) -> None:
    """Open the first form."""
    await _do(interaction, Action.PROPOSE, lambda work: open_form(work, entering.WORDS))


@fact.command(name="edit", description="Change a fact")
@app_commands.describe(fact="Which fact")
async def fact_edit(interaction: Interaction, fact: str) -> None:
    """Open the form."""
    await _do(interaction, Action.CURATE, lambda work: editing.edit(work, ids.handle(fact)))


@fact.command(name="alias", description="Add other ways to ask for a fact")
@app_commands.describe(fact="Which fact")
async def fact_alias(interaction: Interaction, fact: str) -> None:
    """Open the form."""
    await _do(interaction, Action.CURATE, lambda work: open_form(work, editing.ALIAS, (ids.handle(fact),)))


@fact.command(name="retire", description="Take a fact out of all answers")
@app_commands.describe(fact="Which fact")
async def fact_retire(interaction: Interaction, fact: str) -> None:
    """Ask why."""
    args = ("retire", ids.handle(fact))
    await _do(interaction, Action.CURATE, lambda work: open_form(work, editing.WHY, args))


@fact.command(name="restore", description="Have a retired fact back")
@app_commands.describe(fact="Which fact")
async def fact_restore(interaction: Interaction, fact: str) -> None:
    """Ask why."""
    args = ("restore", ids.handle(fact))
    await _do(interaction, Action.CURATE, lambda work: open_form(work, editing.WHY, args))


@fact.command(name="history", description="All that ever happened to a fact, with its old words")
@app_commands.describe(fact="Which fact")
async def fact_history(interaction: Interaction, fact: str) -> None:
    """The first page."""
    await _do(interaction, Action.CURATE, lambda work: history.show(work, ids.handle(fact)))


@fact.command(name="undo", description="Undo a change, by its number in the history")
@app_commands.describe(number="The number of the change", whole="All that was changed together with it")
async def fact_undo(
    interaction: Interaction, number: app_commands.Range[int, 1, 2**52], whole: bool = False
) -> None:
    """Ask why."""
    args = (str(number), *(["whole"] if whole else []))
    await _do(interaction, Action.CURATE, lambda work: open_form(work, history.UNDO, args))


@fact.command(name="review", description="Approve or reject what was proposed")
async def fact_review(interaction: Interaction) -> None:
    """The first card."""
    await _do(interaction, Action.REVIEW, reviewing.show)


@fact.command(name="import", description="Take in a file of facts: first you see what it would change")
@app_commands.describe(file=".jsonl, .csv, or a pack of YAML files as .zip", reason="Why, for the history")
async def fact_import(
    interaction: Interaction, file: discord.Attachment, reason: app_commands.Range[str, 1, 300] = ""
) -> None:
    """Say what would change."""
    await _do(interaction, Action.CURATE, lambda work: bulk.bring(work, file, reason))


@fact.command(name="export", description="Take this server's facts away as a file")
@app_commands.rename(form="format")
@app_commands.describe(form="A pack of YAML files, or a fact a line")
async def fact_export(interaction: Interaction, form: Literal["yaml", "jsonl", "csv"] = "yaml") -> None:
    """Send the file."""
    await _do(interaction, Action.EXPORT, lambda work: bulk.give(work, form))


# The inbox, setting up, proposing


@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.command(name="inbox", description="What members asked in vain, reported and picked")
async def inbox_(interaction: Interaction) -> None:
    """The first page."""
    await _do(interaction, Action.CURATE, inbox.show)


@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.command(name="setup", description="Who may do what here, which packs are read, and more")
@app_commands.default_permissions(manage_guild=True)
async def setup_(interaction: Interaction) -> None:
    """The screen."""
    await _do(interaction, Action.SET_UP, setup.show)


@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.context_menu(name="Propose as fact")
async def propose(interaction: Interaction, message: discord.Message) -> None:
    """Begin a proposal with the words of a message, for a source to bear out."""
    words = message.content.strip()[:_WORDS]
    if not words:
        raise Refused("That message has no words.")
    given = {"words": words}
    await _do(interaction, Action.PROPOSE, lambda work: open_form(work, entering.WORDS, (), given))


COMMANDS: tuple[AnyCommand, ...] = (source, fact, inbox_, setup_, propose)


def _facts(base: FactBase, place: Place) -> Sequence[tuple[str, str]]:
    return [(one["statement"], one["id"]) for one in base.facts(pack=own.pack_of(place))]


def _sources(base: FactBase, place: Place) -> Sequence[tuple[str, str]]:
    return [(one["title"], one["id"]) for one in base.sources(own.pack_of(place))]


async def _offer_facts(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return await choose(interaction, Action.CURATE, _facts, current)


async def _offer_sources(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return await choose(interaction, Action.CURATE, _sources, current)


_ABOUT_FACTS: tuple[_Slash, ...] = (fact_edit, fact_alias, fact_retire, fact_restore, fact_history)
_ABOUT_SOURCES: tuple[_Slash, ...] = (
    *(source_edit, source_show, source_check),
    *(source_extract, source_retire, source_restore),
)
for _command in _ABOUT_FACTS:
    _command.autocomplete("fact")(_offer_facts)
for _command in _ABOUT_SOURCES:
    _command.autocomplete("source")(_offer_sources)
