"""Bytes -> text, to the code point, or a reason why not."""

from __future__ import annotations

import codecs
import re

from facts.documents.limits import MOST_CHARACTERS
from facts.errors import DocumentError

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AS_UTF_8 = "Save it as UTF-8 and try again."
_NO_TEXT = "Give a file of text."
_HEAD = 4096


def text_of(name: str, data: bytes) -> str:
    """The text of a UTF-8 file, as it stands there. Raises DocumentError."""
    if data.startswith(_UTF_16):
        raise DocumentError(f"“{name}” is written in UTF-16.", _AS_UTF_8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        if b"\x00" in data[: error.start + _HEAD]:
            raise DocumentError(f"“{name}” holds no text but other data.", _NO_TEXT) from None
        raise DocumentError(f"“{name}” is not UTF-8 text (byte {error.start}).", _AS_UTF_8) from None
    check_length(name, text)
    if (found := _CONTROL.search(text)) is not None:
        raise DocumentError(
            f"“{name}” holds no text but other data (a control character at {found.start()}).", _NO_TEXT
        )
    return text


def check_length(name: str, text: str) -> None:
    """Raise DocumentError where a text is longer than a document may be."""
    if len(text) > MOST_CHARACTERS:
        raise DocumentError(
            f"“{name}” has more than {MOST_CHARACTERS:,} characters.",
            "Give the part of it that the facts are in.",
        )
