"""Settings: JSON values by scope and name, each with who set it last."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from facts.errors import InvalidError, Problem
from facts.sqlite import Database


def one(db: Database, scope: str, name: str, default: Any) -> Any:
    """The value, or ``default`` where nothing was set."""
    row = db.execute("SELECT value FROM desk_setting WHERE scope = ? AND name = ?", [scope, name]).fetchone()
    return default if row is None else json.loads(row[0])


def every(db: Database, scope: str) -> dict[str, Any]:
    """All that was set in a scope, by name."""
    rows = db.execute("SELECT name, value FROM desk_setting WHERE scope = ? ORDER BY name", [scope])
    return {name: json.loads(value) for name, value in rows}


def put(db: Database, scope: str, name: str, value: Any, actor: str) -> None:
    """Set a value; None takes it away. Raises InvalidError where ``actor`` is empty."""
    if not actor.strip():
        raise InvalidError("The setting", [Problem("actor", "", "it is empty; say who sets it")])
    if value is None:
        db.execute("DELETE FROM desk_setting WHERE scope = ? AND name = ?", [scope, name])
        return
    db.execute(
        "INSERT OR REPLACE INTO desk_setting (scope, name, value, actor, at) VALUES (?, ?, ?, ?, ?)",
        [scope, name, json.dumps(value, ensure_ascii=False), actor, datetime.now(UTC).isoformat()],
    )
