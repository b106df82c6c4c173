"""What a route is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord.server.messages import Upload

if TYPE_CHECKING:
    from tests.discord.server.server import Server


@dataclass(frozen=True)
class Request:
    """A request, read and checked."""

    at: dict[str, str]  # what stands in the path
    query: dict[str, str]
    body: Any
    files: dict[int, Upload] = field(default_factory=dict)


Handler = Callable[["Server", Request], tuple[int, Any]]


@dataclass(frozen=True)
class Route:
    """A method and a path, named as in Discord's own description of its API, and what answers it."""

    method: str
    path: str
    operation: str
    handler: Handler
    needs_token: bool = True
