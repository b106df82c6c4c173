"""When Discord, the network or the disk fails: who asked is answered once, or told, and the bot goes on."""

import asyncio
import logging
import signal
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest

from bot.discord import running
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, GUILD, UNKNOWN, harbour
from tests.discord.driver.connecting import serving
from tests.discord.driver.discord import Discord
from tests.discord.launched import launched
from tests.discord.loopback import UNHURRIED, Loopback
from tests.discord.server.faults import Answer, Drop, Fault, Wait, rate_limited, unknown_interaction
from tests.discord.server.gateway import IDENTIFY, RESUME, Gateway
from tests.discord.server.server import Server

ANSWER = "The ferry carried 41,200 riders in 2023."
CALLBACK, MESSAGE, EDIT = (
    "create_interaction_response",
    "create_message",
    "update_original_webhook_message",
)


def statuses(discord: Discord, operation: str) -> list[int]:
    return [call.status for call in discord.server.called(operation)]


async def is_well(discord: Discord) -> bool:
    """Whether somebody else is answered, as if nothing had been."""
    bob = discord.member("bob")
    answers = [await bob.command("ask", question=ASKED), await bob.mention(ASKED)]
    return all(ANSWER in answer.card_text for answer in answers)


# REST

TROUBLES: dict[str, tuple[Fault, list[int]]] = {
    "a rate limit": (rate_limited(0.05), [429, 200]),
    "a server error": (Answer(500), [500, 200]),
    "a dropped connection": (Drop(), [0, 200]),
}


