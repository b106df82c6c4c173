"""The small Discord as a whole: what it knows, what it was asked, and what it tells the bot."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.discord.server import messages, payloads
from tests.discord.server.contract import contract
from tests.discord.server.faults import Faults
from tests.discord.server.gateway import CONTENT, GUILD_MEMBERS, Gateway, Session
from tests.discord.server.interactions import Interaction, Interactions
from tests.discord.server.permissions import Permission
from tests.discord.server.registry import Channel, Guild, Json, Message, Registry, User

GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 12
TOKEN = "a.loopback.token"


@dataclass(frozen=True)
class Call:
    """A request of the bot, and how it was answered."""

    method: str
    path: str
    operation: str
    body: Any
    status: int  # 0 where the connection was cut
    at: float


class Server:
    """A Discord for one bot. ``violations`` holds every breach of the contract, by either side."""

    def __init__(self, *, token: str = TOKEN, shards: int = 1, content_intent: bool = False) -> None:
        self.token, self.shards = token, shards
        self.changed = asyncio.Event()  # set with everything that the bot does
        self.registry = Registry()
        self.interactions = Interactions(self.registry)
        self.faults = Faults()
        self.gateway = Gateway(token, self._welcome, self.changed)
        self.gateway.granted = CONTENT if content_intent else 0
        self.contract = contract()
        self.user_installable = True
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.said: list[Message] = []  # every message of the bot's, in order, ephemeral ones too
        self.host = ""  # where it listens, once it does

    @property
    def api(self) -> str:
        """Where the REST API is."""
        return f"http://{self.host}/api/v10"

    @property
    def gateway_url(self) -> str:
        """Where the gateway is."""
        return f"ws://{self.host}/gateway/"

    def record(self, method: str, path: str, operation: str, body: Any, status: int) -> None:
        """Keep what the bot did."""
        self.calls.append(Call(method, path, operation, body, status, time.monotonic()))
        self.changed.set()

    def called(self, operation: str) -> list[Call]:
        """The requests for ``operation`` so far."""
        return [call for call in self.calls if call.operation == operation]

    def posted(self, channel: Channel, nonce: str | int | None) -> Message | None:
        """The message that the bot posted under this name."""
        named = (one for one in self.said if one.channel is channel and one.nonce == nonce)
        return None if nonce is None else next(named, None)

    # What the bot is told

    def _welcome(self, session: Session) -> Iterator[tuple[str, Json]]:
        index, shards = session.shard
        own = [
            guild
            for guild in self.registry.guilds.values()
            if guild.has_bot and (int(guild.id) >> 22) % shards == index
        ]
        yield (
            "READY",
            {
                "v": 10,
                "user": payloads.own_user(self.registry.bot),
                "guilds": [{"id": guild.id, "unavailable": True} for guild in own],
                "session_id": session.id,
                "resume_gateway_url": self.gateway_url,
                "shard": list(session.shard),
                "application": {"id": self.registry.application_id, "flags": self.application_flags},
            },
        )
        if session.intents & GUILDS:
            yield from (("GUILD_CREATE", self._guild_json(guild)) for guild in own)

    @property
    def application_flags(self) -> int:
        """The flags of the application: which privileged intents are switched on."""
        granted = self.gateway.granted
        return (payloads.MESSAGE_CONTENT if granted & CONTENT else 0) | (
            1 << 15 if granted & GUILD_MEMBERS else 0
        )

    def joined(self, guild: Guild) -> None:
        """Tell the bot that it was added to a server."""
        self.registry.join(guild, self.registry.bot)
        guild.has_bot = True
        self.gateway.dispatch("GUILD_CREATE", self._guild_json(guild), guild=guild.id, intent=GUILDS)

    def left(self, guild: Guild) -> None:
        """Tell the bot that it was removed from a server."""
        guild.has_bot = False
        guild.members.pop(self.registry.bot.id, None)
        self.gateway.dispatch("GUILD_DELETE", {"id": guild.id}, guild=guild.id, intent=GUILDS)

    def refreshed(self, guild: Guild) -> None:
        """Tell the bot of a server's channels, roles and overwrites as they are now."""
        self.gateway.dispatch("GUILD_CREATE", self._guild_json(guild), guild=guild.id, intent=GUILDS)

    def _guild_json(self, guild: Guild) -> Json:
        return payloads.guild_create(guild, self.registry.bot, self.registry.threads(guild))

    def message_json(self, message: Message) -> Json:
        """A message as REST gives it."""
        called = [self.registry.users.get(id, id) for id in messages.pings(self.registry, message)]
        return payloads.message(message, self.host, called)

    def tell_of(self, message: Message, event: str = "MESSAGE_CREATE") -> None:
        """Tell the bot of a message, if it may see it; of its text only what Discord would show it."""
        channel, guild = message.channel, message.channel.guild
        if message.ephemeral or not self.sees(channel):
            return
        intent = GUILD_MESSAGES if guild else DIRECT_MESSAGES
        for session in self.gateway.sessions:
            index, shards = session.shard
            if not session.intents & intent or (int(guild.id if guild else 0) >> 22) % shards != index:
                continue
            session.dispatch(event, self._as_seen(message, bool(session.intents & CONTENT)))

    def _as_seen(self, message: Message, content_intent: bool) -> Json:
        written = self.message_json(message)
        guild = message.channel.guild
        if guild:
            written["guild_id"] = guild.id
            if member := guild.members.get(message.author.id):
                written["member"] = payloads.member(member)
        for part in (written, written.get("referenced_message")):
            if part and not (content_intent or self._content_is_open(part, guild)):
                part |= {"content": "", "embeds": [], "attachments": [], "components": []}
        return written

    def _content_is_open(self, message: Json, guild: Guild | None) -> bool:
        """Without the intent the bot reads direct messages, its own, and those that mention it."""
        bot = self.registry.bot.id
        return (
            not guild or message["author"]["id"] == bot or bot in [user["id"] for user in message["mentions"]]
        )

    def sees(self, channel: Channel) -> bool:
        """Whether the bot can see ``channel``."""
        return bool(channel.may(self.registry.bot) & Permission.VIEW_CHANNEL)

    # What people do

    def say(
        self,
        author: User,
        channel: Channel,
        content: str,
        *,
        reply_to: Message | None = None,
        calls_replied: bool = True,
        sent: datetime | None = None,
    ) -> Message:
        """A message of somebody's, which the bot is told of. A reply calls whom it replies to, or not."""
        message = Message(
            self.registry.snowflake(sent), channel, author, content, reference=reply_to, sent=sent
        )
        parse = ["users", "roles"]
        if channel.may(author) & Permission.MENTION_EVERYONE:
            parse.append("everyone")
        message.allowed_mentions = {"parse": parse, "replied_user": calls_replied}
        channel.messages[message.id] = message
        self.tell_of(message)
        return message

    def delete(self, message: Message) -> None:
        """Somebody deletes a message, which the bot is told of."""
        message.deleted = True
        guild = message.channel.guild
        told = {"id": message.id, "channel_id": message.channel.id}
        intent = GUILD_MESSAGES if guild else DIRECT_MESSAGES
        self.gateway.dispatch(
            "MESSAGE_DELETE",
            told | ({"guild_id": guild.id} if guild else {}),
            guild=guild.id if guild else None,
            intent=intent,
        )

    def interact(self, interaction: Interaction, more: Json) -> None:
        """Tell the bot of an interaction."""
        self.interactions.begin(interaction)
        data: Json = {
            "id": interaction.id,
            "application_id": self.registry.application_id,
            "type": interaction.kind,
            "token": interaction.token,
            "version": 1,
            "data": interaction.data,
            "channel_id": interaction.channel.id,
            "channel": payloads.channel(interaction.channel),
            "locale": "en-US",
            "entitlements": [],
            "attachment_size_limit": 10 * 1024 * 1024,
            **more,
        }
        if interaction.message:
            data["message"] = self.message_json(interaction.message)
        guild = interaction.channel.guild
        self.gateway.dispatch("INTERACTION_CREATE", data, guild=guild.id if guild else None)

    async def until(self, arrived: Any, seconds: float) -> None:
        """Wait until ``arrived()`` after something that the bot did; TimeoutError where it does not come."""
        async with asyncio.timeout(seconds):
            while not arrived():
                self.changed.clear()
                await self.changed.wait()
