"""Two servers with figures of their own: neither sees the other's, by no command and behind no button."""

from pathlib import Path

import pytest

from bot.discord.cards import Press
from facts.base import FactBase
from tests.bot.discord.harbour import SECOND, harbour
from tests.discord.server.permissions import Permission

RIDERS = "Riders: the tram"


async def test_each_finds_its_own(path: Path) -> None:
    async with harbour(path) as discord:
        alice, tess = discord.member("alice"), discord.member("tess", discord.guild("second"))
        assert "Riders: the ferry" in (await alice.command("stats list", about="riders")).card_text
        assert RIDERS in (await tess.command("stats list", about="riders")).card_text


async def test_nothing_of_the_other_is_offered_listed_shown_compared_or_drawn(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        key = (await discord.base.read(FactBase.one_series, RIDERS, [SECOND]))["key"]
        figure = f"{SECOND}/riders-2023"
        for place in (alice, alice.in_private()):
            for typed in ("", "riders", "tram", RIDERS, key, figure):
                for command, option in (
                    ("list", "about"),
                    ("show", "series"),
                    ("chart", "series"),
                    ("compare", "a"),
                ):
                    offered = await place.autocomplete(f"stats {command}", **{option: typed})
                    assert "tram" not in str(offered)
            for text in (RIDERS, key, figure):
                for reply in (
                    await place.command("stats list", about=text),
                    await place.command("stats show", series=text),
                    await place.command("stats chart", series=text),
                    await place.command("stats compare", a=text),
                    await place.command("stats compare", a="riders ferry 2023", b=text),
                ):
                    assert "41,200 riders in 2023 by" not in reply.card_text
                    assert "Riders: the tram" not in reply.card_text.replace(f"“{text}”", "")
                    assert reply.attachments == []


async def test_the_counts_of_the_base_are_of_what_is_seen_there(path: Path) -> None:
    async with harbour(path) as discord:
        here = (await discord.member("alice").command("stats base")).card_text
        there = (await discord.member("tess", discord.guild("second")).command("stats base")).card_text
        assert "4 sources" in here
        assert "3 sources" in there


@pytest.mark.parametrize("action", ["series", "chart", "versus", "change", "most", "least", "against"])
async def test_a_forged_button_shows_nothing_of_the_other(path: Path, action: str) -> None:
    async with harbour(path) as discord:
        key = (await discord.base.read(FactBase.one_series, RIDERS, [SECOND]))["key"]
        shown = await discord.member("alice").command("stats show", series="riders ferry")
        for page in (0, 1):
            custom_id = Press(action, page=page, extra=key).custom_id
            shown.buttons["Chart"]["custom_id"] = custom_id
            refused = await shown.press(custom_id)
            assert refused.ephemeral
            assert "not here" in refused.card_text
            assert refused.attachments == []


async def test_nor_does_a_forged_choice(path: Path) -> None:
    async with harbour(path) as discord:
        key = (await discord.base.read(FactBase.one_series, RIDERS, [SECOND]))["key"]
        page = await discord.member("alice").command("stats list", about="riders")
        page.selects[0]["options"][0]["value"] = key
        refused = await page.pick(key)
        assert "not here" in refused.card_text


async def test_who_may_not_write_in_a_channel_posts_nothing_there(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        chart = await alice.command("stats chart", series="riders ferry", private=True)
        guild = discord.guild()
        guild.everyone.permissions &= ~Permission.SEND_MESSAGES
        discord.server.refreshed(guild)
        assert "cannot write in this channel" in (await chart.press("Share")).card_text
        assert (await alice.command("stats show", series="riders ferry")).ephemeral
