"""Telling Discord which commands there are, only when they have changed."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any

import discord

from facts.base import FactBase
from facts.errors import FootnoteError

if TYPE_CHECKING:
    from discord import app_commands

    from bot.discord.asyncbase import AsyncBase
    from bot.discord.tree import Tree

_log = logging.getLogger("footnote.commands")

SCOPE, NAME = "bot", "commands_hash"


async def sync(tree: Tree, base: AsyncBase) -> bool:
    """Send the commands to Discord unless it has these already; whether they were sent.

    Where that fails, the bot runs on with those that Discord knows.
    """
    mark = fingerprint(tree)
    if await base.read(FactBase.setting, SCOPE, NAME) == mark:
        return False
    try:
        await tree.sync()
    except discord.DiscordException as error:
        _log.error("commands not synced", exc_info=error, extra={"mend": "footnote doctor"})
        return False
    _log.info("commands synced")
    try:
        await base.write(FactBase.set_setting, SCOPE, NAME, mark, actor="footnote")
    except FootnoteError as error:
        _log.warning("that is not remembered", extra={"why": type(error).__name__})
    return True


def fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """A hash of the commands as Discord is told them, and of the application that they are of."""
    told = [command.to_dict(tree) for command in tree.get_commands()]
    told.sort(key=lambda one: (one["type"], one["name"]))
    whole = json.dumps([tree.client.application_id, told], sort_keys=True, default=str)
    return hashlib.sha256(whole.encode()).hexdigest()
