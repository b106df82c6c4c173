"""``footnote verify``."""

from __future__ import annotations

import click

from bot.commands.options import BaseCommand
from bot.commands.plainfile import read_document
from bot.opening import open_base


@click.command(cls=BaseCommand)
@click.option(
    "--document",
    "documents",
    multiple=True,
    metavar="[SOURCE=]FILE",
    help="The text of a source (UTF-8, .html, .pdf); its hash tells which, or SOURCE does. Repeat for more.",
)
@click.pass_context
def verify(ctx: click.Context, documents: tuple[str, ...]) -> None:
    """Look every citation up in the texts that the base keeps and in those that you give.

    \b
    Exit status: 0 when none fails, 1 when one does, or when a document is of no source.
    """
    from bot.terminal import checked
    from bot.terminal.progress import busy
    from bot.terminal.screen import show

    with open_base() as base:
        sources = {source["id"] for source in base.sources()}
        texts: dict[str, str] = {}
        for document in documents:
            name, equals, file = document.partition("=")
            named = bool(equals) and name in sources
            texts[name if named else document] = read_document(file if named else document)
        with busy("Looking up every citation"):
            report = base.verify(documents=texts)
    show(checked.render(report))
    if report.failures or report.unused:
        ctx.exit(1)


COMMANDS = {"verify": verify}
