"""``/ask``, and the message menu "Ask Footnote"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.discord import delivering, places
from bot.discord.commands.offering import offer
from bot.discord.errors import Refused
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand

_LONGEST = 1_000
_SUGGESTED = 50
"""More than Discord takes, since those too long for it are left out."""


@app_commands.command(name="ask", description="Ask a question; the answer comes with its source")
@app_commands.describe(
    question="What you want to know; pick one that is offered, or write your own",
    private="Show the answer to you alone",
)
async def ask(
    interaction: discord.Interaction[Footnote],
    question: app_commands.Range[str, 1, _LONGEST],
    private: bool = False,
) -> None:
    """Answer in the channel, or privately where that is wished or they may not write there."""
    await _answer(interaction, question, surface="command", private=private)


@ask.autocomplete("question")
async def _questions(
    interaction: discord.Interaction[Footnote], current: str
) -> list[app_commands.Choice[str]]:
    return await offer(interaction, _suggested, current)


def _suggested(base: FactBase, packs: Sequence[str], typed: str) -> list[str]:
    return [one["question"] for one in base.suggest(typed, packs=packs, limit=_SUGGESTED)]


@app_commands.context_menu(name="Ask Footnote")
async def ask_footnote(interaction: discord.Interaction[Footnote], message: discord.Message) -> None:
    """Answer what somebody wrote, to the one who wants to know; the card can be shared."""
    text = message.content.strip()
    if not text:
        raise Refused("That message has no words that I could look up.")
    await _answer(interaction, text, surface="menu", private=True)


COMMANDS: tuple[AnyCommand, ...] = (ask, ask_footnote)


async def _answer(
    interaction: discord.Interaction[Footnote], question: str, *, surface: str, private: bool
) -> None:
    client = interaction.client
    with client.inflight:
        place = places.of_interaction(interaction)
        private = private or not place.may_post
        asked = await delivering.promptly(
            interaction, client.asking.ask(place, question, surface=surface), private=private
        )
        view = asked.card(private=private)
        client.asking.keep(await delivering.respond(interaction, view, private=private), asked)
