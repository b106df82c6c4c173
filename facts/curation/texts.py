"""The sources that facts may cite, and the texts of them that are in hand."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from facts import lookup
from facts.errors import InvalidError, Problem, UnknownError
from facts.sqlite import Database

Json = dict[str, Any]


class Sources:
    """The sources of one pack, as plain data by id (``states``), and the texts that are in hand."""

    def __init__(self, db: Database, pack: str, states: Mapping[str, Json]) -> None:
        self.pack = pack
        self.states = states
        self._db = db
        self._texts: dict[str, str | None] = {}

    def get(self, id: str) -> Json:
        """A source. Raises UnknownError."""
        if id not in self.states:
            rows = self._db.table("source").rows_where("id = ?", [id], order_by="pack")
            elsewhere = ", ".join(row["pack"] for row in rows)
            mend = f"Add it to pack {self.pack} first."
            if elsewhere:
                mend = f"Pack {elsewhere} has it: write there, or add it to pack {self.pack} first."
            raise UnknownError("source", id, mend)
        return self.states[id]

    def give(self, id: str, text: str) -> None:
        """Put the text of a source in hand. Raises InvalidError where the source names another one."""
        named = self.get(id).get("sha256")
        if named != identity(text)["sha256"]:
            raise InvalidError(
                f"The document of source {id}",
                [
                    Problem(
                        "sha256",
                        f"{named or 'none'}",
                        "it is of another text; revise the source with this one",
                    )
                ],
            )
        self._texts[id] = text

    def text(self, id: str) -> str | None:
        """The text that a source names, where it is in hand: given, or kept."""
        if id not in self._texts:
            kept = lookup.document(self._db, self.pack, id)
            same = kept is not None and identity(kept)["sha256"] == self.states[id].get("sha256")
            self._texts[id] = kept if same else None
        return self._texts[id]


def sources_of(db: Database, pack: str, documents: Mapping[str, str] | None = None) -> Sources:
    """The sources of a pack as they stand, with ``documents`` (text by source id) in hand."""
    sources = Sources(db, pack, lookup.Sources(db, pack))
    for id, text in (documents or {}).items():
        sources.give(id, text)
    return sources


def identity(text: str) -> Json:
    """What tells a text from others: ``sha256`` of its UTF-8, and ``length`` in code points.

    Raises InvalidError where it cannot be written as UTF-8.
    """
    try:
        return {"sha256": hashlib.sha256(text.encode()).hexdigest(), "length": len(text)}
    except UnicodeEncodeError as error:
        mend = f"it holds half a character at {error.start}; read the file as UTF-8"
        raise InvalidError("The document", [Problem("text", "", mend)]) from error
