"""Faults of REST, proved with a plain discord.py client: what each is for whoever asked."""

import aiohttp
import discord

from tests.discord.plain import running
from tests.discord.server.faults import Answer, Drop, Wait, rate_limited, unknown_interaction

CALLBACK = "create_interaction_response"


async def test_a_rate_limit_is_waited_out() -> None:
    async with running() as (told, _):
        told.server.faults.on(CALLBACK, rate_limited(0.1))
        reply = await told.member("alice").command("echo", text="later")
        assert reply.text == "later"
        assert reply.took >= 0.1
        assert [call.status for call in told.server.called(CALLBACK)] == [429, 200]


async def test_a_rate_limit_from_before_discord_is_not() -> None:
    async with running() as (told, client):
        told.server.faults.on(CALLBACK, rate_limited(0.1, via=False))
        told.member("alice").send_command("echo", text="never")
        await told.idle()
        (error,) = client.failed
        assert isinstance(error, discord.HTTPException)
        assert error.status == 429


async def test_a_server_error_is_tried_again_after_a_second() -> None:
    async with running() as (told, _):
        told.server.faults.on(CALLBACK, Answer(500))
        reply = await told.member("alice").command("echo", text="again")
        assert reply.text == "again"
        assert [call.status for call in told.server.called(CALLBACK)] == [500, 200]


async def test_a_dropped_connection_is_not_tried_again() -> None:
    async with running() as (told, client):
        for fault in (Drop(), Drop(after=True)):
            told.server.faults.on(CALLBACK, fault)
            asked = told.member("alice").send_command("echo", text="lost")
            await told.idle()
            assert asked.settled is fault.after
        assert all(isinstance(error, aiohttp.ServerDisconnectedError) for error in client.failed)
        assert len(client.failed) == 2


async def test_an_interaction_does_not_wait_for_ever() -> None:
    async with running() as (told, client):
        told.server.interactions.patience = 0.05
        told.server.faults.on(CALLBACK, Wait(0.1))
        told.member("alice").send_command("echo", text="late")
        await told.idle()
        told.server.faults.on(CALLBACK, unknown_interaction())
        told.member("alice").send_command("echo", text="never")
        await told.idle()
        assert [getattr(error, "code", 0) for error in client.failed] == [10062, 10062]


async def test_an_interaction_is_answered_once() -> None:
    async with running() as (told, client):
        asked = told.member("alice").send_command("echo", text="once")
        await told.settled(asked)
        async with aiohttp.ClientSession() as session:
            url = f"{told.server.api}/interactions/{asked.id}/{asked.token}/callback"
            async with session.post(url, json={"type": 4, "data": {"content": "twice"}}) as response:
                assert (response.status, (await response.json())["code"]) == (400, 40060)
        assert client.failed == []


async def test_a_message_with_a_name_is_posted_once() -> None:
    async with running() as (told, client):
        channel = client.get_channel(int(told.guild().channels[0].id))
        assert isinstance(channel, discord.TextChannel)
        first, second = [await channel.send("once", nonce="n") for _ in range(2)]
        assert first.id == second.id
        assert len(told.server.said) == 1


async def test_what_the_bot_may_not_do_it_cannot() -> None:
    async with running() as (told, client):
        guild = told.guild()
        told.server.registry.role(guild, "mute")
        guild.everyone.permissions = 1 << 10  # it sees the channel, and no more
        told.server.refreshed(guild)
        told.member("alice").say(f"{told.server.registry.bot.mention} hello")
        await told.idle()
        assert told.server.called("create_message")[-1].status == 403
        assert [record.exc_info and record.exc_info[0] for record in told.errors] == [discord.Forbidden]
        told.errors.clear()
        assert client.failed == []
