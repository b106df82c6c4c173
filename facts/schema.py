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
from facts.sqlite import Database, Migrations


def _index_made_below(_: Database) -> None:
    """Nothing any more: a file that lacks this version lacks the last of those that make the index as well,
    which makes all of it."""


def _index(db: Database) -> None:
    indexing.drop(db)
    indexing.create(db)
    projection.rebuild(db)


_VERSIONS: dict[str, Callable[[Database], None]] = {
    "1-journal": journal.create,
    "2-projection": projection.create,
    "3-desk": tables.create,
    "4-ranking": _index_made_below,
    "5-counts": tables.create_counts,
    "6-vectors": _index_made_below,
    "7-reading": _index_made_below,
    "8-portraits": _index_made_below,
    "9-turns": _index_made_below,
    "10-lines": _index_made_below,
    "11-tokens": _index_made_below,
    "12-stems": _index_made_below,
    "13-plain": _index_made_below,
    "14-told": _index_made_below,
    "15-letters": _index_made_below,
    "16-whose": _index_made_below,
    "17-formal": _index_made_below,
    "18-called": _index_made_below,
    "19-directions": _index_made_below,
    "20-recent": _index_made_below,
    "21-made": _index,
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
