"""The small Discord as a test sees it: people, servers, waiting, and silence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from tests.discord.driver.member import Member
from tests.discord.server.interactions import NOTE, Interaction
from tests.discord.server.registry import Guild, Message, Role, User
from tests.discord.server.server import Server

# How discord.py and the bot name the tasks in which they handle what happened.
_AT_WORK = ("discord.py: ", "CommandTree-invoker", "discord-ui-", "footnote: ")


class Discord:
    """What tests talk to. ``patience`` bounds every wait, in seconds."""

    def __init__(self, server: Server, *, patience: float = 10.0, same_process: bool = True) -> None:
        self.server, self.patience, self._same_process = server, patience, same_process
        self.installed_by: set[User] = set()
        self.errors: list[logging.LogRecord] = []  # what the bot logged as an error, or never caught

    # People and servers

    def guild(self, name: str = "a server", *, has_bot: bool = True) -> Guild:
        """The server called ``name``, made on first use; the bot is told that it was added."""
        for guild in self.server.registry.guilds.values():
            if guild.name == name:
                return guild
        guild = self.server.registry.guild(name, has_bot=has_bot)
        if has_bot:
            self.server.joined(guild)
        return guild

    def member(
        self,
        name: str,
        guild: Guild | None = None,
        *,
        roles: tuple[Role, ...] = (),
        permissions: int = 0,
    ) -> Member:
        """Somebody in a server's first channel. ``permissions`` come with a role of their own."""
        guild = guild or self.guild()
        registry = self.server.registry
        if permissions:
            roles = (*roles, registry.role(guild, f"role of {name}", permissions))
        user = registry.user(name)
        registry.join(guild, user, roles)
        return Member(self, user, guild.channels[0])

    def user(self, name: str, *, installed: bool = False) -> Member:
        """Somebody in their direct messages with the bot; ``installed`` it for themselves, or not."""
        registry = self.server.registry
        user = registry.user(name)
        if installed:
            self.installed_by.add(user)
        return Member(self, user, registry.conversation(user, registry.bot))

    # Waiting

    async def settled(self, interaction: Interaction) -> None:
        """Wait until the bot has answered an interaction."""
        try:
            async with asyncio.timeout(self.patience):
                while not interaction.settled:
                    interaction.changed.clear()
                    await interaction.changed.wait()
                    if interaction.callback == NOTE:
                        return await self.idle()
        except TimeoutError:
            raise AssertionError(self._unanswered(f"interaction {interaction.data}")) from None

    async def reply_to(self, message: Message) -> Message:
        """The bot's reply to a message: one that refers to it, or to none and came after it."""

        def found() -> Message | None:
            for one in self.server.said:
                later = one.channel is message.channel and int(one.id) > int(message.id)
                if later and not one.metadata and one.reference in (None, message):
                    return one
            return None

        await self.until(lambda: found() is not None, f"the message {message.content!r}")
        reply = found()
        assert reply
        return reply

    async def until(self, arrived: Callable[[], bool], what: str) -> None:
        """Wait until something that the bot does has made ``arrived()`` true."""
        try:
            await self.server.until(arrived, self.patience)
        except TimeoutError:
            raise AssertionError(self._unanswered(what)) from None

    def _unanswered(self, what: str) -> str:
        last = [f"{call.operation} {call.status} {str(call.body)[:300]}" for call in self.server.calls[-5:]]
        wrong = [record.getMessage() for record in self.errors]
        lines = [f"no answer to {what} within {self.patience:g} s", "last requests:", *last]
        return "\n  ".join([*lines, "errors:", *wrong, "violations:", *self.server.violations])

    async def idle(self) -> None:
        """Wait until the bot has taken in all that it was told, and handles nothing any more."""
        async with asyncio.timeout(self.patience):
            await self.server.gateway.fence()
            if not self._same_process:
                await asyncio.sleep(0.3)
                return
            while busy := [task for task in asyncio.all_tasks() if task.get_name().startswith(_AT_WORK)]:
                await asyncio.wait(busy)

    @asynccontextmanager
    async def silence(self) -> AsyncIterator[None]:
        """The bot says nothing, not even "is thinking" or that it types, to what happens in the block."""
        before = len(self.server.calls)
        yield
        await self.idle()
        calls = self.server.calls[before:]
        told = [f"{call.operation} {call.body}" for call in calls if call.method != "GET"]
        assert not told, f"the bot was to be silent: {told}"

    def check(self) -> None:
        """Neither side broke the contract, and the bot logged no error."""
        assert not self.server.violations, "\n".join(self.server.violations)
        assert not self.errors, "\n".join(map(_in_full, self.errors))


def _in_full(record: logging.LogRecord) -> str:
    return logging.Formatter("%(name)s: %(message)s").format(record)
