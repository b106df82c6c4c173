"""The tables that questions and lists are answered from, made from the journal and from nothing else.

``apply`` takes one entry further, ``rebuild`` replays them all; both end in the same rows. A table
holds what is looked up by; the rest is the subject's state as JSON.

An entry about a fact says in which text (SHA-256) of each source its words were last found. So a
source that gets another text withholds, by itself, every fact that was not found in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database

from facts import journal
from facts.journal import Entry
from facts.matching import index

Json = dict[str, Any]

_ORDER = ("pack", "source", "document", "fact")


def create(db: Database) -> None:
    """Make the tables, empty."""
    db.table("pack").create({"id": str, "revision": int, "body": str}, pk="id", not_null={"revision", "body"})
    db.table("source").create(
        {"pack": str, "id": str, "revision": int, "status": str, "sha256": str, "body": str},
        pk=("pack", "id"),
        foreign_keys=[("pack", "pack", "id")],
        not_null={"revision", "status", "body"},
    )
    db.table("document").create(
        {"pack": str, "source": str, "text": str},
        pk=("pack", "source"),
        foreign_keys=[(("pack", "source"), "source", ("pack", "id"))],
        not_null={"text"},
    )
    db.table("fact").create(
        {
            "pack": str,
            "id": str,
            "revision": int,
            "kind": str,
            "status": str,
            "withheld": str,
            "body": str,
            "anchored": str,
        },
        pk=("pack", "id"),
        foreign_keys=[("pack", "pack", "id")],
        not_null={"revision", "kind", "status", "body", "anchored"},
    )
    db.table("citation").create(
        {"pack": str, "fact": str, "position": int, "source": str, "exact": str, "start": int, "end": int},
        pk=("pack", "fact", "position"),
        foreign_keys=[
            (("pack", "fact"), "fact", ("pack", "id")),
            (("pack", "source"), "source", ("pack", "id")),
        ],
        not_null={"source", "exact", "start", "end"},
    )
    db.table("citation").create_index(["pack", "source"])


def rebuild(db: Database) -> int:
    """Empty the tables and the index and make them again; how many subjects the journal has."""
    for table in ("citation", "fact", "document", "source", "pack"):
        db.table(table).delete_where()
    index.clear(db)
    entries = sorted(journal.latest(db), key=lambda entry: _ORDER.index(entry.kind))
    for entry in entries:
        apply(db, entry)
    return len(entries)


def apply(db: Database, entry: Entry) -> None:
    """Take the tables and the index one entry further."""
    if entry.kind == "pack":
        _put_pack(db, entry)
    elif entry.kind == "source":
        _put_source(db, entry)
    elif entry.kind == "document":
        _put_document(db, entry)
    else:
        _put_fact(db, entry)


def citing(db: Database, pack: str, source: str) -> list[str]:
    """The ids of the facts that cite a source."""
    rows = db.query(
        "SELECT DISTINCT fact FROM citation WHERE pack = ? AND source = ? ORDER BY fact", [pack, source]
    )
    return [row["fact"] for row in rows]


def _put_pack(db: Database, entry: Entry) -> None:
    index.put_pack(db, entry.id, (entry.body or {}).get("glossary", {}))
    if entry.body is None:
        db.table("pack").delete_where("id = ?", [entry.id])
        return
    db.table("pack").upsert({"id": entry.id, "revision": entry.revision, "body": _dumps(entry.body)}, pk="id")


def _put_source(db: Database, entry: Entry) -> None:
    if entry.body is None:
        db.table("source").delete_where("pack = ? AND id = ?", [entry.pack, entry.id])
        return
    db.table("source").upsert(
        {
            "pack": entry.pack,
            "id": entry.id,
            "revision": entry.revision,
            "status": entry.body["status"],
            "sha256": entry.body.get("sha256"),
            "body": _dumps(entry.body),
        },
        pk=("pack", "id"),
    )
    sources = _sources(db, entry.pack)
    for id in sources:
        if any(one["id"] == entry.id for one in _with_originals([id], sources)):
            for fact in citing(db, entry.pack, id):
                _settle(db, entry.pack, fact, sources)


def _put_document(db: Database, entry: Entry) -> None:
    if entry.body is None:
        db.table("document").delete_where("pack = ? AND source = ?", [entry.pack, entry.id])
        return
    db.table("document").upsert(
        {"pack": entry.pack, "source": entry.id, "text": entry.body["text"]}, pk=("pack", "source")
    )


def _put_fact(db: Database, entry: Entry) -> None:
    db.table("citation").delete_where("pack = ? AND fact = ?", [entry.pack, entry.id])
    if entry.body is None:
        index.drop_fact(db, entry.pack, entry.id)
        db.table("fact").delete_where("pack = ? AND id = ?", [entry.pack, entry.id])
        return
    db.table("fact").upsert(
        {
            "pack": entry.pack,
            "id": entry.id,
            "revision": entry.revision,
            "kind": entry.body["kind"],
            "status": entry.body["status"],
            "body": _dumps(entry.body),
            "anchored": _dumps(entry.anchored),
        },
        pk=("pack", "id"),
    )
    db.table("citation").insert_all(
        {
            "pack": entry.pack,
            "fact": entry.id,
            "position": position,
            "source": citation["source"],
            "exact": citation["exact"],
            "start": citation["start"],
            "end": citation["end"],
        }
        for position, citation in enumerate(entry.body["citations"])
    )
    _settle(db, entry.pack, entry.id, _sources(db, entry.pack))


def _settle(db: Database, pack: str, id: str, sources: Mapping[str, Json]) -> None:
    """Make a fact answerable, or withhold it and say why."""
    row = db.table("fact").get((pack, id))
    body = json.loads(row["body"])
    cited = _cited(db, pack, id)
    reason = withheld(body, json.loads(row["anchored"]), [sources[one] for one in cited])
    db.table("fact").update((pack, id), {"withheld": reason})
    if reason is None:
        index.put_fact(db, pack, body, _with_originals(cited, sources))
    else:
        index.drop_fact(db, pack, id)


def withheld(fact: Json, anchored: Mapping[str, str], sources: Iterable[Json]) -> str | None:
    """Why a fact is no answer, or None where it is one. ``sources`` are those it cites."""
    if fact["status"] == "proposed":
        return "it is proposed and not yet approved"
    if fact["status"] == "retired":
        return "it is retired"
    if fact["rank"] == "deprecated":
        return f"it is deprecated: {fact['rank_reason']}"
    for source in sources:
        if source["status"] == "retired":
            return f"its source {source['id']} is retired"
        if not is_found(anchored, source):
            return f"its words were not found in the text that its source {source['id']} has now"
    return None


def is_found(anchored: Mapping[str, str], source: Json) -> bool:
    """Whether a fact's words were last found in the text that ``source`` has now."""
    return anchored.get(source["id"]) == source.get("sha256")


def _cited(db: Database, pack: str, id: str) -> list[str]:
    rows = db.table("citation").rows_where("pack = ? AND fact = ?", [pack, id], order_by="position")
    return list(dict.fromkeys(row["source"] for row in rows))


def _sources(db: Database, pack: str) -> dict[str, Json]:
    rows = db.table("source").rows_where("pack = ?", [pack])
    return {row["id"]: json.loads(row["body"]) for row in rows}


def _with_originals(cited: Iterable[str], sources: Mapping[str, Json]) -> list[Json]:
    """The sources, and after each those that it is based on."""
    found: dict[str, Json] = {}
    for id in cited:
        source = sources.get(id)
        while source is not None and source["id"] not in found:
            found[source["id"]] = source
            # Within one change, a source may come before the one that it is based on.
            source = sources.get(source.get("is_based_on", ""))
    return list(found.values())


def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
