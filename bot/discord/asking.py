"""The one way from a question asked in Discord to the base's answer, whatever it was asked by."""

from __future__ import annotations

import logging
import time
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import discord

from bot.discord import cards
from bot.discord.asyncbase import AsyncBase
from bot.discord.cooldowns import Cooldown
from bot.discord.errors import Refused
from bot.discord.followups import Followups
from bot.discord.inflight import Inflight
from bot.discord.known import Known, Told
from bot.discord.options import Options
from bot.discord.places import Place
from bot.discord.tally import Tally
from facts.base import FactBase
from facts.errors import FootnoteError
from facts.matching.following.context import Context

Json = dict[str, Any]

SURE = 0.9
"""The confidence from which the bot speaks unasked."""

_log = logging.getLogger("footnote.asking")


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """What a question was told, and whether it was ``noted`` for the moderators."""

    told: Told
    noted: bool

    @property
    def said(self) -> Json:
        """The answer in the JSON of the contract."""
        return self.told.said

    def card(self, *, private: bool = False) -> discord.ui.LayoutView:
        """The answer as a card; where it is ``private``, to be shared."""
        return self.told.card(private=private, noted=self.noted)

    def in_words(self) -> str:
        """The answer as a text."""
        return cards.answer_text(self.said, noted=self.noted)


class Asking:
    """Asks the base, within the packs that are seen where the question was asked, and remembers for a
    few minutes what was asked, so that the next question can follow it."""

    def __init__(self, base: AsyncBase, options: Options, inflight: Inflight) -> None:
        self._base = base
        self._inflight = inflight
        self._known = Known(base)
        self._followups = Followups()
        self._tally = Tally(base, inflight)
        self._person = Cooldown(options.person)
        self._channel = Cooldown(options.channel)

    async def ask(
        self, place: Place, question: str, *, surface: str, after: Context | None = None, noting: bool = True
    ) -> Asked:
        """The answer to ``question``. It may leave out what the person's last question in that channel
        had, or the one read as ``after``. With ``noting``, one that is not found is noted for the
        moderators. Raises Refused where they ask too often."""
        self.count(place)
        _log.debug("asked", extra={"question": question})
        key = (place.person, place.channel)
        context = after or self._followups.recall(key)
        started = time.perf_counter()
        told = await self._known.ask(place.guild, question, context)
        self._followups.remember(key, told.context)
        said = told.said
        self._tally.count(place.scope, said)
        noted = noting and _is_worth_noting(told) and self.note(place, "unanswered", question)
        _log.info(
            said["status"],
            extra={
                "surface": surface,
                "scope": place.scope,
                "facts": ",".join(fact["id"] for fact in said["answers"] or said["choices"]),
                "took_ms": round((time.perf_counter() - started) * 1000, 1),
            },
        )
        return Asked(told, noted)

    async def overhear(self, place: Place, channels: tuple[int, ...], text: str) -> Asked | None:
        """The answer to what was said in a channel where a moderator has turned that on: None unless
        the base surely holds it. Nothing of it is kept or logged otherwise."""
        if self._wait(place) or not await self._base.read(_is_to_listen, place, channels):
            return None
        told = await self._known.ask(place.guild, text)
        if told.said["status"] != "answered" or told.said["confidence"] < SURE:
            return None
        self.count(place)
        self._followups.remember((place.person, place.channel), told.context)
        self._tally.count(place.scope, told.said)
        _log.info("answered", extra={"surface": "overheard", "scope": place.scope})
        return Asked(told, noted=False)

    def count(self, place: Place) -> None:
        """Count one thing that was done for somebody. Raises Refused where it is too much."""
        wait = self._wait(place)
        if wait:
            moment = int(time.time() + wait) + 1
            raise Refused(f"That was a lot at once. I am ready again <t:{moment}:R>.")
        self._person.take(place.person)
        self._channel.take(place.channel)

    def keep(self, message: int | None, asked: Asked) -> None:
        """Remember which question the card ``message`` answers, for replies to it."""
        if message is not None:
            self._followups.remember(_card(message), asked.told.context)

    async def question_of_card(self, place: Place, message: int, question: str | None) -> Context | None:
        """How the question of a card was read: from memory, else read again from its words."""
        kept = self._followups.recall(_card(message))
        if kept is not None or question is None:
            return kept
        return (await self._known.ask(place.guild, question)).context

    def note(self, place: Place, kind: str, question: str, **about: str) -> bool:
        """Leave a note for the moderators while nobody waits for it; whether that is under way."""
        return self._inflight.spawn(self._note(place, kind, question, about))

    def forget(self, place: Place) -> None:
        """Drop what is remembered of a person."""
        self._followups.forget(place.person)

    def _wait(self, place: Place) -> float:
        return max(self._person.wait(place.person), self._channel.wait(place.channel))

    async def _note(self, place: Place, kind: str, question: str, about: dict[str, str]) -> None:
        try:
            await self._base.write(
                FactBase.note, kind, scope=place.scope, who=place.who, question=question, **about
            )
        except FootnoteError as error:
            _log.warning("not noted", extra={"kind": kind, "why": type(error).__name__})


def _card(message: int) -> Hashable:
    return ("card", message)


def _is_to_listen(base: FactBase, place: Place, channels: tuple[int, ...]) -> bool:
    chosen = base.setting(place.scope, "auto_channels", default=[])
    return not {int(channel) for channel in chosen}.isdisjoint(channels)


def _is_worth_noting(told: Told) -> bool:
    """Whether moderators could make something of it: it was not found, and it has words."""
    return not told.found and told.context is not None and bool(told.context.reading.terms)
