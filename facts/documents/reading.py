"""Reading a document: for a program that may wait, and for an event loop that may not."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress
from pathlib import Path

import facts
from facts.documents import plain
from facts.documents.kinds import Kind, recognised
from facts.documents.limits import AT_ONCE, MOST_BYTES, MOST_WAITING, SECONDS
from facts.errors import DocumentError

_TEXT = b"="
_NEEDED = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "VIRTUAL_ENV")
_PASTE = "Paste the text that the facts are in."


def check_size(name: str, size: int) -> None:
    """Raise DocumentError where a file of ``size`` bytes is too big: before it is fetched."""
    if size > MOST_BYTES:
        raise DocumentError(
            f"“{name}” is too big ({size / 2**20:.0f} MB; up to {MOST_BYTES // 2**20} MB are read).",
            "Give the part of it that the facts are in.",
        )


def read(name: str, data: bytes) -> str:
    """The text of the file called ``name``: .txt and .md as it stands, of .html and .pdf what they say.

    Raises DocumentError with one plain sentence where there is none. Waits up to 20 seconds.
    """
    check_size(name, len(data))
    if recognised(name, data) is Kind.TEXT:
        return plain.text_of(name, data)
    try:
        done = subprocess.run(  # noqa: S603 (our own worker; the name is an argument, no part of a shell)
            _command(name),
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _too_long(name) from None
    return _text(name, done.returncode, done.stdout)


class Reader:
    """The same for an event loop, which goes on meanwhile: one file after the other, and only so many
    that wait. It belongs to one loop."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def read(self, name: str, data: bytes) -> str:
        """As ``read``. Given up where whoever waits for it is cancelled."""
        check_size(name, len(data))
        if self._waiting >= MOST_WAITING:
            raise DocumentError("Too many documents are being read just now.", "Try again in a moment.")
        self._waiting += 1
        try:
            async with self._turn:
                if recognised(name, data) is Kind.TEXT:
                    return await asyncio.to_thread(plain.text_of, name, data)
                return await _taken_apart(name, data)
        finally:
            self._waiting -= 1


async def _taken_apart(name: str, data: bytes) -> str:
    process = await asyncio.create_subprocess_exec(
        *_command(name), stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=_environment()
    )
    try:
        async with asyncio.timeout(SECONDS):
            said, _ = await process.communicate(data)
    except TimeoutError:
        raise _too_long(name) from None
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return _text(name, process.returncode, said)


def _command(name: str) -> list[str]:
    return [sys.executable, "-m", "facts.documents.worker", name.replace("\x00", "")]


def _environment() -> dict[str, str]:
    """Only what Python needs to find the same code: no token, no path of a base."""
    kept = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    code = str(Path(facts.__file__).parent.parent)
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, [code, os.environ.get("PYTHONPATH")]))
    return kept


def _text(name: str, status: int | None, said: bytes) -> str:
    """The worker's answer. It has none where the system ended it."""
    if status != 0 or not said:
        raise DocumentError(f"“{name}” needs more memory or time than a document may take.", _PASTE)
    if said.startswith(_TEXT):
        return said[1:].decode()
    refused = json.loads(said[1:])
    raise DocumentError(refused["message"], refused["mend"])


def _too_long(name: str) -> DocumentError:
    return DocumentError(f"“{name}” took longer than {SECONDS:.0f} seconds to read.", _PASTE)
