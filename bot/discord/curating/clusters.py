"""Questions that nobody could answer, those that ask the same put together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, utils

from bot.discord.errors import Refused
from bot.discord.places import Place
from facts.base import FactBase

Json = dict[str, Any]

_MOST = 500
_ALIKE = 88
_NUMBER = re.compile(r"\d[\d.,]*")


@dataclass(slots=True)
class Cluster:
    """Notes that come to the same; the first is the newest, and stands for all."""

    notes: list[Json] = field(default_factory=list)

    @property
    def first(self) -> Json:
        """The note that stands for all."""
        return self.notes[0]


def clusters(base: FactBase, place: Place) -> list[Cluster]:
    """The inbox of a server: most asked first. Two questions are only put together where they name
    the same numbers: another year is another question, however alike the words."""
    made: list[Cluster] = []
    for note in base.notes(scope=place.scope, limit=_MOST):
        alike = next((one for one in made if _alike(one.first, note)), None)
        if alike is None:
            made.append(Cluster([note]))
        else:
            alike.notes.append(note)
    return sorted(made, key=lambda one: -len(one.notes))


def find(base: FactBase, place: Place, note: int) -> Cluster:
    """The cluster that a note is in. Raises Refused where somebody has dealt with it."""
    for one in clusters(base, place):
        if any(held["id"] == note for held in one.notes):
            return one
    raise Refused("Somebody has dealt with that already.")


def dismiss(base: FactBase, place: Place, note: int) -> int:
    """Delete a note of the server's and those that come to the same; how many."""
    try:
        found = find(base, place, note)
    except Refused:
        return 0
    for one in found.notes:
        base.dismiss(one["id"])
    return len(found.notes)


def _alike(first: Json, second: Json) -> bool:
    if any(first[part] != second[part] for part in ("kind", "pack", "fact")):
        return False
    if first["kind"] == "reported":
        return bool(first["question"] == second["question"] and first["words"] == second["words"])
    one, other = first["question"], second["question"]
    if sorted(_NUMBER.findall(one)) != sorted(_NUMBER.findall(other)):
        return False
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process) >= _ALIKE
