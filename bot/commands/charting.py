"""``footnote stats chart``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.options import BaseCommand
from bot.opening import open_base
from bot.terminal import safe

if TYPE_CHECKING:
    from bot.charts import ChartRequest

_STANDARD_OUTPUT = "-"
_FORMATS = ("png", "svg")


@click.command(cls=BaseCommand)
@click.argument("words", nargs=-1, required=True, metavar="SERIES")
@click.option(
    "--to",
    metavar="FILE",
    help="The file to write (- is standard output); by default one in this folder, named as the series.",
)
@click.option(
    "--format",
    "wanted",
    type=click.Choice(_FORMATS),
    help="The kind of file; by default what FILE's name ends in, else png.",
)
@click.option(
    "--theme",
    type=click.Choice(["light", "dark"]),
    default="light",
    show_default=True,
    help="What the picture will lie on.",
)
@click.option("--pack", "packs", multiple=True, metavar="ID", help="Only of this pack; repeat for more.")
def chart(
    words: tuple[str, ...], packs: tuple[str, ...], *, to: str | None, wanted: str | None, theme: str
) -> None:
    """Draw SERIES as a picture that carries its source.

    Says which file it wrote, and what the picture shows in words, for those who do not see it.
    """
    import asyncio

    from bot.charts import ChartRequest, Format, Theme, alt_text

    kind = Format(wanted or _by_name(to))
    with open_base() as base:
        series = base.one_series(" ".join(words), packs or None)
    told = alt_text(series)
    file = asyncio.run(_drawn(ChartRequest(series, Theme(theme), kind)))
    if to == _STANDARD_OUTPUT:
        sys.stdout.buffer.write(file)
        return
    path = Path(to or f"{series['key']}.{kind.value}")
    path.write_bytes(file)
    click.echo(safe.line(str(path)))
    click.echo(safe.line(told))


def _by_name(to: str | None) -> str:
    """The kind of file that the name says; png where it says nothing."""
    ending = Path(to or "").suffix.lstrip(".").lower()
    if not ending:
        return "png"
    if ending not in _FORMATS:
        raise click.UsageError(f"A chart is a .png or an .svg, not a .{ending}; or say which with --format.")
    return ending


async def _drawn(request: ChartRequest) -> bytes:
    from bot.charts import Charts

    async with Charts() as charts:
        return await charts.draw(request)
