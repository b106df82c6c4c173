"""The journal's table: appending to it and reading it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from facts.errors import StaleRevision
from facts.journal.entry import Action, Change, Entry
from facts.sqlite import Database

# By hand: sqlite-utils makes neither AUTOINCREMENT nor CHECK nor triggers. AUTOINCREMENT, so that no
# number is ever given twice. The third trigger is for INSERT OR REPLACE, which fires no DELETE trigger
# unless the connection asks for recursive ones.
_TABLE = """
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    pack TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    body TEXT CHECK (body IS NULL OR json_valid(body)),
    reason TEXT NOT NULL,
    batch TEXT,
    anchored TEXT CHECK (anchored IS NULL OR json_valid(anchored)),
    UNIQUE (pack, subject, revision)
) STRICT;
CREATE INDEX journal_batch ON journal (batch) WHERE batch IS NOT NULL;
CREATE TRIGGER journal_keeps_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_replaced BEFORE INSERT ON journal
WHEN EXISTS (
    SELECT 1 FROM journal
    WHERE seq = NEW.seq OR (pack = NEW.pack AND subject = NEW.subject AND revision = NEW.revision)
)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""
# By hand: a large import does little else, and sqlite-utils reads the table's schema at each insert.
_APPEND = """
INSERT INTO journal (at, pack, actor, action, subject, revision, body, reason, batch, anchored)
VALUES (:at, :pack, :actor, :action, :subject, :revision, :body, :reason, :batch, :anchored)
"""


def create(db: Database) -> None:
    """Make the table and what keeps it append-only."""
    db.executescript(_TABLE)


def append(db: Database, change: Change, *, actor: str, reason: str, batch: str | None = None) -> Entry:
    """Write ``change`` down. Call it in a transaction that holds the write lock.

    Raises StaleRevision, with both versions, where the subject is not at the revision that the
    writer saw.
    """
    last = current(db, change.pack, change.subject)
    standing = last.revision if last is not None and last.body is not None else 0
    if change.seen != standing:
        raise StaleRevision(
            change.subject,
            seen=change.seen,
            current=standing,
            yours=change.body,
            theirs=last.body if last is not None else None,
        )
    fields: dict[str, Any] = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "pack": change.pack,
        "actor": actor,
        "action": change.action,
        "subject": change.subject,
        "revision": last.revision + 1 if last is not None else 1,
        "reason": reason,
        "batch": batch,
    }
    row = {**fields, "body": _dumps(change.body), "anchored": _dumps(change.anchored or None)}
    seq: Any = db.execute(_APPEND, row).lastrowid
    return Entry(seq=seq, body=change.body, anchored=change.anchored, **fields)


def current(db: Database, pack: str, subject: str) -> Entry | None:
    """The last entry about a subject: its state."""
    return _first(
        db,
        "SELECT * FROM journal WHERE pack = ? AND subject = ? ORDER BY revision DESC LIMIT 1",
        pack,
        subject,
    )


def get(db: Database, seq: int) -> Entry | None:
    """The entry with that number."""
    return _first(db, "SELECT * FROM journal WHERE seq = ?", seq)


def newest(db: Database, packs: Iterable[str]) -> Entry | None:
    """The last entry about anything in ``packs``."""
    return _first(
        db,
        "SELECT * FROM journal WHERE pack IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT 1",
        json.dumps(list(packs)),
    )


def read(
    db: Database, *, pack: str | None = None, subject: str | None = None, after: int = 0
) -> Iterator[Entry]:
    """The entries after the number ``after``, oldest first; of one pack, of one subject, or all."""
    where, values = "seq > :after", {"after": after, "pack": pack, "subject": subject}
    if pack is not None:
        where += " AND pack = :pack"
    if subject is not None:
        where += " AND subject = :subject"
    return map(_entry, db.table("journal").rows_where(where, values, order_by="seq"))


def batch(db: Database, name: str) -> list[Entry]:
    """The entries of one change, oldest first."""
    return [_entry(row) for row in db.table("journal").rows_where("batch = ?", [name], order_by="seq")]


def latest(db: Database) -> Iterator[Entry]:
    """The last entry about every subject, oldest first: the state of everything."""
    return map(
        _entry,
        db.query(
            "SELECT * FROM journal WHERE seq IN (SELECT max(seq) FROM journal GROUP BY pack, subject)"
            " ORDER BY seq"
        ),
    )


def _first(db: Database, sql: str, *values: object) -> Entry | None:
    return next(map(_entry, db.query(sql, values)), None)


def _dumps(value: object) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _loads(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _entry(row: dict[str, Any]) -> Entry:
    fields = {
        "action": Action(row["action"]),
        "body": _loads(row["body"]),
        "anchored": _loads(row["anchored"]) or {},
    }
    return Entry(**{**row, **fields})
