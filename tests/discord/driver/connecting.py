"""A real discord.py client, connected to the small Discord for as long as a test lasts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import discord

from tests.discord.driver.discord import Discord
from tests.discord.driver.pointing import pointed_at
from tests.discord.server.rest import hosted


@asynccontextmanager
async def serving(told: Discord) -> AsyncIterator[None]:
    """Let the small Discord listen, and point discord.py at it. A test that passes is checked at its end."""
    server = told.server
    async with hosted(server):
        with pointed_at(server.api, server.gateway_url), _errors_into(told.errors):
            yield
        told.check()


@asynccontextmanager
async def connected(
    client: discord.Client, told: Discord, *, token: str | None = None
) -> AsyncIterator[asyncio.Task[None]]:
    """``client`` logged in and READY; gives the task in which it runs. A new client is a restart."""
    client._connection.guild_ready_timeout = 0.02
    client.before_identify_hook = _at_once  # type: ignore[method-assign, assignment]
    async with client:
        running = asyncio.create_task(client.start(token or told.server.token))
        ready = asyncio.create_task(client.wait_until_ready())
        try:
            async with asyncio.timeout(told.patience):
                await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                running.result()
            await told.idle()
            yield running
        finally:
            ready.cancel()
            await client.close()
            async with asyncio.timeout(told.patience):
                await asyncio.gather(running, return_exceptions=True)


async def _at_once(_shard: int | None, *, initial: bool = False) -> None:
    """Discord lets a bot identify once in five seconds; here it need not wait."""


class _Collecting(logging.Handler):
    def __init__(self, into: list[logging.LogRecord]) -> None:
        super().__init__(logging.ERROR)
        self._into = into

    def emit(self, record: logging.LogRecord) -> None:
        self._into.append(record)


@contextmanager
def _errors_into(records: list[logging.LogRecord]) -> Iterator[None]:
    """Keep what is logged as an error within the block, and what no task caught."""
    handler, loop, root = _Collecting(records), asyncio.get_running_loop(), logging.getLogger()

    def uncaught(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        trace = (type(error), error, error.__traceback__) if error else None
        records.append(
            logging.makeLogRecord({"name": "asyncio", "msg": context["message"], "exc_info": trace})
        )

    root.addHandler(handler)
    loop.set_exception_handler(uncaught)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        root.removeHandler(handler)
