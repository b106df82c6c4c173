"""Reading the tables made from the journal: as records to list and edit, and as answers to show."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from facts import reference
from facts.errors import ConflictError, UnknownError
from facts.sqlite import Database

Json = dict[str, Any]
Key = tuple[str, str]
"""(pack, fact id)"""

# The order in which things first came in: the same after a replay, and that of the pack's files.
_SOURCES_AS_THEY_CAME = (
    "pack, (SELECT seq FROM journal WHERE journal.pack = source.pack"
    " AND subject = 'source:' || source.id AND journal.revision = 1)"
)
FACTS_AS_THEY_CAME = (
    "pack, (SELECT seq FROM journal WHERE journal.pack = fact.pack"
    " AND subject = 'fact:' || fact.id AND journal.revision = 1)"
)
_HAS = {
    "pack": "pack = :pack",
    "id": "id = :id",
    "kind": "kind = :kind",
    "status": "status = :status",
    "source": "EXISTS (SELECT 1 FROM citation WHERE citation.pack = fact.pack"
    " AND citation.fact = fact.id AND citation.source = :source)",
}
_FIGURE = (
    "variable_measured",
    "observation_about",
    "place",
    "value",
    "unit_text",
    "value_text",
    "modifier",
    "min_value",
    "max_value",
    "measurement_denominator",
    "observation_date",
    "observation_period",
    "measurement_method",
    "attributed_to",
)
_QUOTE = ("text", "creator", "recipient", "spoken_at", "elisions")


def packs(db: Database) -> list[Json]:
    """Every pack with its ``revision``, in the order of their ids."""
    return [
        {**json.loads(row["body"]), "revision": row["revision"]}
        for row in db.table("pack").rows_where(order_by="id")
    ]


def pack_ids(db: Database) -> list[str]:
    """The ids of all packs."""
    return [id for (id,) in db.execute("SELECT id FROM pack ORDER BY id")]


def sources(db: Database, pack: str | None = None) -> list[Json]:
    """Sources, each with its ``pack``, ``revision`` and whether its text is ``kept``."""
    kept = {(row["pack"], row["source"]) for row in db.table("document").rows_where(select="pack, source")}
    return [
        {
            **json.loads(row["body"]),
            "pack": row["pack"],
            "revision": row["revision"],
            "kept": (row["pack"], row["id"]) in kept,
        }
        for row in _source_rows(db, pack)
    ]


def source_states(db: Database, pack: str) -> dict[str, Json]:
    """The sources of a pack by id, as the model has them."""
    return {row["id"]: json.loads(row["body"]) for row in _source_rows(db, pack)}


class Sources(Mapping[str, Json]):
    """The sources of a pack by id, each read when it is asked for: a pack may have thousands."""

    def __init__(self, db: Database, pack: str) -> None:
        self._db = db
        self._pack = pack
        self._read: dict[str, Json] = {}
        self._references: dict[str, str] = {}

    def __getitem__(self, id: str) -> Json:
        if id not in self._read:
            found = self._db.execute(
                "SELECT body FROM source WHERE pack = ? AND id = ?", [self._pack, id]
            ).fetchone()
            if found is None:
                raise KeyError(id)
            self._read[id] = json.loads(found[0])
        return self._read[id]

    def reference(self, id: str) -> str:
        """The reference line of a source."""
        if id not in self._references:
            self._references[id] = reference.render(self[id], self)
        return self._references[id]

    def __iter__(self) -> Iterator[str]:
        return (row["id"] for row in _source_rows(self._db, self._pack))

    def __len__(self) -> int:
        return self._db.table("source").count_where("pack = ?", [self._pack])


def document(db: Database, pack: str, source: str) -> str | None:
    """The text of a source, where it was kept."""
    rows = db.table("document").rows_where("pack = ? AND source = ?", [pack, source])
    return next((row["text"] for row in rows), None)


def facts(db: Database, **wanted: str | None) -> list[Json]:
    """Facts as the model has them, each with its ``pack``, ``revision``, whether it is ``answerable``
    and, where it is not, why it is ``withheld``. ``wanted`` (pack, id, kind, status, source) leaves
    only those that have it."""
    where = " AND ".join(_HAS[name] for name, value in wanted.items() if value is not None)
    rows = db.table("fact").rows_where(where or None, wanted, order_by=FACTS_AS_THEY_CAME)
    return [_record(row) for row in rows]


def anchored(db: Database, pack: str, fact: str) -> dict[str, str]:
    """In which text (SHA-256) of each source a fact's words were last found."""
    found: dict[str, str] = json.loads(db.table("fact").get((pack, fact))["anchored"])
    return found


