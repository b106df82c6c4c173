"""Asking, on every surface: the right card, the right source, or silence."""

import asyncio
from pathlib import Path

import pytest

from bot.discord.known import FRESH
from bot.discord.options import Options, Rate
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, GUILD, OWN, REFERENCE, UNKNOWN, WHICH, harbour
from tests.discord.driver.reply import Reply
from tests.discord.loopback import Loopback
from tests.discord.server.permissions import Permission

SHIPPED = "How many Chinese nationals crossed the Darién Gap in 2022?"


def shows_the_answer(reply: Reply) -> bool:
    text = reply.card_text
    return all(
        part in text
        for part in (
            "The ferry carried 41,200 riders in 2023.",
            "according to the Harbour Office",
            "“the ferry carried 41,200 riders in 2023”",
            REFERENCE,
            "https://ferry.example/report",
        )
    )


def is_silent(reply: Reply) -> bool:
    return "do not hold the answer" in reply.card_text and "41,200 riders in 2023”" not in reply.card_text


async def unanswered(discord: Loopback) -> list[str]:
    notes = await discord.base.read(FactBase.notes, kind="unanswered")
    return [note["question"] for note in notes]


async def test_a_command_is_answered_with_the_fact_its_words_and_its_source(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("ask", question=ASKED)
        assert shows_the_answer(reply)
        assert not reply.ephemeral
        assert not reply.deferred
        assert list(reply.buttons) == ["Context", "Related", "Wrong?"]
        assert reply.pings == []
        assert await unanswered(discord) == []


async def test_a_private_answer_is_for_the_asker_and_can_be_shared(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("ask", question=ASKED, private=True)
        assert shows_the_answer(reply)
        assert reply.ephemeral
        assert "Share" in reply.buttons


async def test_who_may_not_write_in_a_channel_is_answered_privately(path: Path) -> None:
    async with harbour(path) as discord:
        guild = discord.guild()
        guild.everyone.permissions &= ~Permission.SEND_MESSAGES
        card = await discord.member("alice").command("ask", question=ASKED)
        assert card.ephemeral
        refused = await card.press("Share")
        assert refused.ephemeral
        assert "cannot write in this channel" in refused.card_text


async def test_what_is_not_held_is_silence_and_is_noted_for_the_moderators(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("ask", question=UNKNOWN)
        assert is_silent(reply)
        assert "moderators" in reply.card_text
        await discord.idle()
        assert await unanswered(discord) == [UNKNOWN]
        (note,) = await discord.base.read(FactBase.notes)
        assert note["scope"] == f"guild:{discord.guild().id}"


async def test_where_several_facts_fit_they_are_offered_and_none_is_the_answer(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("ask", question=WHICH)
        assert list(reply.buttons) == ["1 · 2023", "2 · 2022"]
        assert "Which do you mean?" in reply.card_text


async def test_two_figures_are_compared_and_both_are_shown(path: Path) -> None:
    async with harbour(path) as discord:
        asked = "How many more riders did the ferry carry in 2023 than in 2022?"
        reply = await discord.member("alice").command("ask", question=asked)
        assert "COMPUTED" in reply.card_text
        assert "2,300" in reply.card_text
        assert "41,200" in reply.card_text
        assert "38,900" in reply.card_text


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        reply = await alice.mention(ASKED)
        assert shows_the_answer(reply)
        assert reply.message.reference is not None
        assert reply.message.reference.author is alice.user
        assert reply.pings == []


async def test_a_mention_may_stand_anywhere_in_the_question(path: Path) -> None:
    async with harbour(path) as discord:
        me = discord.server.registry.bot.id
        reply = await discord.member("alice").asks(
            f"Hey <@!{me}>, how many riders did the ferry carry in 2023?"
        )
        assert shows_the_answer(reply)


async def test_a_mention_of_what_is_not_held_is_silence_and_is_noted(path: Path) -> None:
    async with harbour(path) as discord:
        assert is_silent(await discord.member("alice").mention(UNKNOWN))
        await discord.idle()
        assert await unanswered(discord) == [UNKNOWN]


async def test_a_mention_alone_is_told_how_to_ask(path: Path) -> None:
    async with harbour(path) as discord:
        assert "Ask me a question" in (await discord.member("alice").mention("")).card_text


async def test_a_direct_message_is_a_question(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.user("alice").dm(SHIPPED)
        assert "2,000 Chinese migrants" in reply.card_text
        assert "Axios" in reply.card_text


async def test_a_direct_message_about_what_is_not_held_is_noted(path: Path) -> None:
    async with harbour(path) as discord:
        assert "do not hold the answer" in (await discord.user("alice").dm("How high is the pier?")).card_text
        await discord.idle()
        (note,) = await discord.base.read(FactBase.notes)
        assert note["scope"] == "dm"


async def test_the_message_menu_answers_what_somebody_wrote_to_who_wants_to_know(path: Path) -> None:
    async with harbour(path) as discord:
        question = discord.member("bob").say(ASKED)
        reply = await discord.member("alice").menu("Ask Footnote", question)
        assert shows_the_answer(reply)
        assert reply.ephemeral


async def test_the_message_menu_on_no_words_says_so(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").menu("Ask Footnote", discord.member("bob").say(""))
        assert "no words" in reply.card_text
        assert reply.ephemeral


async def test_a_command_works_in_a_direct_message(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.user("alice").command("ask", question=SHIPPED)
        assert "2,000 Chinese migrants" in reply.card_text


@pytest.mark.parametrize("where", ["friend", "far"])
async def test_whoever_added_the_bot_to_their_account_can_ask_anywhere(path: Path, where: str) -> None:
    async with harbour(path) as discord:
        alice = discord.user("alice", installed=True)
        far = discord.guild("far", has_bot=False)
        there = alice.with_friend() if where == "friend" else alice.at(far)
        assert "2,000 Chinese migrants" in (await there.command("ask", question=SHIPPED)).card_text
        menu = await there.menu("Ask Footnote", there.say(SHIPPED))
        assert "2,000 Chinese migrants" in menu.card_text
        assert "do not hold" in (await there.command("ask", question=UNKNOWN)).card_text
        await discord.idle()
        (note,) = await discord.base.read(FactBase.notes)
        assert note["scope"] == "user"


@pytest.mark.parametrize(
    "question", ["", "?", "🙂", "\u200b", "<@!1>", "@everyone", "'; DROP TABLE fact; --", '"*" OR "']
)
async def test_what_is_no_question_is_answered_with_silence(path: Path, question: str) -> None:
    async with harbour(path) as discord:
        reply = await discord.user("alice").dm(question or " ")
        assert "41,200" not in reply.card_text
        assert reply.pings == []


async def test_what_its_own_process_changes_is_in_effect_at_once(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert shows_the_answer(await alice.command("ask", question=ASKED))
        await discord.base.write(FactBase.retire, "riders-2023", pack=OWN, seen=1, actor="a moderator")
        assert "do not hold" in (await alice.command("ask", question=ASKED)).card_text
        await discord.base.write(FactBase.restore, "riders-2023", pack=OWN, seen=2, actor="a moderator")
        assert shows_the_answer(await alice.command("ask", question=ASKED))
        assert "2,000" in (await alice.command("ask", question=SHIPPED)).card_text
        await discord.base.write(FactBase.set_setting, f"guild:{GUILD}", "packs", [], actor="a moderator")
        assert "do not hold" in (await alice.command("ask", question=SHIPPED)).card_text


async def test_what_another_process_changes_is_in_effect_soon(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for _ in range(2):
            assert shows_the_answer(await alice.command("ask", question=ASKED))
        with FactBase.open(path) as base:
            base.retire("riders-2023", pack=OWN, seen=1, actor="a moderator")
        await asyncio.sleep(FRESH)
        assert "do not hold" in (await alice.command("ask", question=ASKED)).card_text
        with FactBase.open(path) as base:
            base.restore("riders-2023", pack=OWN, seen=2, actor="a moderator")
        await asyncio.sleep(FRESH)
        assert shows_the_answer(await alice.command("ask", question=ASKED))


async def test_the_longest_message_is_taken(path: Path) -> None:
    async with harbour(path) as discord:
        assert "do not hold" in (await discord.user("alice").dm("ferry " * 660)).card_text


async def test_an_answer_that_takes_long_is_announced_and_comes(path: Path) -> None:
    options = Options(person=Rate(99, 1.0), channel=Rate(99, 1.0), defer_after=0.0)
    async with harbour(path, options) as discord:
        public = await discord.member("alice").command("ask", question=ASKED)
        assert public.deferred
        assert shows_the_answer(public)
        assert not public.ephemeral
        quote = "What did Ines Duarte say?"
        private = await discord.member("alice").command("ask", question=quote, private=True)
        assert private.deferred
        assert private.ephemeral
        context = await public.press("Context")
        assert "“" in context.card_text or "**the ferry carried" in context.card_text
