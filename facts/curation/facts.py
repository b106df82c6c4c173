"""Facts entering, changing, leaving and coming back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facts import journal
from facts.curation.checking import Checked, as_plain, check, check_replacement
from facts.curation.texts import sources_of
from facts.curation.writer import Writer
from facts.errors import ConflictError
from facts.journal import Action, Change, Entry, subject_of

Documents = Mapping[str, str] | None


def enter(writer: Writer, action: Action, given: Any, pack: str, documents: Documents) -> Entry:
    """A new fact: published, or proposed for somebody to approve."""
    writer.require_pack(pack)
    status = "published" if action is Action.PUBLISH else "proposed"
    checked = check(given, sources_of(writer.db, pack, documents), status=status)
    return _write(writer, action, pack, checked, seen=0)


def revise(writer: Writer, given: Any, pack: str, seen: int, documents: Documents) -> Entry:
    """Another version of a fact. Its status stays as it is."""
    standing = writer.standing("fact", pack, as_plain(given).get("id", ""))
    return _recheck(writer, Action.REVISE, standing, given, _status(standing), seen, documents)


def approve(writer: Writer, id: str, pack: str, seen: int) -> Entry:
    """Publish what was proposed."""
    standing = writer.standing("fact", pack, id)
    if _status(standing) != "proposed":
        raise ConflictError(
            f"Fact {id} is {_status(standing)}, not proposed.", "There is nothing to approve."
        )
    return _recheck(writer, Action.APPROVE, standing, standing.body, "published", seen)


def retire(writer: Writer, id: str, pack: str, seen: int) -> Entry:
    """Take a fact out of all answers; it is kept."""
    standing = writer.standing("fact", pack, id)
    if _status(standing) == "retired":
        raise ConflictError(f"Fact {id} is retired already.", "Restore it to have it back.")
    checked = Checked({**(standing.body or {}), "status": "retired"}, standing.anchored)
    return _write(writer, Action.RETIRE, pack, checked, seen)


def restore(writer: Writer, id: str, pack: str, seen: int) -> Entry:
    """Give a retired fact the status back that it had."""
    standing = writer.standing("fact", pack, id)
    if _status(standing) != "retired":
        raise ConflictError(f"Fact {id} is {_status(standing)}, not retired.", "There is nothing to restore.")
    earlier = [
        entry.body["status"]
        for entry in journal.read(writer.db, pack=pack, subject=standing.subject)
        if entry.body is not None and entry.body["status"] != "retired"
    ]
    status = earlier[-1] if earlier else "published"
    return _recheck(writer, Action.RESTORE, standing, standing.body, status, seen)


def _recheck(
    writer: Writer,
    action: Action,
    standing: Entry,
    given: Any,
    status: str,
    seen: int,
    documents: Documents = None,
) -> Entry:
    before = Checked(standing.body or {}, standing.anchored)
    sources = sources_of(writer.db, standing.pack, documents)
    checked = check(given, sources, status=status, before=before)
    return _write(writer, action, standing.pack, checked, seen)


def _write(writer: Writer, action: Action, pack: str, checked: Checked, seen: int) -> Entry:
    check_replacement(checked.body, lambda id: bool(writer.revision("fact", pack, id)))
    subject = subject_of("fact", checked.body["id"])
    return writer.write(Change(action, pack, subject, checked.body, seen, checked.anchored))


def _status(entry: Entry) -> str:
    return str((entry.body or {})["status"])
