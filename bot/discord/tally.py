"""Counting what was asked, while nobody waits for it."""

from __future__ import annotations

import logging
from typing import Any

from bot.discord.asyncbase import AsyncBase
from bot.discord.cards.press import Key, keys_of
from bot.discord.inflight import Inflight
from facts.base import FactBase
from facts.errors import FootnoteError

Json = dict[str, Any]

_log = logging.getLogger("footnote.tally")

_MOST_WAITING = 10_000


class Tally:
    """Writes down where a question was asked, how it ended and which facts answered it; neither the
    question nor who asked. What comes while one write is under way goes into the next."""

    def __init__(self, base: AsyncBase, inflight: Inflight) -> None:
        self._base = base
        self._inflight = inflight
        self._waiting: list[tuple[str, str, tuple[Key, ...]]] = []
        self._is_writing = False

    def count(self, scope: str, said: Json) -> None:
        """Count one question that was told ``said``."""
        if len(self._waiting) < _MOST_WAITING:
            self._waiting.append((scope, said["status"], keys_of(said["answers"])))
        if not self._is_writing:
            self._is_writing = self._inflight.spawn(self._write())

    async def _write(self) -> None:
        try:
            while self._waiting:
                ended, self._waiting = self._waiting, []
                await self._base.write(FactBase.count_questions, ended)
        except FootnoteError as error:
            _log.warning("not counted", extra={"why": type(error).__name__})
        finally:
            self._is_writing = False
