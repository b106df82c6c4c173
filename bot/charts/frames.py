"""How the bot and its chart worker talk: frames on standard input and output.

A frame is a letter that says what it is, the length of its body in four bytes, and the body.
"""

from __future__ import annotations

import struct
from enum import Enum

_HEAD = struct.Struct(">cI")
HEAD_SIZE = _HEAD.size
_LONGEST = 64 * 1024 * 1024


class Kind(Enum):
    """What a frame's body is."""

    REQUEST = b"?"
    """A chart to draw: the bytes of a ChartRequest."""
    READY = b"!"
    """Nothing: the worker has loaded what it draws with."""
    PICTURE = b"="
    """The file that was drawn."""
    REFUSED = b"-"
    """Why there is no picture, for a person: JSON of ``message`` and ``mend``."""
    FAILED = b"x"
    """What went wrong inside, for the log: JSON of ``message`` and ``mend``, without any text of a fact."""


def frame(kind: Kind, body: bytes = b"") -> bytes:
    """The whole frame."""
    return _HEAD.pack(kind.value, len(body)) + body


def read_head(head: bytes) -> tuple[Kind, int]:
    """What a frame is and how long its body is, from its first ``HEAD_SIZE`` bytes.

    Raises ValueError where these are no such thing.
    """
    letter, length = _HEAD.unpack(head)
    if length > _LONGEST:
        raise ValueError(f"a frame of {length} bytes")
    return Kind(letter), length
