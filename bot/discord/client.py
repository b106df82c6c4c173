"""The client: what it asks Discord for, and who handles what arrives."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import discord

from bot.charts import Charts
from bot.discord import cards, commands, syncing, troubles
from bot.discord.asking import Asking
from bot.discord.asyncbase import AsyncBase
from bot.discord.curating import room, setup
from bot.discord.desk import Desk
from bot.discord.inflight import Inflight
from bot.discord.listening import Listening
from bot.discord.options import Options
from bot.discord.places import scope_of
from bot.discord.retention import retention_days
from bot.discord.tree import Tree
from facts.base import FactBase
from facts.documents import Reader
from facts.errors import FootnoteError

_log = logging.getLogger("footnote.client")

_DRAIN_SECONDS = 10.0
_SWEEP_SECONDS = 6 * 60 * 60.0
# Where these cannot be read there is no session to go on with.
_VITAL = frozenset({"READY", "RESUMED"})


class Footnote(discord.AutoShardedClient):
    """Footnote in Discord, on one base.

    Of Discord it asks for no privileged intent unless ``options.listen``; it keeps no messages and no
    members in memory, and pings nobody.
    """

    def __init__(self, base: AsyncBase, options: Options | None = None) -> None:
        self.options = options or Options()
        super().__init__(
            intents=_intents(listen=self.options.listen),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )
        self.base = base
        self.inflight = Inflight()
        self.asking = Asking(base, self.options, self.inflight)
        self.desk = Desk(self, self.asking)
        self.documents = Reader()
        self.charts = Charts()
        self.tree = Tree(self)
        self.synced = asyncio.Event()
        self.stopping = False
        self._listening = Listening(self, self.asking)
        self._sweeping: asyncio.Task[None] | None = None
        commands.add_all(self.tree)
        _skip_what_cannot_be_read(self._connection.parsers)

    async def setup_hook(self) -> None:
        """Between login and the first event."""
        self.add_dynamic_items(*cards.ITEMS)
        if self.application is not None:
            self.tree.suit(self.application)
        await syncing.sync(self.tree, self.base)
        self.synced.set()
        self._sweeping = asyncio.create_task(self._sweep(), name="footnote sweeping")

    async def on_message(self, message: discord.Message) -> None:
        """A message was written somewhere."""
        if not self.stopping:
            await self._listening.heard(message)

    async def on_interaction(self, interaction: discord.Interaction[Footnote]) -> None:
        """Anything was done with the bot: a form whose window was opened before a restart is one that
        discord.py does not know; what moderators press and send is found by its custom id alone."""
        await cards.submitted(interaction)
        await room.happened(interaction)

    async def on_ready(self) -> None:
        """All servers are known."""
        _log.info("ready", extra={"guilds": len(self.guilds), "listening": self.options.listen})

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:
        """What handles an event failed; there is nobody to tell."""
        import sys

        error = sys.exception()
        if error is not None:
            troubles.meet(error, during=event_method)

    async def close(self) -> None:
        """Finish what is being answered, and leave."""
        self.stopping = True
        if not await self.inflight.drain(_DRAIN_SECONDS):
            _log.warning("stopped before every answer was given")
        if self._sweeping is not None:
            self._sweeping.cancel()
        await self.charts.close()
        await super().close()

    async def _sweep(self) -> None:
        """Delete, now and again, the notes that are too old."""
        while True:
            try:
                days = await self.base.read(retention_days)
                await self.base.write(FactBase.sweep, days=days)
                for guild in list(self.guilds):
                    await self.base.write(setup.sweep, scope_of(guild.id))
            except FootnoteError as error:
                _log.warning("old notes were not deleted", extra={"why": type(error).__name__})
            await asyncio.sleep(_SWEEP_SECONDS)


def _intents(*, listen: bool) -> discord.Intents:
    intents = discord.Intents.none()
    intents.guilds = True
    intents.guild_messages = True
    intents.dm_messages = True
    intents.message_content = listen
    return intents


def _skip_what_cannot_be_read(parsers: dict[str, Callable[[Any], None]]) -> None:
    """Log an event that discord.py cannot read, and go on. Otherwise it would end the connection, and
    take every question that is under way with it."""
    for event, parse in parsers.items():
        if event not in _VITAL:
            parsers[event] = _guarded(event, parse)


def _guarded(event: str, parse: Callable[[Any], None]) -> Callable[[Any], None]:
    def parse_or_log(data: Any) -> None:
        try:
            parse(data)
        except Exception as error:  # noqa: BLE001 (whatever Discord may send)
            _log.error("unreadable event", exc_info=error, extra={"event": event})

    return parse_or_log
