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

from facts import journal
from facts.journal import Entry
from facts.matching.recall import indexing
from facts.sqlite import Database

Json = dict[str, Any]

_ORDER = ("pack", "source", "document", "fact")
# The facts that cite a source, or one that is based on it.
_RESTING_ON = """
WITH RECURSIVE resting (id) AS (
    SELECT :source
    UNION SELECT source.id FROM source, resting
    WHERE pack = :pack AND json_extract(body, '$.is_based_on') = resting.id
)
SELECT body, anchored FROM fact WHERE pack = :pack AND id IN (
    SELECT fact FROM citation WHERE pack = :pack AND source IN (SELECT id FROM resting)
) ORDER BY id
"""
# These by hand: a large import makes little else, and sqlite-utils reads a table's schema at each.
_PUT_SOURCE = """
INSERT INTO source (pack, id, revision, status, sha256, body)
VALUES (:pack, :id, :revision, :status, :sha256, :body)
ON CONFLICT (pack, id) DO UPDATE SET
    revision = excluded.revision, status = excluded.status, sha256 = excluded.sha256, body = excluded.body
"""
_PUT_FACT = """
INSERT INTO fact (pack, id, revision, kind, status, body, anchored)
VALUES (:pack, :id, :revision, :kind, :status, :body, :anchored)
ON CONFLICT (pack, id) DO UPDATE SET
    revision = excluded.revision, kind = excluded.kind, status = excluded.status,
    body = excluded.body, anchored = excluded.anchored
"""
_PUT_CITATION = """
INSERT INTO citation (pack, fact, position, source, exact, start, "end")
VALUES (:pack, :fact, :position, :source, :exact, :start, :end)
"""


def create(db: Database) -> None:
    """Make the tables, empty."""
    db.table("pack").create({"id": str, "revision": int, "body": str}, pk="id", not_null={"revision", "body"})
    db.table("source").create(
        {"pack": str, "id": str, "revision": int, "status": str, "sha256": str, "body": str},
        pk=("pack", "id"),
        foreign_keys=[("pack", "pack", "id")],
        not_null={"revision", "status", "body"},
    )
    # By hand: sqlite-utils indexes columns only. A pack may have as many sources as facts.
    db.execute("CREATE INDEX source_original ON source (pack, json_extract(body, '$.is_based_on'))")
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
    indexing.clear(db)
    entries = sorted(journal.latest(db), key=lambda entry: _ORDER.index(entry.kind))
    for entry in entries:
        apply(db, entry)
    indexing.merge(db)
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
    indexing.put_pack(db, entry.id, (entry.body or {}).get("glossary", {}))
    if entry.body is None:
        db.table("pack").delete_where("id = ?", [entry.id])
        return
    db.table("pack").upsert({"id": entry.id, "revision": entry.revision, "body": _dumps(entry.body)}, pk="id")


def _put_source(db: Database, entry: Entry) -> None:
    if entry.body is None:
        db.table("source").delete_where("pack = ? AND id = ?", [entry.pack, entry.id])
        return
    db.execute(
        _PUT_SOURCE,
        {
            "pack": entry.pack,
            "id": entry.id,
            "revision": entry.revision,
            "status": entry.body["status"],
            "sha256": entry.body.get("sha256"),
            "body": _dumps(entry.body),
        },
    )
    resting = db.execute(_RESTING_ON, {"pack": entry.pack, "source": entry.id}).fetchall()
    for body, anchored in resting:
        _settle(db, entry.pack, json.loads(body), json.loads(anchored))


def _put_document(db: Database, entry: Entry) -> None:
    if entry.body is None:
        db.table("document").delete_where("pack = ? AND source = ?", [entry.pack, entry.id])
        return
    db.table("document").upsert(
        {"pack": entry.pack, "source": entry.id, "text": entry.body["text"]}, pk=("pack", "source")
    )


def _put_fact(db: Database, entry: Entry) -> None:
    db.execute("DELETE FROM citation WHERE pack = ? AND fact = ?", [entry.pack, entry.id])
    if entry.body is None:
        indexing.drop_fact(db, entry.pack, entry.id)
        db.table("fact").delete_where("pack = ? AND id = ?", [entry.pack, entry.id])
        return
    db.execute(
        _PUT_FACT,
        {
            "pack": entry.pack,
            "id": entry.id,
            "revision": entry.revision,
            "kind": entry.body["kind"],
            "status": entry.body["status"],
            "body": _dumps(entry.body),
            "anchored": _dumps(entry.anchored),
        },
    )
    db.conn.executemany(
        _PUT_CITATION,
        [
            {**citation, "pack": entry.pack, "fact": entry.id, "position": position}
            for position, citation in enumerate(entry.body["citations"])
        ],
    )
    _settle(db, entry.pack, entry.body, entry.anchored)


def _settle(db: Database, pack: str, fact: Json, anchored: Mapping[str, str]) -> None:
    """Make a fact answerable, or withhold it and say why."""
    cited = list(dict.fromkeys(citation["source"] for citation in fact["citations"]))
    sources = _with_originals(db, pack, cited)
    reason = withheld(fact, anchored, [sources[one] for one in cited])
    db.execute("UPDATE fact SET withheld = ? WHERE pack = ? AND id = ?", [reason, pack, fact["id"]])
    if reason is None:
        indexing.put_fact(db, pack, fact, list(sources.values()))
    else:
        indexing.drop_fact(db, pack, fact["id"])


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


def _with_originals(db: Database, pack: str, cited: Iterable[str]) -> dict[str, Json]:
    """The sources by id, and after each those that it is based on."""
    found: dict[str, Json] = {}
    for id in cited:
        source = _source(db, pack, id)
        while source is not None and source["id"] not in found:
            found[source["id"]] = source
            # Within one change, a source may come before the one that it is based on.
            source = _source(db, pack, source.get("is_based_on", ""))
    return found


def _source(db: Database, pack: str, id: str) -> Json | None:
    row = db.execute("SELECT body FROM source WHERE pack = ? AND id = ?", [pack, id]).fetchone()
    return None if row is None else json.loads(row[0])


def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
