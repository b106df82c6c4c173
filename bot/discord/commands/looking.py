"""``/quote``, ``/sources``, ``/browse``: looking around in what the base holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from rapidfuzz import fuzz, process, utils

from bot.discord import cards, delivering, lists, permissions, places
from bot.discord.commands.offering import offer
from bot.discord.errors import Refused
from bot.discord.places import Place
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand

Json = dict[str, Any]

_LONGEST = 100
_OFFERED = 25
_ALIKE = 60

_NO_QUOTE = "I hold no quote like that. `/quote` alone shows some, and offers the speakers while you type."


@app_commands.command(name="quote", description="What somebody said, word for word, with its source")
@app_commands.describe(speaker="Who said it", about="What it is about")
async def quote(
    interaction: discord.Interaction[Footnote],
    speaker: app_commands.Range[str, 1, _LONGEST] | None = None,
    about: app_commands.Range[str, 1, _LONGEST] | None = None,
) -> None:
    """The quotes of a speaker, about something, or some."""
    client = interaction.client
    with client.inflight:
        place = places.of_interaction(interaction)
        client.asking.count(place)
        found = await delivering.promptly(
            interaction, client.base.read(_quotes, place, speaker, about), private=True
        )
        if not found:
            raise Refused(_NO_QUOTE)
        await delivering.respond(interaction, cards.facts("Quotes", found), private=True)


@quote.autocomplete("speaker")
async def _speakers(
    interaction: discord.Interaction[Footnote], current: str
) -> list[app_commands.Choice[str]]:
    return await offer(interaction, _speakers_like, current)


@app_commands.command(name="sources", description="What the facts are drawn from")
async def sources(interaction: discord.Interaction[Footnote]) -> None:
    """The sources, as references."""
    await _show(interaction, lists.SOURCES)


@app_commands.command(name="browse", description="Look through the facts by topic")
@app_commands.describe(topic="What the facts are about; leave it away to see the topics")
async def browse(
    interaction: discord.Interaction[Footnote],
    topic: app_commands.Range[str, 1, _LONGEST] | None = None,
) -> None:
    """The topics, or the facts of one."""
    await _show(interaction, lists.topic(topic) if topic else lists.TOPICS)


@browse.autocomplete("topic")
async def _topics(interaction: discord.Interaction[Footnote], current: str) -> list[app_commands.Choice[str]]:
    return await offer(interaction, _topics_like, current)


COMMANDS: tuple[AnyCommand, ...] = (quote, sources, browse)


async def _show(interaction: discord.Interaction[Footnote], turn: str) -> None:
    client = interaction.client
    with client.inflight:
        place = places.of_interaction(interaction)
        client.asking.count(place)
        page = await delivering.promptly(
            interaction, client.base.read(lists.page, place, turn, 1), private=True
        )
        await delivering.respond(interaction, page.render(), private=True)


def _quotes(base: FactBase, place: Place, speaker: str | None, about: str | None) -> list[Json]:
    packs = permissions.packs_for(base, place.guild)
    return base.quotes(packs=packs, speaker=speaker, about=about, limit=cards.PAGE)


def _speakers_like(base: FactBase, packs: Sequence[str], typed: str) -> list[str]:
    return _like(typed, [one["speaker"] for one in base.speakers(packs=packs)])


def _topics_like(base: FactBase, packs: Sequence[str], typed: str) -> list[str]:
    return _like(typed, [one["topic"] for one in base.topics(packs=packs)])


def _like(typed: str, names: Sequence[str]) -> list[str]:
    """The names that come near what was typed, nearest first; all of them where nothing was."""
    if not typed.strip():
        return list(names)
    found = process.extract(
        typed,
        names,
        scorer=fuzz.partial_ratio,
        processor=utils.default_process,
        score_cutoff=_ALIKE,
        limit=_OFFERED,
    )
    return [name for name, _, _ in found]
