"""The real bot, connected to the small Discord."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from bot.discord.asyncbase import AsyncBase
from bot.discord.client import Footnote
from bot.discord.options import Options, Rate
from tests.discord.driver.connecting import connected, serving
from tests.discord.driver.discord import Discord
from tests.discord.server.server import Server

UNHURRIED = Options(person=Rate(1_000, 1.0), channel=Rate(1_000, 1.0))
"""Nobody asks too often."""


class Loopback(Discord):
    """The small Discord with the bot on it: ``bot`` is its client, ``base`` what it answers from."""

    base: AsyncBase
    bot: Footnote

    def __init__(self, server: Server, options: Options) -> None:
        super().__init__(server)
        self._options = options
        self._running = AsyncExitStack()

    async def start(self) -> None:
        """Connect a new bot, READY and with its commands synced."""
        self.bot = Footnote(self.base, self._options)
        await self._running.enter_async_context(connected(self.bot, self))

    async def stop(self) -> None:
        """Stop the bot."""
        await self._running.aclose()

    async def restart(self) -> None:
        """Stop the bot, and start it anew: all that it only remembered is gone."""
        await self.stop()
        await self.start()


@asynccontextmanager
async def loopback(
    path: Path, options: Options = UNHURRIED, *, server: Server | None = None
) -> AsyncIterator[Loopback]:
    """The bot on the base at ``path``, in one server. A test that passes is checked at its end."""
    discord = Loopback(server or Server(), options)
    discord.base = await AsyncBase.open(path)
    try:
        async with serving(discord):
            discord.guild()
            await discord.start()
            try:
                yield discord
            finally:
                await discord.stop()
    finally:
        await discord.base.close()
