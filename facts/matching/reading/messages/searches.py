"""A search by keywords as in a search engine: what is only put in quotation marks, and what an
engine is told."""

from __future__ import annotations

import re

_OPERATOR = re.compile(r"\b(?:site|filetype|intitle|inurl):\S+\s*|\s+AND(?=\s)")
_QUOTE = re.compile(
    r"(?P<who>[^\W\d_][^:\"“”?]*?)[:,]?\s*[\"“](?P<on>[^\"“”]+)[\"”]\s*[:,+/-]?\s*(?:quotes?|quotation"
    r"|statement|remarks?|said|says)\W*",
    re.IGNORECASE,
)
_AUTHORS = re.compile(
    r"[\"“]?(?P<what>[^?]*?[\"“][^\"“”]+[\"”][^?]*?)[\"”]?\W*(?P<whose>authors?|publisher"
    r"|publication date|writers?)\W*",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"(?:(?:article|story|piece|report) )?(?P<whose>authors?|publisher|publication date|writers?)\s*[:–-]+\s*"
    r"[\"“](?P<what>[^\"“”]+)[\"”]\W*",
    re.IGNORECASE,
)
_MARKS = re.compile('["“”]')
_FEW = 3


def plain(text: str) -> str | None:
    """The same without the marks of a search."""
    is_search = ":" in text or ("AND" in text and not text.isupper())
    own = _OPERATOR.sub("", text).strip() if is_search else text
    quote = _QUOTE.fullmatch(own)
    if quote and len(quote["on"].split()) <= _FEW:
        return f"quote by {quote['who'].strip()} on {quote['on']}"
    authors = _AUTHORS.fullmatch(own) or _HEADED.fullmatch(text)
    if authors:
        return f"{authors['whose']} of {_MARKS.sub('', authors['what']).strip()}"
    return own if own != text and own else None