def pack_of(db: Database, kind: str, id: str, pack: str | None) -> str:
    """The pack that holds the fact or source ``id``: ``pack`` where it is given.

    Raises UnknownError where nothing has that id, ConflictError where it stands in several packs.
    """
    rows = db.table(kind).rows_where("id = ? AND (? IS NULL OR pack = ?)", [id, pack, pack], order_by="pack")
    holders = [row["pack"] for row in rows]
    if not holders:
        raise UnknownError(kind, id, f"Look at what pack {pack} holds." if pack else "")
    if len(holders) > 1:
        raise ConflictError(f"Several packs have a {kind} “{id}”: {', '.join(holders)}.", "Name the pack.")
    return str(holders[0])


class Loading:
    """Facts as they are shown, while the file stays as it is: a source is read once for all that cite it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._sources: dict[str, Sources] = {}

    def __call__(self, keys: Sequence[Key]) -> dict[Key, Json]:
        """Those of ``keys``, each citation with its ``reference`` line and ``url``; an unknown key is
        absent."""
        loaded: dict[Key, Json] = {}
        for pack, id in keys:
            found = self._db.execute("SELECT body FROM fact WHERE pack = ? AND id = ?", [pack, id]).fetchone()
            if found is not None:
                sources = self._sources.setdefault(pack, Sources(self._db, pack))
                loaded[pack, id] = shown(json.loads(found[0]), pack, sources)
        return loaded


def shown(fact: Json, pack: str, sources: Sources) -> Json:
    """A fact in the shape of an answer; ``sources`` are those of its pack."""
    answer: Json = {
        "id": fact["id"],
        "kind": fact["kind"],
        "statement": fact["statement"],
        "pack": pack,
    }
    if fact["kind"] == "figure":
        answer["figure"] = {name: fact[name] for name in _FIGURE if name in fact}
    elif fact["kind"] == "quote":
        answer["quote"] = {name: fact[name] for name in _QUOTE if name in fact}
    else:
        answer["asserted_by"] = fact["asserted_by"]
    answer |= {name: fact[name] for name in ("entities", "tags") if name in fact}
    answer["citations"] = list(_citations(fact, sources))
    return answer


def _citations(fact: Json, sources: Sources) -> Iterator[Json]:
    for citation in fact["citations"]:
        source = sources[citation["source"]]
        yield {
            "source": citation["source"],
            "exact": citation["exact"],
            "prefix": citation["prefix"],
            "suffix": citation["suffix"],
            "reference": sources.reference(source["id"]),
            **({"url": source["URL"]} if "URL" in source else {}),
        }


def _source_rows(db: Database, pack: str | None) -> Iterator[Json]:
    return db.table("source").rows_where(
        "pack = :pack" if pack is not None else None, {"pack": pack}, order_by=_SOURCES_AS_THEY_CAME
    )


def _record(row: Mapping[str, Any]) -> Json:
    record: Json = {
        **json.loads(row["body"]),
        "pack": row["pack"],
        "revision": row["revision"],
        "answerable": row["withheld"] is None,
    }
    if row["withheld"] is not None:
        record["withheld"] = row["withheld"]
    return record
