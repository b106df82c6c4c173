"""Looking every citation up again in the texts that are in hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from facts import anchoring, lookup
from facts.curation.checking import check_possible, selector
from facts.curation.texts import identity
from facts.errors import AnchorError
from facts.reports import CitationReport, Found, VerifyReport
from facts.sqlite import Database

Json = dict[str, Any]

_FOUND = {
    anchoring.Outcome.RESOLVED: Found.RESOLVED,
    anchoring.Outcome.MOVED: Found.MOVED,
    anchoring.Outcome.FAILED: Found.NOT_FOUND,
}


def verify(db: Database, documents: Mapping[str, str]) -> VerifyReport:
    """Look up every citation of every fact that is not retired, in the kept texts and in
    ``documents``, each named by its source's id or by any name, when its hash tells whose it is."""
    by_hash = {identity(text)["sha256"]: text for text in documents.values()}
    used: set[str] = set()
    reports: list[CitationReport] = []
    for pack in lookup.pack_ids(db):
        sources = lookup.source_states(db, pack)
        texts: dict[str, str | None] = {}
        for id, source in sources.items():
            texts[id] = documents.get(id, by_hash.get(source.get("sha256", "")))
            used |= {name for name, text in documents.items() if name == id or text == texts[id]}
            texts[id] = texts[id] if texts[id] is not None else lookup.document(db, pack, id)
        for fact in lookup.facts(db, pack=pack):
            if fact["status"] != "retired":
                reports.extend(_citations(fact, sources, texts))
    return VerifyReport(tuple(reports), tuple(name for name in documents if name not in used))


def _citations(
    fact: Json, sources: Mapping[str, Json], texts: Mapping[str, str | None]
) -> Iterator[CitationReport]:
    for position, citation in enumerate(fact["citations"]):
        source = sources[citation["source"]]
        found, error = look_up(citation, source, texts[source["id"]])
        yield CitationReport(
            fact["pack"], fact["id"], position, source["id"], citation["exact"], found, error
        )


def look_up(citation: Json, source: Json, text: str | None) -> tuple[Found, AnchorError | None]:
    """What became of a citation in ``text``, and why it was not found."""
    if text is None:
        try:
            check_possible(citation, source)
        except AnchorError as error:
            return Found.NOT_FOUND, error
        return Found.UNCHECKED, None
    now = anchoring.reanchor(text, selector(citation), source.get("elision_marker"))
    return _FOUND[now.outcome], now.error
