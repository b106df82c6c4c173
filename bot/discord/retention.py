"""For how long the notes of members are kept."""

from __future__ import annotations

from facts.base import FactBase

RETENTION_DAYS = 30
"""Where nothing else was set."""


def retention_days(base: FactBase) -> int:
    """For how many days notes are kept at most."""
    return int(base.setting("bot", "retention_days", default=RETENTION_DAYS))


def days_in(base: FactBase, scope: str) -> int:
    """For how many days the notes of a server are kept: never longer than the bot keeps any."""
    longest = retention_days(base)
    return min(longest, int(base.setting(scope, "retention_days", default=longest)))
