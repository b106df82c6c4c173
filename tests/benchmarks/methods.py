"""Footnote and what else could find a fact, behind the same few methods.

A fact is one row (or document, or string) everywhere, with all ways to ask for it: an alternative that
has a row for each of them finds less. Where there are fields, the title weighs half of the text.
"""

from __future__ import annotations

import importlib
import importlib.util
import pickle
import re
import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from tests.benchmarks.metrics import DEPTH, Reply
from tests.benchmarks.sets import PACK, Document, fill, source_of, statement_of

# What only one method needs is imported there: the others' memory is measured without it.
if TYPE_CHECKING:
    from facts.base import FactBase

_WORD = re.compile(r"\w+")
_STOP = frozenset(
    """
    a about am an and any are as at be been being but by can could did do does for from get had has have how
    i if in into is it its many me much my no not of on or our she should so some such than that the their
    them then there these they this to up us was we were what when where which who whom whose why will with
    would you your
    """.split()
)


class Method(ABC):
    """A way to find, in a folder of its own: what ``build`` leaves there, ``open`` reads in a process
    that never held the documents."""

    needs: ClassVar[tuple[str, ...]] = ()
    """The packages that it cannot do without."""
    is_confident: ClassVar[bool] = False
    """Whether its scores say how likely it is right, and it decides whether to answer."""
    longest: ClassVar[int | None] = None
    """How many questions it is asked at most, where all would take too long."""

    def __init__(self, folder: Path, model: str | None = None) -> None:
        self.folder = folder
        self.model = model

    @classmethod
    def lacks(cls, model: str | None) -> str:
        """Why it cannot be measured here (``model`` is the folder of one); empty where it can."""
        del model
        absent = [name for name in cls.needs if importlib.util.find_spec(name) is None]
        return f"no {absent[0]}" if absent else ""

    @abstractmethod
    def build(self, documents: Sequence[Document]) -> None:
        """Make it of the documents."""

    @abstractmethod
    def open(self) -> None:
        """Get ready to be asked."""

    @abstractmethod
    def rank(self, question: str) -> list[tuple[str, float]]:
        """The ids of what fits best, best first, each with its score: higher is better, 0 is nothing."""

    def ask(self, question: str) -> Reply:
        """The reply, with what it took to get it."""
        started = time.perf_counter()
        ranking = self.rank(question)
        return Reply(ranking, took_ms=(time.perf_counter() - started) * 1000)

    def add(self, document: Document) -> float | None:
        """Add one more, for good; how many ms that took, None where all must be built again."""
        del document
        return None

    def close(self) -> None:  # noqa: B027 (most hold none)
        """Let go of the files."""


class Footnote(Method):
    """A FactBase, through its door. Its ranking is what stands before the guard; its answer comes after."""

    is_confident = True

    def build(self, documents: Sequence[Document]) -> None:
        with self._opened() as base:
            fill(base, documents)

    def open(self) -> None:
        self._base = self._opened()

    def _opened(self) -> FactBase:
        from facts.base import FactBase

        return FactBase.open(self.folder / "facts.db", shipped=False)

    def rank(self, question: str) -> list[tuple[str, float]]:
        return list(self.ask(question).ranking)

    def ask(self, question: str) -> Reply:
        started = time.perf_counter()
        answer = self._base.ask(question)
        took = (time.perf_counter() - started) * 1000
        shown = answer.answers[0]["id"] if answer.outcome == "answered" else None
        return Reply([(id, score) for (_, id), score in answer.ranking], shown, took)

    def add(self, document: Document) -> float:
        self._base.add_source(source_of(document), pack=PACK, actor="benchmark")
        started = time.perf_counter()
        self._base.publish(statement_of(document), pack=PACK, actor="benchmark")
        return (time.perf_counter() - started) * 1000

    def close(self) -> None:
        self._base.close()


class FootnoteSemantic(Footnote):
    """The same with a model of meaning; ``model`` is its folder."""

    needs = ("onnxruntime", "tokenizers")

    @classmethod
    def lacks(cls, model: str | None) -> str:
        return "no --model" if model is None else super().lacks(model)

    def build(self, documents: Sequence[Document]) -> None:
        super().build(documents)
        with self._opened() as base:
            base.encode_pending()

    def add(self, document: Document) -> float:
        took = super().add(document)
        started = time.perf_counter()
        self._base.encode_pending()
        return took + (time.perf_counter() - started) * 1000

    def _opened(self) -> FactBase:
        from facts.base import FactBase

        return FactBase.open(self.folder / "facts.db", shipped=False, model=self.model)


class Fts5(Method):
    """SQLite's full text search: any of the question's words, porter stems, bm25."""

    def build(self, documents: Sequence[Document]) -> None:
        self.open()
        self._db.executescript(
            "PRAGMA journal_mode = WAL;"
            "CREATE VIRTUAL TABLE held USING fts5(id UNINDEXED, text, title, tokenize='porter unicode61')"
        )
        with self._db:
            self._db.executemany(
                "INSERT INTO held VALUES (?, ?, ?)", ((one.id, asked(one), one.title) for one in documents)
            )
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.close()

    def open(self) -> None:
        self._db = sqlite3.connect(self.folder / "fts5.db")

    def words(self, question: str) -> list[str]:
        """What is searched for."""
        return _words(question)

    def rank(self, question: str) -> list[tuple[str, float]]:
        words = self.words(question)
        if not words:
            return []
        found = self._db.execute(
            "SELECT id, -bm25(held, 0, 1.0, 0.5) AS score FROM held WHERE held MATCH ?"
            " ORDER BY score DESC LIMIT ?",
            [" OR ".join(f'"{word}"' for word in words), DEPTH],
        )
        return list(found)

    def add(self, document: Document) -> float:
        started = time.perf_counter()
        with self._db:
            self._db.execute(
                "INSERT INTO held VALUES (?, ?, ?)", [document.id, asked(document), document.title]
            )
        return (time.perf_counter() - started) * 1000

    def close(self) -> None:
        self._db.close()


