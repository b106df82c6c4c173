"""A person on the small Discord, and what they can do there."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests.discord.driver.offered import Filled, Place, fill, find
from tests.discord.driver.reply import Reply
from tests.discord.server import payloads
from tests.discord.server.command_rules import CHAT, MESSAGE_MENU, USER_MENU
from tests.discord.server.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction, metadata
from tests.discord.server.registry import Channel, Guild, Json, Message, User

if TYPE_CHECKING:
    from tests.discord.driver.discord import Discord


@dataclass(frozen=True)
class Member:
    """Somebody in a channel. Every method that asks waits for the answer, for a bounded time."""

    discord: Discord
    user: User
    channel: Channel
    insists: bool = False

    # Where and how

    def at(self, where: Channel | Guild) -> Member:
        """The same person in another channel, or in another server's first channel."""
        channel = where.channels[0] if isinstance(where, Guild) else where
        if channel.guild and self.user.id not in channel.guild.members:
            self.discord.server.registry.join(channel.guild, self.user)
        return replace(self, channel=channel)

    def in_private(self) -> Member:
        """The same person in their direct messages with the bot."""
        registry = self.discord.server.registry
        return replace(self, channel=registry.conversation(self.user, registry.bot))

    def with_friend(self, name: str = "a friend") -> Member:
        """The same person in a conversation that the bot is not part of."""
        registry = self.discord.server.registry
        return replace(self, channel=registry.conversation(self.user, registry.user(name)))

    def insisting(self) -> Member:
        """The same person with a client that sends what Discord's own would not offer."""
        return replace(self, insists=True)

    # Commands

    async def command(self, name: str, /, **options: Any) -> Reply:
        """Send a slash command; subcommands with a space between: ``command("fact add", …)``."""
        return await self.outcome(self.send_command(name, **options))

    def send_command(self, name: str, /, **options: Any) -> Interaction:
        """Send a slash command without waiting for anything."""
        return self._begin(COMMAND, self._slash(name, options, None))

    async def autocomplete(self, name: str, /, **options: Any) -> list[Json]:
        """What is offered while the last of ``options`` is typed: ``{"name", "value"}``."""
        interaction = self._begin(AUTOCOMPLETE, self._slash(name, options, list(options)[-1]))
        await self.discord.settled(interaction)
        return interaction.choices or []

    async def menu(self, name: str, target: Message | Reply | Member) -> Reply:
        """Use a menu on a message or on a person."""
        target = target.message if isinstance(target, Reply) else target
        filled = self.filled()
        if isinstance(target, Member):
            kind, id = USER_MENU, filled.id_of(target.user)
        else:
            kind, id = MESSAGE_MENU, target.id
            filled.resolved["messages"] = {id: self.discord.server.message_json(target)}
        command = find(self.discord.server.registry, self._place(), name, kind, insists=self.insists)
        data = {"id": command["id"], "name": name, "type": kind, "target_id": id, "resolved": filled.resolved}
        return await self.outcome(self._begin(COMMAND, data))

    # Messages

    def say(
        self,
        text: str,
        *,
        reply_to: Message | Reply | None = None,
        ping: bool = True,
        sent: datetime | None = None,
    ) -> Message:
        """Write a message without waiting for anything; ``sent`` lets it be an old one."""
        target = reply_to.message if isinstance(reply_to, Reply) else reply_to
        return self.discord.server.say(
            self.user, self.channel, text, reply_to=target, calls_replied=ping, sent=sent
        )

    async def asks(self, text: str, **how: Any) -> Reply:
        """Write a message, and wait for the bot's reply to it."""
        begun = time.monotonic()
        message = self.say(text, **how)
        reply = await self.discord.reply_to(message)
        return Reply(self, reply, time.monotonic() - begun)

    async def mention(self, text: str, **how: Any) -> Reply:
        """Write a message that mentions the bot, and wait for its reply."""
        return await self.asks(f"{self.discord.server.registry.bot.mention} {text}", **how)

    async def dm(self, text: str, **how: Any) -> Reply:
        """Write the bot a direct message, and wait for its reply."""
        return await self.in_private().asks(text, **how)

    async def reply(self, to: Message | Reply, text: str, *, ping: bool = True) -> Reply:
        """Reply to a message, and wait for the bot's reply to that."""
        return await self.asks(text, reply_to=to, ping=ping)

    # Interactions

    async def interact(self, kind: int, data: Json, *, message: Message | None = None) -> Reply:
        """Any interaction, and what comes of it."""
        return await self.outcome(self._begin(kind, data, message))

    async def outcome(self, interaction: Interaction) -> Reply:
        """Wait for what comes of an interaction that was begun."""
        await self.discord.settled(interaction)
        took = time.monotonic() - interaction.begun
        message = interaction.original
        if message is interaction.message and interaction.followups:
            message = interaction.followups[0]
        return Reply(self, message, took, interaction)

    def filled(self) -> Filled:
        """An empty form, here."""
        return Filled(self.discord.server.host, self.channel.guild)

    def _slash(self, name: str, options: dict[str, Any], focused: str | None) -> Json:
        first, *path = name.split()
        registry = self.discord.server.registry
        command = find(registry, self._place(), first, CHAT, insists=self.insists)
        given = {key: value.user if isinstance(value, Member) else value for key, value in options.items()}
        filled = self.filled()
        fill(filled, command, path, given, focused=focused)
        data: Json = {"id": command["id"], "name": first, "type": CHAT, "options": filled.options}
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return data | ({"resolved": filled.resolved} if filled.resolved else {})

    def _begin(self, kind: int, data: Json, message: Message | None = None) -> Interaction:
        server, place = self.discord.server, self._place()
        id = server.registry.snowflake()
        told = metadata(id, kind, self.user, place.owners)
        if kind == COMPONENT and message:
            told["interacted_message_id"] = message.id
        elif kind == MODAL:
            told["triggering_interaction_metadata"] = metadata(id, COMMAND, self.user, place.owners)
        interaction = Interaction(id, kind, self.user, self.channel, data, told, message)
        server.interact(interaction, self._who(place))
        return interaction

    def _who(self, place: Place) -> Json:
        """Who acts where, as an interaction tells it."""
        told: Json = {"context": place.context, "authorizing_integration_owners": place.owners}
        guild = self.channel.guild
        if guild is None:
            return told | {"user": payloads.user(self.user), "app_permissions": "0"}
        return told | {
            "guild_id": guild.id,
            "guild": {"id": guild.id, "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": payloads.interaction_member(guild.members[self.user.id], self.channel),
            "app_permissions": str(self.channel.may(self.discord.server.registry.bot)),
        }

    def _place(self) -> Place:
        guild, bot = self.channel.guild, self.discord.server.registry.bot
        own = {"1": self.user.id} if self.user in self.discord.installed_by else {}
        if guild:
            owners = ({"0": guild.id} if guild.has_bot else {}) | own
            return Place(self.channel, 0, owners, self.channel.may(self.user))
        if bot in self.channel.recipients:
            return Place(self.channel, 1, {"0": "0"} | own, 0)
        return Place(self.channel, 2, own, 0)
