"""What is offered while a moderator types which fact or source is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from rapidfuzz import fuzz, process, utils

from bot.discord import permissions, places
from bot.discord.cards import limits, safe
from bot.discord.commands import offering
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote

Named = Sequence[tuple[str, str]]
"""Names with ids."""

_OFFERED = 25
_ALIKE = 50


async def choose(
    interaction: discord.Interaction[Footnote],
    action: Action,
    find: Callable[[FactBase, Place], Named],
    typed: str,
) -> list[app_commands.Choice[str]]:
    """Send those that come near what was ``typed``; nothing to whom ``action`` is not theirs."""
    client = interaction.client
    choices: list[app_commands.Choice[str]] = []
    try:
        place = places.of_interaction(interaction)
        choices = await client.base.aside(_near, action, place, find, typed)
    except Refused:
        pass
    except Exception as error:  # noqa: BLE001 (nothing is offered, and the log has it)
        await client.tree.report(interaction, error, during="an autocomplete")
    return await offering.give(interaction, choices)


def _near(
    base: FactBase, action: Action, place: Place, find: Callable[[FactBase, Place], Named], typed: str
) -> list[app_commands.Choice[str]]:
    permissions.authorise(base, action, place)
    named = [(name, id) for name, id in find(base, place) if len(id) <= limits.CHOICE]
    if typed.strip():
        said = [f"{name} {id}" for name, id in named]
        near = process.extract(
            typed,
            said,
            scorer=fuzz.partial_ratio,
            processor=utils.default_process,
            score_cutoff=_ALIKE,
            limit=_OFFERED,
        )
        named = [named[at] for _, _, at in near]
    else:
        named = list(reversed(named))
    return [
        app_commands.Choice(name=limits.cut(safe.line(name), limits.CHOICE) or id, value=id)
        for name, id in named[:_OFFERED]
    ]
