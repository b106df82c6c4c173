"""What somebody attached: fetched within bounds, and read as text."""

from __future__ import annotations

import discord

from bot.discord.errors import Refused

MEGABYTE = 1 << 20
LARGEST = 8 * MEGABYTE
_TEXTS = (".txt", ".md")


async def content(attached: discord.Attachment, *, most: int = LARGEST) -> bytes:
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


def decoded(data: bytes) -> str:
    """The text of a plain file. Raises Refused where it is no UTF-8 text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("That file is not UTF-8 text. Save it as UTF-8, or attach a .pdf or .html.") from error
    if "\0" in text:
        raise Refused("That file is no text, whatever its name says.")
    if not text.strip():
        raise Refused("There is no text in that file.")
    return text


async def text(attached: discord.Attachment) -> str:
    """The text of a document."""
    if not attached.filename.casefold().endswith(_TEXTS):
        raise Refused(f"I cannot read “{attached.filename[:60]}”. Attach one of {', '.join(_TEXTS)}.")
    return decoded(await content(attached))


def _size(count: int) -> str:
    return f"{count / MEGABYTE:.1f} MB"
