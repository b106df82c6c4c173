"""Who and what there is on the small Discord: people, servers, channels, roles, messages, commands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.discord.server.permissions import EVERYDAY, permissions
from tests.discord.server.snowflakes import Snowflakes

Json = dict[str, Any]

TEXT, DIRECT, GROUP, THREAD = 0, 1, 3, 11  # kinds of channel
EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15  # flags of a message


@dataclass(eq=False)
class User:
    """A person or a bot."""

    id: str
    name: str
    bot: bool = False

    @property
    def mention(self) -> str:
        """What names this user in a text."""
        return f"<@{self.id}>"


@dataclass(eq=False)
class Role:
    """A role of one server."""

    id: str
    name: str
    permissions: int = 0
    position: int = 1


@dataclass(eq=False)
class Overwrite:
    """What a channel gives to, or takes from, one role or member."""

    kind: int  # 0 a role, 1 a member
    allow: int = 0
    deny: int = 0


@dataclass(eq=False)
class Membership:
    """A user in a server."""

    user: User
    guild: Guild
    roles: list[Role] = field(default_factory=list)


@dataclass(eq=False)
class Channel:
    """A channel of a server, or a conversation outside any."""

    id: str
    name: str
    kind: int
    guild: Guild | None = None
    parent: Channel | None = None  # of a thread
    recipients: list[User] = field(default_factory=list)
    overwrites: dict[str, Overwrite] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)

    def may(self, user: User) -> int:
        """What ``user`` may do here, as bits."""
        if self.guild is None:
            return EVERYDAY if user in self.recipients else 0
        member = self.guild.members.get(user.id)
        return permissions(member, self) if member else 0


@dataclass(eq=False)
class Guild:
    """A server. ``has_bot`` says whether the bot was added to it."""

    id: str
    name: str
    owner: User
    everyone: Role
    roles: list[Role] = field(default_factory=list)
    channels: list[Channel] = field(default_factory=list)
    members: dict[str, Membership] = field(default_factory=dict)
    has_bot: bool = True

    def channel(self, name: str) -> Channel:
        """The channel called ``name``."""
        return next(channel for channel in self.channels if channel.name == name)

    def role(self, name: str) -> Role:
        """The role called ``name``."""
        return next(role for role in self.roles if role.name == name)


@dataclass(eq=False)
class Attachment:
    """A file on a message."""

    id: str
    filename: str
    content: bytes
    content_type: str
    description: str | None = None


@dataclass(eq=False)
class Message:
    """A message as it stands now; ``versions`` counts how often it was written."""

    id: str
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    reference: Message | None = None
    metadata: Json | None = None  # of the interaction that made it
    seen_by: User | None = None  # of an ephemeral message: the only one who sees it
    allowed_mentions: Json | None = None
    nonce: str | int | None = None  # what the bot called it, so as not to post it twice
    sent: datetime | None = None
    edited: datetime | None = None
    deleted: bool = False
    versions: int = 1

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return bool(self.flags & EPHEMERAL)


class Registry:
    """All of it, and the making of more."""

    def __init__(self) -> None:
        self.snowflake = Snowflakes()
        self.bot = User(self.snowflake(), "Footnote", bot=True)
        self.operator = User(self.snowflake(), "operator")
        self.users: dict[str, User] = {user.id: user for user in (self.bot, self.operator)}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.attachments: dict[str, Attachment] = {}
        self.commands: dict[str | None, list[Json]] = {None: []}  # by server; None: everywhere

    @property
    def application_id(self) -> str:
        """The application's id, which is the bot's."""
        return self.bot.id

    def user(self, name: str, *, bot: bool = False) -> User:
        """The user called ``name``, made on first use."""
        for user in self.users.values():
            if user.name == name and user is not self.bot:
                return user
        user = User(self.snowflake(), name, bot)
        self.users[user.id] = user
        return user

    def guild(self, name: str, *, id: str | None = None, has_bot: bool = True) -> Guild:
        """A new server with one channel, ``general``."""
        id = id or self.snowflake()
        owner = self.user(f"owner of {name}")
        guild = Guild(id, name, owner, Role(id, "@everyone", EVERYDAY, 0), has_bot=has_bot)
        guild.roles.append(guild.everyone)
        self.guilds[id] = guild
        self.join(guild, owner)
        if has_bot:
            self.join(guild, self.bot)
        self.channel(guild, "general")
        return guild

    def channel(self, guild: Guild, name: str) -> Channel:
        """A new text channel of ``guild``."""
        channel = Channel(self.snowflake(), name, TEXT, guild)
        guild.channels.append(channel)
        self.channels[channel.id] = channel
        return channel

    def thread(self, parent: Channel, name: str) -> Channel:
        """A new thread in ``parent``, under the same overwrites."""
        thread = Channel(
            self.snowflake(), name, THREAD, parent.guild, parent=parent, overwrites=parent.overwrites
        )
        self.channels[thread.id] = thread
        return thread

    def threads(self, guild: Guild) -> list[Channel]:
        """The threads of ``guild``."""
        return [one for one in self.channels.values() if one.parent and one.guild is guild]

    def role(self, guild: Guild, name: str, permissions: int = 0) -> Role:
        """A new role of ``guild``."""
        role = Role(self.snowflake(), name, permissions, len(guild.roles))
        guild.roles.append(role)
        return role

    def join(self, guild: Guild, user: User, roles: tuple[Role, ...] = ()) -> Membership:
        """Make ``user`` a member, or give a member more roles."""
        member = guild.members.setdefault(user.id, Membership(user, guild))
        member.roles += [role for role in roles if role not in member.roles]
        return member

    def conversation(self, *users: User) -> Channel:
        """The channel of these users outside any server: direct between two, else a group."""
        for channel in self.channels.values():
            if channel.guild is None and set(channel.recipients) == set(users):
                return channel
        kind = DIRECT if len(users) == 2 else GROUP
        channel = Channel(self.snowflake(), "", kind, recipients=list(users))
        self.channels[channel.id] = channel
        return channel

    def attach(self, filename: str, content: bytes, content_type: str = "text/plain") -> Attachment:
        """A file that can be downloaded from now on."""
        attachment = Attachment(self.snowflake(), filename, content, content_type)
        self.attachments[attachment.id] = attachment
        return attachment

    def bot_may(self, channel: Channel) -> int:
        """What the bot may do in ``channel``: where it is no member, nothing."""
        return channel.may(self.bot)
