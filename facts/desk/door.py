"""The part of the FactBase's door that leads to the desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facts.desk import counts, notes, settings
from facts.desk.counts import Ended
from facts.opened import Opened

Json = dict[str, Any]


class Desk(Opened):
    """What members leave for the moderators, what was counted, and what was set. None of it is in the
    journal: docs/desk.md says why."""

    def note(
        self,
        kind: str,
        *,
        scope: str,
        who: str,
        question: str,
        pack: str | None = None,
        fact: str | None = None,
        words: str = "",
    ) -> int:
        """Leave a note for the moderators of ``scope`` ("guild:ID", "dm" or "user"); its number.

        ``kind`` is "unanswered", "reported" (with the member's ``words``) or "picked" (of several facts,
        this one). ``who`` is kept as a hash that only this file can make, so that it can be found again
        on that person's wish and not read. Long texts are cut, and the same note again of the same
        person is only made new. Raises InvalidError where ``kind`` is none.
        """
        note = {
            "kind": kind,
            "scope": scope,
            "question": question,
            "pack": pack,
            "fact": fact,
            "words": words,
        }
        with self._store.writing() as db:
            return notes.add(db, note, who)

    def notes(self, *, scope: str | None = None, kind: str | None = None, limit: int = 100) -> list[Json]:
        """Notes, newest first: ``id``, ``kind``, ``at``, ``scope``, ``question``, ``pack``, ``fact``,
        ``words``; never whose they are."""
        with self._store.reading() as db:
            return notes.listed(db, scope=scope, kind=kind, limit=limit)

    def notes_of(self, who: str) -> list[Json]:
        """All notes that are kept of one person."""
        with self._store.reading() as db:
            return notes.of(db, who)

    def forget(self, who: str) -> int:
        """Delete all notes of one person, so that nothing of them stands in the file any more; how many
        there were."""
        with self._store.writing() as db:
            count = notes.forget(db, who)
        self._store.empty_log()
        return count

    def sweep(self, *, days: int) -> int:
        """Delete the notes that are older than ``days`` days; how many there were. Counts that are older
        than a year go with them."""
        with self._store.writing() as db:
            count = notes.sweep(db, days)
            counts.sweep(db)
        if count:
            self._store.empty_log()
        return count

    def dismiss(self, note: int) -> None:
        """Delete the note with that number. Raises UnknownError."""
        with self._store.writing() as db:
            notes.dismiss(db, note)

    def count_questions(self, ended: Iterable[Ended]) -> None:
        """Count questions that were answered today, each by its scope, its outcome ("answered",
        "ambiguous" or "not_found") and the (pack, fact id) of what answered it: nothing else of them is
        kept. Raises InvalidError where an outcome is none."""
        with self._store.writing() as db:
            counts.add(db, ended)

    def counts(self, *, scope: str | None = None, days: int = 30) -> Json:
        """What was counted in the last ``days`` days, today among them, in ``scope`` or everywhere:
        ``asked``, ``answered``, ``ambiguous`` and ``not_found``, in all and for each of the ``days``;
        and the ``facts`` that answered most, each with ``pack``, ``fact``, ``count``."""
        with self._store.reading() as db:
            return counts.summed(db, scope=scope, days=days)

    def setting(self, scope: str, name: str, default: Any = None) -> Any:
        """What was set for ``scope`` ("guild:ID" or "bot") under ``name``, else ``default``."""
        with self._store.reading() as db:
            return settings.one(db, scope, name, default)

    def set_setting(self, scope: str, name: str, value: Any, *, actor: str) -> None:
        """Set a JSON value; None takes it away. Raises InvalidError where ``actor`` is empty."""
        with self._store.writing() as db:
            settings.put(db, scope, name, value, actor)

    def settings(self, scope: str) -> dict[str, Any]:
        """All that was set for a scope, by name."""
        with self._store.reading() as db:
            return settings.every(db, scope)
