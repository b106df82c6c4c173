"""``footnote run``."""

from __future__ import annotations

import os
import sys

import click

from bot.commands.options import BaseCommand, listen_option, model_option
from bot.opening import db_path, model_folder, open_base

TOKEN = "DISCORD_TOKEN"  # noqa: S105 (where the token is, not the token)

_USAGE = 2

_HOW_TO_START = """\
The bot needs a token to log in to Discord, and there is none in DISCORD_TOKEN.
1. Make an application at {portal}; under Bot, press Reset Token, and copy it.
2. DISCORD_TOKEN=… footnote run
3. Invite the bot, with the Application ID (General Information) in the place of APP:
   {invitation}"""


@click.command(cls=BaseCommand)
@listen_option
@model_option
@click.option("--details", is_flag=True, help="Log everything, also what people write; to look for a fault.")
@click.pass_context
def run(ctx: click.Context, *, listen: bool, model: str | None, details: bool) -> None:
    """Run the Discord bot until it is stopped (Ctrl-C, or SIGTERM).

    The token is read from the environment variable DISCORD_TOKEN. The log goes to standard error.
    """
    token = os.environ.get(TOKEN, "").strip()
    if not token:
        from bot.discord.inviting import PORTAL, invitation

        click.echo(_HOW_TO_START.format(portal=PORTAL, invitation=invitation("APP")), err=True)
        ctx.exit(_USAGE)
    open_base().close()  # made where there is none yet, and that is said
    from bot.discord import logs, running
    from bot.discord.options import Options

    logs.start(sys.stderr, token=token, details=details)
    running.run(token, db_path(), Options(listen=listen, model=model_folder(model)))


COMMANDS = {"run": run}
