"""Undoing: one more entry that brings back the state before another."""

from __future__ import annotations

import secrets
from typing import Any

from facts import journal, lookup, projection
from facts.curation.writer import Writer
from facts.errors import ConflictError, UndoConflict, UnknownError
from facts.journal import Action, Change, Entry, subject_of

Json = dict[str, Any]


def undo(writer: Writer, seq: int) -> Entry:
    """Undo an entry; the entry that does.

    An entry of a change to a source is undone with all that followed from it (the kept text, the
    citations); one of an import alone. Raises UnknownError, UndoConflict, and ConflictError where
    something else needs what would go.
    """
    entry = journal.get(writer.db, seq)
    if entry is None:
        raise UnknownError("entry", f"#{seq}", "Look at the history for its number.")
    if entry.batch is None or entry.action is Action.IMPORT:
        return _undo(writer, entry, batch=None)
    undone = undo_batch(writer, entry.batch)
    return next(one for one in undone if one.subject == entry.subject)


def undo_batch(writer: Writer, batch: str) -> list[Entry]:
    """Undo all entries of one change, such as an import, or none of them. Raises as undo does."""
    entries = journal.batch(writer.db, batch)
    if not entries:
        raise UnknownError("entry", batch, "Look at the history for the batch of the change.")
    undoing = secrets.token_hex(8)
    return [_undo(writer, entry, batch=undoing) for entry in reversed(entries)]


def _undo(writer: Writer, entry: Entry, batch: str | None) -> Entry:
    later = _later(writer, entry)
    if later:
        raise UndoConflict(entry.seq, entry.subject, later)
    history = list(journal.read(writer.db, pack=entry.pack, subject=entry.subject))
    before = next((one for one in history if one.revision == entry.revision - 1), None)
    body = before.body if before is not None else None
    if body is None:
        _check_unneeded(writer, entry)
    else:
        _check_possible(writer, entry, body)
    anchored = before.anchored if before is not None else {}
    seen = writer.revision(entry.kind, entry.pack, entry.id)
    return writer.write(Change(Action.UNDO, entry.pack, entry.subject, body, seen, anchored), batch)


def _later(writer: Writer, entry: Entry) -> list[int]:
    """The entries after ``entry`` that its subject's state still comes from: what was done and undone
    again is no obstacle."""
    later: list[int] = []
    for one in journal.read(writer.db, pack=entry.pack, subject=entry.subject, after=entry.seq):
        is_back = (one.body, one.anchored) == (entry.body, entry.anchored)
        later = [] if is_back else [*later, one.seq]
    return later


def _check_unneeded(writer: Writer, entry: Entry) -> None:
    """Raise ConflictError where something stands on what would go."""
    needing: list[str] = []
    if entry.kind == "pack":
        needing = [f"source {one['id']}" for one in lookup.sources(writer.db, entry.id)]
        needing += [f"fact {one['id']}" for one in lookup.facts(writer.db, pack=entry.id)]
    elif entry.kind == "source":
        needing = [f"fact {one}" for one in projection.citing(writer.db, entry.pack, entry.id)]
        needing += [
            f"source {id}"
            for id, state in lookup.source_states(writer.db, entry.pack).items()
            if state.get("is_based_on") == entry.id
        ]
    if needing:
        more = f" and {len(needing) - 3} more" if len(needing) > 3 else ""
        raise ConflictError(
            f"Entry #{entry.seq} cannot be undone: {entry.kind} {entry.id} is needed by"
            f" {', '.join(needing[:3])}{more}.",
            "Undo those first, or the whole change that brought them.",
        )


def _check_possible(writer: Writer, entry: Entry, body: Json) -> None:
    """Raise ConflictError where what would come back needs something that is gone."""
    needed = [] if entry.kind == "pack" else [("pack", entry.pack)]
    if entry.kind == "fact":
        needed += [("source", citation["source"]) for citation in body["citations"]]
    elif entry.kind == "source" and body.get("is_based_on"):
        needed.append(("source", body["is_based_on"]))
    elif entry.kind == "document":
        needed.append(("source", entry.id))
    for kind, id in needed:
        if not writer.revision(kind, entry.pack, id):
            raise ConflictError(
                f"Entry #{entry.seq} cannot be undone: {subject_of(kind, id)} is gone, which"
                f" {entry.subject} needs.",
                "Bring that back first, or undo the whole change.",
            )
