"""Writing entries: the one place where the journal and the tables made from it go on together."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from facts import journal, projection
from facts.errors import InvalidError, Problem, UnknownError
from facts.journal import Action, Change, Entry, subject_of
from facts.sqlite import Database

LOCAL = "local"
"""The pack for what is written on this machine; made when something is first put there."""


class Writer:
    """Somebody who changes the base, within a transaction on ``db`` that holds the write lock.

    Raises InvalidError where ``actor`` is empty, or what is given is no text.
    """

    def __init__(self, db: Database, *, actor: str, reason: str) -> None:
        self.db = db
        self._actor = _text("actor", actor)
        self._reason = _text("reason", reason)
        if not self._actor:
            problem = Problem("actor", "", "it is empty; say who makes the change")
            raise InvalidError("The change", [problem])

    def write(self, change: Change, batch: str | None = None) -> Entry:
        """Append one entry and take the tables along. Raises StaleRevision."""
        entry = journal.append(self.db, change, actor=self._actor, reason=self._reason, batch=batch)
        projection.apply(self.db, entry)
        return entry

    def write_all(self, changes: Iterable[Change]) -> list[Entry]:
        """The same for several entries that are one change, and are undone as one."""
        batch = secrets.token_hex(8)
        return [self.write(change, batch) for change in changes]

    def standing(self, kind: str, pack: str, id: str) -> Entry:
        """The entry that holds the present state. Raises UnknownError where there is none."""
        entry = journal.current(self.db, pack, subject_of(kind, id))
        if entry is None or entry.body is None:
            raise UnknownError(kind, id, f"Look at what pack {pack} holds.")
        return entry

    def revision(self, kind: str, pack: str, id: str) -> int:
        """The present revision, 0 where there is nothing."""
        entry = journal.current(self.db, pack, subject_of(kind, id))
        return 0 if entry is None or entry.body is None else entry.revision

    def require_pack(self, pack: str) -> None:
        """Raise UnknownError where there is no such pack; make the local one on first use."""
        if self.revision("pack", pack, pack):
            return
        if pack != LOCAL:
            raise UnknownError("pack", pack, "Add the pack first, or import it.")
        info = {
            "id": LOCAL,
            "title": "Local facts",
            "description": "What was added on this machine.",
            "language": "en",
        }
        self.write(Change(Action.ADD_PACK, LOCAL, subject_of("pack", LOCAL), info, seen=0))


def _text(field: str, given: str) -> str:
    try:
        given.encode()
    except UnicodeEncodeError as error:
        shown = given.encode(errors="backslashreplace").decode()
        raise InvalidError("The change", [Problem(field, shown, "it is not readable as text")]) from error
    return " ".join(given.split())
