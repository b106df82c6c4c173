"""What can go wrong on purpose: faults that wait for a request, and strike once or more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.discord.server.registry import Json


@dataclass(frozen=True)
class Answer:
    """Answer with an error, without doing what was asked."""

    status: int
    body: Json = field(default_factory=lambda: {"message": "Internal Server Error", "code": 0})
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Drop:
    """Cut the connection: before doing what was asked, or ``after`` it was done and before the answer."""

    after: bool = False


@dataclass(frozen=True)
class Wait:
    """Let the request wait this long before it is looked at."""

    seconds: float


Fault = Answer | Drop | Wait


def rate_limited(retry_after: float, *, via: bool = True, everywhere: bool = False) -> Answer:
    """A 429; without ``via`` it looks as if it came from before Discord, and is not retried."""
    body: Json = {
        "message": "You are being rate limited.",
        "code": 0,
        "retry_after": retry_after,
        "global": everywhere,
    }
    headers = {"Retry-After": str(retry_after)} | ({"Via": "1.1 loopback"} if via else {})
    return Answer(429, body, headers)


def unknown_interaction() -> Answer:
    """The answer to a callback that came too late."""
    return Answer(404, {"message": "Unknown interaction", "code": 10062})


@dataclass
class _Waiting:
    operation: str
    fault: Fault
    times: int
    only: Callable[[Json], bool] | None


class Faults:
    """Which requests are to fail. Operations are named as in Discord's own description of its API."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []
        self.struck: list[tuple[str, Fault]] = []

    def on(
        self, operation: str, fault: Fault, *, times: int = 1, only: Callable[[Json], bool] | None = None
    ) -> None:
        """Let the next ``times`` requests of ``operation`` (whose body suits ``only``) meet ``fault``."""
        self._waiting.append(_Waiting(operation, fault, times, only))

    def strike(self, operation: str, body: Json) -> Fault | None:
        """The fault that a request meets, if any."""
        for waiting in self._waiting:
            if waiting.operation != operation or (waiting.only and not waiting.only(body)):
                continue
            waiting.times -= 1
            if not waiting.times:
                self._waiting.remove(waiting)
            self.struck.append((operation, waiting.fault))
            return waiting.fault
        return None

    def clear(self) -> None:
        """Let all go well again."""
        self._waiting.clear()
