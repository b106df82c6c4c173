"""``/stats chart``, and the Chart button: a picture that carries its source, drawn beside the bot."""

import asyncio
import os
import signal
from pathlib import Path

from tests.bot.discord.harbour import harbour
from tests.bot.discord.numbers.test_stats import DARIEN
from tests.discord.driver.reply import Reply
from tests.discord.loopback import Loopback
from tests.discord.server.rules import walk

PNG = b"\x89PNG\r\n\x1a\n"
GALLERY = 12


def described(reply: Reply) -> list[str]:
    return [
        item["description"]
        for one in walk(reply.components)
        if one["type"] == GALLERY
        for item in one["items"]
    ]


def worker_of(discord: Loopback) -> int | None:
    process = discord.bot.charts._process
    return process.id if process else None


async def test_a_chart_is_a_picture_with_words_for_who_does_not_see_it(path: Path) -> None:
    async with harbour(path) as discord:
        chart = await discord.member("alice").command("stats chart", series=DARIEN)
        (file,) = chart.attachments
        assert file.content.startswith(PNG)
        assert file.filename.startswith("entries-into-panama")
        assert file.description is not None
        assert file.description.startswith("Bar chart: Entries into Panama through the Darién Gap")
        assert "nearly 2,200 (first two months only)" in file.description
        assert "Source: Han Chen" in file.description
        assert described(chart) == [file.description]
        assert not chart.ephemeral
        assert list(chart.buttons) == ["Table", "Compare"]


async def test_it_comes_in_light_too_and_private_and_can_then_be_shared(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        dark = await alice.command("stats chart", series=DARIEN, private=True)
        light = await alice.command("stats chart", series=DARIEN, theme="light", private=True)
        assert dark.ephemeral
        assert dark.attachments[0].content != light.attachments[0].content
        posted = await dark.press("Share")
        assert not posted.ephemeral
        assert posted.attachments[0].content == dark.attachments[0].content
        assert posted.attachments[0].description
        assert "Share" not in posted.buttons


async def test_the_button_under_a_table_draws_it_for_who_pressed_and_back(path: Path) -> None:
    async with harbour(path) as discord:
        table = await discord.member("alice").command("stats show", series="hires skelhaven")
        chart = await table.press("Chart", by=discord.member("bob"))
        assert chart.ephemeral
        assert chart.attachments[0].content.startswith(PNG)
        assert "2022: no figure" in (chart.attachments[0].description or "")
        assert "`2021 " in (await chart.press("Table", by=discord.member("bob"))).card_text


async def test_killed_mid_chart_it_is_said_in_one_sentence_and_the_next_chart_works(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.command("stats chart", series=DARIEN)
        worker = worker_of(discord)
        assert worker is not None
        os.kill(worker, signal.SIGSTOP)
        asked = alice.send_command("stats chart", series="hires skelhaven")
        await discord.until(lambda: bool(discord.bot.charts._drawing), "a chart")
        os.kill(worker, signal.SIGKILL)
        refused = await alice.outcome(asked)
        assert refused.card_text == "The chart was interrupted while it was drawn. Try again."
        assert refused.attachments == []
        again = await alice.command("stats chart", series="hires skelhaven")
        assert again.attachments[0].content.startswith(PNG)


async def test_while_one_is_drawn_others_are_answered(path: Path) -> None:
    async with harbour(path) as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        await alice.command("stats chart", series=DARIEN)
        worker = worker_of(discord)
        assert worker is not None
        os.kill(worker, signal.SIGSTOP)
        asked = alice.send_command("stats chart", series="hires skelhaven")
        answers = [await bob.command("stats show", series="hires skelhaven") for _ in range(3)]
        assert all("`2021 " in one.card_text for one in answers)
        os.kill(worker, signal.SIGCONT)
        assert (await alice.outcome(asked)).attachments[0].content.startswith(PNG)


async def test_what_has_no_number_is_no_chart(path: Path) -> None:
    async with harbour(path) as discord:
        refused = await discord.member("alice").command("stats chart", series="arrivals border")
        assert "There is nothing to draw" in refused.card_text
        assert refused.attachments == []


async def test_a_bot_that_stops_leaves_no_worker(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.member("alice").command("stats chart", series=DARIEN)
        worker = worker_of(discord)
        assert worker is not None
        await discord.restart()
        await asyncio.sleep(0)
        try:
            os.kill(worker, 0)
        except ProcessLookupError:
            return
        raise AssertionError("the worker lives on")
