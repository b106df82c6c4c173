"""The series that a pack's figures make up."""

from __future__ import annotations

import json
from typing import Any

from facts import figures, lookup, projection
from facts.figures import Series
from facts.sqlite import Database

Json = dict[str, Any]


def version(db: Database) -> int:
    """A number that is another one once any fact has changed."""
    (newest,) = db.execute("SELECT max(seq) FROM journal").fetchone()
    return int(newest or 0)


def series(db: Database, pack: str) -> list[Series]:
    """All series of a pack, as they came in. A figure that is no answer is in none of
    them, but for one that is only superseded: that stands apart."""
    rows = db.table("fact").rows_where(
        "kind = 'figure' AND pack = ? AND (withheld IS NULL OR json_extract(body, '$.rank') = 'deprecated')",
        [pack],
        order_by=lookup.FACTS_AS_THEY_CAME,
    )
    sources = lookup.Sources(db, pack)
    current: list[Json] = []
    superseded: list[Json] = []
    for row in rows:
        body = json.loads(row["body"])
        shown = lookup.shown(body, pack, sources)
        if row["withheld"] is None:
            current.append(shown)
        elif _is_only_superseded(body, json.loads(row["anchored"]), sources):
            superseded.append({**shown, "why": body["rank_reason"]})
    return figures.series(current, superseded)


def _is_only_superseded(fact: Json, anchored: dict[str, str], sources: lookup.Sources) -> bool:
    cited = [sources[one] for one in {citation["source"] for citation in fact["citations"]}]
    return projection.withheld({**fact, "rank": "normal"}, anchored, cited) is None
