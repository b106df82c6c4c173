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
    """One line of what is shown, ``indent`` columns from the left; it may wrap on a terminal. Of ``cells``
    each stands in its column, as wide as is said of it; they are shown in place of a ``text``."""

    text: str = ""
    role: Role = Role.TEXT
    indent: int = 0
    cells: tuple[tuple[str, int], ...] = ()

    @property
    def shown(self) -> str:
        """Its text, safe to show."""
        if not self.cells:
            return safe.line(self.text)
        return "  ".join(safe.line(cell).ljust(width) for cell, width in self.cells).rstrip()


def show(lines: Iterable[Line]) -> None:
    """Print to standard output. Whatever a text holds, it is shown as text: no markup, no escapes."""
    if sys.stdout.isatty():
        _paint(lines)
    else:
        for line in lines:
            click.echo(f"{' ' * line.indent}{line.shown}".rstrip())


def _paint(lines: Iterable[Line]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False)
    for line in lines:
        text = Text(line.shown, style=line.role.value)
        for part in text.wrap(console, max(console.width - line.indent, 1)) or [text]:
            part.rstrip()
            console.print(Text(" " * line.indent) + part)
