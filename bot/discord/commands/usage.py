"""``/usage``, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands

from bot.discord.curating.work import do
from bot.discord.numbers import usage
from bot.discord.permissions import Action

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand


@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.command(name="usage", description="How much is asked here, by day, and what answered it")
@app_commands.describe(days="Of how many days")
async def usage_(interaction: discord.Interaction[Footnote], days: Literal[7, 30, 90] = 30) -> None:
    """The counts, with a chart."""
    await do(interaction, Action.COUNT, lambda work: usage.show(work, days), during="usage")


COMMANDS: tuple[AnyCommand, ...] = (usage_,)
