"""Lines with roles, and how they are shown: in colour on a terminal, as plain text elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import click

from bot.terminal import safe


class Role(StrEnum):
    """What a line is, each with its style on a terminal."""

    TEXT = ""
    STATEMENT = "bold"
    FIGURE = "bold cyan"
    QUOTE = "italic"
    LABEL = "yellow"
    NOTE = "dim"
    REFERENCE = "dim default"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what is shown, ``indent`` columns from the left; it may wrap on a terminal."""

    text: str = ""
    role: Role = Role.TEXT
    indent: int = 0


def show(lines: Iterable[Line]) -> None:
    """Print to standard output. Whatever a text holds, it is shown as text: no markup, no escapes."""
    if sys.stdout.isatty():
        _paint(lines)
    else:
        for line in lines:
            click.echo(f"{' ' * line.indent}{safe.line(line.text)}".rstrip())


def _paint(lines: Iterable[Line]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False)
    for line in lines:
        text = Text(safe.line(line.text), style=line.role.value)
        for part in text.wrap(console, max(console.width - line.indent, 1)) or [text]:
            part.rstrip()
            console.print(Text(" " * line.indent) + part)