class Fts5Stop(Fts5):
    """The same minus stop words, unless the question has no others."""

    def words(self, question: str) -> list[str]:
        words = _words(question)
        return [word for word in words if word not in _STOP] or words


class RapidFuzz(Method):
    """token_set_ratio with every fact."""

    longest = 300

    def build(self, documents: Sequence[Document]) -> None:
        from rapidfuzz import utils

        held = [(one.id, utils.default_process(asked(one))) for one in documents]
        (self.folder / "strings.pickle").write_bytes(pickle.dumps(held))

    def open(self) -> None:
        held = pickle.loads((self.folder / "strings.pickle").read_bytes())
        self._ids = [id for id, _ in held]
        self._texts = [text for _, text in held]

    def rank(self, question: str) -> list[tuple[str, float]]:
        from rapidfuzz import fuzz, process, utils

        found = process.extract(
            utils.default_process(question), self._texts, scorer=fuzz.token_set_ratio, limit=DEPTH
        )
        return [(self._ids[place], score / 100) for _, score, place in found]

    def add(self, document: Document) -> float:
        from rapidfuzz import utils

        started = time.perf_counter()
        self._ids.append(document.id)
        self._texts.append(utils.default_process(asked(document)))
        return (time.perf_counter() - started) * 1000


class Tantivy(Method):
    """Lucene's ways in Rust: any of the words, English stems, bm25."""

    needs = ("tantivy",)

    def build(self, documents: Sequence[Document]) -> None:
        tantivy: Any = importlib.import_module("tantivy")
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw")
        schema.add_text_field("text", tokenizer_name="en_stem")
        schema.add_text_field("title", tokenizer_name="en_stem")
        self._index = tantivy.Index(schema.build(), path=str(self.folder))
        self._writer = self._index.writer()
        for one in documents:
            self._put(one)
        self._writer.commit()
        self._writer.wait_merging_threads()

    def open(self) -> None:
        tantivy: Any = importlib.import_module("tantivy")
        self._index = tantivy.Index.open(str(self.folder))
        self._searcher = self._index.searcher()
        self._writer = None

    def rank(self, question: str) -> list[tuple[str, float]]:
        query = self._index.parse_query(
            " ".join(_words(question)), ["text", "title"], field_boosts={"title": 0.5}
        )
        found = self._searcher.search(query, DEPTH).hits
        return [(self._searcher.doc(address)["id"][0], score) for score, address in found]

    def add(self, document: Document) -> float:
        if self._writer is None:
            self._writer = self._index.writer()
        started = time.perf_counter()
        self._put(document)
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()
        return (time.perf_counter() - started) * 1000

    def _put(self, one: Document) -> None:
        tantivy: Any = importlib.import_module("tantivy")
        self._writer.add_document(tantivy.Document(id=[one.id], text=[asked(one)], title=[one.title]))


class Bm25s(Method):
    """BM25 over sparse matrices, with English stems."""

    needs = ("bm25s", "Stemmer")

    def build(self, documents: Sequence[Document]) -> None:
        bm25s: Any = importlib.import_module("bm25s")
        self._make_ready()
        index = bm25s.BM25()
        texts = [f"{one.title} {asked(one)}" for one in documents]
        index.index(self._tokens(texts, return_ids=True), show_progress=False)
        index.save(self.folder, show_progress=False)
        (self.folder / "ids.pickle").write_bytes(pickle.dumps([one.id for one in documents]))

    def open(self) -> None:
        bm25s: Any = importlib.import_module("bm25s")
        self._make_ready()
        self._index = bm25s.BM25.load(self.folder, show_progress=False)
        self._ids = pickle.loads((self.folder / "ids.pickle").read_bytes())

    def rank(self, question: str) -> list[tuple[str, float]]:
        places, scores = self._index.retrieve(
            self._tokens([question], return_ids=False), k=min(DEPTH, len(self._ids)), show_progress=False
        )
        found = zip(places[0], scores[0], strict=True)
        return [(self._ids[place], float(score)) for place, score in found if score > 0]

    def _make_ready(self) -> None:
        self._tokenize = importlib.import_module("bm25s").tokenize
        self._stemmer = importlib.import_module("Stemmer").Stemmer("english")

    def _tokens(self, texts: list[str], *, return_ids: bool) -> Any:
        return self._tokenize(
            texts, stopwords=None, stemmer=self._stemmer, show_progress=False, return_ids=return_ids
        )


METHODS: dict[str, type[Method]] = {
    "footnote": Footnote,
    "footnote+semantic": FootnoteSemantic,
    "fts5": Fts5,
    "fts5-stop": Fts5Stop,
    "rapidfuzz": RapidFuzz,
    "tantivy": Tantivy,
    "bm25s": Bm25s,
}


def asked(document: Document) -> str:
    """All that a fact says and can be asked for, but for its title."""
    return " ".join([document.text, *document.aliases])


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(_WORD.findall(text.lower())))
