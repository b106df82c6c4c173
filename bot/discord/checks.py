"""What ``footnote doctor`` looks at: the base, the token, the application, the servers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import discord

from bot.discord import commands
from bot.discord.inviting import NEEDED, PORTAL, invitation
from bot.discord.places import scope_of
from facts.base import FactBase
from facts.errors import FootnoteError, InvalidError

_PAGE = 200
_MOST_SERVERS = 200
_MOST_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. With a ``mend`` it is not as it should be."""

    what: str
    mend: str = ""


def of_base(path: Path) -> Iterator[Finding]:
    """The file, the packs in it, and the packs that ship."""
    try:
        with FactBase.open(path) as base:
            base.set_setting("bot", "doctor", "was here", actor="footnote doctor")
            base.set_setting("bot", "doctor", None, actor="footnote doctor")
            yield Finding(f"The base can be read and written: {path}")
            yield from _of_packs(base)
    except FootnoteError as error:
        yield Finding(error.message, error.mend or "Put a backup of it in its place.")
    yield from _of_shipped()


def of_model(path: Path, model: Path | None) -> Iterator[Finding]:
    """Which model of meaning is in use, if any is."""
    try:
        with FactBase.open(path, model=model) as base:
            status = base.model_status()
    except FootnoteError:
        return  # what is wrong with the base is found by who looks at the base
    if "problem" in status:
        yield Finding(status["problem"], status["mend"])
    elif "folder" not in status:
        yield Finding("Facts are found by their words; no model of meaning is in use")
    else:
        yield Finding(
            f"The model of meaning in {status['folder']} works. It has read {status['encoded']} of"
            f" {status['facts']} facts; the others follow when it is used"
        )


async def of_discord(token: str, path: Path, *, listen: bool) -> list[Finding]:
    """What Discord says to the token, and what the application and its servers allow."""
    found: list[Finding] = []
    try:
        async with (
            asyncio.timeout(_MOST_SECONDS),
            discord.Client(intents=discord.Intents(guilds=True)) as client,
        ):
            await client.login(token)
            with FactBase.open(path) as base:
                async for finding in _Application(client, base, listen=listen).findings():
                    found.append(finding)  # noqa: PERF401 (what was found before an error is told, too)
    except discord.LoginFailure:
        mend = f"Make a new one at {PORTAL} (Bot, Reset Token) and put it into DISCORD_TOKEN."
        found.append(Finding("Discord does not know the token.", mend))
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        mend = "Check this machine's connection, then https://discordstatus.com."
        found.append(Finding(f"Discord could not be asked ({type(error).__name__}).", mend))
    return found


def _of_packs(base: FactBase) -> Iterator[Finding]:
    for pack in base.packs():
        facts = base.facts(pack=pack["id"])
        held = [fact for fact in facts if fact["status"] == "published" and not fact["answerable"]]
        try:
            base.export_pack(pack["id"])
        except InvalidError as error:
            mend = "Mend it with footnote fact edit, or take the pack in again with footnote import."
            yield Finding(f"Pack {pack['id']} is not valid: {error.problems[0]}", mend)
            continue
        yield Finding(f"Pack {pack['id']}: {sum(fact['answerable'] for fact in facts)} facts can be answered")
        for fact in held:
            if fact["rank"] != "deprecated":
                mend = f"Look at it: footnote fact show {fact['id']}"
                yield Finding(f"Fact {fact['id']} is no answer: {fact['withheld']}", mend)
    failures = base.verify().failures
    if failures:
        ids = ", ".join(dict.fromkeys(failure.fact for failure in failures))
        yield Finding(f"Cited words do not stand in their source: {ids}", "Look at it: footnote verify")


def _of_shipped() -> Iterator[Finding]:
    from facts.packs import read_pack, shipped

    for folder in shipped():
        try:
            read_pack(folder)
        except InvalidError as error:
            mend = "The installation is damaged: install Footnote again."
            yield Finding(f"The pack that ships, {folder.name}, is not valid: {error.problems[0]}", mend)


class _Application:
    """What the token opens, once it is logged in."""

    def __init__(self, client: discord.Client, base: FactBase, *, listen: bool) -> None:
        self._client, self._base, self._listen = client, base, listen
        self._tree = discord.app_commands.CommandTree(client)

    async def findings(self) -> AsyncIterator[Finding]:
        """All that is to be said of it, in the order in which it is looked at."""
        application = await self._client.application_info()
        yield Finding(f"Discord knows the token: {application.name}")
        for finding in self._of_application(application):
            yield finding
        yield await self._of_commands()
        servers = await self._servers()
        if not servers:
            yield Finding("The bot is in no server.", f"Invite it: {invitation(application.id)}")
        for server in servers:
            for finding in await self._of_server(server, invitation(application.id)):
                yield finding

    def _of_application(self, application: discord.AppInfo) -> Iterator[Finding]:
        flags = application.flags
        may_read = flags.gateway_message_content or flags.gateway_message_content_limited
        if self._listen and not may_read:
            yield Finding(
                "Listening in channels needs the message content intent, which is off.",
                f"Turn on “Message Content Intent” at {PORTAL} (Bot), or run without --listen.",
            )
        if application.interactions_endpoint_url:
            yield Finding(
                "The application has an Interactions Endpoint URL, so commands never reach the bot.",
                f"Empty it at {PORTAL} (General Information).",
            )
        if application.user_integration_config is None:
            yield Finding(
                "Nobody can add the bot to their own account.",
                f"At {PORTAL} (Installation), tick User Install.",
            )

    async def _of_commands(self) -> Finding:
        there = {(one.name, one.type) for one in await self._tree.fetch_commands()}
        missing = sorted(name for name, _ in commands.names() - there)
        if not missing:
            return Finding("Discord has all the commands")
        return Finding(
            f"Discord does not have these commands: {', '.join(missing)}",
            "Start footnote run once: it sends them. If they stay away, its log says why.",
        )

    async def _servers(self) -> list[Any]:
        servers: list[Any] = []
        while len(servers) < _MOST_SERVERS:
            after = int(servers[-1]["id"]) if servers else None
            page = await self._client.http.get_guilds(_PAGE, after=after, with_counts=False)
            servers += page
            if len(page) < _PAGE:
                break
        return servers[:_MOST_SERVERS]

    async def _of_server(self, server: Any, invite: str) -> list[Finding]:
        name, id = server["name"], int(server["id"])
        found = []
        has = discord.Permissions(int(server["permissions"]))
        lacking = [permission for permission, needed in NEEDED if needed and not getattr(has, permission)]
        if lacking and not has.administrator:
            words = ", ".join(permission.replace("_", " ") for permission in lacking)
            mend = f"Give them to its role there, or invite it again: {invite}"
            found.append(Finding(f"In {name} the bot lacks permissions: {words}", mend))
        try:
            await self._tree.fetch_commands(guild=discord.Object(id))
        except discord.Forbidden:
            mend = f"Invite it again, with the scope applications.commands: {invite}"
            found.append(Finding(f"In {name} the bot may have no commands.", mend))
        if self._base.setting(scope_of(id), "auto_channels", default=[]) and not self._listen:
            mend = "Run footnote run with --listen, or turn it off there."
            found.append(Finding(f"In {name} the bot is to listen in channels, but does not.", mend))
        return found or [Finding(f"In {name} all is well")]
