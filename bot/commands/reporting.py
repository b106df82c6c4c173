"""What a command says when it has done its work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bot.terminal import safe

if TYPE_CHECKING:
    from facts.journal import Entry


def report(entry: Entry) -> None:
    """Say which entry of the journal a change became."""
    click.echo(
        safe.line(
            f"{entry.kind} {entry.id}: {entry.action}, revision {entry.revision} in pack {entry.pack},"
            f" entry #{entry.seq} by {entry.actor}"
        )
    )


def write_yaml(held: dict[str, Any], *, heading: str) -> None:
    """Write ``held`` as YAML 1.2, as packs have it, under a comment."""
    from facts.packs import rendering

    click.echo(safe.lines(f"# {heading}\n{rendering.document(held)}"), nl=False)