@pytest.mark.parametrize(("fault", "met"), TROUBLES.values(), ids=TROUBLES)
async def test_a_command_is_answered_once_in_spite_of(fault: Fault, met: list[int], path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.faults.on(CALLBACK, fault)
        reply = await discord.member("alice").command("ask", question=ASKED)
        assert ANSWER in reply.card_text
        assert statuses(discord, CALLBACK) == met
        assert len(discord.server.said) == 1
        assert await is_well(discord)


@pytest.mark.parametrize(("fault", "met"), TROUBLES.values(), ids=TROUBLES)
async def test_a_message_is_answered_once_in_spite_of(fault: Fault, met: list[int], path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.faults.on(MESSAGE, fault)
        reply = await discord.member("alice").mention(ASKED)
        assert ANSWER in reply.card_text
        assert statuses(discord, MESSAGE) == met
        assert len(discord.server.said) == 1
        assert await is_well(discord)


@pytest.mark.parametrize("surface", [CALLBACK, MESSAGE])
async def test_an_answer_whose_arrival_was_not_heard_of_is_not_given_twice(surface: str, path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        discord.server.faults.on(surface, Drop(after=True))
        ask = alice.command("ask", question=ASKED) if surface == CALLBACK else alice.mention(ASKED)
        assert ANSWER in (await ask).card_text
        await discord.idle()
        assert len(discord.server.called(surface)) == 2
        assert len(discord.server.said) == 1
        assert await is_well(discord)


@pytest.mark.parametrize("fault", [Wait(0.15), unknown_interaction()], ids=["late", "given up"])
async def test_an_interaction_that_is_answered_too_late_is_a_line_in_the_log(
    fault: Fault, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with harbour(path) as discord:
        discord.server.interactions.patience = 0.1
        discord.server.faults.on(CALLBACK, fault)
        with caplog.at_level(logging.WARNING):
            discord.member("alice").send_command("ask", question=ASKED)
            await discord.idle()
        assert [record.getMessage() for record in caplog.records] == ["too late"]
        assert discord.server.said == []
        discord.server.interactions.patience = 3.0
        assert await is_well(discord)


async def test_when_discord_is_down_nobody_waits_and_the_bot_goes_on(path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.faults.on(CALLBACK, Answer(503), times=2)
        discord.server.faults.on(MESSAGE, Answer(503), times=2)
        discord.member("alice").say(f"{discord.server.registry.bot.mention} {ASKED}")
        await discord.idle()
        assert discord.server.said == []
        assert discord.errors
        discord.errors.clear()
        discord.server.faults.clear()
        assert await is_well(discord)


# The gateway

LOST: dict[str, Callable[[Gateway], None]] = {
    "a TCP reset": Gateway.reset,
    "op 7": Gateway.ask_to_reconnect,
    "op 9 that can be resumed": lambda gateway: gateway.invalidate(resumable=True),
}


def opened(discord: Discord) -> list[int]:
    return [op for op, _ in discord.server.gateway.log if op in (IDENTIFY, RESUME)]


@pytest.mark.parametrize("lose", LOST.values(), ids=LOST)
async def test_what_was_missed_is_answered_once(lose: Callable[[Gateway], None], path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        lose(discord.server.gateway)
        asked = alice.send_command("ask", question=ASKED)
        assert ANSWER in (await alice.mention(ASKED)).card_text
        assert ANSWER in (await alice.outcome(asked)).card_text
        await discord.idle()
        assert opened(discord) == [IDENTIFY, RESUME]
        assert statuses(discord, MESSAGE) == statuses(discord, CALLBACK) == [200]


@pytest.mark.parametrize("surface", [CALLBACK, MESSAGE])
async def test_what_is_told_twice_is_answered_once(surface: str, path: Path) -> None:
    async with harbour(path) as discord:
        alice, gateway = discord.member("alice"), discord.server.gateway
        if surface == CALLBACK:
            await alice.command("ask", question=ASKED)
            gateway.tell_again("INTERACTION_CREATE")
        else:
            asked = alice.say(f"{discord.server.registry.bot.mention} {ASKED}")
            await discord.reply_to(asked)
            gateway.reset()
            discord.server.tell_of(asked)
        await discord.idle()
        assert statuses(discord, surface) == ([200, 400] if surface == CALLBACK else [200])
        assert await is_well(discord)


async def test_a_session_that_is_gone_begins_anew(path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.gateway.invalidate()
        await discord.until(lambda: bool(discord.server.gateway.sessions), "a new session")
        assert await is_well(discord)
        assert opened(discord) == [IDENTIFY, IDENTIFY]
        assert len(discord.server.called("bulk_set_application_commands")) == 1


@pytest.mark.parametrize("event", ["INTERACTION_CREATE", "MESSAGE_CREATE", "GUILD_CREATE"])
async def test_an_event_that_cannot_be_read_is_logged_and_passed_over(event: str, path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.gateway.dispatch(event, {"id": "x"})
        await discord.idle()
        assert [record.getMessage() for record in discord.errors] == ["unreadable event"]
        discord.errors.clear()
        assert await is_well(discord)
        assert opened(discord) == [IDENTIFY]


@asynccontextmanager
async def supervised(path: Path) -> AsyncIterator[Discord]:
    """The bot as ``footnote run`` runs it, in this process."""
    discord, stop = Discord(Server()), asyncio.Event()
    discord.server.registry.guild("a server", id=GUILD)
    async with serving(discord):
        run = asyncio.create_task(running.serve(discord.server.token, path, UNHURRIED, stop))
        await discord.until(lambda: bool(discord.server.gateway.connections), "a connection")
        try:
            yield discord
        finally:
            stop.set()
            await run


async def test_what_is_no_payload_costs_a_second_and_no_more(path: Path) -> None:
    async with supervised(path) as discord:
        await discord.idle()
        discord.server.gateway.send_text('{"op": 0, "t": "MESSAGE_CREATE", "d": ')
        await discord.until(lambda: opened(discord) == [IDENTIFY, IDENTIFY], "a new connection")
        assert [record.getMessage() for record in discord.errors] == ["the connection ended"]
        discord.errors.clear()
        assert await is_well(discord)


# The disk


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Somebody else writes to the file, and does not come to an end within the block."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


async def longest_pause(until: asyncio.Event) -> float:
    """The longest that the event loop did not come round."""
    longest, before = 0.0, time.monotonic()
    while not until.is_set():
        await asyncio.sleep(0.01)
        now = time.monotonic()
        longest, before = max(longest, now - before - 0.01), now
    return longest


async def noted(discord: Loopback) -> list[str]:
    return [note["question"] for note in await discord.base.read(FactBase.notes)]


async def test_a_locked_file_delays_no_answer_and_loses_no_note(path: Path) -> None:
    async with harbour(path) as discord:
        alice, over = discord.member("alice"), asyncio.Event()
        pause = asyncio.create_task(longest_pause(over))
        with locked(path):
            begun = time.monotonic()
            assert ANSWER in (await alice.command("ask", question=ASKED)).card_text
            assert "do not hold the answer" in (await alice.mention(UNKNOWN)).card_text
            assert time.monotonic() - begun < 3.0
            modal = (await (await alice.command("ask", question=ASKED)).press("Wrong?")).modal
            sent = asyncio.create_task(modal.submit("the year is another"))
            await asyncio.sleep(5.2 - (time.monotonic() - begun))
            assert await noted(discord) == []
            assert not sent.done()
        reply = await sent
        assert reply.deferred
        assert "Thank you" in reply.card_text
        await discord.idle()
        assert sorted(await noted(discord)) == sorted([ASKED, UNKNOWN])
        over.set()
        assert await pause < 2.0


# The process


async def test_sigterm_lets_ten_answers_finish(path: Path) -> None:
    discord = Discord(Server(), same_process=False)
    server = discord.server
    server.registry.guild("a server", id=GUILD)
    async with serving(discord), launched(server, path, "run") as process:
        await discord.until(lambda: bool(server.gateway.connections), "a connection")
        await discord.idle()
        server.faults.on(CALLBACK, Wait(0.5), times=10)
        people = [discord.member(f"person {number}") for number in range(10)]
        asked = [person.send_command("ask", question=ASKED) for person in people]
        await server.gateway.fence()
        process.send_signal(signal.SIGTERM)
        replies = [await person.outcome(one) for person, one in zip(people, asked, strict=True)]
        assert all(ANSWER in reply.card_text for reply in replies)
        _, log = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode == 0
        assert log.decode().rstrip().endswith("footnote.running stopped")
        assert server.token not in log.decode()
        assert ASKED not in log.decode()
    with FactBase.open(path) as base:
        assert base.ask(ASKED).outcome == "answered"
