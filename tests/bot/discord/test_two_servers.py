"""Two servers with packs of their own: neither sees the other's facts, on any surface."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.discord.cards import Press
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, LONG_ID, OWN, SECOND, add, harbour
from tests.discord.driver.member import Member
from tests.discord.driver.reply import Reply
from tests.discord.loopback import Loopback

TRAM = "How many riders did the tram carry in 2023?"
SECRETS = ("tram", "41,200 riders in 2023 by", "Tom Okafor", "Bexley")


@asynccontextmanager
async def two_servers(path: Path) -> AsyncIterator[tuple[Loopback, Member, Member, str]]:
    """The first server has the ferry, the second the tram: a member of each, and the second's pack."""
    async with harbour(path) as discord:
        yield discord, discord.member("alice"), discord.member("tess", discord.guild("second")), SECOND


def leaks(reply: Reply) -> bool:
    """Whether the second server's facts show; the question itself, as it was asked, may."""
    shown = "\n".join(line for line in reply.card_text.splitlines() if not line.startswith("-# Asked"))
    return any(secret in shown for secret in SECRETS) or any(
        "tram" in str(one) for one in reply.links.values()
    )


async def test_each_server_is_answered_from_its_own_pack(path: Path) -> None:
    async with two_servers(path) as (_, alice, tess, _pack):
        assert "The ferry carried 41,200" in (await alice.command("ask", question=ASKED)).card_text
        assert "The tram carried 41,200" in (await tess.command("ask", question=TRAM)).card_text


async def test_asking_does_not_tell_one_what_the_other_holds(path: Path) -> None:
    async with two_servers(path) as (_, alice, tess, _pack):
        assert "do not hold" in (await tess.command("ask", question=ASKED)).card_text
        for question in (TRAM, "What did Tom Okafor say?", "Why was the pier of Bexley closed?"):
            for reply in (
                await alice.command("ask", question=question),
                await alice.mention(question),
                await alice.menu("Ask Footnote", alice.say(question)),
                await alice.dm(question),
                await tess.dm(question),
                await alice.in_private().command("ask", question=question),
            ):
                assert "do not hold" in reply.card_text
                assert not leaks(reply)


async def test_nor_does_a_reply_to_a_card_that_was_made_elsewhere(path: Path) -> None:
    async with two_servers(path) as (_, alice, tess, _pack):
        await tess.mention(TRAM)
        await alice.mention(TRAM)
        assert not leaks(await alice.mention("and in 2022?"))


async def test_nothing_of_the_other_is_offered_while_typing(path: Path) -> None:
    async with two_servers(path) as (_, alice, tess, _pack):
        for place in (alice, alice.in_private(), tess.in_private()):
            for typed in ("", "tram", "okafor", "bexley", "how many riders did the tram carry"):
                offered = [
                    *(await place.autocomplete("ask", question=typed)),
                    *(await place.autocomplete("quote", speaker=typed)),
                    *(await place.autocomplete("browse", topic=typed)),
                ]
                assert not [one for one in offered if any(secret in one["value"] for secret in SECRETS)]
        assert [one["value"] for one in await tess.autocomplete("browse", topic="tram")][:1] == ["tram"]


async def test_nothing_of_the_other_is_found_by_looking_around(path: Path) -> None:
    async with two_servers(path) as (_, alice, tess, _pack):
        assert "https://tram.example/report" in (await tess.command("sources")).card_text
        for place in (alice, alice.in_private(), tess.in_private()):
            for reply in (
                await place.command("sources"),
                await place.command("browse"),
                await place.command("browse", topic="tram"),
                await place.command("quote", speaker="Tom Okafor"),
                await place.command("quote", about="busier"),
                await place.command("quote"),
            ):
                assert not leaks(reply)


@pytest.mark.parametrize("action", ["ctx", "rel", "pick", "bad"])
@pytest.mark.parametrize("hidden", ["named", "shortened", "both packs"])
async def test_a_forged_button_shows_nothing_of_the_other(path: Path, action: str, hidden: str) -> None:
    async with two_servers(path) as (discord, alice, _tess, pack):
        card = await alice.command("ask", question=ASKED)
        custom_id = Press(action, ((pack, "riders-2023"),)).custom_id
        if hidden == "shortened":
            custom_id = Press(action, ((pack, LONG_ID),)).custom_id
            assert LONG_ID not in custom_id
        elif hidden == "both packs":
            custom_id = Press(action, ((pack, "riders-2023"), (OWN, "pier-closed"))).custom_id
        card.buttons["Context"]["custom_id"] = custom_id
        pressed = await card.press(custom_id)
        if hidden == "both packs" and action == "bad":
            assert pack not in str(pressed.modal.text)
            return
        assert not leaks(pressed)
        if hidden != "both packs":
            assert pressed.ephemeral
            assert "not here" in pressed.card_text
        await discord.idle()
        notes = await discord.base.read(FactBase.notes)
        assert pack not in {note["pack"] for note in notes}


async def test_a_forged_page_shows_nothing_of_the_other(path: Path) -> None:
    async with two_servers(path) as (_, alice, _tess, _pack):
        page = await alice.command("browse", topic="sam")
        for extra in ("topic:tram", "topic:" + "tram" * 30, "nonsense", ""):
            custom_id = Press("page", page=1, extra=extra).custom_id
            next(iter(page.buttons.values()))["custom_id"] = custom_id
            refused = await page.press(custom_id)
            assert refused.ephemeral
            assert not leaks(refused)
            assert not leaks(page)


async def test_a_server_sees_the_packs_that_it_chose_its_own_and_no_other(path: Path) -> None:
    async with two_servers(path) as (discord, alice, _tess, pack):
        shipped = "How many Chinese nationals crossed the Darién Gap in 2022?"
        scope = f"guild:{discord.guild().id}"
        await discord.base.write(FactBase.set_setting, scope, "packs", [pack, "nowhere"], actor="test")
        assert "do not hold" in (await alice.command("ask", question=TRAM)).card_text
        assert "do not hold" in (await alice.command("ask", question=shipped)).card_text
        assert "The ferry carried 41,200" in (await alice.command("ask", question=ASKED)).card_text


async def test_who_brings_the_bot_into_a_server_without_it_sees_no_servers_pack(path: Path) -> None:
    async with two_servers(path) as (discord, _, _tess, _pack):
        far = discord.guild("far", has_bot=False)
        await discord.base.write(add, f"guild-{far.id}", "tram", "Tom Okafor", "Bexley")
        guest = discord.user("alice", installed=True).at(far)
        assert "do not hold" in (await guest.command("ask", question=TRAM)).card_text
