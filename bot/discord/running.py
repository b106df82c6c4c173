"""Running the bot: connected again whenever it can be, stopped cleanly when it is told to."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from pathlib import Path

import discord

from bot.discord import encoding, permissions
from bot.discord.asyncbase import AsyncBase
from bot.discord.client import Footnote
from bot.discord.errors import BotError
from bot.discord.inviting import PORTAL
from bot.discord.options import Options
from facts.base import FactBase

_log = logging.getLogger("footnote.running")

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0
_STEADY = 300.0
"""Seconds after which a connection counts as having worked, and the next wait is short again."""

_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(token: str, path: Path, options: Options) -> None:
    """Run the bot until it is told to stop. Raises StoreError, and BotError where Discord does not let
    it in."""
    asyncio.run(_until_signalled(token, path, options))


async def _until_signalled(token: str, path: Path, options: Options) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for one in _STOP_SIGNALS:
        signal.signal(one, lambda *_: loop.call_soon_threadsafe(stop.set))
    await serve(token, path, options, stop)


async def serve(token: str, path: Path, options: Options, stop: asyncio.Event) -> None:
    """The same until ``stop`` is set: then what is being answered is finished, and the base closed."""
    base = await AsyncBase.open(path, options.model)
    beside = [asyncio.create_task(base.read(_warm))]
    if options.model is not None:
        beside.append(asyncio.create_task(encoding.keep_up(base)))
    try:
        await _supervise(token, base, options, stop)
    finally:
        for one in beside[1:]:
            one.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await base.close()
    _log.info("stopped")


def _warm(base: FactBase) -> None:
    """Ask before anybody does, so that the first who asks need not wait for what is read only once."""
    for one in base.suggest("", packs=permissions.packs_for(base, None), limit=1):
        base.ask(f"{one['question']} plase")
    # What is there by now stays: to look through it for garbage stops every thread for a tenth of a second.
    gc.collect()
    gc.freeze()


async def _supervise(token: str, base: AsyncBase, options: Options, stop: asyncio.Event) -> None:
    """Connect, and again with a new client when a connection ends in an error: discord.py gives up on
    what it does not know how to handle, such as a message that it cannot read."""
    wait, loop = _FIRST_WAIT, asyncio.get_running_loop()
    while not stop.is_set():
        began = loop.time()
        error = await _connect(token, base, options, stop)
        if error is None:
            continue
        _raise_where_it_is_no_use(error)
        if loop.time() - began > _STEADY:
            wait = _FIRST_WAIT
        _log.error("the connection ended", exc_info=error, extra={"again_in": wait})
        try:
            await asyncio.wait_for(stop.wait(), wait)
        except TimeoutError:
            wait = min(wait * 2, _LONGEST_WAIT)


async def _connect(token: str, base: AsyncBase, options: Options, stop: asyncio.Event) -> Exception | None:
    """One connection, until it ends or is to be stopped; the error that it ended with."""
    async with Footnote(base, options) as client:
        running = asyncio.create_task(client.start(token))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        await client.close()
        running.cancel()  # it may be waiting for a server that does not answer
        (ended,) = await asyncio.gather(running, return_exceptions=True)
    return ended if isinstance(ended, Exception) and not stop.is_set() else None


def _raise_where_it_is_no_use(error: Exception) -> None:
    if isinstance(error, discord.LoginFailure):
        raise BotError(
            "Discord does not know this token.",
            f"Make a new one at {PORTAL} (Bot, Reset Token) and put it into DISCORD_TOKEN.",
        ) from error
    if isinstance(error, discord.PrivilegedIntentsRequired):
        raise BotError(
            "Discord does not let this bot read what is written in channels.",
            f"Turn on “Message Content Intent” at {PORTAL} (Bot), or run without --listen.",
        ) from error
