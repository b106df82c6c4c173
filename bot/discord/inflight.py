"""What is being answered right now, so that a stop can wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any

_MOST_IN_BACKGROUND = 1_000


class Inflight:
    """Counts what is under way; ``with inflight:`` around each."""

    def __init__(self) -> None:
        self._count = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._background: set[asyncio.Task[Any]] = set()

    def __enter__(self) -> None:
        self._begin()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def spawn(self, work: Coroutine[Any, Any, None]) -> bool:
        """Do ``work``, which handles its own errors, while nobody waits for it; whether there was room."""
        if len(self._background) >= _MOST_IN_BACKGROUND:
            work.close()
            return False
        task = asyncio.get_running_loop().create_task(work, name="footnote: a note")
        self._background.add(task)
        self._begin()
        task.add_done_callback(self._end_background)
        return True

    async def drain(self, seconds: float) -> bool:
        """Wait, at most so long, until nothing is under way; whether that came about."""
        try:
            async with asyncio.timeout(seconds):
                while self._count:
                    await self._idle.wait()
        except TimeoutError:
            return False
        return True

    def _begin(self) -> None:
        self._count += 1
        self._idle.clear()

    def _end(self) -> None:
        self._count -= 1
        if not self._count:
            self._idle.set()

    def _end_background(self, task: asyncio.Task[Any]) -> None:
        self._background.discard(task)
        self._end()
