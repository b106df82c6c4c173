"""What is offered while somebody types."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.discord import cards, permissions, places, troubles
from bot.discord.places import Place
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote

Json = dict[str, Any]
_Find = Callable[[FactBase, Sequence[str]], list[app_commands.Choice[str]]]

_log = logging.getLogger("footnote.offering")


async def offer(
    interaction: discord.Interaction[Footnote],
    find: Callable[[FactBase, Sequence[str], str], Sequence[str]],
    typed: str,
) -> list[app_commands.Choice[str]]:
    """Send what ``find`` finds within the packs that are seen there, for what was ``typed`` so far.

    It is sent here: whoever types on makes Discord forget what was asked before, which discord.py
    would take for an error.
    """
    return await _offer(interaction, lambda base, packs: cards.choices(find(base, packs, typed)))


async def offer_named(
    interaction: discord.Interaction[Footnote],
    find: Callable[[FactBase, Sequence[str], str], Mapping[str, str]],
    typed: str,
) -> list[app_commands.Choice[str]]:
    """The same where something else comes back than what is shown: ``find`` gives names by that."""
    return await _offer(interaction, lambda base, packs: cards.named_choices(find(base, packs, typed)))


async def _offer(interaction: discord.Interaction[Footnote], find: _Find) -> list[app_commands.Choice[str]]:
    client = interaction.client
    choices: list[app_commands.Choice[str]] = []
    try:
        choices = await client.base.read(_within, places.of_interaction(interaction), find)
    except Exception as error:  # noqa: BLE001 (nothing is offered, and the log has it)
        await client.tree.report(interaction, error, during="an autocomplete")
    return await give(interaction, choices)


async def give(
    interaction: discord.Interaction[Footnote], choices: list[app_commands.Choice[str]]
) -> list[app_commands.Choice[str]]:
    """Hand choices over, unless whoever typed has typed on."""
    try:
        await interaction.response.autocomplete(choices)
    except discord.HTTPException as error:
        if not troubles.is_gone(error):
            await interaction.client.tree.report(interaction, error, during="an autocomplete")
    return choices


def _within(base: FactBase, place: Place, find: _Find) -> list[app_commands.Choice[str]]:
    return find(base, permissions.packs_for(base, place.guild))
