"""``footnote doctor``: what is wrong, and the mend."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.discord import checks
from bot.discord.checks import Finding
from facts.base import FactBase
from tests.bot.discord.harbour import GUILD, OWN, harbour
from tests.discord.driver.connecting import serving
from tests.discord.driver.discord import Discord
from tests.discord.server.faults import Answer
from tests.discord.server.permissions import Permission
from tests.discord.server.server import Server
from tests.facts.test_store_limits import obey_permissions

ROOT = Path(__file__).parents[3]


def wrong(findings: list[Finding]) -> dict[str, str]:
    return {finding.what: finding.mend for finding in findings if finding.mend}


async def asked(
    discord: Discord, path: Path, *, token: str | None = None, listen: bool = False
) -> dict[str, str]:
    return wrong(await checks.of_discord(token or discord.server.token, path, listen=listen))


def only(found: dict[str, str], what: str, mend: str) -> bool:
    return len(found) == 1 and all(what in one and mend in told for one, told in found.items())


# The base


def test_a_sound_base_is_well(path: Path) -> None:
    findings = list(checks.of_base(path))
    assert wrong(findings) == {}
    assert any(OWN in finding.what and "4 facts" in finding.what for finding in findings)


def test_a_file_that_is_no_base_is_said_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader,\n" * 100)
    assert only(wrong(list(checks.of_base(path))), "not a Footnote file", "another file")


@pytest.mark.skipif(sys.platform != "linux", reason="root is held to permissions the way Linux does it")
def test_a_base_that_cannot_be_written_is_said(path: Path) -> None:
    path.chmod(0o444)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "doctor", "--db", str(path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "DISCORD_TOKEN"},
        preexec_fn=obey_permissions,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert "cannot be written" in done.stdout
    assert "writable" in done.stdout
    assert "There is no token for Discord." in done.stdout


def test_a_fact_that_fits_the_model_no_more_is_said(path: Path) -> None:
    with FactBase.open(path) as base, base._store.writing() as db:
        db.execute("UPDATE fact SET body = json_remove(body, '$.statement') WHERE pack = ?", [OWN])
    assert only(wrong(list(checks.of_base(path))), f"Pack {OWN} is not valid", "footnote")


def test_a_fact_whose_words_left_its_source_is_said(path: Path) -> None:
    with FactBase.open(path) as base:
        source = base.source("report", pack=OWN)
        seen = source["revision"]
        kept = {
            name: value
            for name, value in source.items()
            if name not in ("pack", "revision", "kept", "sha256", "length", "status")
        }
        base.revise_source(kept, pack=OWN, seen=seen, document="Nothing of it.", keep=True, actor="test")
    found = wrong(list(checks.of_base(path)))
    assert any("riders-2023" in what and "no answer" in what for what in found)


# The token, the application, the servers


async def test_all_is_well(path: Path) -> None:
    async with harbour(path) as discord:
        assert await asked(discord, path) == {}


async def test_a_bad_token(path: Path) -> None:
    async with harbour(path) as discord:
        found = await asked(discord, path, token="not.the.token")
        assert only(found, "does not know the token", "Reset Token")


async def test_no_way_to_discord(path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.faults.on("get_my_user", Answer(503), times=9)
        found = await asked(discord, path)
        discord.server.faults.clear()
        assert only(found, "could not be asked", "connection")


async def test_listening_without_the_intent(path: Path) -> None:
    async with harbour(path) as discord:
        assert only(
            await asked(discord, path, listen=True), "message content intent", "Message Content Intent"
        )
    async with harbour(path, content_intent=True) as discord:
        assert await asked(discord, path, listen=True) == {}


async def test_a_channel_to_listen_in_and_a_bot_that_does_not(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.base.write(
            FactBase.set_setting, f"guild:{GUILD}", "auto_channels", [1], actor="a moderator"
        )
        assert only(await asked(discord, path), "a server", "--listen")


async def test_commands_that_discord_does_not_have(path: Path) -> None:
    async with harbour(path) as discord:
        discord.server.registry.commands[None] = discord.server.registry.commands[None][:-1]
        found = await asked(discord, path)
        assert only(found, "Discord does not have these commands", "footnote run")


async def test_a_permission_that_is_missing_in_a_server(path: Path) -> None:
    async with harbour(path) as discord:
        discord.guild().everyone.permissions &= ~Permission.READ_MESSAGE_HISTORY
        found = await asked(discord, path)
        assert only(found, "a server the bot lacks permissions: read message history", "permissions=")


async def test_a_server_without_the_scope_for_commands(path: Path) -> None:
    async with harbour(path) as discord:
        refusal = Answer(403, {"message": "Missing Access", "code": 50001})
        discord.server.faults.on("list_guild_application_commands", refusal)
        assert only(await asked(discord, path), "may have no commands", "applications.commands")


async def test_no_server_at_all(path: Path) -> None:
    discord = Discord(Server())
    async with serving(discord):
        found = await asked(discord, path)
        assert any("in no server" in what and "client_id=" in mend for what, mend in found.items())


async def test_the_command_says_it_in_words_and_ends_with_1(path: Path) -> None:
    from tests.discord.launched import launched

    discord = Discord(Server(), same_process=False)
    discord.server.registry.guild("a server", id=GUILD)
    async with serving(discord), launched(discord.server, path, "doctor") as process:
        said, _ = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 1
        told = said.decode()
        assert "well  Discord knows the token" in told
        assert "mend  Discord does not have these commands" in told
        assert discord.server.token not in told
