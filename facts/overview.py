"""What the base holds, in numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from facts import journal, lookup
from facts.opened import Opened
from facts.sqlite import Database

Json = dict[str, Any]

KINDS = ("figure", "quote", "statement")

_FACTS = """
SELECT CASE WHEN withheld IS NULL THEN kind ELSE 'withheld' END, count(*) FROM fact
WHERE pack IN (SELECT value FROM json_each(:packs)) GROUP BY 1
"""
_SOURCES = """
SELECT count(*) FROM source WHERE status = 'published' AND pack IN (SELECT value FROM json_each(:packs))
"""
_CITATIONS = """
SELECT fact.pack, fact.id,
    json_extract(fact.anchored, '$."' || citation.source || '"') IS source.sha256 AS is_found
FROM citation
JOIN fact ON fact.pack = citation.pack AND fact.id = citation.fact
JOIN source ON source.pack = citation.pack AND source.id = citation.source
WHERE fact.status = 'published' AND fact.pack IN (SELECT value FROM json_each(:packs))
ORDER BY fact.pack, fact.id
"""


class Overview(Opened):
    """The part of the FactBase's door for those who want to know what there is."""

    def overview(self, packs: Sequence[str] | None = None) -> Json:
        """How many ``facts`` of each kind are answers, and how many are ``withheld``; how many
        published ``sources`` there are, and how many ``citations`` of published facts; how many of
        these are ``unresolved``, since their words were not found in the text that their source has
        now, and ``unresolved_in`` which facts, as (pack, id); and the ``newest`` change: ``at``,
        ``pack``, ``kind``, ``id``, ``action``, or None. Of ``packs`` only, by default of all."""
        with self._store.reading() as db:
            return _overview(db, lookup.pack_ids(db) if packs is None else packs)


def _overview(db: Database, packs: Sequence[str]) -> Json:
    among = {"packs": json.dumps(list(packs))}
    counted = dict(db.execute(_FACTS, among).fetchall())
    citations = db.execute(_CITATIONS, among).fetchall()
    unresolved = [(pack, id) for pack, id, is_found in citations if not is_found]
    newest = journal.newest(db, packs)
    return {
        "facts": {kind: counted.get(kind, 0) for kind in KINDS},
        "withheld": counted.get("withheld", 0),
        "sources": db.execute(_SOURCES, among).fetchone()[0],
        "citations": len(citations),
        "unresolved": len(unresolved),
        "unresolved_in": list(map(list, dict.fromkeys(unresolved))),
        "newest": newest
        and {
            "at": newest.at,
            "pack": newest.pack,
            "kind": newest.kind,
            "id": newest.id,
            "action": newest.action.value,
        },
    }
