"""Every error that Footnote raises, in one tree.

::

    FootnoteError               says what is wrong, and the mend
    ├── InvalidError            something does not fit the model; carries every problem found
    │   └── PackError           the same for pack files; each problem carries file, line and column
    ├── AnchorError             words cannot be tied to one place in a document
    │   ├── WordsNotFound       they do not stand there; carries near misses, never accepts one
    │   └── WordsAmbiguous      they stand in several places; carries them
    ├── DocumentError           a file gives no text: too big, damaged, of another kind, or without any
    ├── UnknownError            no fact, source, pack, journal entry, note, series or figure is called that
    ├── NotComparable           arithmetic over figures that makes no sense; carries the reason
    ├── ModelError              a model of meaning cannot be used
    ├── ConflictError           the change cannot be made on what stands there now
    │   ├── StaleRevision       someone changed it since it was read; carries both versions
    │   └── UndoConflict        later changes build on the one to be undone; carries them
    └── StoreError              the database file cannot be used
        ├── NotAFootnoteFile    it is something else, or damaged
        ├── NewerFile           a newer Footnote wrote it
        ├── StoreUnwritable     read-only, no permission, disk full
        └── StoreBusy           another process holds the write lock
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


class FootnoteError(Exception):
    """Base of the tree. ``message`` says what is wrong, ``mend`` what to do about it."""

    def __init__(self, message: str, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message} {self.mend}".strip()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit: where it is, what stands there, how to mend it.

    ``field`` is a dotted path (``citations.0.exact``); ``value`` what was given, shortened for
    display; ``file``, ``line`` and ``column`` (from 1) are set where it came from a file.
    """

    field: str
    value: str
    mend: str
    file: str | None = None
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = ""
        if self.file is not None:
            place = self.file
            if self.line is not None:
                place += f":{self.line}:{self.column or 1}"
            place += ": "
        shown = f" ({self.value})" if self.value else ""
        return f"{place}{self.field}{shown}: {self.mend}"


class InvalidError(FootnoteError):
    """Something does not fit the model. ``problems`` lists all that was found, never only the first."""

    def __init__(self, what: str, problems: Sequence[Problem]) -> None:
        self.what = what
        self.problems = tuple(problems)
        listed = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"{what} is not valid:\n{listed}")


class PackError(InvalidError):
    """A pack on disk is not valid; nothing of it was taken."""


class AnchorError(FootnoteError):
    """Words cannot be tied to exactly one place in a document."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A place whose words come close: ``start`` and ``end`` in code points of the document, its
    words, and ``difference``: what differs, for a person to read."""

    start: int
    end: int
    words: str
    difference: str


class WordsNotFound(AnchorError):
    """The words do not stand in the document. Near misses are shown and never accepted."""

    def __init__(self, words: str, near: Sequence[NearMiss] = ()) -> None:
        self.words = words
        self.near = tuple(near)
        message = f"These words do not stand in the document: “{words}”."
        if self.near:
            listed = "\n".join(f"  at {miss.start}: {miss.difference}" for miss in self.near)
            mend = f"Cite the document's own words; the nearest places are:\n{listed}"
        else:
            mend = "Copy them from the document, letter by letter."
        super().__init__(message, mend)


class WordsAmbiguous(AnchorError):
    """The words stand in several places. ``places`` are (start, end) in code points."""

    def __init__(self, words: str, places: Sequence[tuple[int, int]]) -> None:
        self.words = words
        self.places = tuple(places)
        starts = ", ".join(str(start) for start, _ in self.places[:5])
        super().__init__(
            f"These words stand in {len(self.places)} places of the document (at {starts}): “{words}”.",
            "Give the words before or after them too.",
        )


class DocumentError(FootnoteError):
    """No text can be had from a file. ``message`` says why in one sentence; nothing of it was kept."""


class UnknownError(FootnoteError):
    """Nothing has that id. ``kind`` is fact, source, pack, entry, note, series or figure."""

    def __init__(self, kind: str, id: str, mend: str = "") -> None:
        self.kind = kind
        self.id = id
        super().__init__(f"There is no {kind} “{id}”.", mend)


class NotComparable(FootnoteError):
    """Figures cannot be put together like that. ``reason`` says why, without a full stop; ``uneven`` that
    nothing but the different length of their times stands in the way."""

    def __init__(self, reason: str, mend: str = "", *, uneven: bool = False) -> None:
        self.reason = reason
        self.uneven = uneven
        super().__init__(f"That cannot be computed: {reason}.", mend)


class ModelError(FootnoteError):
    """A model of meaning cannot be used: it is not there, does not work, or lacks what it runs on."""


class ConflictError(FootnoteError):
    """The change cannot be made on what stands there now."""


class StaleRevision(ConflictError):
    """It was changed since it was read. ``yours`` and ``theirs`` are both versions, whole."""

    def __init__(
        self,
        subject: str,
        *,
        seen: int,
        current: int,
        yours: dict[str, Any] | None,
        theirs: dict[str, Any] | None,
    ) -> None:
        self.subject = subject
        self.seen = seen
        self.current = current
        self.yours = yours
        self.theirs = theirs
        super().__init__(
            f"{subject} is at revision {current}; this change was made on revision {seen}.",
            "Look at both versions and make the change again on the newer one.",
        )


class UndoConflict(ConflictError):
    """Later entries changed the same thing. ``later`` holds their sequence numbers."""

    def __init__(self, seq: int, subject: str, later: Sequence[int]) -> None:
        self.seq = seq
        self.subject = subject
        self.later = tuple(later)
        entries = ", ".join(f"#{entry}" for entry in self.later)
        super().__init__(
            f"Entry #{seq} cannot be undone: {subject} was changed after it by {entries}.",
            "Undo those first, newest first, or edit it instead.",
        )


class StoreError(FootnoteError):
    """The database file cannot be used. Nothing was changed."""


class NotAFootnoteFile(StoreError):
    """The file is something else, or it is damaged."""


class NewerFile(StoreError):
    """A newer Footnote wrote the file."""


class StoreUnwritable(StoreError):
    """The file cannot be written: read-only, no permission, or the disk is full."""


class StoreBusy(StoreError):
    """Another process holds the write lock for longer than we wait."""
