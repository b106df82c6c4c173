"""A small base for tests: one pack, one source with its text, and facts from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from facts.base import FactBase

Json = dict[str, Any]

PACK = "harbour"
SOURCE = "report"
TEXT = (
    "The ferry carried 41,200 riders in 2023, the harbour office said. In 2022 it carried 38,500 riders. "
    "“We are proud of every trip,” said Ann Lee, who runs the ferry. The fare is 4 dollars {snip} and has "
    "been since 2019. Storms closed the pier for nine days in 2023."
)
QUESTION = "How many riders did the ferry carry in 2023?"


def new_base(path: Path) -> FactBase:
    """A base with the pack and the source, whose text is kept, and no fact."""
    base = FactBase.open(path, shipped=False)
    base.add_pack({"id": PACK, "title": "Harbour", "description": "The ferry."}, actor="ann")
    base.add_source(source(), pack=PACK, document=TEXT, keep=True, actor="ann")
    return base


def source(**changes: Any) -> Json:
    return {
        "id": SOURCE,
        "type": "report",
        "title": "The harbour in 2023",
        "author": [{"literal": "Harbour Office"}],
        "issued": "2024-02-01",
        "elision_marker": "{snip}",
        **changes,
    }


def figure(id: str = "riders-2023", *, exact: str = "carried 41,200 riders in 2023", **changes: Any) -> Json:
    return {
        "id": id,
        "kind": "figure",
        "statement": "The ferry carried 41,200 riders in 2023.",
        "questions": [QUESTION],
        "variable_measured": "riders",
        "observation_about": "the ferry",
        "value": "41200",
        "unit_text": "riders",
        "value_text": "41,200",
        "observation_date": "2023",
        "attributed_to": "the harbour office",
        "citations": [{"source": SOURCE, "exact": exact}],
        **changes,
    }


def statement(id: str, *, exact: str, **changes: Any) -> Json:
    return {
        "id": id,
        "kind": "statement",
        "statement": f"The report says: {exact}.",
        "asserted_by": "Harbour Office",
        "citations": [{"source": SOURCE, "exact": exact}],
        **changes,
    }


def is_answered(base: FactBase, question: str = QUESTION) -> bool:
    return str(base.ask(question).to_json()["status"]) == "answered"


def tables(base: FactBase) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is made from the journal, without the numbers that SQLite gives to rows."""
    queries = {
        "pack": "SELECT * FROM pack",
        "source": "SELECT * FROM source",
        "document": "SELECT * FROM document",
        "fact": "SELECT * FROM fact",
        "citation": "SELECT * FROM citation",
        "match_fact": "SELECT pack, id, profile FROM match_fact",
        "match_text": "SELECT pack, id, statement, asks, cited, names FROM match_text"
        " JOIN match_fact ON match_fact.key = match_text.rowid",
        "match_phrase": "SELECT pack, owner, phrase, meaning FROM match_phrase",
    }
    with base._store.reading() as db:
        return {name: sorted(db.execute(query).fetchall(), key=repr) for name, query in queries.items()}
