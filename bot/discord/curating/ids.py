"""The custom ids of what moderators press and fill in: ``cu:VERB:ARGUMENT:…``."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

from bot.discord.cards import limits

_OURS = "cu"
_LONGEST = 60


def make(verb: str, *args: object) -> str:
    """The custom id of a button, a select menu or a form."""
    made = ":".join([_OURS, verb, *map(str, args)])
    if len(made) > limits.CUSTOM_ID:
        raise ValueError(f"too long for a custom id: {made}")
    return made


def parse(custom_id: str) -> tuple[str, tuple[str, ...]] | None:
    """The verb and the arguments, or None where it is none of these."""
    ours, *rest = custom_id.split(":")
    return (rest[0], tuple(rest[1:])) if ours == _OURS and rest else None


def handle(id: str) -> str:
    """An id of a fact or source, short enough to stand in a custom id.

    >>> handle("riders-2023")
    'riders-2023'
    """
    if len(id) <= _LONGEST:
        return id
    hashed = hashlib.blake2b(id.encode(), digest_size=9).digest()
    return f"*{base64.urlsafe_b64encode(hashed).decode()}"


def resolve(handled: str, known: Iterable[str]) -> str:
    """The id that ``handle`` was given, where it is among ``known``; else what it made."""
    return next((id for id in known if handle(id) == handled), handled) if handled[:1] == "*" else handled
