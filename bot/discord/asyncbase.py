"""The fact base for an event loop: nothing that is asked of it blocks the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from facts.base import FactBase
from facts.errors import StoreBusy

P = ParamSpec("P")
T = TypeVar("T")

_TRIES = 3
# What these write changes no fact and no setting.
_ASIDE = (FactBase.note, FactBase.forget, FactBase.sweep, FactBase.dismiss, FactBase.count_questions)


class AsyncBase:
    """FactBases on one file, each with a thread of its own: one asks, one writes, and where a model of
    meaning is in use one makes its vectors.

    So a write that waits for somebody's lock never delays an answer, and two answers never meet in one
    connection. What is called is a method of FactBase, or a function whose first argument is one:
    ``await base.read(FactBase.sources, "local")``. ``writes`` counts those that
    may have changed facts or settings, once they have ended, ``encodings`` the times that vectors were made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writes = 0
        self.encodings = 0
        self._reader = _Worker("footnote-reader")
        self._writer = _Worker("footnote-writer")
        self._encoder = _Worker("footnote-encoder")
        self._is_closing = False

    @classmethod
    async def open(cls, path: Path, model: Path | None = None) -> AsyncBase:
        """Open the file at ``path``, made and filled where there is none; to be asked with the model of
        meaning in the folder ``model``. Raises StoreError."""
        base = cls(path)
        try:
            await base._reader.open(path, model)
            await base._writer.open(path)
            if model is not None:
                await base._encoder.open(path, model)
        except BaseException:
            await base.close()
            raise
        return base

    async def read(self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What ``call`` gives, in the thread that asks. It must not write."""
        return await self._reader.run(call, *args, **kwargs)

    async def aside(
        self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What ``call`` gives, which reads much and writes nothing: in the thread that writes, so that no
        answer waits for it."""
        return await self._writer.run(call, *args, **kwargs)

    async def write(
        self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What ``call`` gives, in the thread that writes. Where another process holds the file for
        longer than the base waits, it is tried again, thrice in all; then StoreBusy is raised."""
        try:
            for _ in range(_TRIES - 1):
                try:
                    return await self._writer.run(call, *args, **kwargs)
                except StoreBusy:
                    continue
            return await self._writer.run(call, *args, **kwargs)
        finally:
            if call not in _ASIDE:
                self.writes += 1

    async def encode(self) -> int:
        """Make the vectors that the model which it was opened with lacks yet; of how many facts. Asking and
        writing go on meanwhile. Raises StoreError."""
        try:
            made = await self._encoder.run(FactBase.encode_pending, lambda *_: self._go_on())
        except _Closing:
            return 0
        self.encodings += made > 0
        return made

    def _go_on(self) -> None:
        if self._is_closing:
            raise _Closing

    async def close(self) -> None:
        """Finish what is under way and let go of the file."""
        self._is_closing = True
        await self._reader.close()
        await self._writer.close()
        await self._encoder.close()


class _Closing(Exception):
    """Vectors need not be made to the end."""


class _Worker:
    """One thread with a FactBase of its own."""

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._base: FactBase | None = None

    async def open(self, path: Path, model: Path | None = None) -> None:
        self._base = await asyncio.get_running_loop().run_in_executor(
            self._thread, lambda: FactBase.open(path, model=model)
        )

    async def run(self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        base = self._base
        if base is None:
            raise RuntimeError("the base is not open")
        return await asyncio.get_running_loop().run_in_executor(
            self._thread, lambda: call(base, *args, **kwargs)
        )

    async def close(self) -> None:
        base, self._base = self._base, None
        if base is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, base.close)
        self._thread.shutdown()
