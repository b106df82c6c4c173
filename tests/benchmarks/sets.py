"""The benchmark sets, and a fact base made of one.

A set is a folder: ``documents.jsonl`` (``id``, ``text``, maybe ``title`` and ``aliases``, other ways to
ask) and ``queries.jsonl`` (``id``, ``text``, ``relevant``: ids of documents; none where the right reply
is silence).
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facts.base import FactBase
from facts.model import Citation, PackInfo, Source, Statement
from facts.packs import Pack

PACK = "benchmark"
_SEED = 4
_CONTEXT = 32
# What the model allows at most.
_STATEMENT, _QUESTION, _CITED = 500, 200, 1_000


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found."""

    id: str
    text: str
    title: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked, and the ids of the documents that answer it."""

    id: str
    text: str
    relevant: frozenset[str]


def documents(folder: Path) -> list[Document]:
    """What a set holds."""
    return [
        Document(one["id"], one["text"], one.get("title", ""), tuple(one.get("aliases", ())))
        for one in _lines(folder / "documents.jsonl")
    ]


def queries(folder: Path, sample: int | None = None) -> list[Query]:
    """What is asked of a set: all, or the same ``sample`` of them every time, in their order."""
    asked = [
        Query(one["id"], one["text"], frozenset(one["relevant"])) for one in _lines(folder / "queries.jsonl")
    ]
    if sample is None or sample >= len(asked):
        return asked
    places = random.Random(_SEED).sample(range(len(asked)), sample)
    return [asked[place] for place in sorted(places)]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def fill(base: FactBase, held: Sequence[Document]) -> None:
    """Take the documents into an empty base as one pack."""
    base.import_pack(pack_of(held), actor="benchmark")


def fact_id(place: int) -> str:
    """The id of the fact that the document at ``place`` becomes: ids of documents may be anything."""
    return f"d{place}"


def place_of(id: str) -> int:
    """The place of the document that the fact ``id`` was made of."""
    return int(id.removeprefix("d"))


def pack_of(held: Sequence[Document]) -> Pack:
    """Each document a statement that cites the whole of its source, which is that document."""
    return Pack(
        info=PackInfo(id=PACK, title="Benchmark", description="What the benchmark asks about."),
        sources=tuple(_source(fact_id(place), one) for place, one in enumerate(held)),
        facts=tuple(_statement(fact_id(place), one) for place, one in enumerate(held)),
    )


def _source(id: str, document: Document) -> Source:
    return Source(
        id=id,
        type="document",
        title=document.title or "Benchmark",
        sha256=hashlib.sha256(document.text.encode()).hexdigest(),
        length=len(document.text),
    )


def _statement(id: str, document: Document) -> Statement:
    return Statement(
        id=id,
        statement=shortened(document.text, _STATEMENT),
        questions=tuple(dict.fromkeys(shortened(alias, _QUESTION) for alias in document.aliases)),
        citations=tuple(
            cited(id, document.text, start, end) for start, end in pieces(document.text, _CITED)
        ),
        tags=(document.title,) if document.title else (),
        asserted_by="Benchmark",
    )


def cited(source: str, text: str, start: int, end: int) -> Citation:
    """The citation of a part of a source's ``text``."""
    return Citation(
        source=source,
        exact=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        start=start,
        end=end,
    )


def shortened(text: str, longest: int) -> str:
    """``text`` on one line, cut behind a word where it is longer than the model allows."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return flat[:longest].rpartition(" ")[0] or flat[:longest]


def pieces(text: str, longest: int) -> Iterator[tuple[int, int]]:
    """Where to cut ``text``, between words where it can be, so that no piece is too long to be cited."""
    start = 0
    while len(text) - start > longest:
        cut = text.rfind(" ", start + 1, start + longest)
        end = cut if cut > 0 else start + longest
        yield start, end
        start = end
    yield start, len(text)
