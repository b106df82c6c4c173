"""What a new fact is filled in with before anybody types: from the words that it cites, and its source."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from facts import extraction

Json = dict[str, Any]

_AROUND = 600
"""Characters on either side of the words that are read for who speaks and what is counted."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def fact(kind: str, source: Json, citation: Json, whole: str) -> Json:
    """The beginnings of a fact of ``kind`` that cites those words of the text ``whole``."""
    made: Json = {"kind": kind, "citations": [citation]}
    if kind == "statement":
        return made | ({"asserted_by": author(source)} if author(source) else {})
    begin = max(0, citation["start"] - _AROUND)
    around = whole[begin : citation["end"] + _AROUND]
    drafts = extraction.extract(around, today=written_on(source), elision_marker=source.get("elision_marker"))
    for draft in drafts:
        start, end = draft.mark
        if draft.kind == kind and citation["start"] <= begin + start < begin + end <= citation["end"]:
            return made | of_draft(draft.fields, source)
    return made | ({"text": citation["exact"].strip("“”\"'‘’ ")} if kind == "quote" else {})


def of_draft(fields: Json, source: Json) -> Json:
    """The fields that were read off; a number that is nobody's is the source's author's."""
    if "value_text" in fields and "attributed_to" not in fields and author(source):
        return {**fields, "attributed_to": author(source)}
    return dict(fields)


def written_on(source: Json) -> date | None:
    """The day a source is from, where it is known to the day: "last year" counts from it."""
    issued = source.get("issued", "")
    try:
        return date.fromisoformat(issued) if _DAY.fullmatch(issued) else None
    except ValueError:
        return None


def author(source: Json) -> str:
    """Who wrote a source, in a few words."""
    first = (source.get("author") or [{}])[0]
    person = " ".join(part for part in (first.get("given"), first.get("family")) if part)
    return str(
        first.get("literal") or person or source.get("publisher") or source.get("container-title") or ""
    )
