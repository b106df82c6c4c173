"""Files become text, or one sentence that says why not."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from facts import documents
from facts.errors import DocumentError
from tests.facts.documents import making

SENTENCE = "The ferry carried 41,200 riders in 2023, the harbour office said on Monday."
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>Riders</title>
<script>var hidden = "stolen 9,999";</script><style>p {{ color: red }}</style></head>
<body><nav><a href="/">Home</a></nav><article><h1>Riders at the pier</h1><p>{SENTENCE}</p>
<p onclick="steal()">“We are busy,” said Ann Lee.</p><script>document.write("written 8,888")</script>
<table><tr><th>Year</th><th>Riders</th></tr><tr><td>2022</td><td>38,900</td></tr></table>
</article></body></html>"""


@pytest.fixture(scope="module")
def bomb() -> bytes:
    return making.bomb(100)


@pytest.mark.parametrize("name", ["report.txt", "report.md", "REPORT.TXT"])
def test_plain_text_is_taken_to_the_code_point(name: str) -> None:
    text = "\ufeffOne line\r\n\tand “another”\u00a0…\n\n"
    assert documents.read(name, text.encode()) == text


def test_a_web_page_is_what_a_reader_came_for() -> None:
    text = documents.read("page.html", PAGE.encode())
    assert SENTENCE in text
    assert "“We are busy,” said Ann Lee." in text
    assert "38,900" in text
    assert not any(hidden in text for hidden in ("9,999", "8,888", "steal", "color"))


def test_a_short_page_gives_all_that_it_says() -> None:
    assert documents.read("a.htm", b"<p>Ten boats came.</p>").strip() == "Ten boats came."


def test_a_page_is_read_in_the_encoding_that_it_names() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Café in Jönköping</p></body></html>'
    assert "Café in Jönköping" in documents.read("a.html", page.encode("latin-1"))


def test_a_pdf_is_its_pages() -> None:
    assert documents.read("a.pdf", making.pdf("Ten boats came.", "", "Two left.")) == (
        "Ten boats came.\n\nTwo left.\n"
    )


def test_the_same_file_gives_the_same_text_again() -> None:
    assert documents.read("page.html", PAGE.encode()) == documents.read("page.html", PAGE.encode())


HOSTILE: list[tuple[str, Callable[[], bytes], str]] = [
    ("big.txt", lambda: b"a" * 50_000_000, "is too big (48 MB; up to 10 MB are read)"),
    ("big.pdf", lambda: b"%PDF-1.4\n" + b"\x00" * 50_000_000, "is too big"),
    ("long.txt", lambda: b"a" * 1_000_001, "more than 1,000,000 characters"),
    ("long.html", lambda: b"<p>" + b"word " * 300_000 + b"</p>", "more than 1,000,000 characters"),
    ("empty.txt", lambda: b" \n\n", "is empty"),
    ("empty.pdf", lambda: b"", "is empty"),
    ("paper.docx", lambda: b"PK\x03\x04 word", "is of a kind that is not read"),
    ("noname", lambda: b"text", "is of a kind that is not read"),
    ("zip.pdf", lambda: b"PK\x03\x04" + b"\x00" * 1000, "is a ZIP archive or an office document"),
    ("text.pdf", lambda: b"Only text.", "is no PDF"),
    ("program.txt", lambda: b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40, "is a program"),
    ("binary.txt", lambda: bytes(range(256)) * 40, "holds no text but other data"),
    ("nul.md", lambda: b"some text \x00 more", "holds no text but other data"),
    ("latin.txt", lambda: "Darién is far".encode("latin-1"), "is not UTF-8 text (byte 4)"),
    ("wide.txt", lambda: "Darién".encode("utf-16"), "is written in UTF-16"),
    ("latin.html", lambda: "<p>Darién is far</p>".encode("latin-1"), "is not written in UTF-8"),
    ("odd.html", lambda: b"<meta charset='klingon'><p>Ten</p>", "is not written in klingon"),
    ("tags.html", lambda: b"<p>x" + b"<br>" * 250_000, "more than 200,000 tags"),
    ("plain.html", lambda: b"No markup at all", "there is no markup in it"),
    ("scripted.html", lambda: b"<html><script>show()</script><body></body></html>", "has no text of its own"),
    ("scan.pdf", lambda: making.pdf("", ""), "has no text, only pictures"),
    ("damaged.pdf", lambda: b"%PDF-1.4\n\xff\xfe garbage", "is damaged"),
    ("cut.pdf", lambda: making.pdf("Ten boats came.")[:200], "is damaged"),
    ("pages.pdf", lambda: making.pdf(*["x"] * 501), "has 501 pages; up to 500 are read"),
]


