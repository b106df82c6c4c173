"""What was asked last, for "and in 2021?". In memory only, and only for a few minutes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

from facts.matching.following.context import Context

MINUTES = 5
_MOST = 5_000


class Followups:
    """The last question of each person in each channel, and the question of each recent card."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: OrderedDict[Hashable, tuple[float, Context]] = OrderedDict()

    def remember(self, key: Hashable, context: Context | None) -> None:
        """Keep a question and what it was told, in place of the one before."""
        if context is None:
            return
        self._last[key] = (self._clock(), context)
        self._last.move_to_end(key)
        self._forget_old()

    def recall(self, key: Hashable) -> Context | None:
        """The question that was kept, unless it is too long ago."""
        self._forget_old()
        found = self._last.get(key)
        return found[1] if found else None

    def forget(self, person: int) -> None:
        """Drop what a person asked."""
        for key in [key for key in self._last if isinstance(key, tuple) and key[0] == person]:
            del self._last[key]

    def _forget_old(self) -> None:
        oldest = self._clock() - MINUTES * 60
        while self._last:
            kept_at, _ = next(iter(self._last.values()))
            if kept_at > oldest and len(self._last) <= _MOST:
                return
            self._last.popitem(last=False)
