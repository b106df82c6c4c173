"""A server with moderators: who they are, and what they do again and again."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from facts.base import FactBase
from tests.bot.discord.harbour import GUILD, OWN, harbour
from tests.discord.driver.member import Member
from tests.discord.driver.reply import Reply
from tests.discord.loopback import Loopback
from tests.discord.server.permissions import Permission

SCOPE = f"guild:{GUILD}"
TEXT = (
    "Minutes of the harbour council, 4 March 2025.\n\n"
    "The lighthouse of Aldmouth had 12,300 visitors in 2024, said warden Per Lind. "
    "The stairs of the lighthouse were repaired in April 2024 by the town. "
    "“Nobody climbs it in winter,” Lind told the council.\n"
)
WORDS = "The lighthouse of Aldmouth had 12,300 visitors in 2024"
VISITORS = "How many visitors did the lighthouse of Aldmouth have in 2024?"
SENTENCE = "The lighthouse of Aldmouth had 12,300 visitors in 2024."
FIELDS = (
    "what is counted: visitors\nof whom or what: the lighthouse of Aldmouth\namount as written: 12,300\n"
    "number: 12,300\nunit: visitors\nwhen: 2024\naccording to: Per Lind\nplace: Aldmouth\n"
    "names: Aldmouth (place); Per Lind (person) / Lind\ntopics: lighthouse"
)


class Harbour:
    """The people of "a server": each has the role of that name."""

    def __init__(self, discord: Loopback) -> None:
        self.discord = discord
        guild = discord.guild()
        registry = discord.server.registry
        self.roles = {
            name: registry.role(guild, name, 0)
            for name in ("proposers", "curators", "reviewers", "exporters")
        }
        discord.server.refreshed(guild)
        self.admin = discord.member("admin", permissions=int(Permission.MANAGE_GUILD))
        self.member = discord.member("mia")
        self.proposer = self._with("petra", "proposers")
        self.curator = self._with("carl", "curators")
        self.second = self._with("cora", "curators")
        self.reviewer = self._with("rita", "reviewers")
        self.both = self._with("bea", "curators", "reviewers")
        self.exporter = self._with("ed", "exporters")
        discord.server.refreshed(guild)

    def _with(self, name: str, *roles: str) -> Member:
        return self.discord.member(name, roles=tuple(self.roles[role] for role in roles))

    async def settle(self, **settings: Any) -> None:
        """Let each role do what it is called after, and set what else is given."""
        wanted: Mapping[str, Any] = {name: [int(role.id)] for name, role in self.roles.items()} | settings
        for name, value in wanted.items():
            await self.discord.base.write(FactBase.set_setting, SCOPE, name, value, actor="test")
        await self.discord.idle()

    async def fact(self, id: str) -> dict[str, Any]:
        """A fact of the server's own pack as the base has it."""
        return await self.discord.base.read(FactBase.fact, id, OWN)

    async def position(self) -> int:
        """The number of the last change."""
        return (await self.discord.base.read(FactBase.entries))[-1].seq

    async def state(self) -> tuple[int, object, object, object]:
        """All that a moderator can change."""
        base = self.discord.base
        return (
            await self.position(),
            await base.read(FactBase.settings, SCOPE),
            await base.read(FactBase.settings, f"changes:{OWN}"),
            await base.read(FactBase.notes),
        )


@asynccontextmanager
async def moderated(path: Path, **settings: Any) -> AsyncIterator[Harbour]:
    """The bot in a server with moderators."""
    async with harbour(path) as discord:
        people = Harbour(discord)
        await people.settle(**settings)
        yield people


async def add_source(who: Member, text: str = TEXT, title: str = "Minutes of March") -> Reply:
    """Enter a document, pasted."""
    form = (await who.command("source add")).modal
    return await form.submit(by_label={"Its title, as it stands there": title, "Or its text, pasted": text})


async def say(
    who: Member, words: str = WORDS, kind: str = "figure", source: str = "Minutes of March"
) -> Reply:
    """The first step of a new fact."""
    form = (await who.command("fact add")).modal
    return await form.submit(kind, source, words)


async def add_fact(
    who: Member,
    words: str = WORDS,
    sentence: str = SENTENCE,
    fields: str = FIELDS,
    asked: str = VISITORS,
    kind: str = "figure",
) -> Reply:
    """Both steps of a new fact."""
    found = await say(who, words, kind)
    form = (await found.press("Go on: what they say")).modal
    return await form.submit(sentence, fields, asked, "it was asked for")


def id_in(reply: Reply) -> str:
    """The id of the fact that a card is about."""
    return reply.card_text.split("(`", 1)[1].split("`)", 1)[0]
