"""Sources: their documents, new versions of them, hostile ones, and whether their text is kept."""

import asyncio
import io
import time
import zipfile
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pypdf import PdfWriter

from tests.bot.discord.curating.people import (
    FIELDS,
    SENTENCE,
    TEXT,
    VISITORS,
    WORDS,
    Harbour,
    add_fact,
    add_source,
    id_in,
    moderated,
)
from tests.bot.discord.harbour import ASKED, OWN
from tests.discord.driver.reply import Reply

TITLE = "Its title, as it stands there"


async def attach(people: Harbour, name: str, data: bytes) -> Reply:
    form = (await people.curator.command("source add")).modal
    file = people.discord.server.registry.attach(name, data)
    return await form.submit(by_label={TITLE: "A document", "The document": file})


@asynccontextmanager
async def unblocked(seconds: float = 0.5) -> AsyncIterator[None]:
    """Within the block the event loop, which the test's small Discord shares, is never held up for longer."""
    worst, last = 0.0, time.monotonic()

    async def watch() -> None:
        nonlocal worst, last
        while True:
            await asyncio.sleep(0.01)
            worst, last = max(worst, time.monotonic() - last), time.monotonic()

    watching = asyncio.create_task(watch())
    yield
    watching.cancel()
    assert worst < seconds


@pytest.mark.parametrize("name", ["minutes.txt", "minutes.md", "minutes.html"])
async def test_a_document_is_attached(path: Path, name: str) -> None:
    page = (
        f"<html><body><article><h1>Minutes</h1><p>{TEXT}</p></article><script>alert(1)</script></body></html>"
    )
    data = (page if name.endswith(".html") else TEXT).encode()
    async with moderated(path) as people:
        entered = await attach(people, name, data)
        assert "Its whole text is kept." in entered.card_text
        shown = await people.curator.command("source show", source=id_in(entered))
        assert "Facts that cite it: 0" in shown.card_text


def zip_bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", b"0" * 20_000_000)
    return made.getvalue()


def blank_pdf() -> bytes:
    made, writer = io.BytesIO(), PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(made)
    return made.getvalue()


