"""Questions that go on from the one before, per person and channel, for a few minutes."""

from pathlib import Path

from tests.bot.discord.harbour import ASKED, harbour

NEXT = "and in 2022?"
ANSWER = "The ferry carried 38,900 riders in 2022."


async def test_a_command_follows_the_persons_last_question_in_the_channel(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.command("ask", question=ASKED)
        assert ANSWER in (await alice.command("ask", question=NEXT)).card_text


async def test_one_surface_follows_another(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.mention(ASKED)
        assert ANSWER in (await alice.command("ask", question=NEXT)).card_text


async def test_nobody_follows_what_somebody_else_asked(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.member("alice").command("ask", question=ASKED)
        assert "do not hold" in (await discord.member("bob").command("ask", question=NEXT)).card_text


async def test_nor_what_they_asked_in_another_channel(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        other = discord.server.registry.channel(discord.guild(), "other")
        discord.server.refreshed(discord.guild())
        await alice.command("ask", question=ASKED)
        assert "do not hold" in (await alice.at(other).command("ask", question=NEXT)).card_text


async def test_a_reply_to_an_answer_follows_it_without_a_mention(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.mention(ASKED)
        assert ANSWER in (await alice.reply(card, NEXT)).card_text


async def test_a_reply_follows_the_answer_that_it_replies_to_and_not_the_last(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.mention(ASKED)
        await alice.mention("What did Ines Duarte say?")
        assert ANSWER in (await alice.reply(card, NEXT)).card_text


async def test_anybody_may_reply_to_an_answer_of_any_surface(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        assert ANSWER in (await discord.member("bob").reply(card, NEXT)).card_text


async def test_a_reply_to_a_reply_follows_too(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        second = await alice.reply(await alice.mention(ASKED), NEXT)
        third = await alice.reply(second, "and in 2023?")
        assert "The ferry carried 41,200 riders in 2023." in third.card_text


async def test_a_reply_in_a_direct_message_follows(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.user("alice").in_private()
        card = await alice.dm("How many Chinese nationals crossed the Darién Gap in 2022?")
        assert "77 Chinese migrants" in (await alice.reply(card, "and in 2021?")).card_text


async def test_after_a_restart_a_reply_still_follows_the_card(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.mention(ASKED)
        await discord.restart()
        assert ANSWER in (await alice.reply(card, NEXT)).card_text


async def test_thanks_are_no_question(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.mention(ASKED)
        async with discord.silence():
            alice.say("thanks, that helps", reply_to=card)


async def test_a_reply_that_the_bot_cannot_read_is_left_alone(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.mention(ASKED)
        async with discord.silence():
            alice.say(NEXT, reply_to=card, ping=False)


async def test_a_reply_to_somebody_else_is_not_for_the_bot(path: Path) -> None:
    async with harbour(path) as discord:
        bob = discord.member("bob").say("I like the ferry.")
        async with discord.silence():
            discord.member("alice").say(ASKED, reply_to=bob)
