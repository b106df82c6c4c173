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
from typing import TYPE_CHECKING, Any

# Only what is made of a set needs them, and the memory of what asks it is measured.
if TYPE_CHECKING:
    from facts.base import FactBase
    from facts.model import Citation, Source, Statement
    from facts.packs import Pack

PACK = "benchmark"
_SEED = 4
_CONTEXT = 32
# What the model allows at most.
_STATEMENT, _QUESTION, _CITED = 500, 200, 1_000


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found, under an id that a fact may have."""

    id: str
    text: str
    title: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked, and the ids of the documents that answer it."""

    text: str
    relevant: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Set:
    """What a base is to hold and what is asked of it."""

    name: str
    documents: tuple[Document, ...]
    queries: tuple[Query, ...]

    @property
    def unanswerable(self) -> int:
        """How many of the questions have no answer."""
        return sum(not query.relevant for query in self.queries)


def read(folder: Path, sample: int | None = None) -> Set:
    """A set, with all questions or the same ``sample`` of them every time.

    The documents get other ids, for a fact's id may not be anything. Raises KeyError where a question
    names a document that is not there.
    """
    documents: list[Document] = []
    ids: dict[str, str] = {}
    for place, one in enumerate(_lines(folder / "documents.jsonl")):
        id = ids[one["id"]] = f"d{place}"
        documents.append(Document(id, one["text"], one.get("title", ""), tuple(one.get("aliases", ()))))
    queries = [
        Query(one["text"], frozenset(ids[id] for id in one["relevant"]))
        for one in _lines(folder / "queries.jsonl")
    ]
    return Set(folder.resolve().name, tuple(documents), tuple(sampled(queries, sample)))


def sampled(queries: Sequence[Query], count: int | None) -> Sequence[Query]:
    """``count`` of the questions, in their order, and the same ones every time; by default all."""
    if count is None or count >= len(queries):
        return queries
    places = random.Random(_SEED).sample(range(len(queries)), count)
    return [queries[place] for place in sorted(places)]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def fill(base: FactBase, documents: Sequence[Document]) -> None:
    """Take the documents into a base as one pack."""
    base.import_pack(pack_of(documents), actor="benchmark")


def pack_of(documents: Sequence[Document]) -> Pack:
    """Each document a statement that cites the whole of its source, which is that document."""
    from facts.model import PackInfo
    from facts.packs import Pack

    return Pack(
        info=PackInfo(id=PACK, title="Benchmark", description="What the benchmark asks about."),
        sources=tuple(source_of(one) for one in documents),
        facts=tuple(statement_of(one) for one in documents),
    )


def source_of(document: Document) -> Source:
    """The document as a source whose text is known by its hash."""
    from facts.model import Source

    return Source(
        id=document.id,
        type="document",
        title=document.title or "Benchmark",
        sha256=hashlib.sha256(document.text.encode()).hexdigest(),
        length=len(document.text),
    )


def statement_of(document: Document) -> Statement:
    """The document as a fact: its title a tag, its aliases listed questions."""
    from facts.model import Statement

    return Statement(
        id=document.id,
        statement=_shortened(document.text, _STATEMENT),
        questions=tuple(dict.fromkeys(_shortened(alias, _QUESTION) for alias in document.aliases)),
        citations=tuple(_citations(document)),
        tags=(document.title,) if document.title else (),
        asserted_by="Benchmark",
    )


def _citations(document: Document) -> Iterator[Citation]:
    for start, end in _pieces(document.text):
        yield cited(document.id, document.text, start, end)


def cited(source: str, text: str, start: int, end: int) -> Citation:
    """The citation of a part of a source's ``text``."""
    from facts.model import Citation

    return Citation(
        source=source,
        exact=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        start=start,
        end=end,
    )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """All of ``text``, cut before a space where it is too long for one citation."""
    start = 0
    while len(text) - start > _CITED:
        cut = text.rfind(" ", start + 1, start + _CITED)
        end = cut if cut > 0 else start + _CITED
        yield start, end
        start = end
    yield start, len(text)


def _shortened(text: str, longest: int) -> str:
    """``text`` on one line, cut behind a word where it is longer than the model allows."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return flat[:longest].rpartition(" ")[0] or flat[:longest]
