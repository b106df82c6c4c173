"""What befalls the gateway, proved with a plain discord.py client: nothing is missed, nothing told twice."""

import json
from collections.abc import Callable

import discord
import pytest

from tests.discord.driver.connecting import connected, serving
from tests.discord.driver.discord import Discord
from tests.discord.plain import Plain, running
from tests.discord.server.gateway import IDENTIFY, RESUME, Gateway
from tests.discord.server.server import Server

LOST: dict[str, Callable[[Gateway], None]] = {
    "a TCP reset": Gateway.reset,
    "op 7": Gateway.ask_to_reconnect,
    "op 9, resumable": lambda gateway: gateway.invalidate(resumable=True),
}


def sent(told: Discord) -> list[int]:
    return [op for op, _ in told.server.gateway.log if op in (IDENTIFY, RESUME)]


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST)
async def test_what_was_said_meanwhile_is_told_at_the_resume(lost: Callable[[Gateway], None]) -> None:
    async with running() as (told, client):
        alice = told.member("alice")
        lost(told.server.gateway)
        assert (await alice.mention("missed")).text == "heard: @Footnote missed"
        await told.idle()
        assert sent(told) == [IDENTIFY, RESUME]
        assert [text for text in client.heard if "missed" in text] == [
            f"{told.server.registry.bot.mention} missed",
            "heard: @Footnote missed",
        ]


async def test_a_session_that_is_gone_begins_anew() -> None:
    async with running() as (told, client):
        told.server.gateway.invalidate()
        await told.until(lambda: bool(told.server.gateway.sessions), "a new session")
        assert (await told.member("alice").mention("again")).text == "heard: @Footnote again"
        assert sent(told) == [IDENTIFY, IDENTIFY]
        assert [guild.name for guild in client.guilds] == ["a server"]


async def test_a_resume_of_a_session_that_is_gone_begins_anew() -> None:
    async with running() as (told, _):
        gateway = told.server.gateway
        gateway.ask_to_reconnect()
        gateway.sessions.clear()
        await told.until(lambda: bool(gateway.sessions), "a new session")
        assert (await told.member("alice").mention("again")).text == "heard: @Footnote again"
        assert sent(told) == [IDENTIFY, RESUME, IDENTIFY]


async def test_a_connection_without_heartbeats_is_given_up_and_resumed() -> None:
    server = Server()
    server.gateway.heartbeat = 0.05
    async with running(server, heartbeat_timeout=0.2) as (told, _):
        server.gateway.stop_acknowledging()
        await told.until(lambda: RESUME in sent(told), "a resume")
        assert (await told.member("alice").mention("again")).text == "heard: @Footnote again"


async def test_what_is_no_payload_ends_the_connection_of_discord_py() -> None:
    async with running() as (told, client):
        told.server.gateway.send_text("{")
        with pytest.raises(json.JSONDecodeError):
            await client.session


async def test_a_wrong_token_is_refused() -> None:
    told = Discord(Server())
    async with serving(told):
        with pytest.raises(discord.LoginFailure):
            async with connected(Plain(), told, token="another"):
                pass
    assert [call.status for call in told.server.calls] == [401]


async def test_an_intent_that_was_not_granted_is_refused() -> None:
    told = Discord(Server())
    async with serving(told):
        client = discord.Client(intents=discord.Intents(message_content=True))
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with connected(client, told):
                pass


async def test_with_the_intent_it_reads_what_is_written() -> None:
    told = Discord(Server(content_intent=True))
    heard: list[str] = []
    async with serving(told):
        client = discord.Client(
            intents=discord.Intents(guilds=True, guild_messages=True, message_content=True)
        )

        @client.event
        async def on_message(message: discord.Message) -> None:
            heard.append(message.content)

        told.guild()
        async with connected(client, told):
            told.member("alice").say("to all")
            await told.idle()
    assert heard == ["to all"]


async def test_two_shards_share_the_servers() -> None:
    told = Discord(Server(shards=2))
    async with serving(told):
        guilds = [told.server.registry.guild(f"server {n}", id=str((1_000 + n) << 22)) for n in range(4)]
        client = discord.AutoShardedClient(intents=discord.Intents(guilds=True, guild_messages=True))
        async with connected(client, told):
            assert sorted(guild.id for guild in client.guilds) == sorted(int(guild.id) for guild in guilds)
            assert {guild.shard_id for guild in client.guilds} == {0, 1}
