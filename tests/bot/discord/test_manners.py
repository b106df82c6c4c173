"""The bot is no nuisance: cooldowns, silence towards bots, and unasked only where it is sure and wished."""

import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.discord.options import Options, Rate
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, GUILD, UNKNOWN, WHICH, harbour
from tests.discord.loopback import Loopback
from tests.discord.server.registry import Channel, Message

MANY = Rate(1_000, 1.0)
LISTENING = Options(listen=True, person=MANY, channel=MANY)
ANSWER = "The ferry carried 41,200 riders in 2023."


async def test_who_asks_too_often_is_told_when_to_come_back(path: Path) -> None:
    async with harbour(path, Options(person=Rate(2, 30.0), channel=MANY)) as discord:
        alice = discord.member("alice")
        for _ in range(2):
            assert ANSWER in (await alice.command("ask", question=ASKED)).card_text
        refused = await alice.command("ask", question=ASKED)
        assert refused.ephemeral
        moment = re.search(r"<t:(\d+):R>", refused.card_text)
        assert moment
        assert 0 < int(moment[1]) - time.time() <= 32
        assert ANSWER in (await discord.member("bob").command("ask", question=ASKED)).card_text


async def test_looking_around_and_buttons_count_too(path: Path) -> None:
    async with harbour(path, Options(person=Rate(1, 30.0), channel=MANY)) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        assert "<t:" in (await card.press("Context")).card_text
        assert "<t:" in (await discord.member("alice").command("sources")).card_text
        assert "<t:" not in (await discord.member("alice").command("help")).card_text


async def test_a_channel_has_a_limit_for_all_together(path: Path) -> None:
    async with harbour(path, Options(person=MANY, channel=Rate(2, 30.0))) as discord:
        for name in ("alice", "bob"):
            await discord.member(name).command("ask", question=ASKED)
        refused = await discord.member("carol").command("ask", question=ASKED)
        assert "<t:" in refused.card_text
        assert ANSWER not in refused.card_text
        other = discord.server.registry.channel(discord.guild(), "other")
        discord.server.refreshed(discord.guild())
        elsewhere = await discord.member("carol").at(other).command("ask", question=ASKED)
        assert ANSWER in elsewhere.card_text


async def test_messages_that_come_too_fast_are_told_so_once_and_then_ignored(path: Path) -> None:
    async with harbour(path, Options(person=Rate(1, 30.0), channel=MANY)) as discord:
        alice = discord.member("alice")
        await alice.mention(ASKED)
        assert "<t:" in (await alice.mention(ASKED)).card_text
        async with discord.silence():
            alice.say(f"{discord.server.registry.bot.mention} {ASKED}")


async def test_bots_and_webhooks_and_itself_are_not_answered(path: Path) -> None:
    async with harbour(path) as discord:
        registry, guild = discord.server.registry, discord.guild()
        robot = registry.user("a robot", bot=True)
        registry.join(guild, robot)
        async with discord.silence():
            for author in (robot, registry.bot):
                discord.server.say(author, guild.channels[0], f"{registry.bot.mention} {ASKED}")


async def test_what_was_written_before_it_came_is_not_answered(path: Path) -> None:
    async with harbour(path) as discord:
        old = datetime.now(UTC) - timedelta(minutes=5)
        async with discord.silence():
            discord.member("alice").say(f"{discord.server.registry.bot.mention} {ASKED}", sent=old)


async def test_what_it_was_told_twice_is_answered_once(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").mention(ASKED)
        asked = reply.message.reference
        assert isinstance(asked, Message)
        async with discord.silence():
            discord.server.tell_of(asked)


async def test_an_edited_message_is_not_answered_again(path: Path) -> None:
    async with harbour(path) as discord:
        asked = (await discord.member("alice").mention(ASKED)).message.reference
        assert isinstance(asked, Message)
        async with discord.silence():
            discord.server.tell_of(asked, "MESSAGE_UPDATE")


async def test_everyone_and_here_are_no_mention_of_it(path: Path) -> None:
    async with harbour(path) as discord, discord.silence():
        discord.member("alice").say(f"@everyone @here {ASKED}")


async def test_where_it_may_not_write_it_is_silent(path: Path) -> None:
    async with harbour(path) as discord:
        from tests.discord.server.permissions import Permission

        guild = discord.guild()
        guild.everyone.permissions &= ~Permission.SEND_MESSAGES
        discord.member("alice").say(f"{discord.server.registry.bot.mention} {ASKED}")
        await discord.idle()
        assert discord.server.said == []
        assert discord.errors == []


# Answering unasked


async def listens(discord: Loopback, *channels: Channel) -> None:
    """A moderator turned it on."""
    ids = [int(channel.id) for channel in channels]
    await discord.base.write(
        FactBase.set_setting, f"guild:{GUILD}", "auto_channels", ids, actor="a moderator"
    )


async def test_unasked_it_answers_where_a_moderator_turned_that_on(path: Path) -> None:
    async with harbour(path, LISTENING, content_intent=True) as discord:
        alice = discord.member("alice")
        async with discord.silence():
            alice.say(ASKED)
        await listens(discord, alice.channel)
        reply = await alice.asks(ASKED)
        assert ANSWER in reply.card_text
        other = discord.server.registry.channel(discord.guild(), "other")
        discord.server.refreshed(discord.guild())
        async with discord.silence():
            alice.at(other).say(ASKED)


@pytest.mark.parametrize(
    "said", [UNKNOWN, WHICH, "I took the ferry today, lovely weather", "lol", "🙂", "and in 2022?"]
)
async def test_unasked_it_is_silent_about_all_else_and_notes_nothing(path: Path, said: str) -> None:
    async with harbour(path, LISTENING, content_intent=True) as discord:
        alice = discord.member("alice")
        await listens(discord, alice.channel)
        async with discord.silence():
            alice.say(said)
        assert await discord.base.read(FactBase.notes) == []


async def test_without_the_intent_it_hears_nothing_unasked(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await listens(discord, alice.channel)
        async with discord.silence():
            alice.say(ASKED)


async def test_unasked_it_says_nothing_about_being_asked_too_often(path: Path) -> None:
    options = Options(listen=True, person=Rate(1, 30.0), channel=MANY)
    async with harbour(path, options, content_intent=True) as discord:
        alice = discord.member("alice")
        await listens(discord, alice.channel)
        assert ANSWER in (await alice.asks(ASKED)).card_text
        async with discord.silence():
            alice.say(ASKED)


async def test_an_unasked_answer_can_be_followed(path: Path) -> None:
    async with harbour(path, LISTENING, content_intent=True) as discord:
        alice = discord.member("alice")
        await listens(discord, alice.channel)
        card = await alice.asks(ASKED)
        assert "38,900" in (await alice.reply(card, "and in 2022?")).card_text


async def test_no_privileged_intent_is_asked_for_unless_it_listens(path: Path) -> None:
    privileged = (1 << 1) | (1 << 8) | (1 << 15)
    async with harbour(path) as discord:
        (session,) = discord.server.gateway.sessions
        assert not session.intents & privileged
    async with harbour(path, LISTENING, content_intent=True) as discord:
        (session,) = discord.server.gateway.sessions
        assert session.intents & privileged == 1 << 15
