"""``footnote rebuild`` and ``footnote backup``."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.options import BaseCommand
from bot.opening import open_base


@click.command(cls=BaseCommand)
def rebuild() -> None:
    """Make the tables and the search index again from the journal."""
    from bot.terminal.progress import busy

    with open_base() as base, busy("Replaying the journal"):
        count = base.rebuild()
    click.echo(f"Rebuilt from the journal: {count} packs, sources, documents and facts.")


@click.command(cls=BaseCommand)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(file: Path) -> None:
    """Write a copy of the base to FILE, also while the base is in use."""
    from bot.terminal.progress import busy

    with open_base() as base, busy("Copying the base"):
        base.backup(file)
    click.echo(f"Copied the base to {file}.")


COMMANDS = {"rebuild": rebuild, "backup": backup}
