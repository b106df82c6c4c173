"""The part of the FactBase's door for what is not yet a fact: drafts, and what stands in the way of one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from facts import lookup
from facts.errors import FootnoteError
from facts.opened import Opened

Json = dict[str, Any]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Drafting(Opened):
    """Proposals read off a document, and facts that a new one repeats or contradicts."""

    def extract(
        self, source: str, pack: str | None = None, document: str | None = None, limit: int = 500
    ) -> list[Json]:
        """Drafts of the figures and quotes in a source's text, in the order of the text; it is the one
        that is kept, unless ``document`` gives it. Each has its ``kind``, the citation (``source``,
        ``exact``, ``prefix``, ``suffix``, ``start``, ``end``), the place of the number or the words
        (``mark``), and the ``fields`` of the model that could be read off.

        Raises UnknownError; InvalidError where ``document`` is not the text that the source names; and
        FootnoteError where there is no text.
        """
        from facts import extraction
        from facts.curation.texts import sources_of

        with self._store.reading() as db:
            holder = lookup.pack_of(db, "source", source, pack)
            sources = sources_of(db, holder, {source: document} if document is not None else None)
            held, text = sources.get(source), sources.text(source)
        if text is None:
            raise FootnoteError(f"The text of source {source} is not kept.", "Give the document.")
        drafts = extraction.extract(
            text, limit=limit, today=_written_on(held), elision_marker=held.get("elision_marker")
        )
        return [{"source": source, **draft.to_json()} for draft in drafts]

    def duplicates(self, fact: Mapping[str, Any], pack: str) -> list[Json]:
        """The facts of ``pack`` that say the same as ``fact``, or another value for the same thing and time:
        ``id``, ``relation`` (``same`` or ``conflict``), ``statement``, conflicts first. ``fact`` need not be
        whole. Retired facts and superseded figures stand in nobody's way."""
        from facts.curation.duplicates import duplicates

        with self._store.reading() as db:
            held = lookup.facts(db, pack=pack, kind=fact.get("kind"))
        return [*duplicates(fact, (one for one in held if one["status"] != "retired"), pack)]


def _written_on(source: Json) -> date | None:
    """The day a source is from, where it is known to the day."""
    issued = str(source.get("issued", ""))
    return date.fromisoformat(issued) if _DAY.fullmatch(issued) else None
