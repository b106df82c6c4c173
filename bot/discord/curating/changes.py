"""What is done to a fact, and what waits for a second pair of eyes where a server wants one.

A new fact that waits is a proposed one in the base. A change of a fact that is published waits here,
with what it would make of it, who wants it and why; the base keeps it once it is made.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from bot.discord.curating import own
from bot.discord.errors import Refused
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import StaleRevision, UnknownError

Json = dict[str, Any]
Settings = Mapping[str, Any]

DONE, WAITS = "done", "waits"
_WAITING, _REJECTED = "waiting", "rejected"


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody wants done: ``revise`` a fact to ``body``, ``retire`` or ``restore`` it, made on its
    revision ``seen``; or ``undo`` the entry ``seq``."""

    action: str
    fact: str
    seen: int
    body: Json | None = None
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that waits to be approved; ``actors`` are all who wrote what it says now."""

    token: str
    change: Change
    actors: tuple[str, ...]
    at: str
    reason: str


def two_person(settings: Settings) -> bool:
    """Whether a second moderator is required."""
    return bool(settings.get("two_person"))


def enter(base: FactBase, place: Place, fact: Json, actor: str, reason: str, *, publish: bool) -> str:
    """A new fact, published or proposed; its state. Raises as FactBase does."""
    pack = own.ensure(base, place, actor)
    enter_ = base.publish if publish else base.propose
    enter_(fact, pack=pack, actor=actor, reason=reason)
    return DONE if publish else WAITS


def submit(base: FactBase, place: Place, settings: Settings, change: Change, actor: str, reason: str) -> str:
    """Make a change, or let it wait where a second moderator is required; which of the two.

    A fact that is only proposed is no answer yet, so changing it waits for nobody.
    """
    from facts.model import parse_fact

    standing = base.fact(change.fact, own.pack_of(place)) if change.action != "undo" else {}
    if not two_person(settings) or standing.get("status") == "proposed":
        perform(base, place, change, actor, reason)
        return DONE
    if change.action != "undo" and standing["revision"] != change.seen:
        raise StaleRevision(
            f"fact:{change.fact}",
            seen=change.seen,
            current=standing["revision"],
            yours=change.body,
            theirs=standing,
        )
    if change.body is not None:
        parse_fact(change.body)
    held = {
        "state": _WAITING,
        "change": asdict(change),
        "actors": [actor],
        "at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "reason": reason,
    }
    base.set_setting(_scope(place), secrets.token_urlsafe(9), held, actor=actor)
    return WAITS


def perform(base: FactBase, place: Place, change: Change, actor: str, reason: str) -> None:
    """Make a change now. Raises as FactBase does."""
    pack = own.pack_of(place)
    how: Any = {"pack": pack, "seen": change.seen, "actor": actor, "reason": reason}
    if change.action == "revise":
        base.revise(change.body or {}, **how)
    elif change.action == "retire":
        base.retire(change.fact, **how)
    elif change.action == "restore":
        base.restore(change.fact, **how)
    else:
        base.undo(change.seq, actor=actor, reason=reason)


def waiting(base: FactBase, place: Place) -> list[Waiting]:
    """The changes that wait in a server, oldest first."""
    held = base.settings(_scope(place))
    found = [
        Waiting(token, Change(**one["change"]), tuple(one["actors"]), one["at"], one["reason"])
        for token, one in held.items()
        if one["state"] == _WAITING
    ]
    return sorted(found, key=lambda one: one.at)


def waits(base: FactBase, place: Place, token: str) -> Waiting:
    """One of them. Raises Refused where somebody has dealt with it."""
    for one in waiting(base, place):
        if one.token == token:
            return one
    raise Refused("Somebody has dealt with that already.")


def approve(base: FactBase, place: Place, token: str, actor: str) -> Waiting:
    """Make a change that waited. Raises as FactBase does, and then it waits on."""
    found = waits(base, place, token)
    why = f"{found.reason} (wanted by {', '.join(found.actors)})".strip()
    perform(base, place, found.change, actor, why)
    base.set_setting(_scope(place), token, None, actor=actor)
    return found


def reject(base: FactBase, place: Place, token: str, actor: str, reason: str) -> Waiting:
    """Reject a change that waited. It is kept, with who rejected it and why."""
    found = waits(base, place, token)
    held = base.setting(_scope(place), token)
    base.set_setting(
        _scope(place), token, {**held, "state": _REJECTED, "by": actor, "why": reason}, actor=actor
    )
    return found


def replace_body(base: FactBase, place: Place, token: str, body: Json, actor: str, reason: str) -> None:
    """Another version of a change that waits, which is then that of ``actor``, too."""
    found = waits(base, place, token)
    held = base.setting(_scope(place), token)
    change = {**asdict(found.change), "body": body}
    after = {
        **held,
        "change": change,
        "actors": sorted({*found.actors, actor}),
        "reason": reason or found.reason,
    }
    base.set_setting(_scope(place), token, after, actor=actor)


def rejected(base: FactBase, place: Place, fact: str) -> list[Json]:
    """The changes of a fact that were rejected."""
    held = base.settings(_scope(place)).values()
    return [one for one in held if one["state"] == _REJECTED and one["change"]["fact"] == fact]


def writers(base: FactBase, place: Place, fact: Json) -> set[str]:
    """Who wrote what a proposed fact says now: none of them may approve it where two are required."""
    made: set[str] = set()
    for entry in base.history("fact", fact["id"], own.pack_of(place)):
        body = entry.body or {}
        if entry.action in ("propose", "import"):
            made = {entry.actor}
        elif body.get("status") == "proposed":
            made.add(entry.actor)
    if not made:
        raise UnknownError("fact", fact["id"])
    return made


def _scope(place: Place) -> str:
    return f"changes:{own.pack_of(place)}"
