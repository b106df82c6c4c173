"""Charts for an event loop: one worker that draws, started when it is first needed."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from types import TracebackType
from typing import Self

from bot.charts.errors import ChartError
from bot.charts.frames import Kind
from bot.charts.process import Gone, Process
from bot.charts.request import ChartRequest

_SECONDS = 10.0
_STARTING = 60.0
"""A slow machine that sees its fonts for the first time takes a while."""
_MOST_WAITING = 20
_KEPT_BYTES = 16 * 1024 * 1024
_TABLE = "Look at the table instead."

_log = logging.getLogger("footnote.charts")


class Charts:
    """Draws charts one after the other, in a process of its own, and keeps the newest.

    A worker that dies, or takes longer than ``seconds`` for one chart, costs that chart alone: the next
    one gets a new worker. It belongs to one event loop; close it, or use it in an ``async with``.
    """

    def __init__(self, *, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._kept = _Kept(_KEPT_BYTES)
        self._drawing: dict[str, asyncio.Task[bytes]] = {}
        self._turn = asyncio.Lock()
        self._process: Process | None = None

    async def draw(self, request: ChartRequest) -> bytes:
        """The picture as a file. Raises ChartError, with one plain sentence, where there is none."""
        name = request.digest()
        kept = self._kept.get(name)
        if kept is not None:
            return kept
        task = self._drawing.get(name)
        if task is None:
            if len(self._drawing) >= _MOST_WAITING:
                raise ChartError("Too many charts are being drawn just now.", "Try again in a moment.")
            task = asyncio.create_task(self._draw(name, request), name="footnote: a chart")
            self._drawing[name] = task
            task.add_done_callback(lambda done: self._done(name, done))
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Give up what is being drawn, and end the worker."""
        tasks = list(self._drawing.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._end_process()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _done(self, name: str, task: asyncio.Task[bytes]) -> None:
        self._drawing.pop(name, None)
        if not task.cancelled():
            task.exception()  # those who asked have it; where all of them went away, nobody misses it

    async def _draw(self, name: str, request: ChartRequest) -> bytes:
        async with self._turn:
            kind, body = await self._said(request.to_bytes())
        if kind is Kind.PICTURE:
            self._kept.put(name, body)
            return body
        raise _refusal(kind, body)

    async def _said(self, asked: bytes) -> tuple[Kind, bytes]:
        """The worker's word. Whatever keeps it from being heard ends the worker, too, so that its answer
        to this can never be taken for one to the next."""
        try:
            process = await self._running()
            async with asyncio.timeout(self._seconds):
                return await process.ask(asked)
        except TimeoutError:
            await self._end_process()
            raise ChartError("The chart took too long and was given up.", _TABLE) from None
        except (Gone, OSError):
            await self._end_process()
            raise ChartError("The chart was interrupted while it was drawn.", "Try again.") from None
        except BaseException:
            await self._end_process()
            raise

    async def _running(self) -> Process:
        """A worker that is ready. Raises ChartError where it says why it cannot be."""
        if self._process is not None and not self._process.is_alive:
            await self._end_process()
        if self._process is None:
            self._process = await Process.start()
            async with asyncio.timeout(_STARTING):
                kind, body = await self._process.hear()
            if kind is not Kind.READY:
                raise _refusal(kind, body)
        return self._process

    async def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            await process.end()


class _Kept:
    """The newest pictures, up to so many bytes of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._files: OrderedDict[str, bytes] = OrderedDict()

    def get(self, name: str) -> bytes | None:
        if name in self._files:
            self._files.move_to_end(name)
        return self._files.get(name)

    def put(self, name: str, file: bytes) -> None:
        self._files[name] = file
        self._size += len(file)
        while self._size > self._most:
            _, dropped = self._files.popitem(last=False)
            self._size -= len(dropped)


def _refusal(kind: Kind, body: bytes) -> ChartError:
    said = json.loads(body)
    if kind is Kind.REFUSED:
        return ChartError(said["message"], said["mend"])
    _log.error("a chart could not be drawn: %s", said["message"])
    return ChartError("The chart could not be drawn.", _TABLE)
