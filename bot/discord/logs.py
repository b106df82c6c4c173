"""The log: a line for each thing that happened, with what it was as ``name=value``.

What people write, and the token, never stand in it. An error's own message may quote either, so
without ``details`` only its kind and its traceback are written.
"""

from __future__ import annotations

import logging
import traceback
from typing import TextIO

import discord

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_HIDDEN = "[token]"


def start(stream: TextIO, *, token: str, details: bool = False) -> None:
    """Write the log to ``stream`` from now on; with ``details`` all of it, discord.py's own too."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # it never speaks
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines(token=token, details=details))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("footnote").setLevel(logging.DEBUG if details else logging.INFO)
    logging.getLogger("discord").setLevel(logging.INFO if details else logging.WARNING)


class Lines(logging.Formatter):
    """Time, level, logger and message, then the fields; a traceback below."""

    def __init__(self, *, token: str, details: bool) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        self._token = token
        self._details = details

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line, or lines where it has a traceback."""
        record.asctime = self.formatTime(record, self.datefmt)
        record.message = self._message(record)
        parts = [self.formatMessage(record), *self._fields(record)]
        text = " ".join(_one_line(part) for part in parts)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            text += "\n" + self._traceback(error)
        return text.replace(self._token, _HIDDEN) if self._token else text

    def _message(self, record: logging.LogRecord) -> str:
        # Others put what they were given into their messages: it is shown where details are wished.
        if self._details or record.name.split(".")[0] == "footnote":
            return record.getMessage()
        return str(record.msg)

    def _fields(self, record: logging.LogRecord) -> list[str]:
        given = {name: value for name, value in vars(record).items() if name not in _STANDARD}
        return [f"{name}={_quoted(str(value))}" for name, value in given.items() if value not in ("", None)]

    def _traceback(self, error: BaseException) -> str:
        if self._details:
            return "".join(traceback.format_exception(error)).rstrip()
        lines = []
        seen: set[int] = set()
        met: BaseException | None = error
        while met is not None and id(met) not in seen:
            seen.add(id(met))
            frames = "".join(traceback.format_tb(met.__traceback__)).rstrip()
            lines.append(f"{frames}\n{describe(met)}".lstrip("\n"))
            met = met.__cause__
        return "\n-- caused by --\n".join(lines)


def describe(error: BaseException) -> str:
    """An error's kind, and what of it is no one's words."""
    kind = type(error).__name__
    if isinstance(error, discord.HTTPException):
        return f"{kind} (status {error.status}, code {error.code})"
    if isinstance(error, OSError) and error.strerror:
        return f"{kind} ({error.strerror})"
    return kind


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
