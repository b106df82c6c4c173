"""The SQLite file: is it ours, is it whole, is it of this version; and transactions on it.

Opening for a question costs one look at the header, one at the version. What only writing needs (the
write lock, the copy before a migration) is paid by who writes.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from facts import schema
from facts.errors import NewerFile, NotAFootnoteFile, StoreUnwritable
from facts.sqlite import Database
from facts.sqlite_errors import damaged, translated

APPLICATION_ID = 0x466F6F74  # "Foot", at byte 68 of the file
BUSY_SECONDS = 5.0
"""How long a writer waits for another one."""

_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


class Store:
    """An open file. Used from one thread at a time."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self._db = db

    @classmethod
    def open(cls, path: Path, *, fill: Callable[[Database], None]) -> Store:
        """Open the file at ``path``; make it, with its folder, where there is none or an empty one.

        ``fill`` puts in what a new file starts with, in the transaction that makes it: a file that
        exists is complete. An older version's file is copied beside itself and migrated. Raises
        StoreError, and changes nothing, where the file cannot be used.
        """
        with translated(path):
            if _must_be_made(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                _make(path, fill)
            db = _connect_existing(path)
            try:
                _bring_up_to_date(path, db)
                # Only now: a file made in WAL mode would stand in its place before it was complete.
                # Where the folder is read-only or somebody is busy, it works without.
                with suppress(sqlite3.OperationalError):
                    db.enable_wal()
            except BaseException:
                db.close()
                raise
            return cls(path, db)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One state of the file for all that is read within, whoever writes meanwhile."""
        with translated(self.path):
            self._db.execute("BEGIN")
            try:
                yield self._db
            finally:
                self._db.rollback()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """A transaction that holds the write lock from its start: all of it is kept, or nothing.

        Once the block is left without an error, what it wrote survives a crash.
        """
        with translated(self.path), _transaction(self._db):
            yield self._db

    def empty_log(self) -> None:
        """Bring what was written into the file itself and empty the log beside it, in which what was
        deleted would stand on. Where others keep it busy for long, it is left for later."""
        with translated(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def copy(self, target: Path) -> None:
        """Write a whole copy to ``target`` while others go on reading and writing."""
        with translated(target):
            _copy(self.path, target)


@contextmanager
def _transaction(db: Database) -> Iterator[None]:
    # Not atomic(): its plain BEGIN takes the write lock at the first write only, and fails there when
    # somebody else has written since the first read.
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    finally:
        db.rollback()


def _must_be_made(path: Path) -> bool:
    """Whether there is no base at ``path`` yet; raises where what is there is not ours."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return True
    if stat.S_ISDIR(mode):
        raise NotAFootnoteFile(
            f"{path} is a folder, not a Footnote file.", f"Name a file, such as {path / 'footnote.db'}."
        )
    if not stat.S_ISREG(mode):
        raise NotAFootnoteFile(f"{path} is no ordinary file.", "Name a file on a disk.")
    if path.stat().st_size and _is_half_made(path):
        _connect(path, "mode=rw").close()  # rolls it back, to nothing
    if not path.stat().st_size:
        if _size(path, "-wal"):
            raise damaged(path, "it is empty, though changes to it lie beside it")
        return True
    if not _is_ours(path):
        raise NotAFootnoteFile(
            f"{path} is not a Footnote file; it was left as it is.", "Choose another file."
        )
    return False


def _is_half_made(path: Path) -> bool:
    """Whether a process died while it made the file: what is to be rolled back starts from no page."""
    try:
        with path.with_name(path.name + "-journal").open("rb") as file:
            header = file.read(20)
    except FileNotFoundError:
        return False
    return len(header) == 20 and header.startswith(_JOURNAL_MAGIC) and header.endswith(b"\0\0\0\0")


def _is_ours(path: Path) -> bool:
    # Immutable: SQLite looks at the file alone, and changes nothing of a foreign one that has a log
    # beside it. Not open(): closing that would drop the locks which this process has on the file.
    with closing(sqlite3.connect(_uri(path, "mode=ro&immutable=1"), uri=True)) as conn:
        try:
            (application_id,) = conn.execute("PRAGMA application_id").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                return False
            raise
    return bool(application_id == APPLICATION_ID)


def _size(path: Path, suffix: str) -> int:
    try:
        return path.with_name(path.name + suffix).stat().st_size
    except FileNotFoundError:
        return 0


def _uri(path: Path, parameters: str) -> str:
    return f"{path.absolute().as_uri()}?{parameters}"


def _connect(path: Path, parameters: str) -> Database:
    conn = sqlite3.connect(
        _uri(path, parameters),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        db = Database(conn, execute_plugins=False)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        conn.close()
        raise
    return db


def _connect_existing(path: Path) -> Database:
    # SQLite reads a file in WAL mode by way of two more beside it. Where it cannot make them, or would
    # leave them behind, and there are none, nobody is writing and all there is is in the file.
    is_alone = not _size(path, "-wal") and not _size(path, "-shm")
    return _connect(path, "mode=rw" if _is_writable(path) or not is_alone else "mode=ro&immutable=1")


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _make(path: Path, fill: Callable[[Database], None]) -> None:
    with closing(_connect(path, "mode=rwc")) as db, _transaction(db):
        # Another process may have made it while this one waited for the lock.
        if not db.table_names():
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            schema.MIGRATIONS.apply(db)
            fill(db)


def _bring_up_to_date(path: Path, db: Database) -> None:
    newer = schema.unknown(db)
    if newer:
        raise NewerFile(
            f"{path} was written by a newer Footnote (it has {', '.join(newer)}); it was left as it is.",
            "Upgrade Footnote, or use another file.",
        )
    if not schema.pending(db):
        return
    if not _is_writable(path):
        raise StoreUnwritable(
            f"{path} was written by an older Footnote, and cannot be brought up to date: it is read-only.",
            "Make the file and its folder writable, or use a copy elsewhere.",
        )
    _copy(path, _beside(path, schema.pending(db)[0]))
    with _transaction(db):
        schema.MIGRATIONS.apply(db)


def _beside(path: Path, version: str) -> Path:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    return path.with_name(f"{path.stem}.before-{version}.{now}{path.suffix}")


def _copy(path: Path, target: Path) -> None:
    if target.exists():
        raise StoreUnwritable(f"{target} exists already; it was left as it is.", "Choose another name.")
    partial = target.with_name(target.name + ".partial")
    try:
        with closing(_connect_existing(path)) as source, closing(sqlite3.connect(partial)) as copy:
            source.conn.backup(copy)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
