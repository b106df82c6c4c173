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
        return _undo(writer, entry, batch=None, together=frozenset())
    undone = undo_batch(writer, entry.batch)
    return next(one for one in undone if one.subject == entry.subject)


def undo_batch(writer: Writer, batch: str) -> list[Entry]:
    """Undo all entries of one change, such as an import, or none of them. Raises as undo does."""
    entries = journal.batch(writer.db, batch)
    if not entries:
        raise UnknownError("entry", batch, "Look at the history for the batch of the change.")
    undoing = secrets.token_hex(8)
    together = frozenset(entry.subject for entry in entries)
    # Before the first is brought back: it may stand on another that cannot be.
    for last in {entry.subject: entry for entry in entries}.values():
        _check_last(writer, last)
    return [_undo(writer, entry, undoing, together) for entry in reversed(entries)]


def _undo(writer: Writer, entry: Entry, batch: str | None, together: frozenset[str]) -> Entry:
    """``together`` are the subjects that are brought back in the same change: none is in the way of
    another."""
    _check_last(writer, entry)
    history = list(journal.read(writer.db, pack=entry.pack, subject=entry.subject))
    before = next((one for one in history if one.revision == entry.revision - 1), None)
    body = before.body if before is not None else None
    if body is None:
        _check_unneeded(entry, [one for one in _needing(writer, entry) if one not in together])
    else:
        _check_possible(
            writer, entry, [one for one in _needed(entry, body) if subject_of(*one) not in together]
        )
    anchored = before.anchored if before is not None else {}
    seen = writer.revision(entry.kind, entry.pack, entry.id)
    return writer.write(Change(Action.UNDO, entry.pack, entry.subject, body, seen, anchored), batch)


def _check_last(writer: Writer, entry: Entry) -> None:
    later = _later(writer, entry)
    if later:
        raise UndoConflict(entry.seq, entry.subject, later)


def _later(writer: Writer, entry: Entry) -> list[int]:
    """The entries after ``entry`` that its subject's state still comes from: what was done and undone
    again is no obstacle."""
    later: list[int] = []
    for one in journal.read(writer.db, pack=entry.pack, subject=entry.subject, after=entry.seq):
        is_back = (one.body, one.anchored) == (entry.body, entry.anchored)
        later = [] if is_back else [*later, one.seq]
    return later


def _needing(writer: Writer, entry: Entry) -> list[str]:
    """The subjects that stand on that of ``entry``."""
    facts = lookup.facts(writer.db, pack=entry.pack)
    sources = lookup.source_states(writer.db, entry.pack)
    if entry.kind == "pack":
        return [
            *(subject_of("source", id) for id in sources),
            *(subject_of("fact", one["id"]) for one in facts),
        ]
    if entry.kind == "source":
        citing = [subject_of("fact", id) for id in projection.citing(writer.db, entry.pack, entry.id)]
        based = [id for id, state in sources.items() if state.get("is_based_on") == entry.id]
        return [*citing, *(subject_of("source", id) for id in based)]
    if entry.kind == "fact":
        return [subject_of("fact", one["id"]) for one in facts if one.get("replaced_by") == entry.id]
    return []


def _needed(entry: Entry, body: Json) -> list[tuple[str, str]]:
    """What a state of the subject of ``entry`` stands on, as kinds and ids."""
    if entry.kind == "pack":
        return []
    needed = [("pack", entry.pack)]
    if entry.kind == "fact":
        needed += [("source", citation["source"]) for citation in body["citations"]]
        needed += [("fact", body["replaced_by"])] if "replaced_by" in body else []
    elif entry.kind == "document":
        needed.append(("source", entry.id))
    elif "is_based_on" in body:
        needed.append(("source", body["is_based_on"]))
    return needed


def _check_unneeded(entry: Entry, needing: list[str]) -> None:
    if needing:
        named = ", ".join(needing[:3]) + (f" and {len(needing) - 3} more" if len(needing) > 3 else "")
        raise ConflictError(
            f"Entry #{entry.seq} cannot be undone: {entry.subject} is needed by {named}.",
            "Undo those first, or the whole change that brought them.",
        )


def _check_possible(writer: Writer, entry: Entry, needed: list[tuple[str, str]]) -> None:
    for kind, id in needed:
        if not writer.revision(kind, entry.pack, id):
            raise ConflictError(
                f"Entry #{entry.seq} cannot be undone: {subject_of(kind, id)} is gone, which"
                f" {entry.subject} needs.",
                "Bring that back first, or undo the whole change.",
            )
