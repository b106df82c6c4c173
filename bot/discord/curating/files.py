"""What somebody attached: fetched within bounds, and read as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.discord.errors import Refused
from facts import documents

if TYPE_CHECKING:
    from bot.discord.curating.work import Work

MEGABYTE = 1 << 20


async def content(attached: discord.Attachment, *, most: int) -> bytes:
    """The bytes of a file. Raises Refused where it is too large, by what Discord says of it: such a one
    is not even fetched."""
    if attached.size > most:
        raise Refused(f"That file is too large: {_size(attached.size)}. I take at most {_size(most)}.")
    if not attached.size:
        raise Refused("That file is empty.")
    data = await attached.read()
    if len(data) > most:
        raise Refused(f"That file is too large. I take at most {_size(most)}.")
    return data


async def text(work: Work, attached: discord.Attachment) -> str:
    """The text of a document. Raises DocumentError, and Refused."""

    async def read() -> str:
        data = await content(attached, most=documents.MOST_BYTES)
        return await work.interaction.client.documents.read(attached.filename, data)

    return await work.promptly(read())


def _size(count: int) -> str:
    return f"{count / MEGABYTE:.1f} MB"
