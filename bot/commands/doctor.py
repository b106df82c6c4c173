"""``footnote doctor``."""

from __future__ import annotations

import asyncio
import os

import click

from bot.commands.options import BaseCommand, listen_option, model_option
from bot.commands.running import TOKEN
from bot.opening import db_path, model_folder
from bot.terminal import safe


@click.command(cls=BaseCommand)
@listen_option
@model_option
@click.pass_context
def doctor(ctx: click.Context, *, listen: bool, model: str | None) -> None:
    """Say what is wrong with the base, the token, and the bot's servers, and how to mend it.

    \b
    Exit status: 0 when all is well, 1 when something is not.
    """
    from bot.discord import checks
    from bot.discord.inviting import PORTAL

    findings = [*checks.of_base(db_path()), *checks.of_model(db_path(), model_folder(model))]
    token = os.environ.get(TOKEN, "").strip()
    if token:
        findings += asyncio.run(checks.of_discord(token, db_path(), listen=listen))
    else:
        mend = f"Make one at {PORTAL} (Bot, Reset Token) and put it into {TOKEN}."
        findings.append(checks.Finding("There is no token for Discord.", mend))
    for finding in findings:
        click.echo(f"{'mend' if finding.mend else 'well'}  {safe.line(finding.what)}")
        if finding.mend:
            click.echo(f"      {safe.line(finding.mend)}")
    if any(finding.mend for finding in findings):
        ctx.exit(1)


COMMANDS = {"doctor": doctor}
