"""The worker's process, seen from the bot."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio import IncompleteReadError, StreamReader, StreamWriter
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress
from pathlib import Path

import bot
from bot.charts.frames import HEAD_SIZE, Kind, frame, read_head

_NOT_ITS_BUSINESS = frozenset({"DISCORD_TOKEN", "FOOTNOTE_DB"})


class Gone(Exception):
    """The worker ended before it answered."""


class Process:
    """A worker that takes one request at a time."""

    def __init__(
        self, process: asyncio.subprocess.Process, requests: StreamWriter, answers: StreamReader
    ) -> None:
        self._process = process
        self._requests = requests
        self._answers = answers

    @classmethod
    async def start(cls) -> Process:
        """A new worker. It says something at once, for ``hear``: that it is ready, or why it is not."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.charts.worker"),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=_environment(),
        )
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a process with pipes has none")
        return cls(process, process.stdin, process.stdout)

    @property
    def id(self) -> int:
        """The system's number for it."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it had not ended when the loop last looked."""
        return self._process.returncode is None and not self._answers.at_eof()

    async def ask(self, body: bytes) -> tuple[Kind, bytes]:
        """Its answer to a request. Raises Gone where it ends instead."""
        try:
            self._requests.write(frame(Kind.REQUEST, body))
            await self._requests.drain()
        except ConnectionError:
            raise Gone from None
        return await self.hear()

    async def hear(self) -> tuple[Kind, bytes]:
        """What it says next. Raises Gone where it ends instead."""
        try:
            kind, length = read_head(await self._answers.readexactly(HEAD_SIZE))
            return kind, await self._answers.readexactly(length)
        except (IncompleteReadError, ConnectionError, ValueError):  # ended, or no longer itself
            raise Gone from None

    async def end(self) -> None:
        """End it, whatever it is doing."""
        with suppress(ProcessLookupError):
            self._process.kill()
        self._requests.close()
        with suppress(ConnectionError):
            await self._requests.wait_closed()
        await self._process.wait()


def _environment() -> dict[str, str]:
    """This process's environment, so that the worker finds the same code, but for what is no business of
    a process that draws."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_ITS_BUSINESS}
    code = str(Path(bot.__file__).parent.parent)
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, [code, kept.get("PYTHONPATH")]))
    return kept
