"""The desk's tables."""

from __future__ import annotations

import os

from facts.sqlite import Database

# AUTOINCREMENT, so that a button of a note that is gone never reaches another one.
_TABLES = """
CREATE TABLE desk_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    who TEXT NOT NULL,
    question TEXT NOT NULL,
    pack TEXT,
    fact TEXT,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX desk_note_at ON desk_note (at);
CREATE INDEX desk_note_who ON desk_note (who);
CREATE TABLE desk_setting (
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE desk_key (key BLOB NOT NULL) STRICT;
"""
_KEY_BYTES = 32
# A row for the questions of a day that ended so (pack and fact are empty), and one for each fact that
# answered any of them.
_COUNTS = """
CREATE TABLE desk_count (
    day TEXT NOT NULL,
    scope TEXT NOT NULL,
    outcome TEXT NOT NULL,
    pack TEXT NOT NULL,
    fact TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, scope, outcome, pack, fact)
) STRICT, WITHOUT ROWID;
"""


def create(db: Database) -> None:
    """Make the tables, and the key that persons are hashed with."""
    db.executescript(_TABLES)
    db.execute("INSERT INTO desk_key (key) VALUES (?)", [os.urandom(_KEY_BYTES)])


def create_counts(db: Database) -> None:
    """Make the table of counts."""
    db.executescript(_COUNTS)
