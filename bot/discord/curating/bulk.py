"""Many facts at once: taking a file in, all of it or nothing, and giving one out."""

from __future__ import annotations

import asyncio
import io
import tempfile
import zipfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord

from bot.discord import cards
from bot.discord.cards import panels
from bot.discord.curating import changes, drafts, files, ids, own
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from facts import packs
from facts.base import FactBase
from facts.packs import Pack
from facts.reports import ImportReport

Json = dict[str, Any]

_LARGEST = 10 * files.MEGABYTE
_UNPACKED = 32 * files.MEGABYTE
_MOST_FILES = 500
_SHOWN = 8

_KINDS = "Attach a file of facts (.jsonl or .csv), or a pack of YAML files in a .zip."
_BOMB = "That .zip unpacks to more than I take: at most 500 files and 32 MB."
_STRANGE = "That .zip is damaged, or holds names that lead out of it."
_SECOND = "You brought this file yourself, and this server wants a second moderator to take it in."


async def bring(work: Work, attached: discord.Attachment, reason: str) -> None:
    """Say what taking a file in would change; nothing is changed yet."""
    two = changes.two_person(work.settings)
    work = replace(work, private=not two)
    data = await work.promptly(files.content(attached, most=_LARGEST))
    given = await work.promptly(asyncio.to_thread(_read, attached.filename, data))
    pack, report = await work.write(_planned, work, given)
    held = {"pack": _as_json(pack), "reason": reason, "file": attached.filename}
    token = await work.write(drafts.keep, work.place.who, held)
    parts: list[panels.Part] = [_told(report)]
    if report.added or report.changed:
        parts.append([panels.button("Take it in", ids.make("import", token), "success")])
    if two:
        parts.append("This server wants a second moderator to press that button.")
    await work.show(panels.panel("Nothing is changed yet", parts))


async def take_in(work: Work, token: str) -> None:
    """Take in what was looked at: all of it, or nothing."""
    two = changes.two_person(work.settings)
    draft = await work.read(drafts.read, token, None if two else work.place.who)
    if draft["pack"]["info"]["id"] != own.pack_of(work.place):
        raise Refused("That file was brought to another server.")
    if two and draft["who"] == work.place.who:
        raise Refused(_SECOND)
    if two and not work.may(Action.REVIEW):
        raise Refused("Only who reviews here can take that in.")
    report = await work.write(_taken_in, work, draft)
    await work.write(drafts.drop, token, draft["who"])
    undo = []
    if report.batch:
        first = await work.read(_first_of, report.batch)
        undo = [panels.button("Undo all of it", ids.make("undo", first, "whole"))]
    await work.show(panels.panel("Taken in", [_told(report), undo]))


async def give(work: Work, form: str) -> None:
    """Give the server's facts out as a file."""
    data = await work.study(_written, work, form)
    name = f"{own.pack_of(work.place)}.{'zip' if form == 'yaml' else form}"
    sent = discord.File(io.BytesIO(data), filename=name)
    if work.interaction.response.is_done():
        await work.interaction.edit_original_response(content="Here they are.", attachments=[sent])
    else:
        await work.interaction.response.send_message("Here they are.", file=sent, ephemeral=True)


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {"import": (Action.CURATE, take_in)}


def _read(name: str, data: bytes) -> Pack | tuple[Any, ...]:
    """The pack in a .zip, or the facts in another file. Raises PackError, and Refused."""
    suffix = Path(name).suffix.casefold()
    with tempfile.TemporaryDirectory(prefix="footnote-") as folder:
        if suffix == ".zip":
            _unpack(data, Path(folder))
            inside = [path.parent for path in Path(folder).rglob("pack.yaml")]
            if len(inside) != 1:
                raise Refused("That .zip holds no pack, or several: it has one pack.yaml.")
            return packs.read_pack(inside[0])
        if suffix not in (".jsonl", ".ndjson", ".csv"):
            raise Refused(_KINDS)
        path = Path(folder) / f"file{suffix}"
        path.write_bytes(data)
        return packs.read_facts(path)


def _unpack(data: bytes, folder: Path) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            listed = packed.infolist()
            if len(listed) > _MOST_FILES or sum(one.file_size for one in listed) > _UNPACKED:
                raise Refused(_BOMB)
            left = _UNPACKED
            for one in listed:
                target = (folder / one.filename).resolve()
                if not target.is_relative_to(folder.resolve()):
                    raise Refused(_STRANGE)
                if one.is_dir():
                    continue
                with packed.open(one) as inside:
                    text = inside.read(left + 1)  # what a .zip says of its sizes may be a lie
                left -= len(text)
                if left < 0:
                    raise Refused(_BOMB)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        raise Refused(_STRANGE) from error


def _planned(base: FactBase, work: Work, given: Pack | tuple[Any, ...]) -> tuple[Pack, ImportReport]:
    """The pack that would be taken in under the server's own name, and what that would change."""
    id = own.ensure(base, work.place, work.actor)
    there = base.export_pack(id)
    sources, facts = (given.sources, given.facts) if isinstance(given, Pack) else (there.sources, given)
    pack = Pack(info=there.info, sources=sources, facts=facts)
    return pack, base.import_pack(pack, dry_run=True, actor=work.actor)


def _taken_in(base: FactBase, work: Work, draft: Json) -> ImportReport:
    from facts.model import parse_fact, parse_pack_info, parse_source

    held = draft["pack"]
    pack = Pack(
        info=parse_pack_info(held["info"]),
        sources=tuple(map(parse_source, held["sources"])),
        facts=tuple(map(parse_fact, held["facts"])),
    )
    reason = f"{draft['reason']} ({draft['file']})".strip()
    return base.import_pack(pack, actor=work.actor, reason=reason)


def _first_of(base: FactBase, batch: str) -> int:
    return base.entries(batch=batch)[0].seq


def _as_json(pack: Pack) -> Json:
    return {
        "info": pack.info.to_json(),
        "sources": [one.to_json() for one in pack.sources],
        "facts": [one.to_json() for one in pack.facts],
    }


def _written(base: FactBase, work: Work, form: str) -> bytes:
    pack = base.export_pack(own.pack_of(work.place))
    if form == "csv":
        return packs.write_csv(pack.facts).encode()
    if form == "jsonl":
        return packs.write_jsonl(pack.facts).encode()
    with tempfile.TemporaryDirectory(prefix="footnote-") as folder:
        root = Path(folder) / pack.info.id
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in packs.write_pack(pack, root):
                packed.write(path, path.relative_to(folder))
        return made.getvalue()


def _told(report: ImportReport) -> str:
    lines = []
    for what, subjects in (
        ("New", report.added),
        ("Changed", report.changed),
        ("No answers any more", report.withheld),
    ):
        if subjects:
            named = ", ".join(f"`{cards.escaped(one, 110)}`" for one in subjects[:_SHOWN])
            more = f" and {len(subjects) - _SHOWN} more" if len(subjects) > _SHOWN else ""
            lines.append(f"**{what}: {len(subjects)}** {named}{more}")
    lines.append(
        f"Unchanged: {len(report.unchanged)}. Not in the file, and left as they are: {len(report.absent)}."
    )
    return "\n".join(lines)
