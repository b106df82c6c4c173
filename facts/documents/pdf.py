"""The text of a PDF, page after page."""

from __future__ import annotations

import logging
import re
from io import BytesIO

from facts.documents.limits import MOST_CHARACTERS, MOST_PAGES
from facts.documents.plain import check_length
from facts.errors import DocumentError

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PARTS = "Give the pages that the facts are on."
_PASTE = "Paste the text that the facts are in."


def text_of(name: str, data: bytes) -> str:
    """The text of all pages, parted by an empty line. Raises DocumentError, and whatever pypdf
    does where the file is damaged."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(f"“{name}” is locked with a password.", "Give a copy without one.")
    count = len(reader.pages)
    if count > MOST_PAGES:
        raise DocumentError(f"“{name}” has {count:,} pages; up to {MOST_PAGES} are read.", _PARTS)
    pages: list[str] = []
    length = 0
    for page in reader.pages:
        pages.append(_UNWRITABLE.sub("", page.extract_text()).strip())
        length += len(pages[-1])
        if length > MOST_CHARACTERS:
            break
    text = "\n\n".join(page for page in pages if page)
    check_length(name, text)
    if not text:
        raise DocumentError(f"“{name}” has no text, only pictures of it.", _PASTE)
    return text + "\n"
