"""What a new fact is filled in with before anybody types: from the words that it cites, and its source."""

from __future__ import annotations

from typing import Any

from bot.discord.curating.work import Work

Json = dict[str, Any]


async def fact(work: Work, kind: str, source: Json, citation: Json, document: str | None) -> Json:
    """The beginnings of a fact of ``kind`` that cites those words."""
    del work, document
    made: Json = {"kind": kind, "citations": [citation]}
    if kind == "quote":
        made["text"] = citation["exact"].strip("“”\"'‘’ ")
    if kind == "statement" and (whose := author(source)):
        made["asserted_by"] = whose
    return made


def author(source: Json) -> str:
    """Who wrote a source, in a few words."""
    named = source.get("author") or ()
    first = named[0] if named else {}
    person = " ".join(part for part in (first.get("given"), first.get("family")) if part)
    return str(
        first.get("literal") or person or source.get("publisher") or source.get("container-title") or ""
    )
