"""SQLite's errors and the system's, as ours: the one place that knows them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.errors import InvalidError, NotAFootnoteFile, Problem, StoreBusy, StoreError, StoreUnwritable

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the file at ``path`` as a StoreError, and what SQLite cannot take
    for a text as an InvalidError.

    An error that only a mistake of ours can cause is raised as it is.
    """
    try:
        yield
    except sqlite3.Error as error:
        ours = _of_sqlite(path, error)
        if ours is None:
            raise
        raise ours from error
    except UnicodeEncodeError as error:
        shown = error.object.encode(errors="backslashreplace").decode()
        raise InvalidError(
            "What was given", [Problem("text", shown, "it is not readable as text")]
        ) from error
    except OSError as error:
        raise StoreUnwritable(
            f"{path} cannot be used: {error.strerror or error}.", "Check the path and its permissions."
        ) from error


def damaged(path: Path, detail: object) -> NotAFootnoteFile:
    """The error for a file of ours that cannot be read any more."""
    return NotAFootnoteFile(f"{path} is damaged ({detail}).", "Put a backup of it in its place.")


def _of_sqlite(path: Path, error: sqlite3.Error) -> StoreError | None:
    detailed = int(getattr(error, "sqlite_errorcode", 0))
    code = detailed & 0xFF
    if code in _DAMAGED or detailed == sqlite3.SQLITE_IOERR_SHORT_READ:
        return damaged(path, error)
    if code in _BUSY:
        return StoreBusy(f"Another process is writing to {path}.", "Try again when it is done.")
    if code in _UNWRITABLE:
        return StoreUnwritable(
            f"{path} cannot be written ({error}); nothing was changed.",
            "Make the file and its folder writable, or use a copy elsewhere.",
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreUnwritable(
            f"There is no room left for {path}; nothing was changed.", "Free some space on its disk."
        )
    if code == sqlite3.SQLITE_IOERR:
        return StoreUnwritable(
            f"The disk refused to read or write {path} ({error}); nothing was changed.",
            "Check the disk: its free space, quota and health.",
        )
    return None
