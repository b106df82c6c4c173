"""``footnote source …``: the documents that facts are drawn from."""

from __future__ import annotations

from typing import Any

import click

from bot.commands import describing, options, tending
from bot.commands.plainfile import read_document, read_mapping
from bot.commands.reporting import report, write_yaml
from bot.opening import open_base
from bot.terminal import safe

_NOT_FOUND = 3


@click.group(cls=options.BaseGroup)
def source() -> None:
    """Add, show and change sources, the documents that facts are drawn from."""


@source.command()
@click.argument("file", required=False)
@describing.id_option
@describing.source_options
@describing.text_option
@describing.keep_option
@options.home_pack_option
@options.change_options
def add(
    file: str | None,
    new_id: str | None,
    document: str | None,
    pack: str,
    actor: str,
    reason: str,
    *,
    keep: bool,
    **fields: Any,
) -> None:
    """Add a source: described in FILE (YAML or JSON; - is standard input), by options, or by both.

    \b
    footnote source add --id harbour-report --type report --title "The harbour in 2023" \\
        --author "Harbour Office" --issued 2024-02-01 --document report.txt
    """
    if keep and not document:
        raise click.UsageError("--keep keeps the text of --document; give one.")
    plain = read_mapping(file) if file else {}
    if new_id:
        plain["id"] = new_id
    describing.lay_over_source(plain, **fields)
    text = read_document(document) if document else None
    with open_base() as base:
        report(base.add_source(plain, pack=pack, document=text, keep=keep, actor=actor, reason=reason))


@source.command("list")
@click.option("--pack", metavar="ID", help="Only this pack's.")
def list_sources(pack: str | None) -> None:
    """List the sources: id, pack, and the reference that answers show."""
    from bot.terminal import sources as lines
    from bot.terminal.screen import show as show_lines

    with open_base() as base:
        held = base.sources(pack)
    show_lines(lines.listing(held))


@source.command()
@click.argument("source_id", metavar="ID")
@options.pack_option
def show(source_id: str, pack: str | None) -> None:
    """Show a source as YAML, as `source edit` takes it, and the facts that cite it."""
    from bot.terminal import sources as lines
    from bot.terminal.screen import Line
    from bot.terminal.screen import show as show_lines

    with open_base() as base:
        held = base.source(source_id, pack)
        citing = base.facts(pack=held["pack"], source=source_id)
    text = "its text kept" if held["kept"] else "its text not kept"
    write_yaml(
        {name: value for name, value in held.items() if name not in describing.OF_THE_BASE},
        heading=f"pack {held['pack']}, revision {held['revision']}, {text}",
    )
    show_lines([Line(), *lines.citing(citing)])


@source.command()
@click.argument("source_id", metavar="[ID]", required=False)
@click.option(
    "--document",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="The text (UTF-8, .html or .pdf); not needed where the base keeps it. Without ID, any document.",
)
@click.option(
    "--limit", type=click.IntRange(min=1), default=100, show_default=True, help="How many drafts at most."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
@options.pack_option
@click.pass_context
def extract(
    ctx: click.Context,
    source_id: str | None,
    document: str | None,
    limit: int,
    pack: str | None,
    *,
    as_json: bool,
) -> None:
    """Propose the figures and quotations in the text of a source, or in any document.

    Nothing is changed. What is proposed stands in the text; what was read off around it may be wrong.

    \b
    Exit status: 0 when there is something, 3 when nothing was found.
    """
    from bot.terminal import drafts as lines
    from bot.terminal.screen import show as show_lines

    if source_id is None and document is None:
        raise click.UsageError("Give the ID of a source, or --document FILE.")
    text = read_document(document) if document else None
    if source_id is not None:
        with open_base() as base:
            found = base.extract(source_id, pack, text, limit)
    else:
        from facts import extraction

        found = [draft.to_json() for draft in extraction.extract(text or "", limit=limit)]
    if as_json:
        click.echo(safe.json_line({"drafts": found}))
    elif found:
        show_lines(lines.table(found))
    else:
        click.echo("No figures and no quotations were found.", err=True)
    if not found:
        ctx.exit(_NOT_FOUND)


for _command in tending.COMMANDS:
    source.add_command(_command)

COMMANDS = {"source": source}
