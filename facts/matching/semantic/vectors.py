"""The vectors of facts, beside the index: for each fact those of its sentence and of its listed questions,
in this order, as a model made them; and those of the sentence's tokens, where it lists none (see ``maxsim``).

They are made outside of asking, of facts that have none of the model in use: of new ones, of changed ones,
and of all where it is another model. A vector goes with its fact.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from facts.sqlite import Database

Json = dict[str, Any]

_PENDING = """
SELECT match_fact.key, json_extract(profile, '$.is_plain'), body
FROM match_fact JOIN fact USING (pack, id) LEFT JOIN match_vector ON match_vector.key = match_fact.key
WHERE match_fact.key > ? AND match_vector.model IS NOT ? ORDER BY match_fact.key LIMIT ?
"""


def create(db: Database) -> None:
    """Make the table. The tokens stand last: who reads only the vectors does not have
    to pass them."""
    db.execute(
        "CREATE TABLE match_vector (key INTEGER PRIMARY KEY, model TEXT NOT NULL,"
        " plain INTEGER NOT NULL, vectors BLOB NOT NULL, tokens BLOB NOT NULL)"
    )


def drop_fact(db: Database, key: int) -> None:
    """Forget the vectors of a fact."""
    db.execute("DELETE FROM match_vector WHERE key = ?", [key])


def pending(db: Database, model: str, after: int, limit: int) -> list[tuple[int, bool, list[str]]]:
    """The next facts behind the key ``after`` that have no vectors of ``model``: the key, whether the
    sentence is its source's own, the texts."""
    rows = db.execute(_PENDING, [after, model, limit]).fetchall()
    return [(key, bool(plain), ways(json.loads(body))) for key, plain, body in rows]


def ways(fact: Json) -> list[str]:
    """The ways in which a fact is said: its sentence, and each listed question. A sentence that asks, as in
    a list of questions that are asked often, is its own. One that stands alone is said with its topics: "It
    was founded in 1874" says of nothing what it means."""
    said = fact["statement"]
    asks = [*fact.get("questions", ()), *([said] if said.endswith("?") else [])]
    topics = ", ".join(fact.get("tags", ()))
    return [said, *asks] if asks or not topics else [f"{topics}: {said}"]


def keep(db: Database, model: str, made: Iterable[tuple[int, bool, bytes, bytes]]) -> int:
    """Keep the vectors, and those of the tokens, of those facts that are still there; how many these are."""
    kept = 0
    for key, plain, vectors, tokens in made:
        kept += db.execute(
            "INSERT OR REPLACE INTO match_vector (key, model, plain, vectors, tokens)"
            " SELECT key, ?, ?, ?, ? FROM match_fact WHERE key = ?",
            [model, plain, vectors, tokens, key],
        ).rowcount
    db.execute("UPDATE match_state SET changes = changes + 1")
    return kept


def size(db: Database) -> int:
    """How many facts there are to ask for."""
    (facts,) = db.execute("SELECT facts FROM match_state").fetchone()
    return int(facts)


def count(db: Database, model: str) -> int:
    """How many facts have vectors of ``model``."""
    (encoded,) = db.execute("SELECT count(*) FROM match_vector WHERE model = ?", [model]).fetchone()
    return int(encoded)


def listed(db: Database, model: str) -> list[tuple[int, str, bool, int]]:
    """All facts with vectors of ``model``, by key: the key, the pack, whether the sentence is its source's
    own, and how many bytes the vectors are."""
    rows = db.execute(
        "SELECT key, pack, plain, length(vectors) FROM match_vector JOIN match_fact USING (key)"
        " WHERE model = ? ORDER BY key",
        [model],
    )
    return [(key, pack, bool(plain), length) for key, pack, plain, length in rows]


def read(db: Database, model: str, keys: Sequence[int]) -> dict[int, bytes]:
    """The vectors of facts by key, as far as there are any of ``model``."""
    rows = db.execute(
        "SELECT key, vectors FROM match_vector WHERE model = ? AND key IN (SELECT value FROM json_each(?))",
        [model, json.dumps(list(keys))],
    )
    return dict(rows.fetchall())


def read_tokens(db: Database, model: str, keys: Sequence[int]) -> dict[int, bytes]:
    """The vectors of the tokens of facts by key, nothing for those that list questions."""
    rows = db.execute(
        "SELECT key, tokens FROM match_vector WHERE model = ? AND key IN (SELECT value FROM json_each(?))",
        [model, json.dumps(list(keys))],
    )
    return dict(rows.fetchall())
