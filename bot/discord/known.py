"""Answers that were given lately. Many people ask the same thing, above all where questions are offered."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import discord

from bot.discord import cards, permissions
from bot.discord.asyncbase import AsyncBase
from facts.base import FactBase
from facts.matching.following.context import Context
from facts.matching.following.leaning import may_follow

Json = dict[str, Any]
Packs = tuple[str, ...]
T = TypeVar("T")

FRESH = 0.25
"""For how many seconds nobody looks whether another process has changed the facts."""

_MOST = 1_000


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """An answer in the JSON of the contract, and what a follow-up goes on from."""

    said: Json
    context: Context | None
    _cards: dict[tuple[bool, bool], discord.ui.LayoutView] = field(default_factory=dict)

    def card(self, *, private: bool = False, noted: bool = False) -> discord.ui.LayoutView:
        """The answer as a card. It is made once, for any number of messages: nothing tracks it there."""
        made = self._cards.get((private, noted))
        if made is None:
            made = self._cards[private, noted] = cards.answer(self.said, private=private, noted=noted)
        return made

    @property
    def found(self) -> bool:
        """Whether there is anything to show but silence."""
        return bool(self.said["status"] != "not_found")


@dataclass(frozen=True, slots=True)
class _Sight:
    """Which packs a server sees; looked at when, after so many writes of ours."""

    packs: Packs
    at: float
    writes: int


class Known:
    """Asks the base, and remembers what it said: until there is a new entry in the journal, or new vectors.

    Whether there is one, and what a server sees, is looked at after every write of this process, and
    where it is longer ago than ``FRESH``. What many want to know at once is looked up once.
    """

    def __init__(self, base: AsyncBase, clock: Callable[[], float] = time.monotonic) -> None:
        self._base = base
        self._clock = clock
        self._position = -1
        self._encodings = 0
        self._sights: dict[int | None, _Sight] = {}
        self._told: OrderedDict[tuple[str, Packs], Told] = OrderedDict()
        self._under_way: dict[Hashable, asyncio.Future[Any]] = {}

    async def ask(self, guild: int | None, question: str, context: Context | None = None) -> Told:
        """The answer for somebody in ``guild``, or outside of servers. It may follow ``context``."""
        sight = self._sights.get(guild)
        if sight is None or sight.writes != self._base.writes or self._clock() - sight.at >= FRESH:
            sight = await self._once(("look", guild), lambda: self._look(guild))
        key = (question, sight.packs)
        told = self._told.get(key)
        if told is None:
            told = await self._once(key, lambda: self._find(question, sight.packs))
        else:
            self._told.move_to_end(key)
        if context is None or not (told.context and may_follow(question, told.context.reading)):
            return told
        return await self._base.read(_ask, question, sight.packs, context)

    async def _look(self, guild: int | None) -> _Sight:
        writes = self._base.writes
        position, packs = await self._base.read(_position_and_packs, guild, self._position)
        if (position, self._base.encodings) != (self._position, self._encodings):
            self._position, self._encodings = position, self._base.encodings
            self._told.clear()
            self._sights.clear()
        sight = self._sights[guild] = _Sight(packs, self._clock(), writes)
        return sight

    async def _find(self, question: str, packs: Packs) -> Told:
        told = self._told[question, packs] = await self._base.read(_ask, question, packs, None)
        if len(self._told) > _MOST:
            self._told.popitem(last=False)
        return told

    async def _once(self, what: Hashable, work: Callable[[], Awaitable[T]]) -> T:
        """What ``work`` gives, done once for all who wait for it; but never what began before a write."""
        key = (what, self._base.writes)
        running = self._under_way.get(key)
        if running is None:
            running = self._under_way[key] = asyncio.ensure_future(work())
            running.add_done_callback(lambda _: self._under_way.pop(key))
        found: T = await asyncio.shield(running)
        return found


def _position_and_packs(base: FactBase, guild: int | None, position: int) -> tuple[int, Packs]:
    """The number of the journal's last entry, and what ``guild`` sees."""
    new = base.entries(after=position)
    return new[-1].seq if new else position, tuple(permissions.packs_for(base, guild))


def _ask(base: FactBase, question: str, packs: Packs, context: Context | None) -> Told:
    answer = base.ask(question, packs=packs, context=context)
    return Told(answer.to_json(), answer.context)
