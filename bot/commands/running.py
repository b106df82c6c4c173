"""``footnote run``."""

from __future__ import annotations

import click

from bot.commands.options import BaseCommand

_USAGE = 2


@click.command(cls=BaseCommand)
@click.pass_context
def run(ctx: click.Context) -> None:
    """Run the Discord bot (not in this version yet)."""
    click.echo(
        "The Discord bot is not in this version of Footnote yet.\n"
        "The same answers are in the terminal: footnote chat\n"
        "and for other programs: footnote ask --json QUESTION",
        err=True,
    )
    ctx.exit(_USAGE)


COMMANDS = {"run": run}
