"""/quote, /browse, /sources, /help, /privacy, and what is offered while typing."""

from pathlib import Path

import pytest

from tests.bot.discord.harbour import ASKED, harbour
from tests.discord.driver.member import Member


async def offered(member: Member, command: str, **typed: str) -> list[str]:
    return [choice["value"] for choice in await member.autocomplete(command, **typed)]


async def test_questions_are_offered_while_typing(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert (await offered(alice, "ask", question="how many riders did the fer"))[0] == ASKED
        assert 1 < len(await offered(alice, "ask", question="")) <= 25
        assert len(await offered(alice, "ask", question="dari")) == 25
        assert await offered(alice, "ask", question="xyzzy plugh") == []


async def test_what_is_offered_is_answered(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for question in (await offered(alice, "ask", question="ferry"))[:3]:
            assert "do not hold" not in (await alice.command("ask", question=question)).card_text


@pytest.mark.parametrize("typed", ["\"'*:()", "@everyone", "a" * 1_000, "\u202e", "\x00"])
async def test_whatever_is_typed_is_taken(path: Path, typed: str) -> None:
    async with harbour(path) as discord:
        assert len(await offered(discord.member("alice"), "ask", question=typed)) <= 25


async def test_a_quote_is_shown_with_its_words_and_its_source(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("quote", speaker="ines duarte")
        assert "never been busier" in reply.card_text
        assert "Ines Duarte" in reply.card_text
        assert "The harbour in 2023" in reply.card_text
        assert reply.ephemeral


async def test_a_speaker_may_be_misspelt_and_a_subject_is_enough(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert "never been busier" in (await alice.command("quote", speaker="Ines Duart")).card_text
        assert "never been busier" in (await alice.command("quote", about="busier")).card_text
        assert "no quote like that" in (await alice.command("quote", speaker="Nobody Atall")).card_text
        assert "no quote like that" in (await alice.command("quote", about="zeppelins")).card_text


async def test_speakers_and_topics_are_offered_typing_errors_allowed(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert "Ines Duarte" in await offered(alice, "quote", speaker="")
        assert (await offered(alice, "quote", speaker="durate"))[0] == "Ines Duarte"
        assert (await offered(alice, "browse", topic="fery"))[0] == "ferry"
        assert await offered(alice, "browse", topic="xyzzy") == []


async def test_topics_then_the_facts_of_one_page_by_page(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        topics = await alice.command("browse")
        assert "ferry (3)" in topics.card_text
        assert topics.ephemeral
        assert (
            "The ferry carried 41,200 riders in 2023."
            in (await alice.command("browse", topic="Ferry")).card_text
        )
        page = await alice.command("browse", topic="sam")
        first = page.card_text
        assert "Page 1 of 2" in first
        await page.press("Next ›")
        assert "Page 2 of 2" in page.card_text
        assert not set(first.splitlines()[2:-1]) & set(page.card_text.splitlines()[2:-1])
        await page.press("‹ Previous")
        assert page.card_text == first


async def test_a_topic_that_is_not_there_is_said(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("browse", topic="zeppelins")
        assert reply.ephemeral
        assert "`/browse` alone shows the topics" in reply.card_text


async def test_sources_are_listed_with_their_links(path: Path) -> None:
    async with harbour(path) as discord:
        reply = await discord.member("alice").command("sources")
        assert "The harbour in 2023" in reply.card_text
        assert "https://ferry.example/report" in reply.card_text
        assert "Inside the Boom in Chinese Migrants at the Southern Border" in reply.card_text


async def test_help_names_every_command(path: Path) -> None:
    async with harbour(path) as discord:
        text = (await discord.member("alice").command("help")).card_text
        names = {command["name"] for command in discord.server.registry.commands[None]}
        for name in names - {"help"}:
            assert name in text


async def test_commands_of_members_are_there_everywhere_and_of_moderators_in_servers_alone(
    path: Path,
) -> None:
    async with harbour(path) as discord:
        commands = {one["name"]: one for one in discord.server.registry.commands[None]}
        members = {"ask", "Ask Footnote", "quote", "sources", "browse", "stats", "help", "privacy"}
        moderators = {"source", "fact", "inbox", "usage", "setup", "Propose as fact"}
        assert commands.keys() == members | moderators
        for name in members:
            assert sorted(commands[name]["contexts"]) == [0, 1, 2]
            assert sorted(commands[name]["integration_types"]) == [0, 1]
        for name in moderators:
            assert (commands[name]["contexts"], commands[name]["integration_types"]) == ([0], [0])
