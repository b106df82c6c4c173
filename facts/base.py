"""FactBase: the one door to the facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facts import journal, lookup, projection
from facts.browsing import Browsing
from facts.desk.door import Desk
from facts.drafting import Drafting
from facts.errors import UnknownError
from facts.journal import Action, Entry, subject_of
from facts.matching import answer
from facts.matching.answer import Answer
from facts.matching.following.context import Context
from facts.modelled import Modelled
from facts.numbers.door import Numbers
from facts.overview import Overview
from facts.sqlite import Database

# What only a change or a check needs is imported where it is made, to keep asking quick to start.
if TYPE_CHECKING:
    from facts.curation.writer import Writer
    from facts.model import Figure, PackInfo, Quote, Source, Statement
    from facts.packs import Pack
    from facts.reports import ImportReport, SourceReport, VerifyReport

    AnyFact = Mapping[str, Any] | Figure | Quote | Statement
    AnySource = Mapping[str, Any] | Source
    AnyInfo = Mapping[str, Any] | PackInfo

Json = dict[str, Any]


class FactBase(Browsing, Numbers, Overview, Drafting, Desk, Modelled):
    """A file of packs, sources and facts: to ask, to look around in, to read, to change, to check; its
    figures as series; drafts for more; and a desk beside them.

    What it gives are plain JSON values, copies; their ``revision`` is what a change of them passes as
    ``seen``. Facts and sources may be given as such values or as objects of the model. Every change
    of a fact, source or pack takes its ``actor`` and ``reason`` and is kept in the journal; all that
    is written is safe on disk once the method returns. Used from one thread at a time. Every method may
    raise StoreError.
    """

    # asking

    def ask(
        self, question: str, *, packs: Sequence[str] | None = None, context: Context | None = None
    ) -> Answer:
        """The answer to ``question`` from the facts of ``packs``, by default all.

        ``context`` is that of the answer before, for "and in 2021?".
        """
        with self._store.reading() as db:
            return answer.ask(
                self._fresh_index(db),
                question,
                packs=_known_packs(db, packs),
                load=lookup.Loading(db),
                beside=lambda key: self._beside(db, key),
                context=context,
            )

    # reading

    def packs(self) -> list[Json]:
        """Every pack's information, with its ``revision``."""
        with self._store.reading() as db:
            return lookup.packs(db)

    def pack(self, id: str) -> Json:
        """One pack's information. Raises UnknownError."""
        found = [pack for pack in self.packs() if pack["id"] == id]
        if not found:
            raise UnknownError("pack", id)
        return found[0]

    def sources(self, pack: str | None = None) -> list[Json]:
        """Sources, each with its ``pack``, ``revision`` and whether its text is ``kept``."""
        with self._store.reading() as db:
            return lookup.sources(db, pack)

    def source(self, id: str, pack: str | None = None) -> Json:
        """One source. Raises UnknownError, and ConflictError where several packs have one."""
        with self._store.reading() as db:
            holder = lookup.pack_of(db, "source", id, pack)
            return next(source for source in lookup.sources(db, holder) if source["id"] == id)

    def facts(
        self,
        *,
        pack: str | None = None,
        source: str | None = None,
        kind: str | None = None,
        status: str | None = None,
    ) -> list[Json]:
        """Facts, each with its ``pack``, ``revision``, whether it is ``answerable`` and, where it is
        not, why it is ``withheld``. Each argument leaves only those that have it."""
        with self._store.reading() as db:
            return lookup.facts(db, pack=pack, source=source, kind=kind, status=status)

    def fact(self, id: str, pack: str | None = None) -> Json:
        """One fact. Raises UnknownError, and ConflictError where several packs have one."""
        with self._store.reading() as db:
            holder = lookup.pack_of(db, "fact", id, pack)
            return lookup.facts(db, pack=holder, id=id)[0]

    def history(self, kind: str, id: str, pack: str | None = None) -> list[Entry]:
        """All entries about a fact, source, document or pack, oldest first. Raises UnknownError."""
        with self._store.reading() as db:
            subject = subject_of(kind, id)
            entries = list(journal.read(db, subject=subject, pack=pack))
        if not entries:
            raise UnknownError(kind, id)
        return entries

    def entries(self, *, pack: str | None = None, batch: str | None = None, after: int = 0) -> list[Entry]:
        """The journal's entries after the number ``after``, oldest first; those of one change are
        given by its ``batch``."""
        with self._store.reading() as db:
            if batch is None:
                return list(journal.read(db, pack=pack, after=after))
            entries = journal.batch(db, batch)
            return [entry for entry in entries if entry.seq > after and pack in (None, entry.pack)]

    # changing packs and sources

    def add_pack(self, info: AnyInfo, *, actor: str, reason: str = "") -> Entry:
        """A new, empty pack."""
        from facts.curation import packs

        with self._writing(actor, reason) as writer:
            return packs.add(writer, info)

    def revise_pack(self, info: AnyInfo, *, seen: int, actor: str, reason: str = "") -> Entry:
        """Another version of a pack's information and glossary. Raises StaleRevision."""
        from facts.curation import packs

        with self._writing(actor, reason) as writer:
            return packs.revise(writer, info, seen)

    def add_source(
        self,
        source: AnySource,
        *,
        pack: str,
        document: str | None = None,
        keep: bool = False,
        actor: str,
        reason: str = "",
    ) -> Entry:
        """A new source. Of ``document``, its text, hash and length are taken, with ``keep`` the text."""
        from facts.curation import sources

        with self._writing(actor, reason) as writer:
            return sources.add(writer, source, pack, document=document, keep=keep)

    def revise_source(
        self,
        source: AnySource,
        *,
        pack: str,
        seen: int,
        document: str | None = None,
        keep: bool = False,
        actor: str,
        reason: str = "",
    ) -> SourceReport:
        """Another version of a source. With a new ``document``, every citation is looked up in it;
        the report lists what no longer holds, and those facts are withheld until somebody revises
        them. Raises StaleRevision."""
        from facts.curation import sources

        with self._writing(actor, reason) as writer:
            return sources.revise(writer, source, pack, seen, document=document, keep=keep)

    def retire_source(self, id: str, *, pack: str, seen: int, actor: str, reason: str = "") -> Entry:
        """Withhold all facts of a source. Raises StaleRevision."""
        from facts.curation import sources

        with self._writing(actor, reason) as writer:
            return sources.set_status(writer, Action.RETIRE_SOURCE, id, pack, seen)

    def restore_source(self, id: str, *, pack: str, seen: int, actor: str, reason: str = "") -> Entry:
        """Have a retired source back, with its facts. Raises StaleRevision."""
        from facts.curation import sources

        with self._writing(actor, reason) as writer:
            return sources.set_status(writer, Action.RESTORE_SOURCE, id, pack, seen)

    # changing facts

    def publish(
        self,
        fact: AnyFact,
        *,
        pack: str,
        documents: Mapping[str, str] | None = None,
        actor: str,
        reason: str = "",
    ) -> Entry:
        """A new fact. Its citations are looked up where the source's text is kept or given in
        ``documents`` (by source id), and may then leave out start, end, prefix and suffix.

        Raises InvalidError, AnchorError, and StaleRevision where the id is taken.
        """
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.enter(writer, Action.PUBLISH, fact, pack, documents)

    def propose(
        self,
        fact: AnyFact,
        *,
        pack: str,
        documents: Mapping[str, str] | None = None,
        actor: str,
        reason: str = "",
    ) -> Entry:
        """The same, but it is no answer before somebody approves it."""
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.enter(writer, Action.PROPOSE, fact, pack, documents)

    def approve(self, id: str, *, pack: str, seen: int, actor: str, reason: str = "") -> Entry:
        """Publish a proposed fact. Raises StaleRevision where it changed since it was read."""
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.approve(writer, id, pack, seen)

    def revise(
        self,
        fact: AnyFact,
        *,
        pack: str,
        seen: int,
        documents: Mapping[str, str] | None = None,
        actor: str,
        reason: str = "",
    ) -> Entry:
        """Another version of a fact, checked as a new one; its status stays. Raises StaleRevision."""
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.revise(writer, fact, pack, seen, documents)

    def retire(self, id: str, *, pack: str, seen: int, actor: str, reason: str = "") -> Entry:
        """Take a fact out of all answers. Raises StaleRevision."""
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.retire(writer, id, pack, seen)

    def restore(self, id: str, *, pack: str, seen: int, actor: str, reason: str = "") -> Entry:
        """Give a retired fact the status back that it had. Raises StaleRevision."""
        from facts.curation import facts

        with self._writing(actor, reason) as writer:
            return facts.restore(writer, id, pack, seen)

    def undo(self, seq: int, *, actor: str, reason: str = "") -> Entry:
        """Bring back the state before the entry ``seq``, by one more entry. Raises UndoConflict where
        later entries stand on it, ConflictError where other things do."""
        from facts.curation import undoing

        with self._writing(actor, reason) as writer:
            return undoing.undo(writer, seq)

    def undo_batch(self, batch: str, *, actor: str, reason: str = "") -> list[Entry]:
        """The same for all entries of one change, such as an import: all of it, or nothing."""
        from facts.curation import undoing

        with self._writing(actor, reason) as writer:
            return undoing.undo_batch(writer, batch)

    # packs as a whole, and the file

    def import_pack(self, pack: Pack, *, dry_run: bool = False, actor: str, reason: str = "") -> ImportReport:
        """Take in a pack: all of it, or nothing. What the base has under the same ids is brought to
        the pack's state; what the pack does not have stays. ``dry_run`` only reports.

        Raises InvalidError with everything in the pack that does not hold.
        """
        from facts.curation import packs

        if dry_run:
            with self._store.reading() as db:
                return packs.plan_of(db, pack).report(dry_run=True)
        from facts.curation import packs

        with self._writing(actor, reason) as writer:
            return packs.take_in(writer, pack)

    def export_pack(self, id: str) -> Pack:
        """A pack as it can be written to files. A fact whose words were not found in the text that
        its source has now is given as proposed, for it is no answer anywhere. Raises UnknownError."""
        from facts.curation import packs

        with self._store.reading() as db:
            return packs.export(db, id)

    def verify(self, *, documents: Mapping[str, str] | None = None) -> VerifyReport:
        """Look every citation up in the texts that were kept and in ``documents``: texts by source
        id, or under any name where the hash tells whose they are."""
        from facts.curation import verifying

        with self._store.reading() as db:
            return verifying.verify(db, documents or {})

    def rebuild(self) -> int:
        """Make the tables and the index again from the journal; how many subjects it has."""
        self._index = None
        with self._store.writing() as db:
            return projection.rebuild(db)

    def backup(self, path: Path | str) -> None:
        """Write a whole copy of the file to ``path``, where nothing may stand yet."""
        self._store.copy(Path(path))

    @contextmanager
    def _writing(self, actor: str, reason: str) -> Iterator[Writer]:
        self._index = None
        from facts.curation.writer import Writer

        with self._store.writing() as db:
            yield Writer(db, actor=actor, reason=reason)


def _known_packs(db: Database, packs: Sequence[str] | None) -> list[str]:
    known = lookup.pack_ids(db)
    for pack in packs or ():
        if pack not in known:
            raise UnknownError("pack", pack)
    return known if packs is None else list(packs)
