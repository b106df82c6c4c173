"""``/usage``: how much is asked in a server, for its moderators."""

import os
import signal
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, GUILD, SECOND, UNKNOWN, WHICH, harbour
from tests.discord.driver.member import Member
from tests.discord.loopback import Loopback

PNG = b"\x89PNG\r\n\x1a\n"
MANAGE_GUILD = 1 << 5


def moderator(discord: Loopback, guild: str = "a server") -> Member:
    return discord.member(f"moderator of {guild}", discord.guild(guild), permissions=MANAGE_GUILD)


async def test_moderators_see_what_was_asked_how_it_ended_and_what_answered_it(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for question in (ASKED, ASKED, WHICH, UNKNOWN):
            await alice.command("ask", question=question)
        await discord.idle()
        shown = await moderator(discord).command("usage")
        assert shown.ephemeral
        assert "**4 asked** in 30 days" in shown.card_text
        assert "**2** (50%) answered" in shown.card_text
        assert "**1** (25%) ambiguous" in shown.card_text
        assert "**1** (25%) unanswered" in shown.card_text
        assert "- **2** The ferry carried 41,200 riders in 2023." in shown.card_text
        assert "1987" not in shown.text
        assert "alice" not in shown.text


async def test_they_come_with_a_chart_by_day_and_its_words(path: Path) -> None:
    async with harbour(path) as discord:
        today = datetime.now(UTC).date()
        await discord.member("alice").command("ask", question=ASKED)
        await discord.idle()
        with sqlite3.connect(path) as db:
            db.execute("UPDATE desk_count SET day = ?", [str(today - timedelta(days=20))])
        db.close()
        await discord.member("alice").command("ask", question=ASKED)
        await discord.idle()
        (file,) = (await moderator(discord).command("usage")).attachments
        assert file.content.startswith(PNG)
        assert file.description is not None
        assert f"{today - timedelta(days=20)}: 1; {today}: 1. None on other days." in file.description
        week = await moderator(discord).command("usage", days=7)
        assert "**1 asked** in 7 days" in week.card_text
        quarter = await moderator(discord).command("usage", days=90)
        assert quarter.attachments[0].content.startswith(PNG)


async def test_where_nobody_asked_it_says_so_and_draws_nothing(path: Path) -> None:
    async with harbour(path) as discord:
        shown = await moderator(discord).command("usage")
        assert "Nobody has asked me anything here in the last 30 days." in shown.card_text
        assert shown.attachments == []


async def test_without_its_chart_the_rest_is_shown(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.member("alice").command("ask", question=ASKED)
        await discord.idle()
        await discord.member("alice").command("stats chart", series="entries darien gap")
        process = discord.bot.charts._process
        assert process is not None
        os.kill(process.id, signal.SIGSTOP)
        asked = moderator(discord).send_command("usage")
        await discord.until(lambda: bool(discord.bot.charts._drawing), "a chart")
        os.kill(process.id, signal.SIGKILL)
        shown = await moderator(discord).outcome(asked)
        assert "**1 asked**" in shown.card_text
        assert "The chart was interrupted while it was drawn. Try again." in shown.card_text
        assert shown.attachments == []


async def test_others_do_not_see_it_even_where_they_call_it(path: Path) -> None:
    async with harbour(path) as discord:
        refused = await discord.member("alice").command("usage")
        assert refused.ephemeral
        assert "Only moderators see that" in refused.card_text


async def test_who_reviews_or_curates_sees_it_too(path: Path) -> None:
    async with harbour(path) as discord:
        role = discord.server.registry.role(discord.guild(), "keepers", 0)
        discord.server.refreshed(discord.guild())
        await discord.idle()
        await discord.base.write(
            FactBase.set_setting, f"guild:{GUILD}", "reviewers", [int(role.id)], actor="test"
        )
        assert "How much is asked" in (await discord.member("kim", roles=(role,)).command("usage")).card_text


async def test_neither_server_sees_what_is_asked_in_the_other(path: Path) -> None:
    async with harbour(path) as discord:
        tess = discord.member("tess", discord.guild("second"))
        await tess.command("ask", question="How many riders did the tram carry in 2023?")
        await discord.idle()
        assert "Nobody has asked" in (await moderator(discord).command("usage")).card_text
        assert "The tram carried" in (await moderator(discord, "second").command("usage")).card_text


async def test_a_fact_that_is_not_seen_there_any_more_is_not_named(path: Path) -> None:
    async with harbour(path) as discord:
        ended = [(f"guild:{GUILD}", "answered", [(SECOND, "riders-2023")])]
        await discord.base.write(FactBase.count_questions, ended)
        shown = await moderator(discord).command("usage")
        assert "**1 asked**" in shown.card_text
        assert "tram" not in shown.card_text
