"""What was asked is counted: where, how it ended, which facts answered it, and nothing else."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from bot.discord.options import Options, Rate
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, OWN, UNKNOWN, WHICH, harbour
from tests.discord.loopback import Loopback

LISTENING = Options(listen=True, person=Rate(1_000, 1.0), channel=Rate(1_000, 1.0))


async def counted(discord: Loopback, scope: str | None = None) -> dict[str, Any]:
    await discord.idle()
    return await discord.base.read(FactBase.counts, scope=scope)


async def test_every_question_is_counted_once_wherever_it_was_asked(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.command("ask", question=ASKED)
        await alice.mention(ASKED)
        await alice.dm(UNKNOWN)
        await alice.command("ask", question=WHICH)
        here = await counted(discord, f"guild:{discord.guild().id}")
        assert (here["asked"], here["answered"], here["ambiguous"], here["not_found"]) == (3, 2, 1, 0)
        assert here["facts"] == [{"pack": OWN, "fact": "riders-2023", "count": 2}]
        assert (await counted(discord, "dm"))["not_found"] == 1
        assert (await counted(discord))["asked"] == 4


async def test_neither_the_question_nor_who_asked_is_kept(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.command("ask", question=ASKED)
        await discord.idle()
        with sqlite3.connect(path) as db:
            rows = str(db.execute("SELECT * FROM desk_count").fetchall())
        db.close()
        assert "riders-2023" in rows
        assert ASKED not in rows
        assert alice.user.id not in rows


async def test_many_at_once_are_all_counted(path: Path) -> None:
    async with harbour(path) as discord:
        people = [discord.member(f"member {number}") for number in range(20)]
        await asyncio.gather(*(one.command("ask", question=ASKED) for one in people))
        assert (await counted(discord))["asked"] == 20


async def test_what_is_only_overheard_is_counted_where_it_is_answered(path: Path) -> None:
    async with harbour(path, LISTENING, content_intent=True) as discord:
        alice = discord.member("alice")
        scope, channel = f"guild:{discord.guild().id}", int(alice.channel.id)
        await discord.base.write(FactBase.set_setting, scope, "auto_channels", [channel], actor="test")
        alice.say("Good morning, all of you!")
        assert (await counted(discord))["asked"] == 0
        await alice.asks(ASKED)
        assert (await counted(discord))["answered"] == 1


async def test_looking_around_and_pressing_buttons_is_not_asking(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        reply = await alice.command("ask", question=ASKED)
        await reply.press("Context")
        await alice.command("browse")
        assert (await counted(discord))["asked"] == 1


async def test_where_it_cannot_be_written_down_the_answer_comes_all_the_same(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        lock = sqlite3.connect(path, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        assert "41,200" in (await alice.command("ask", question=ASKED)).card_text
        lock.rollback()
        lock.close()
        assert (await counted(discord))["answered"] == 1


async def test_privacy_says_so(path: Path) -> None:
    async with harbour(path) as discord:
        text = (await discord.member("alice").command("privacy")).card_text
        assert "**Counts**: how many questions were asked in a day" in text
