"""How often a person and a channel are answered."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable

from bot.discord.options import Rate

_MOST = 10_000


class Cooldown:
    """Lets each key through as often as ``rate`` says, counted over the time just past."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._taken: OrderedDict[Hashable, deque[float]] = OrderedDict()

    def wait(self, key: Hashable) -> float:
        """How many seconds until the key is let through again; 0 where it is now."""
        taken = self._taken.get(key)
        if taken is None or len(taken) < self._rate.times:
            return 0.0
        return max(0.0, taken[0] + self._rate.seconds - self._clock())

    def take(self, key: Hashable) -> None:
        """Count one for the key."""
        taken = self._taken.setdefault(key, deque(maxlen=self._rate.times))
        taken.append(self._clock())
        self._taken.move_to_end(key)
        while len(self._taken) > _MOST:
            self._taken.popitem(last=False)
