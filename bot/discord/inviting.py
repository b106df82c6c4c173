"""How the bot gets into a server, and what it needs there."""

from __future__ import annotations

import discord

PORTAL = "https://discord.com/developers/applications"

NEEDED = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True
)
"""To read what is written to it, and to reply. Cards need no more."""


def invitation(application: int | str) -> str:
    """The address that invites the bot to a server."""
    return (
        f"https://discord.com/oauth2/authorize?client_id={application}"
        f"&scope=bot+applications.commands&permissions={NEEDED.value}"
    )
