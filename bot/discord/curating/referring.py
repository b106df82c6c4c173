"""The reference of a source as lines that a person reads and edits: ``author: Lind, Per``."""

from __future__ import annotations

from typing import Any

from bot.discord.errors import Refused

Json = dict[str, Any]

_LINES = {
    "type": "type",
    "author": "author",
    "published in": "container-title",
    "publisher": "publisher",
    "date": "issued",
    "link": "URL",
    "language": "language",
    "read on": "accessed",
    "archive": "archive",
    "reposts the source": "is_based_on",
    "note": "note",
    "left out is marked": "elision_marker",
}


def written(source: Json) -> str:
    """The reference of a source, a line for each field."""
    made = []
    for name, field in _LINES.items():
        value = source.get(field, "")
        if field == "author":
            value = "; ".join(_author(one) for one in value)
        made.append(f"{name}: {value}".rstrip())
    return "\n".join(made)


def _author(one: Json) -> str:
    return one.get("literal") or ", ".join(part for part in (one.get("family"), one.get("given")) if part)


def read(lines: str) -> Json:
    """The fields of a source that ``lines`` give. Raises Refused where one is none of them."""
    source: Json = {}
    for line in filter(str.strip, lines.split("\n")):
        name, colon, value = line.partition(":")
        field = _LINES.get(name.strip().casefold())
        if not colon or field is None:
            raise Refused(f"Begin each line with one of these and a colon: {', '.join(_LINES)}.")
        if not value.strip():
            continue
        source[field] = value.strip()
        if field == "author":
            source[field] = [_named(one.strip()) for one in value.split(";") if one.strip()]
    return source


def _named(author: str) -> Json:
    family, comma, given = author.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": author}
