"""Notes: questions that were not answered, answers that were reported, choices that were picked."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from facts.errors import InvalidError, Problem, UnknownError
from facts.sqlite import Database

Json = dict[str, Any]

KINDS = ("unanswered", "reported", "picked")
MAX_CHARACTERS = 1_000
"""Longer questions and words are cut."""
MOST_OF_ONE = 100
"""Of one person, only so many are kept, the newest: nobody can fill the file."""

_SHOWN = "id, kind, at, scope, question, pack, fact, words"
_NEWEST_FIRST = "at DESC, id DESC"


def add(db: Database, note: Json, who: str) -> int:
    """Keep a note; its number. The same note again, of the same person, is only made new.

    Raises InvalidError where its kind is none.
    """
    if note["kind"] not in KINDS:
        raise InvalidError("The note", [Problem("kind", note["kind"], f"it is one of {', '.join(KINDS)}")])
    row = {
        **note,
        "question": _kept(note["question"]),
        "words": _kept(note["words"]),
        "who": _hashed(db, who),
        "at": _stamp(datetime.now(UTC)),
    }
    _wipe(db)
    again = db.execute(
        "UPDATE desk_note SET at = :at WHERE who = :who AND kind = :kind AND scope = :scope"
        " AND question = :question AND pack IS :pack AND fact IS :fact AND words = :words RETURNING id",
        row,
    ).fetchall()
    if again:
        return int(again[0][0])
    number: Any = db.table("desk_note").insert(row).last_pk
    db.execute(
        "DELETE FROM desk_note WHERE who = :who AND id NOT IN"
        " (SELECT id FROM desk_note WHERE who = :who ORDER BY at DESC, id DESC LIMIT :most)",
        {"who": row["who"], "most": MOST_OF_ONE},
    )
    return int(number)


def listed(db: Database, *, scope: str | None, kind: str | None, limit: int) -> list[Json]:
    """Notes, newest first, without whose they are."""
    return list(
        db.table("desk_note").rows_where(
            "(:scope IS NULL OR scope = :scope) AND (:kind IS NULL OR kind = :kind)",
            {"scope": scope, "kind": kind},
            select=_SHOWN,
            order_by=_NEWEST_FIRST,
            limit=max(0, limit),
        )
    )


def of(db: Database, who: str) -> list[Json]:
    """All notes of one person, newest first."""
    return list(
        db.table("desk_note").rows_where("who = ?", [_hashed(db, who)], select=_SHOWN, order_by=_NEWEST_FIRST)
    )


def forget(db: Database, who: str) -> int:
    """Delete all notes of one person; how many there were."""
    return _delete(db, "DELETE FROM desk_note WHERE who = ?", _hashed(db, who))


def sweep(db: Database, days: int) -> int:
    """Delete what is older than ``days`` days; how many. Raises InvalidError where it is below 0."""
    if days < 0:
        raise InvalidError("The time to keep notes", [Problem("days", str(days), "give 0 or more")])
    try:
        oldest = datetime.now(UTC) - timedelta(days=days)
    except OverflowError:
        return 0
    return _delete(db, "DELETE FROM desk_note WHERE at <= ?", _stamp(oldest))


def dismiss(db: Database, note: int) -> None:
    """Delete one note. Raises UnknownError."""
    if not _delete(db, "DELETE FROM desk_note WHERE id = ?", note):
        raise UnknownError("note", str(note), "Somebody may have dealt with it already.")


def _delete(db: Database, sql: str, value: object) -> int:
    _wipe(db)
    return db.execute(sql, [value]).rowcount


def _wipe(db: Database) -> None:
    """From here on, overwrite what this connection deletes: a deleted note must not go on standing in
    the file's free space."""
    db.execute("PRAGMA secure_delete = ON")


def _hashed(db: Database, who: str) -> str:
    """A person as the desk keeps one: the same each time, and of no use without the file's own key."""
    (key,) = db.execute("SELECT key FROM desk_key").fetchone()
    return hashlib.blake2b(_text(who).encode(), key=key, digest_size=16).hexdigest()


def _kept(text: str) -> str:
    text = _text(text)
    return text if len(text) <= MAX_CHARACTERS else text[: MAX_CHARACTERS - 1] + "…"


def _text(given: str) -> str:
    """The text, with a ``?`` for each half of a character."""
    return given.encode(errors="replace").decode()


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="microseconds").replace("+00:00", "Z")
