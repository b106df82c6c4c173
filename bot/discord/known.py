"""Answers that were given lately. Many people ask the same thing, above all where questions are offered."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.discord import permissions
from bot.discord.asyncbase import AsyncBase
from facts.base import FactBase
from facts.matching.followup import resumes
from facts.matching.question import Reading

Json = dict[str, Any]

FRESH = 0.25
"""For how many seconds nobody looks whether another process has changed the facts."""

_MOST = 1_000


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """An answer in the JSON of the contract, and how its question was read."""

    said: Json
    reading: Reading | None

    @property
    def found(self) -> bool:
        """Whether there is anything to show but silence."""
        return bool(self.said["status"] != "not_found")

    def stands_alone(self) -> bool:
        """Whether no question before could change it: it answers, or its question leaves nothing out."""
        return self.found or self.reading is None or not resumes(self.reading)


@dataclass(frozen=True, slots=True)
class _Sight:
    """Which packs a server sees; looked at when, after so many writes of ours."""

    packs: tuple[str, ...]
    at: float
    writes: int


class Known:
    """Asks the base, and remembers what it said: until there is a new entry in the journal.

    Whether there is one, and what a server sees, is looked at after every write of this process, and
    where it is longer ago than ``FRESH``.
    """

    def __init__(self, base: AsyncBase, clock: Callable[[], float] = time.monotonic) -> None:
        self._base = base
        self._clock = clock
        self._position = -1
        self._sights: dict[int | None, _Sight] = {}
        self._told: OrderedDict[tuple[str, tuple[str, ...]], Told] = OrderedDict()

    async def ask(self, guild: int | None, question: str, context: Reading | None = None) -> Told:
        """The answer for somebody in ``guild``, or outside of servers. It may follow ``context``."""
        sight = self._sights.get(guild)
        told = self._told.get((question, sight.packs)) if sight else None
        if sight is None or told is None or not self._is_fresh(sight):
            told = await self._look(guild, question, sight, told)
        self._told.move_to_end((question, self._sights[guild].packs))
        if context is None or told.stands_alone():
            return told
        return await self._base.read(_ask, question, self._sights[guild].packs, context)

    def _is_fresh(self, sight: _Sight) -> bool:
        return sight.writes == self._base.writes and self._clock() - sight.at < FRESH

    async def _look(self, guild: int | None, question: str, sight: _Sight | None, told: Told | None) -> Told:
        writes = self._base.writes
        held = (sight.packs, told) if sight and told else None
        position, packs, now = await self._base.read(_look, guild, question, self._position, held)
        if position != self._position:
            self._position = position
            self._told.clear()
            self._sights.clear()
        self._sights[guild] = _Sight(packs, self._clock(), writes)
        self._told[question, packs] = now
        if len(self._told) > _MOST:
            self._told.popitem(last=False)
        return now


def _look(
    base: FactBase,
    guild: int | None,
    question: str,
    position: int,
    held: tuple[tuple[str, ...], Told] | None,
) -> tuple[int, tuple[str, ...], Told]:
    """How far the journal is, what ``guild`` sees, and the answer: the one ``held`` where it still is."""
    new = base.entries(after=position)
    packs = tuple(permissions.packs_for(base, guild))
    if held is not None and not new and held[0] == packs:
        return position, packs, held[1]
    return new[-1].seq if new else position, packs, _ask(base, question, packs, None)


def _ask(base: FactBase, question: str, packs: tuple[str, ...], context: Reading | None) -> Told:
    answer = base.ask(question, packs=packs, context=context)
    return Told(answer.to_json(), answer.reading)
