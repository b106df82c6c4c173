"""What a person is told when something fails, and what the log has of it."""

import logging
import re
from pathlib import Path

import pytest

from bot.discord import logs
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, OWN, harbour

OTHER = "What did Ines Duarte say?"


def broken(base: FactBase) -> None:
    """The facts can be found, and no longer be loaded."""
    with base._store.writing() as db:
        db.execute("UPDATE fact SET body = 'not JSON' WHERE pack = ?", [OWN])


@pytest.mark.parametrize("surface", ["command", "mention", "menu", "button"])
async def test_an_error_is_one_plain_sentence_with_a_code_that_the_log_has(
    path: Path, surface: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.command("ask", question=ASKED)
        await discord.base.write(broken)
        if surface == "command":
            reply = await alice.command("ask", question=OTHER)
        elif surface == "mention":
            reply = await alice.mention(OTHER)
        elif surface == "menu":
            reply = await alice.menu("Ask Footnote", alice.say(OTHER))
        else:
            reply = await card.press("Context")
        told = re.fullmatch(r"Something went wrong on my side\. .* this code: ([0-9a-f]{6})", reply.card_text)
        assert told
        assert surface == "mention" or reply.ephemeral
        (record,) = discord.errors
        discord.errors.clear()
        written = logs.Lines(token="a.b.c", details=False).format(record)
        assert f"code={told[1]}" in written
        assert "Traceback" not in reply.card_text
        assert "asking.py" in written or "desk.py" in written
        assert "JSONDecodeError" in written
    lines = [logs.Lines(token="", details=False).format(one) for one in caplog.records]
    assert not [one for one in lines if ASKED in one or OTHER in one]


async def test_a_command_that_discord_has_and_the_bot_has_not_is_told(path: Path) -> None:
    async with harbour(path) as discord:
        discord.bot.tree.remove_command("sources")
        reply = await discord.member("alice").command("sources")
        assert "has changed" in reply.card_text
        assert reply.ephemeral
        discord.errors.clear()


async def test_an_autocomplete_that_fails_offers_nothing_and_is_logged(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.base.write(_without_topics)
        assert await discord.member("alice").autocomplete("browse", topic="fer") == []
        assert [record.getMessage() for record in discord.errors] == ["failed"]
        discord.errors.clear()


async def test_while_it_stops_new_commands_are_told_so(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.command("ask", question=ASKED)
        discord.bot.stopping = True
        assert "about to restart" in (await alice.command("ask", question=ASKED)).card_text
        assert "about to restart" in (await card.press("Context")).card_text
        async with discord.silence():
            alice.say(f"{discord.server.registry.bot.mention} {ASKED}")


# The log


def line(
    message: str,
    *args: object,
    error: BaseException | None = None,
    name: str = "footnote.asking",
    **fields: object,
) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord(name, logging.INFO, __file__, 1, message, args, info)
    vars(record).update(fields)
    return logs.Lines(token="to.ke.n", details=False).format(record)


def test_a_line_has_what_it_was_as_fields() -> None:
    written = line("answered", surface="command", took_ms=1.5, scope="guild:1", empty="", text="two words")
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} INFO footnote.asking answered surface=command took_ms=1.5"
        r' scope=guild:1 text="two words"',
        written,
    )


def test_the_token_never_stands_in_the_log() -> None:
    assert "to.ke.n" not in line("to.ke.n", where="to.ke.n")


def test_what_others_put_into_their_messages_is_left_out() -> None:
    assert ASKED not in line("asked %s", ASKED, name="discord.client")


def test_an_error_is_told_by_its_kind_and_place_and_never_by_its_words() -> None:
    def fail() -> None:
        try:
            dict[str, str]()[ASKED]
        except KeyError as error:
            raise ValueError(ASKED) from error

    with pytest.raises(ValueError, match="riders") as caught:
        fail()
    written = line("failed", error=caught.value)
    assert ASKED not in written
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_errors.py" in written


def test_a_line_break_makes_no_second_line() -> None:
    assert "\n" not in line("answered", text="one\n2026-01-01 INFO forged")


def _without_topics(base: FactBase) -> None:
    with base._store.writing() as db:
        db.execute("UPDATE fact SET body = 'not JSON'")
