"""The versions of the database file, oldest first.

A change to the tables, or to what the matcher keeps of a fact, is one more migration here: the tables
made from the journal can always be dropped and made again, the journal itself is only ever added to. The
desk's tables are made from nothing, and must be carried over.
"""

from __future__ import annotations

from collections.abc import Callable

from facts import journal, projection
from facts.desk import tables
from facts.matching.recall import indexing
from facts.matching.semantic import vectors
from facts.sqlite import Database, Migrations


def _projection(db: Database) -> None:
    projection.create(db)
    indexing.create(db)
    projection.rebuild(db)


def _ranking(db: Database) -> None:
    indexing.drop(db)
    indexing.create(db)
    projection.rebuild(db)


_VERSIONS: dict[str, Callable[[Database], None]] = {
    "1-journal": journal.create,
    "2-projection": _projection,
    "3-desk": tables.create,
    "4-ranking": _ranking,
    "5-counts": tables.create_counts,
    "6-vectors": vectors.create,
    "7-reading": _ranking,
    "8-portraits": _ranking,
    "9-turns": _ranking,
    "10-lines": _ranking,
    "11-tokens": vectors.create_anew,
    "12-stems": _ranking,
    "13-plain": _ranking,
    "14-told": _ranking,
    "15-letters": _ranking,
    "16-whose": _ranking,
    "17-formal": _ranking,
    "18-called": _ranking,
    "19-merged": indexing.merge,
}

MIGRATIONS = Migrations("footnote")
for _name, _migrate in _VERSIONS.items():
    MIGRATIONS(name=_name)(_migrate)


def pending(db: Database) -> list[str]:
    """The versions that the file has not reached."""
    return [migration.name for migration in MIGRATIONS.pending(db)]


def unknown(db: Database) -> list[str]:
    """The versions of the file that this Footnote does not know: a newer one wrote it."""
    return [migration.name for migration in MIGRATIONS.applied(db) if migration.name not in _VERSIONS]
