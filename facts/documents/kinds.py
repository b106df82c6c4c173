"""What kind of document a file is: by its name, and whether its bytes agree."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from facts.errors import DocumentError


class Kind(StrEnum):
    """A kind of document that can be read."""

    TEXT = "text"
    WEB_PAGE = "web page"
    PDF = "PDF"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".md": Kind.TEXT,
    ".html": Kind.WEB_PAGE,
    ".htm": Kind.WEB_PAGE,
    ".pdf": Kind.PDF,
}
_MENDS = "Give a .txt, .md, .html or .pdf file, or paste the text."
_OTHERS = {
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"%PDF-": "a PDF",
}
_HEAD = 1024
"""A PDF's mark may stand anywhere in so many bytes."""


def kind_of(name: str) -> Kind | None:
    """The kind that a file's name says it is, or None where it is none that can be read."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def recognised(name: str, data: bytes) -> Kind:
    """The kind of a file. Raises DocumentError where it is none that can be read, is empty, or where its
    bytes are those of something else."""
    kind = kind_of(name)
    if kind is None:
        raise DocumentError(f"“{name}” is of a kind that is not read.", _MENDS)
    if not data.strip():
        raise DocumentError(f"“{name}” is empty.", _MENDS)
    if kind is Kind.PDF and b"%PDF-" in data[:_HEAD]:
        return kind
    other = next((what for mark, what in _OTHERS.items() if data.startswith(mark)), None)
    if other is not None:
        raise DocumentError(f"“{name}” is {other}, not what its name says.", _MENDS)
    if kind is Kind.PDF:
        raise DocumentError(f"“{name}” is no PDF, though its name says so.", _MENDS)
    return kind
