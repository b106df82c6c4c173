"""What can be set about the bot as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many ``times`` within so many ``seconds``."""

    times: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Options:
    """How the bot behaves.

    ``listen`` asks Discord for what is written in channels (the message content intent), which
    answering unasked needs. ``person`` and ``channel`` are how often one person, and all persons of one
    channel together, are answered. ``defer_after`` is how many seconds an answer may take before
    Discord, which waits for three, is told that it takes longer. ``model`` is the folder of a model of
    meaning that helps to find facts.
    """

    listen: bool = False
    person: Rate = Rate(8, 30.0)
    channel: Rate = Rate(40, 30.0)
    defer_after: float = 1.5
    model: Path | None = None
