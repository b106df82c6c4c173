"""Kill -9 at a random moment while facts are written, again and again.

    python -m tests.benchmarks.kill --rounds 300

Every change that was acknowledged must be there afterwards, the file whole, and a replay of its journal
equal to its tables. Some rounds are killed while the file is being made.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from facts.base import FactBase
from tests.benchmarks.killed import write_until_killed
from tests.facts.making import SOURCE, tables

_LONGEST = 0.4
"""Seconds that a writer lives, at most."""
_ROUNDS_A_FILE = 4


@dataclass
class Tally:
    """What the rounds came to. ``unmade`` counts those killed before the file was complete."""

    rounds: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    unmade: int = 0


def run(rounds: int, folder: Path, *, seed: int) -> Tally:
    """Kill a writer ``rounds`` times. Raises AssertionError where something is lost or broken."""
    rng = random.Random(seed)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks.killed"])
    tally = Tally()
    while tally.rounds < rounds:
        path = folder / f"killed-{tally.rounds}.db"
        acknowledged: dict[str, int] = {}
        for _ in range(min(_ROUNDS_A_FILE, rounds - tally.rounds)):
            heard, said = context.Pipe(duplex=False)
            writer = context.Process(target=write_until_killed, args=(str(path), said, tally.rounds))
            writer.start()
            said.close()
            heard.recv()  # it is about to begin
            time.sleep(rng.uniform(0, _LONGEST))
            writer.kill()
            writer.join()
            new = _heard(heard)
            acknowledged |= new
            tally.rounds += 1
            tally.acknowledged += sum(new.values())
            _check(path, acknowledged, tally)
    return tally


def _heard(said: Connection) -> dict[str, int]:
    heard: dict[str, int] = {}
    with said:
        while True:
            try:
                subject, revision = said.recv()
            except (EOFError, OSError):  # its end, or half a message
                return heard
            heard[subject] = revision


def _check(path: Path, acknowledged: dict[str, int], tally: Tally) -> None:
    if not path.exists():
        tally.unmade += 1
        return
    with FactBase.open(path, shipped=False) as base:
        if not any(source["id"] == SOURCE for source in base.sources()):
            assert not acknowledged
            tally.unmade += 1
            return
        there = {f"fact:{fact['id']}": fact["revision"] for fact in base.facts()}
        lost = {subject for subject, revision in acknowledged.items() if there.get(subject, 0) < revision}
        assert not lost, f"{path}: acknowledged and lost: {sorted(lost)}"
        tally.unacknowledged += sum(there.values()) - sum(acknowledged.values())
        acknowledged.update(there)
        live = tables(base)
        base.rebuild()
        assert tables(base) == live, f"{path}: a replay differs from the tables"
    with closing(sqlite3.connect(path)) as db:
        (verdict,) = db.execute("PRAGMA integrity_check").fetchone()
        assert verdict == "ok", f"{path}: {verdict}"
        assert not db.execute("PRAGMA foreign_key_check").fetchall()


def main() -> None:
    """Run at full size and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    given = parser.parse_args()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        tally = run(given.rounds, Path(folder), seed=given.seed)
    took = time.perf_counter() - started
    sys.stdout.write(
        f"{tally.rounds} kills in {took:.0f} s (seed {given.seed}): {tally.acknowledged} changes"
        f" acknowledged, 0 lost; {tally.unacknowledged} found that were written and not yet acknowledged;"
        f" {tally.unmade} killed before the base was made; every file whole, every replay equal\n"
    )


if __name__ == "__main__":
    main()
