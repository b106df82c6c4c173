"""Giving an answer back to Discord: in time, once, and with nothing kept of it in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
import discord

if TYPE_CHECKING:
    from bot.discord.client import Footnote

T = TypeVar("T")

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060
INVALID_BODY = 50035


async def promptly(
    interaction: discord.Interaction[Footnote], work: Awaitable[T], *, private: bool, anew: bool = True
) -> T:
    """What ``work`` gives. Where that takes long, Discord is told so first, since it waits for three
    seconds only; ``anew`` says whether the answer is a new message or an edit of the one pressed on."""
    loop = asyncio.get_running_loop()
    deferring: asyncio.Task[Any] | None = None

    def defer() -> None:
        nonlocal deferring
        deferring = loop.create_task(
            interaction.response.defer(ephemeral=private, thinking=anew), name="footnote: deferring"
        )

    timer = loop.call_later(interaction.client.options.defer_after, defer)
    try:
        return await work
    finally:
        timer.cancel()
        if deferring is not None:
            await deferring


async def respond(
    interaction: discord.Interaction[Footnote],
    view: discord.ui.LayoutView,
    *,
    private: bool,
    file: Callable[[], discord.File] | None = None,
) -> int | None:
    """Answer with a message that, where it is ``private``, only they see; its id. ``file`` makes the file
    that it shows, anew each time that it is sent."""
    forgo_tracking(view)
    if interaction.response.is_done():
        attached = [file()] if file else discord.utils.MISSING
        message = await interaction.edit_original_response(view=view, attachments=attached)
        return message.id
    try:
        sent = await interaction.response.send_message(
            view=view, ephemeral=private, file=file() if file else discord.utils.MISSING
        )
    except aiohttp.ClientConnectionError:
        # The connection broke: the answer may have arrived, or not. Discord takes only one.
        try:
            sent = await interaction.response.send_message(
                view=view, ephemeral=private, file=file() if file else discord.utils.MISSING
            )
        except discord.HTTPException as error:
            if error.code != ALREADY_ANSWERED:
                raise
            return None
    return sent.message_id


async def replace(interaction: discord.Interaction[Footnote], view: discord.ui.LayoutView) -> None:
    """Put ``view`` in the place of the message whose button was pressed."""
    forgo_tracking(view)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=view)
    else:
        await interaction.response.edit_message(view=view)


async def reply(message: discord.Message, view: discord.ui.LayoutView, in_words: Callable[[], str]) -> int:
    """Reply to a message with a card, or with the same ``in_words`` where Discord does not take that;
    the id of the reply.

    It is called by the message's id, so that one whose arrival is not known is not posted twice.
    """
    forgo_tracking(view)
    for _ in range(2):
        try:
            return await _post(message, view=view)
        except aiohttp.ClientConnectionError:
            continue
        except discord.HTTPException as error:
            if error.code != INVALID_BODY:
                raise
            break
    return await _post(message, content=in_words())


async def _post(message: discord.Message, **what: Any) -> int:
    replied = message.to_reference(fail_if_not_exists=False)
    sent = await message.channel.send(reference=replied, mention_author=False, nonce=message.id, **what)
    return sent.id


def forgo_tracking(view: discord.ui.LayoutView) -> None:
    """Keep discord.py from holding on to ``view``, a view for each card that is on screen: its buttons
    are found by their ids alone. (And when it lets go of one, no such button is found any more.)"""
    view.stop()
