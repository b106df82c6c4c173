"""``footnote import`` and ``footnote export``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.options import BaseCommand, change_options
from bot.opening import open_base
from bot.terminal import safe

if TYPE_CHECKING:
    from facts.base import FactBase
    from facts.packs import Pack


@click.command("import", cls=BaseCommand)
@click.argument("path", type=click.Path(exists=True, path_type=Path), metavar="FILE|DIR")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option(
    "--pack",
    "pack_id",
    default="local",
    show_default=True,
    metavar="ID",
    help="The pack that the facts of a FILE go into; a DIR names its own.",
)
@change_options
def import_(path: Path, *, dry_run: bool, pack_id: str, actor: str, reason: str) -> None:
    """Take in a pack, a folder of YAML, or a file of facts (.jsonl or .csv): all of it, or nothing.

    What is there under the same ids is brought to the state given; what is not given stays.
    """
    from bot.terminal import imported
    from bot.terminal.progress import busy
    from bot.terminal.screen import show

    with open_base() as base, busy(f"Reading {path}"):
        pack = _read(base, path, pack_id)
        report = base.import_pack(pack, dry_run=dry_run, actor=actor, reason=reason)
    show(imported.render(report))


@click.command("export", cls=BaseCommand)
@click.argument("pack_id", required=False, metavar="[PACK]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["yaml", "jsonl", "csv"]),
    default="yaml",
    show_default=True,
    help="A folder of YAML, as packs are edited; or a fact a line.",
)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Where to; without it, yaml writes a folder called as the pack, the others to standard output.",
)
def export(pack_id: str | None, form: str, to: Path | None) -> None:
    """Write a pack out; PACK may be left away where the base has only one.

    In a folder that holds the pack already only what differs is written; its comments stay.
    """
    with open_base() as base:
        if pack_id is None:
            known = [pack["id"] for pack in base.packs()]
            if len(known) != 1:
                raise click.UsageError(f"Which pack? The base has {', '.join(known)}.")
            pack_id = known[0]
        pack = base.export_pack(pack_id)
    if form == "yaml":
        _write_folder(pack, to or Path(pack_id))
    else:
        _write_lines(pack, form, to)


COMMANDS = {"import": import_, "export": export}


def _read(base: FactBase, path: Path, pack_id: str) -> Pack:
    """The pack in a folder; or the pack of the base, with the facts in a file instead of its own."""
    from facts.packs import Pack, read_facts, read_pack

    if path.is_dir():
        return read_pack(path)
    facts = read_facts(path)
    there = base.export_pack(pack_id)
    return Pack(info=there.info, sources=there.sources, facts=facts)


def _write_folder(pack: Pack, folder: Path) -> None:
    from facts.packs import write_pack

    for path in write_pack(pack, folder):
        click.echo(f"wrote {path}")
    click.echo(f"{folder} holds the pack {pack.info.id}: {len(pack.facts)} facts.")


def _write_lines(pack: Pack, form: str, file: Path | None) -> None:
    from facts.packs import write_csv, write_jsonl

    text = write_csv(pack.facts) if form == "csv" else write_jsonl(pack.facts)
    if file is not None:
        file.write_bytes(text.encode())
        click.echo(f"{file} holds the {len(pack.facts)} facts of pack {pack.info.id}.")
    elif sys.stdout.isatty():
        click.echo(safe.lines(text), nl=False)
    else:
        sys.stdout.buffer.write(text.encode())
