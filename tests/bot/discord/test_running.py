"""The process: it says why it cannot run, and it stops when it is told to."""

import asyncio
from pathlib import Path

import pytest

from bot.discord import running
from bot.discord.errors import BotError
from bot.discord.options import Options
from facts.errors import NotAFootnoteFile
from tests.bot.discord.harbour import GUILD
from tests.discord.driver.connecting import serving
from tests.discord.driver.discord import Discord
from tests.discord.launched import launched
from tests.discord.server.faults import Answer
from tests.discord.server.server import Server


def small(*, same_process: bool = True) -> Discord:
    discord = Discord(Server(), same_process=same_process)
    discord.server.registry.guild("a server", id=GUILD)
    return discord


async def test_a_token_that_discord_does_not_know_ends_it_with_what_to_do(path: Path) -> None:
    async with serving(small()):
        with pytest.raises(BotError, match="does not know this token") as caught:
            await running.serve("not.the.token", path, Options(), asyncio.Event())
        assert "Reset Token" in caught.value.mend


async def test_so_does_listening_without_the_intent(path: Path) -> None:
    discord = small()
    async with serving(discord):
        with pytest.raises(BotError, match="what is written in channels") as caught:
            await running.serve(discord.server.token, path, Options(listen=True), asyncio.Event())
        assert "Message Content Intent" in caught.value.mend
        assert "--listen" in caught.value.mend


async def test_a_file_that_is_no_base_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader,\n" * 100)
    with pytest.raises(NotAFootnoteFile):
        await running.serve("a.b.c", path, Options(), asyncio.Event())


async def test_it_can_be_stopped_while_discord_is_away(path: Path) -> None:
    discord, stop = small(), asyncio.Event()
    async with serving(discord):
        discord.server.faults.on("get_my_user", Answer(503), times=99)
        run = asyncio.create_task(running.serve(discord.server.token, path, Options(), stop))
        await discord.until(lambda: bool(discord.server.called("get_my_user")), "a login")
        stop.set()
        await asyncio.wait_for(run, 5)
        discord.errors.clear()


async def test_a_bad_token_is_one_clear_message_of_the_command(path: Path) -> None:
    discord = small(same_process=False)
    async with serving(discord):
        discord.server.faults.on("get_my_user", Answer(401, {"message": "401: Unauthorized", "code": 0}))
        async with launched(discord.server, path, "run") as process:
            _, told = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 1
        assert b"Error: Discord does not know this token." in told
        assert b"Reset Token" in told
        assert b"Traceback" not in told
        assert discord.server.token.encode() not in told
