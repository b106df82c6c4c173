"""``footnote source …`` for those that are there: another version, checking, out of the answers and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from bot.commands import describing, options
from bot.commands.plainfile import read_document
from bot.commands.reporting import report
from bot.opening import open_base


@click.command(cls=options.BaseCommand)
@click.argument("source_id", metavar="ID")
@click.argument("file", required=False)
@describing.source_options
@describing.text_option
@describing.keep_option
@options.seen_option
@options.pack_option
@options.change_options
def edit(
    source_id: str,
    file: str | None,
    document: str | None,
    seen: int | None,
    pack: str | None,
    *,
    keep: bool,
    actor: str,
    reason: str,
    **fields: Any,
) -> None:
    """Change a source: its whole new state in FILE (YAML or JSON; - is standard input), or by options.

    By options, what they do not name stays. With a new text in --document every citation of the source
    is looked up in it. Facts whose words no longer stand there are shown, and are no answers until
    somebody revises them.
    """
    from bot.terminal import checked
    from bot.terminal.screen import show

    if keep and not document:
        raise click.UsageError("--keep keeps the text of --document; give one.")
    describing.check_seen(file, seen, "source show")
    text = read_document(document) if document else None
    with open_base() as base:
        held = base.source(source_id, pack)
        plain = describing.new_state(held, file)
        _leave_out_identity(plain, held)
        describing.lay_over_source(plain, **fields)
        done = base.revise_source(
            {**plain, "status": held["status"]},
            pack=held["pack"],
            seen=held["revision"] if seen is None else seen,
            document=text,
            keep=keep,
            actor=actor,
            reason=reason,
        )
    report(done.entries[0])
    show(checked.lost(done))


@click.command(cls=options.BaseCommand)
@click.argument("source_id", metavar="ID")
@click.option(
    "--document",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="The text to look in (UTF-8, .html or .pdf), such as a new version; by default the kept one.",
)
@options.pack_option
@click.pass_context
def check(ctx: click.Context, source_id: str, document: str | None, pack: str | None) -> None:
    """Look every citation of a source up in its text again. Nothing is changed.

    \b
    Exit status: 0 when none fails, 1 when one does.
    """
    from bot.terminal import checked
    from bot.terminal.screen import show

    texts = {source_id: read_document(document)} if document else {}
    with open_base() as base:
        held = base.source(source_id, pack)
        found = base.verify(documents=texts)
    of_it = (held["pack"], source_id)
    found = replace(found, citations=tuple(one for one in found.citations if (one.pack, one.source) == of_it))
    show(checked.render(found))
    if found.failures:
        ctx.exit(1)


@click.command(cls=options.BaseCommand)
@click.argument("source_id", metavar="ID")
@options.seen_option
@options.pack_option
@options.change_options
def retire(source_id: str, seen: int | None, pack: str | None, actor: str, reason: str) -> None:
    """Take a source out, and all facts that cite it out of the answers. It can be restored."""
    with open_base() as base:
        held = base.source(source_id, pack)
        seen = held["revision"] if seen is None else seen
        report(base.retire_source(source_id, pack=held["pack"], seen=seen, actor=actor, reason=reason))


@click.command(cls=options.BaseCommand)
@click.argument("source_id", metavar="ID")
@options.seen_option
@options.pack_option
@options.change_options
def restore(source_id: str, seen: int | None, pack: str | None, actor: str, reason: str) -> None:
    """Have a retired source back, with its facts."""
    with open_base() as base:
        held = base.source(source_id, pack)
        seen = held["revision"] if seen is None else seen
        report(base.restore_source(source_id, pack=held["pack"], seen=seen, actor=actor, reason=reason))


COMMANDS = (edit, check, retire, restore)


def _leave_out_identity(plain: dict[str, Any], held: dict[str, Any]) -> None:
    """The base keeps the hash and the length by itself; from a file the length comes as a text."""
    for name in ("sha256", "length"):
        if str(plain.get(name)) == str(held.get(name)):
            plain.pop(name, None)
