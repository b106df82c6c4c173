"""Many facts at once: in, out, and back."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bot.discord.curating.people import Harbour, moderated
from tests.bot.discord.harbour import ASKED, OWN
from tests.discord.driver.member import Member
from tests.discord.driver.reply import Reply


async def exported(who: Member, form: str) -> bytes:
    return (await who.command("fact export", format=form)).attachments[0].content


async def bring(people: Harbour, name: str, data: bytes, who: Member | None = None) -> Reply:
    file = people.discord.server.registry.attach(name, data)
    return await (who or people.curator).command("fact import", file=file, reason="from the spreadsheet")


def changed(lines: bytes) -> bytes:
    facts = [json.loads(line) for line in lines.splitlines()]
    for fact in facts:
        fact["statement"] = fact["statement"].replace("The ferry carried", "In all, the ferry carried")
    return "".join(json.dumps(fact) + "\n" for fact in facts).encode()


async def ferry(people: Harbour) -> str:
    return (await people.member.command("ask", question=ASKED)).card_text


@pytest.mark.parametrize("form", ["yaml", "jsonl", "csv"])
async def test_what_is_exported_is_imported_unchanged(path: Path, form: str) -> None:
    async with moderated(path) as people:
        data = await exported(people.exporter, form)
        before = await people.position()
        shown = await bring(people, f"facts.{'zip' if form == 'yaml' else form}", data)
        assert "Nothing is changed yet" in shown.card_text
        assert "New" not in shown.card_text
        assert "Changed:" not in shown.card_text
        assert "Take it in" not in shown.buttons
        assert await people.position() == before


async def test_an_import_is_shown_first_then_made_whole_and_undone_whole(path: Path) -> None:
    async with moderated(path) as people:
        data = changed(await exported(people.exporter, "jsonl"))
        before = await people.position()
        shown = await bring(people, "facts.jsonl", data)
        assert "**Changed: 2**" in shown.card_text
        assert await people.position() == before
        done = await shown.press("Take it in")
        assert "Taken in" in done.card_text
        assert "In all, the ferry carried" in await ferry(people)
        undone = await (await done.press("Undo all of it")).modal.submit("wrong file")
        assert "2 entries were undone together" in undone.card_text
        assert "In all" not in await ferry(people)


async def test_one_wrong_fact_and_nothing_is_taken(path: Path) -> None:
    async with moderated(path) as people:
        lines = changed(await exported(people.exporter, "jsonl")).splitlines(keepends=True)
        wrong = json.loads(lines[0])
        wrong["citations"][0]["exact"] = "the ferry carried 99,999 riders in 2023"
        for gone in ("start", "end", "prefix", "suffix"):
            wrong["citations"][0].pop(gone, None)
        before = await people.position()
        refused = await bring(people, "facts.jsonl", json.dumps(wrong).encode() + b"\n" + b"".join(lines[1:]))
        assert "Take it in" not in refused.buttons
        assert "Something went wrong" not in refused.card_text
        assert await people.position() == before


def packed(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("facts.exe", lambda: b"MZ"),
        ("facts.jsonl", lambda: b"no json\n"),
        ("facts.jsonl", lambda: b"\xff\xfe\x00"),
        ("facts.csv", lambda: b"id,id\n1,2\n"),
        ("facts.zip", lambda: b"PK not really"),
        ("facts.zip", lambda: packed(**{"../../out.yaml": b"x"})),
        ("facts.zip", lambda: packed(bomb=b"0" * (33 << 20))),
        ("facts.zip", lambda: packed(**{f"{n}.yaml": b"" for n in range(600)})),
        ("facts.jsonl", lambda: b"{" * 100_000),
        ("facts.jsonl", lambda: b"1" * (11 << 20)),
    ],
    ids=range(10),
)
async def test_a_hostile_file_is_a_sentence_and_changes_nothing(
    path: Path, name: str, data: Callable[[], bytes]
) -> None:
    async with moderated(path) as people:
        before = await people.state()
        refused = await bring(people, name, data())
        assert refused.ephemeral
        assert "Something went wrong" not in refused.card_text
        assert "Take it in" not in refused.buttons
        assert await people.state() == before
        assert not (path.parent / "out.yaml").exists()


async def test_with_two_moderators_the_second_takes_it_in(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        data = changed(await exported(people.exporter, "jsonl"))
        shown = await bring(people, "facts.jsonl", data, people.both)
        assert not shown.ephemeral
        assert "You brought this file yourself" in (await shown.press("Take it in")).card_text
        assert "In all" not in await ferry(people)
        chief = people.admin
        assert "Taken in" in (await shown.press("Take it in", by=chief)).card_text
        assert "In all, the ferry carried" in await ferry(people)


async def test_facts_of_another_packs_file_go_into_the_servers_own(path: Path) -> None:
    async with moderated(path) as people:
        shown = await bring(people, "facts.zip", await exported(people.exporter, "yaml"))
        assert "Unchanged: 6" in shown.card_text
        assert (await people.fact("riders-2023"))["pack"] == OWN


async def test_of_the_files_that_somebody_brought_the_last_one_is_kept(path: Path) -> None:
    async with moderated(path) as people:
        data = changed(await exported(people.exporter, "jsonl"))
        first = await bring(people, "facts.jsonl", data)
        second = await bring(people, "facts.jsonl", data)
        assert "too long ago" in (await first.press("Take it in")).card_text
        assert "Taken in" in (await second.press("Take it in")).card_text
        assert "too long ago" in (await second.press("Take it in")).card_text
