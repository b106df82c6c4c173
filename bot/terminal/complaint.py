"""What went wrong, and what to do about it, on standard error."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bot.terminal import safe
from facts.errors import FootnoteError, StaleRevision


def complain(error: FootnoteError) -> None:
    """Say what is wrong, the mend, and where two changes met, in what they differ."""
    if isinstance(error, StaleRevision) and error.seen == 0:
        kind, _, id = error.subject.partition(":")
        say(f"There is a {kind} “{id}” already.", f"Change it (footnote {kind} --help), or take another id.")
        return
    say(error.message, error.mend)
    if isinstance(error, StaleRevision):
        for line in _differences(error):
            click.echo(f"  {line}", err=True)


def say(message: str, mend: str = "") -> None:
    """One message, and the mend below it."""
    click.echo(safe.lines(f"Error: {message}"), err=True)
    if mend:
        click.echo(safe.lines(mend), err=True)


def _differences(error: StaleRevision) -> Iterator[str]:
    theirs, yours = error.theirs or {}, error.yours or {}
    for name in dict.fromkeys([*theirs, *yours]):
        if theirs.get(name) != yours.get(name):
            yield safe.line(f"{name}, there now: {theirs.get(name, 'nothing')}")
            yield safe.line(f"{name}, yours: {yours.get(name, 'nothing')}")
