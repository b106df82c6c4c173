"""The commands, in small groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.discord.commands import asking, curating, helping, looking, stats, usage

if TYPE_CHECKING:
    from bot.discord.tree import AnyCommand, Tree

ALL: tuple[AnyCommand, ...] = (
    *asking.COMMANDS,
    *looking.COMMANDS,
    *stats.COMMANDS,
    *curating.COMMANDS,
    *usage.COMMANDS,
    *helping.COMMANDS,
)


def add_all(tree: Tree) -> None:
    """Put every command into ``tree``."""
    for command in ALL:
        tree.add_command(command)


def names() -> set[tuple[str, discord.AppCommandType]]:
    """What Discord calls them, each with its type."""
    return {(one.name, getattr(one, "type", discord.AppCommandType.chat_input)) for one in ALL}
