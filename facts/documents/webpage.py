"""The text of a web page: what a reader came for, without scripts, menus and what else stands around it."""

from __future__ import annotations

import codecs
import re

from facts.documents.limits import MOST_TAGS
from facts.errors import DocumentError

_NAMED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z!/][^<>]{0,2000}>")
_WHOLE = re.compile(r"<(?:html|body|!doctype)\b", re.IGNORECASE)
_HEAD = 4096
_MEND = "Save the page as it is shown, or paste its text."


def text_of(name: str, data: bytes) -> str:
    """The page's own text. Raises DocumentError."""
    import trafilatura

    page = _decoded(name, data)
    if _MARKUP.search(page) is None:
        raise DocumentError(f"“{name}” is no web page: there is no markup in it.", "Name it .txt.")
    if page.count("<") > MOST_TAGS:
        raise DocumentError(f"“{name}” has more than {MOST_TAGS:,} tags, too many for a page.", _MEND)
    if _WHOLE.search(page[:_HEAD]) is None:
        page = f"<html><body>{page}</body></html>"  # of a part of a page trafilatura makes nothing
    text = trafilatura.extract(page, include_comments=False, include_tables=True, favor_recall=True)
    if not text or not text.strip():
        # What a page of a line or two says is all of it; what only a script would write is not there.
        text = trafilatura.html2txt(page)
    if not text.strip():
        raise DocumentError(f"“{name}” has no text of its own; perhaps a script writes it.", _MEND)
    return text.strip() + "\n"


def _decoded(name: str, data: bytes) -> str:
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif not data.startswith(codecs.BOM_UTF8) and (named := _NAMED.search(data[:_HEAD])) is not None:
        encoding = named[1].decode("ascii")
    try:
        page = data.decode(encoding)
    except (LookupError, ValueError):
        said = "UTF-8" if encoding == "utf-8-sig" else encoding
        raise DocumentError(
            f"“{name}” is not written in {said}, as it should be.", "Save it as UTF-8 and try again."
        ) from None
    if "\x00" in page:
        raise DocumentError(f"“{name}” holds no text but other data.", _MEND)
    return page
