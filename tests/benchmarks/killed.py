"""The writer that `tests.benchmarks.kill` kills."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

# A writer is forked from a process that has imported all of this: its life is spent writing.
import facts.curation.facts
import facts.curation.packs
import facts.curation.sources
import facts.model  # noqa: F401
from facts.base import FactBase
from facts.journal import Entry
from tests.facts.making import PACK, figure, new_base


def write_until_killed(path: str, said: Connection, seed: int) -> None:
    """Change the base without an end; say (subject, revision) of each change once it is acknowledged."""
    said.send(("start", 0))
    with FactBase.open(path, shipped=False) if Path(path).exists() else new_base(Path(path)) as base:
        if not base.sources():
            return  # killed between making the file and putting the first things in
        for number in range(1_000_000):
            for entry in _changes(base, f"fact-{seed}-{number}", number):
                said.send((entry.subject, entry.revision))


def _changes(base: FactBase, id: str, number: int) -> Iterator[Entry]:
    yield base.publish(figure(id, tags=[f"number {number}"]), pack=PACK, actor="writer")
    if number % 2:
        yield base.revise(figure(id), pack=PACK, seen=1, actor="writer")
    if number % 4 == 3:
        yield base.retire(id, pack=PACK, seen=2, actor="writer")