@pytest.mark.parametrize(("name", "make", "said"), HOSTILE, ids=[name for name, *_ in HOSTILE])
def test_what_is_no_document_is_refused_in_a_sentence(
    name: str, make: Callable[[], bytes], said: str
) -> None:
    started = time.monotonic()
    with pytest.raises(DocumentError) as refused:
        documents.read(name, make())
    assert said in refused.value.message
    assert refused.value.message.startswith(f"“{name}” ")
    assert refused.value.message.endswith(".")
    assert "\n" not in refused.value.message
    assert refused.value.mend
    assert time.monotonic() - started < 10


def test_a_bomb_ends_in_a_sentence_within_bounds(bomb: bytes) -> None:
    started = time.monotonic()
    with pytest.raises(DocumentError, match="unpacks to more than a document may hold"):
        documents.read("bomb.pdf", bomb)
    assert len(bomb) < 50_000
    assert time.monotonic() - started < 10


READ_A_LARGE_PAGE = """
import resource
from facts import documents
from facts.errors import DocumentError

tag = b"<br" + b"".join(b" a%d" % number for number in range(28)) + b">"
if __name__ == "__main__":
    try:
        documents.read("many.html", b"<p>x" + tag * 90_000)
    except DocumentError as refused:
        print(refused.message, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_page_that_needs_too_much_memory_ends_in_a_sentence_within_bounds() -> None:
    started = time.monotonic()
    # In a process of its own: how much memory the largest child took counts all that there were.
    ended = subprocess.run([sys.executable, "-c", READ_A_LARGE_PAGE], capture_output=True, check=True)
    assert time.monotonic() - started < 25
    refused, largest = ended.stdout.decode().rsplit(" ", 1)
    assert refused.startswith("“many.html” ")
    assert int(largest) * 1024 < 600 * 2**20


def test_a_page_nested_without_end_is_read_within_bounds() -> None:
    started = time.monotonic()
    deep = b"<div>" * 200_000 + b"Ten boats came."
    try:
        assert "Ten boats came." in documents.read("deep.html", deep)
    except DocumentError as refused:
        assert refused.message.startswith("“deep.html” ")  # noqa: PT017 (either is right; neither may hang)
    assert time.monotonic() - started < 25


def test_the_event_loop_goes_on_while_files_are_read(bomb: bytes) -> None:
    async def longest_pause() -> float:
        reader = documents.Reader()
        pauses: list[float] = []

        async def tick() -> None:
            before = time.perf_counter()
            while True:
                await asyncio.sleep(0.001)
                now = time.perf_counter()
                pauses.append(now - before)
                before = now

        ticking = asyncio.create_task(tick())
        files = [("page.html", PAGE.encode()), ("a.pdf", making.pdf("Ten boats came.")), ("bomb.pdf", bomb)]
        files += [("long.txt", b"a" * 10_000_000), ("big.txt", b"a" * 20_000_000)]
        said = await asyncio.gather(*(reader.read(*file) for file in files), return_exceptions=True)
        ticking.cancel()
        assert SENTENCE in str(said[0])
        assert said[1] == "Ten boats came.\n"
        assert all(isinstance(one, DocumentError) for one in said[2:])
        return max(pauses)

    assert asyncio.run(longest_pause()) < 0.2


def test_only_so_many_files_wait() -> None:
    async def read_many() -> list[str | BaseException]:
        reader = documents.Reader()
        return await asyncio.gather(
            *(reader.read("a.txt", b"Ten boats came.") for _ in range(30)), return_exceptions=True
        )

    said = asyncio.run(read_many())
    assert said.count("Ten boats came.") >= 10
    assert any("Too many documents" in str(one) for one in said)


def test_who_gives_up_leaves_no_process_behind(bomb: bytes) -> None:
    async def give_up() -> None:
        reader = documents.Reader()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.15):
                await reader.read("bomb.pdf", bomb)
        assert await reader.read("a.pdf", making.pdf("Ten boats came.")) == "Ten boats came.\n"

    asyncio.run(give_up())


def test_what_reads_documents_is_not_loaded_where_it_asks_for_them() -> None:
    listing = "import sys, facts.documents; print(*sys.modules)"
    done = subprocess.run(
        *([sys.executable, "-c", listing],),
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(documents.__file__).parents[2],
        timeout=60,
    )
    assert {"trafilatura", "pypdf", "lxml"}.isdisjoint(done.stdout.split())
