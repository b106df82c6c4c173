"""What a member may do in a channel: roles first, then what the channel overrides."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.discord.server.registry import Channel, Membership


class Permission(IntFlag):
    """The permissions that the server itself looks at; any other bit is carried along."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31
    SEND_MESSAGES_IN_THREADS = 1 << 38


ALL = (1 << 53) - 1
EVERYDAY = int(
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.SEND_MESSAGES_IN_THREADS
)


def permissions(member: Membership, channel: Channel | None = None) -> int:
    """All that ``member`` may do, in ``channel`` where one is given, as Discord's bits."""
    guild = member.guild
    granted = guild.everyone.permissions
    for role in member.roles:
        granted |= role.permissions
    if member.user is guild.owner or granted & Permission.ADMINISTRATOR:
        return ALL
    if channel is None:
        return granted
    granted = _override(granted, channel, [guild.everyone.id])
    granted = _override(granted, channel, [role.id for role in member.roles])
    return _override(granted, channel, [member.user.id])


def _override(granted: int, channel: Channel, ids: list[str]) -> int:
    """One level of overwrites: all that it denies goes, then all that it allows comes."""
    overwrites = [channel.overwrites[id] for id in ids if id in channel.overwrites]
    for overwrite in overwrites:
        granted &= ~overwrite.deny
    for overwrite in overwrites:
        granted |= overwrite.allow
    return granted
