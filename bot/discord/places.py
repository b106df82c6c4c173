"""Where somebody asks: the person, the channel, the server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from bot.discord.client import Footnote


@dataclass(frozen=True, slots=True)
class Place:
    """Who asks, and where.

    ``guild`` is the server that the bot was added to and that this happens in: None in a direct
    message, and where a person brought the bot along into a server that does not have it.
    ``may_post`` is whether the person may write in that channel; ``roles`` are the ids of theirs in
    ``guild``, and ``manages`` says that they manage it.
    """

    person: int
    channel: int
    guild: int | None
    scope: str
    may_post: bool = True
    roles: frozenset[int] = frozenset()
    manages: bool = False

    @property
    def who(self) -> str:
        """The person, as the base is told."""
        return f"discord:{self.person}"


def of_interaction(interaction: discord.Interaction[Footnote]) -> Place:
    """The place of a command, a button or a form."""
    channel, guild = interaction.channel_id or 0, interaction.guild_id
    if guild is None:
        direct = (
            isinstance(interaction.channel, discord.DMChannel) and not interaction.context.private_channel
        )
        return Place(interaction.user.id, channel, None, "dm" if direct else "user")
    permissions = interaction.permissions
    threaded = isinstance(interaction.channel, discord.Thread)
    may_post = permissions.send_messages_in_threads if threaded else permissions.send_messages
    if interaction.is_user_integration() and not interaction.is_guild_integration():
        return Place(interaction.user.id, channel, None, "user", may_post=may_post)
    roles = interaction.user.roles if isinstance(interaction.user, discord.Member) else []
    return Place(
        interaction.user.id,
        channel,
        guild,
        scope_of(guild),
        may_post=may_post,
        roles=frozenset(role.id for role in roles),
        manages=permissions.administrator or permissions.manage_guild,
    )


def of_message(message: discord.Message) -> Place:
    """The place of a message that the bot reads."""
    guild = message.guild.id if message.guild else None
    return Place(message.author.id, message.channel.id, guild, scope_of(guild) if guild else "dm")


def scope_of(guild: int) -> str:
    """A server, as the base is told."""
    return f"guild:{guild}"
