"""Questions that nobody could answer, those that ask the same put together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from bot.discord.errors import Refused
from bot.discord.places import Place
from facts.base import FactBase
from facts.matching.english import words

Json = dict[str, Any]

_MOST = 500
_LIGHT = frozenset("a an the of in on at for to".split())
_TYPO = 80
_TYPOS = 2
_LONG_ENOUGH = 4


@dataclass(slots=True)
class Cluster:
    """Notes that come to the same; the first is the newest, and stands for all."""

    notes: list[Json] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)

    @property
    def first(self) -> Json:
        """The note that stands for all."""
        return self.notes[0]


def clusters(base: FactBase, place: Place) -> list[Cluster]:
    """The inbox of a server: most asked first.

    Two questions are put together where they have the same words in any order, but for a typing error
    or two. No likeness as a whole would be safe: with another year, or gulls for terns, a question is
    as alike, and another one.
    """
    made: list[Cluster] = []
    for note in base.notes(scope=place.scope, limit=_MOST):
        said = _said(note["question"])
        alike = next((one for one in made if _same(one.first, note) and _alike(one.said, said)), None)
        if alike is None:
            made.append(Cluster([note], said))
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


def _said(question: str) -> Counter[str]:
    return Counter(word.stem for word in words.split(question) if word.text not in _LIGHT)


def _same(first: Json, second: Json) -> bool:
    """Whether two notes are about the same; reports are only one where they say the same, too."""
    parts = ("kind", "pack", "fact", *(("words",) if first["kind"] == "reported" else ()))
    return all(first[part] == second[part] for part in parts)


def _alike(one: Counter[str], other: Counter[str]) -> bool:
    left, right = list((one - other).elements()), list((other - one).elements())
    if len(left) != len(right) or len(left) > _TYPOS:
        return False
    return all(any(_is_typo(word, meant) for meant in right) for word in left)


def _is_typo(word: str, meant: str) -> bool:
    """Whether one may be the other misspelt: never where either is a number, or short."""
    shortest = min(len(word), len(meant))
    return shortest >= _LONG_ENOUGH and (word + meant).isalpha() and fuzz.ratio(word, meant) >= _TYPO
