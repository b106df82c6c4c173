"""Counts: how many questions were asked in a day, how they ended, and which facts answered them. Neither
what was asked nor who asked is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from facts.errors import InvalidError, Problem
from facts.sqlite import Database

Json = dict[str, Any]
Ended = tuple[str, str, Sequence[tuple[str, str]]]
"""One question: its scope, its outcome, and the (pack, fact id) of what answered it."""

OUTCOMES = ("answered", "ambiguous", "not_found")
KEPT_DAYS = 366
"""Older counts are deleted."""
MOST_FACTS = 25

_ADD = """
INSERT INTO desk_count (day, scope, outcome, pack, fact, count) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (day, scope, outcome, pack, fact) DO UPDATE SET count = count + excluded.count
"""
_BY_DAY = """
SELECT day, outcome, sum(count) FROM desk_count
WHERE fact = '' AND day BETWEEN :first AND :last AND (:scope IS NULL OR scope = :scope)
GROUP BY day, outcome
"""
_BY_FACT = """
SELECT pack, fact, sum(count) FROM desk_count
WHERE fact != '' AND day BETWEEN :first AND :last AND (:scope IS NULL OR scope = :scope)
GROUP BY pack, fact ORDER BY sum(count) DESC, pack, fact LIMIT :most
"""


def add(db: Database, ended: Iterable[Ended]) -> None:
    """Count these questions today. Raises InvalidError where an outcome is none."""
    day = _today().isoformat()
    rows: Counter[tuple[str, str, str, str, str]] = Counter()
    for scope, outcome, facts in ended:
        if outcome not in OUTCOMES:
            raise InvalidError("The count", [Problem("outcome", outcome, f"it is one of {_listed()}")])
        rows[day, scope, outcome, "", ""] += 1  # the question itself; beside it, each fact once
        rows.update({(day, scope, outcome, pack, fact): 1 for pack, fact in facts})
    db.conn.executemany(_ADD, [(*key, count) for key, count in rows.items()])


def summed(db: Database, *, scope: str | None, days: int) -> Json:
    """The counts of the last ``days`` days, today among them: in all, by day, by fact."""
    last = _today()
    listed = [
        (last - timedelta(days=ago)).isoformat() for ago in reversed(range(max(1, min(days, KEPT_DAYS))))
    ]
    among = {"first": listed[0], "last": listed[-1], "scope": scope, "most": MOST_FACTS}
    by_day: dict[str, Json] = {day: {"day": day, "asked": 0, **dict.fromkeys(OUTCOMES, 0)} for day in listed}
    for day, outcome, count in db.execute(_BY_DAY, among):
        by_day[day][outcome] = count
        by_day[day]["asked"] += count
    facts = db.execute(_BY_FACT, among)
    return {
        "days": list(by_day.values()),
        **{name: sum(day[name] for day in by_day.values()) for name in ("asked", *OUTCOMES)},
        "facts": [{"pack": pack, "fact": fact, "count": count} for pack, fact, count in facts],
    }


def sweep(db: Database) -> None:
    """Delete what is older than ``KEPT_DAYS``."""
    oldest = _today() - timedelta(days=KEPT_DAYS)
    db.execute("DELETE FROM desk_count WHERE day <= ?", [oldest.isoformat()])


def _today() -> date:
    return datetime.now(UTC).date()


def _listed() -> str:
    return ", ".join(OUTCOMES)