def pdf_bomb() -> bytes:
    packer, zeros = zlib.compressobj(1), b"0" * 1_000_000
    packed = b"".join(packer.compress(zeros) for _ in range(300)) + packer.flush()
    return b"%%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n" % (
        len(packed),
        packed,
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("big.txt", lambda: b"a" * (50 << 20)),
        ("bomb.pdf", zip_bomb),
        ("deep.pdf", pdf_bomb),
        ("program.txt", lambda: b"\x7fELF\x00\x01\x02" * 500),
        ("latin.txt", lambda: "Ein Café in Zürich, drei Gäste.".encode("latin-1")),
        ("empty.txt", lambda: b""),
        ("blank.md", lambda: b"  \n\n "),
        ("sheet.xlsx", zip_bomb),
        ("only-scripts.html", lambda: b"<html><script>alert(1)</script></html>"),
        ("broken.pdf", lambda: b"%PDF-1.4\n%%EOF\n"),
        ("no-text.pdf", blank_pdf),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_document_that_cannot_be_read_is_one_sentence_and_nothing_is_saved(
    path: Path, name: str, data: Callable[[], bytes]
) -> None:
    document = data()
    async with moderated(path) as people:
        before = await people.position()
        begun = time.monotonic()
        async with unblocked():
            refused = await attach(people, name, document)
        assert time.monotonic() - begun < 25
        assert "Not yet" in refused.card_text
        assert "Something went wrong" not in refused.card_text
        assert "A document" in refused.card_text, "the title is given back"
        assert await people.position() == before
        assert (await refused.press("Mend it")).modal.fields[TITLE]["value"] == "A document"
        assert "41,200" in (await people.member.command("ask", question=ASKED)).card_text


async def test_a_new_version_shows_what_no_longer_holds_and_withholds_it(path: Path) -> None:
    async with moderated(path) as people:
        source = id_in(await add_source(people.curator))
        fact = id_in(await add_fact(people.curator))
        other = people.discord.server.registry.attach("v2.txt", TEXT.replace("12,300", "12,900").encode())
        dry = await people.curator.command("source check", source=source, document=other)
        assert fact in dry.card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text
        form = (await people.curator.command("source edit", source=source)).modal
        changed = await form.submit(by_label={"The document": other})
        assert "no longer stand" in changed.card_text
        assert fact in changed.card_text
        assert "12,900" in changed.card_text, "with what differs"
        assert "do not hold" in (await people.member.command("ask", question=VISITORS)).card_text


async def test_a_source_is_retired_with_its_facts_and_restored(path: Path) -> None:
    async with moderated(path) as people:
        form = (await people.curator.command("source retire", source="report")).modal
        assert "no answers any more" in (await form.submit("withdrawn")).card_text
        assert "do not hold" in (await people.member.command("ask", question=ASKED)).card_text
        form = (await people.curator.command("source restore", source="report")).modal
        await form.submit("it was not")
        assert "41,200" in (await people.member.command("ask", question=ASKED)).card_text


async def test_lists_and_checks(path: Path) -> None:
    async with moderated(path) as people:
        assert "The harbour in 2023" in (await people.curator.command("source list")).card_text
        assert "4 of 4 citations" in (await people.curator.command("source check", source="report")).card_text


async def test_where_texts_are_not_kept_the_document_is_attached_again(path: Path) -> None:
    async with moderated(path, keep_texts=False) as people:
        entered = await attach(people, "minutes.txt", TEXT.encode())
        assert "Its text is not kept." in entered.card_text
        source = id_in(entered)
        form = (await people.curator.command("fact add")).modal
        refused = await form.submit("figure", source if source in str(form.fields) else "A document", WORDS)
        assert "Attach the document" in refused.card_text
        attach_ = people.discord.server.registry.attach
        form = (await refused.press("Mend it")).modal
        wrong = attach_("minutes.txt", TEXT.replace("Lind", "Lund").encode())
        refused = await form.submit(by_label={"The document": wrong})
        assert "not the one" in refused.card_text
        form = (await refused.press("Mend it")).modal
        found = await form.submit(by_label={"The document": attach_("minutes.txt", TEXT.encode())})
        form = (await found.press("Go on: what they say")).modal
        assert "Published" in (await form.submit(SENTENCE, FIELDS, VISITORS)).card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text

        (fact,) = await people.discord.base.read(lambda base: base.facts(pack=OWN, source=source))
        form = (await people.curator.command("fact edit", fact=fact["id"])).modal
        document = attach_("minutes.txt", TEXT.encode())
        words = f"{WORDS}, said warden Per Lind"
        changed = await form.submit(
            by_label={"The words of the source": words, "The document, for other words": document}
        )
        assert "Changed" in changed.card_text
        (fact,) = await people.discord.base.read(lambda base: base.facts(pack=OWN, source=source))
        assert fact["citations"][0]["exact"] == words
        assert fact["questions"] == [VISITORS]


async def test_a_reference_that_is_wrong_gives_the_whole_form_back(path: Path) -> None:
    async with moderated(path) as people:
        form = (await people.curator.command("source add")).modal
        fields = "type: report\nauthor: Lind, Per; Harbour Council\ndate: soon"
        refused = await form.submit(
            by_label={TITLE: "Minutes", "The rest of its reference": fields, "Or its text, pasted": TEXT}
        )
        assert "soon" in refused.card_text
        form = (await refused.press("Mend it")).modal
        assert form.fields["Or its text, pasted"]["value"].strip() == TEXT.strip()
        mended = fields.replace("soon", "2025-03-04")
        entered = await form.submit(by_label={"The rest of its reference": mended})
        assert "Per Lind" in entered.card_text
        assert "4 March 2025" in entered.card_text


async def test_a_document_with_ten_thousand_candidates_is_gone_through_in_part(path: Path) -> None:
    text = "\n\n".join(f"The town of Aldmouth counted {n:,} gulls in 2024." for n in range(1_000, 11_000))
    async with moderated(path) as people:
        source = id_in(await attach(people, "gulls.txt", text.encode()))
        begun = time.monotonic()
        async with unblocked():
            draft = await people.curator.command("source extract", source=source)
        assert time.monotonic() - begun < 5
        assert "1 of the first 200" in draft.card_text
