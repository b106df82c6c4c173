"""Commands are sent to Discord when they have changed, and only then."""

from pathlib import Path

import pytest
from discord import app_commands

from bot.discord import commands
from bot.discord.commands import helping
from bot.discord.tree import AnyCommand
from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, harbour
from tests.discord.loopback import Loopback, loopback
from tests.discord.server.faults import Answer
from tests.discord.server.server import Server

SHIPPED = "How many Chinese nationals crossed the Darién Gap in 2022?"
SYNC = "bulk_set_application_commands"


def syncs(discord: Loopback) -> int:
    return len(discord.server.called(SYNC))


async def test_they_are_sent_once_and_not_at_the_next_start(path: Path) -> None:
    async with harbour(path) as discord:
        assert syncs(discord) == 1
        assert discord.bot.synced.is_set()
        await discord.restart()
        assert syncs(discord) == 1
        assert discord.bot.synced.is_set()


async def test_a_changed_command_is_sent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with harbour(path) as discord:
        changed: AnyCommand = app_commands.Command(
            name="help", description="Another text", callback=helping.help_.callback
        )
        others = [command for command in commands.ALL if command.name != "help"]
        monkeypatch.setattr(commands, "ALL", (*others, changed))
        await discord.restart()
        assert syncs(discord) == 2
        sent = {command["name"]: command for command in discord.server.registry.commands[None]}
        assert sent["help"]["description"] == "Another text"


async def test_another_application_on_the_same_base_is_sent_them_too(path: Path) -> None:
    async with harbour(path):
        pass
    async with harbour(path) as discord:
        assert syncs(discord) == 1


async def test_where_discord_refuses_them_the_bot_runs_on_and_tries_again_next_time(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.base.write(FactBase.set_setting, "bot", "commands_hash", "an older one", actor="test")
        refusal = {"message": "Missing Access", "code": 50001}
        discord.server.faults.on(SYNC, Answer(403, refusal))
        await discord.restart()
        assert [record.getMessage() for record in discord.errors] == ["commands not synced"]
        discord.errors.clear()
        assert "41,200" in (await discord.member("alice").command("ask", question=ASKED)).card_text
        await discord.restart()
        assert syncs(discord) == 3


async def test_an_application_that_is_for_servers_only_gets_them_for_servers_only(path: Path) -> None:
    server = Server()
    server.user_installable = False
    async with loopback(path, server=server) as discord:
        types = [command["integration_types"] for command in server.registry.commands[None]]
        assert types == [[0]] * len(commands.ALL)
        assert "2,000" in (await discord.member("alice").command("ask", question=SHIPPED)).card_text


def test_no_two_commands_share_a_name_and_each_says_what_it_does() -> None:
    names = [(command.name, type(command)) for command in commands.ALL]
    assert len(set(names)) == len(names)
    for command in commands.ALL:
        if isinstance(command, app_commands.Command):
            assert 1 <= len(command.description) <= 100
            assert all(parameter.description != "…" for parameter in command.parameters)
