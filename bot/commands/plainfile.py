"""One thing described in a file of YAML or JSON, or on standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from facts.errors import FootnoteError, InvalidError, Problem

Json = dict[str, Any]


def read_mapping(file: str) -> Json:
    """The mapping that ``file`` holds in YAML 1.2 or JSON, which is a part of it; ``-`` is standard input.

    Raises InvalidError, with line and column, where it holds anything else.
    """
    from facts.packs import tree

    shown = "standard input" if file == "-" else file
    problems: list[Problem] = []
    node = tree.parse(read_text(file), shown, problems)
    if isinstance(node, tree.Mapping) and not problems:
        held: Json = tree.plain(node)
        return held
    mend = "write one thing with named fields; for many facts at once there is: footnote import"
    raise InvalidError(shown, problems or [Problem("(as a whole)", "", mend)])


def read_text(file: str) -> str:
    """The text of a UTF-8 file, every code point as it stands there; ``-`` is standard input."""
    raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise FootnoteError(
            f"{file} is not UTF-8 text (byte {error.start}).", "Save it as UTF-8 and try again."
        ) from None


def read_document(file: str) -> str:
    """The text that citations are anchored in: of a web page or a PDF what it says, of any other file its
    text as ``read_text`` gives it. Raises DocumentError."""
    from facts import documents

    if documents.kind_of(file) in (documents.Kind.WEB_PAGE, documents.Kind.PDF):
        path = Path(file)
        documents.check_size(path.name, path.stat().st_size)
        return documents.read(path.name, path.read_bytes())
    return read_text(file)


def set_fields(plain: Json, settings: Sequence[str]) -> None:
    """Set each ``FIELD=VALUE``, with a dot for a field within a field; an empty value takes it away.

    Raises UsageError where one is of another form.
    """
    for setting in settings:
        path, equals, value = setting.partition("=")
        if not path or not equals:
            raise click.UsageError(f"--set takes FIELD=VALUE, not {setting!r}.")
        *outer, last = path.split(".")
        place = plain
        for name in outer:
            inner = place.setdefault(name, {})
            if not isinstance(inner, dict):
                raise click.UsageError(f"{name}, in --set {setting!r}, has no fields of its own.")
            place = inner
        if value:
            place[last] = value
        else:
            place.pop(last, None)
