"""What asking costs whoever runs ``footnote``: the first use, a cold start, a question in a stream, memory.

    python -m tests.benchmarks.asking --against OTHER_CHECKOUT

Everything runs in processes of its own, on the shipped pack and the questions that lie beside the tests. With
another checkout both are measured in turns, in the same minutes, since what a machine gives differs from one
minute to the next by more than most changes do.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from subprocess import Popen
from typing import IO

from ruamel.yaml import YAML

from tests.benchmarks.children import resident_mb
from tests.benchmarks.tables import Scores, table

HERE = Path(__file__).parents[2]
QUESTIONS = HERE / "tests" / "packs" / "chinese-migration-2023.unseen.yaml"
ASKED = "How many Chinese nationals crossed the Darién Gap in 2022?"
ROWS: Mapping[str, tuple[str, str]] = {
    "first_use_s": ("first use, s", "cost"),
    "cold_s": ("cold start, s", "cost"),
    "p50_ms": ("a question in a stream: p50, ms", "cost"),
    "p90_ms": ("p90, ms", "cost"),
    "again_p50_ms": ("asked again: p50, ms", "cost"),
    "idle_mb": ("memory behind the first, waiting, MB", "count"),
    "full_mb": ("behind all of them, MB", "count"),
}


def footnote(
    checkout: Path, base: Path, *args: str, typing: int | IO[str] = subprocess.DEVNULL
) -> Popen[str]:
    """``footnote`` as it is in ``checkout``, started."""
    environment = {**os.environ, "PYTHONPATH": str(checkout), "FOOTNOTE_DB": str(base)}
    # Bytecode is kept, as it is where packages were installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return Popen(
        [sys.executable, "-m", "bot", *args],
        cwd=checkout,
        env=environment,
        stdin=typing,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def seconds(checkout: Path, base: Path) -> float:
    """From its start until a question is answered. Raises CalledProcessError where it is not."""
    begun = time.perf_counter()
    with footnote(checkout, base, "ask", ASKED) as process:
        printed, _ = process.communicate()
    took = time.perf_counter() - begun
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args, printed)
    return took


def stream(checkout: Path, base: Path, questions: Sequence[str]) -> tuple[list[float], float]:
    """The milliseconds that each of the questions took, asked one behind the other of one process, and the
    megabytes that it holds when it waits for more."""
    took = []
    with footnote(checkout, base, "ask", "--json", "-", typing=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for question in questions:
            process.stdin.write(f"{question}\n")
            process.stdin.flush()
            took.append(json.loads(process.stdout.readline())["took_ms"])
        held = resident_mb(process.pid)
    return took, held


def measure(
    checkouts: Mapping[str, Path], folder: Path, questions: Sequence[str], *, rounds: int
) -> dict[str, Scores]:
    """What asking costs in each of the checkouts: of ``rounds`` runs, in turns, the quietest."""
    found: dict[str, dict[str, list[float]]] = {name: {row: [] for row in ROWS} for name in checkouts}
    for turn in range(rounds):
        for name, checkout in checkouts.items():
            base = folder / f"{name}-{turn}.db"
            seen = found[name]
            seen["first_use_s"].append(seconds(checkout, base))
            seen["cold_s"].append(seconds(checkout, base))
            _, idle = stream(checkout, base, [ASKED])
            took, full = stream(checkout, base, [*questions, *questions])
            seen["idle_mb"].append(idle)
            seen["full_mb"].append(full)
            first, again = took[: len(questions)], took[len(questions) :]
            seen["p50_ms"].append(median(first))
            seen["p90_ms"].append(quantiles(first, n=10)[-1])
            seen["again_p50_ms"].append(median(again))
    return {name: {row: min(values) for row, values in seen.items()} for name, seen in found.items()}


def ratios(ours: Scores, theirs: Scores) -> Scores:
    """Each of our scores as a share of theirs."""
    return {row: (ours[row] or 0) / other if (other := theirs[row]) else None for row in ROWS}


def main() -> None:
    """Run at full size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", type=Path, help="another checkout of Footnote")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    checkouts = {"here": HERE, **({"there": given.against.resolve()} if given.against else {})}
    questions = [
        one["ask"] for one in YAML(typ="safe", pure=True).load(QUESTIONS.read_text(encoding="utf-8"))
    ]
    with tempfile.TemporaryDirectory() as folder:
        made: dict[str, Scores | str] = {}
        measured = measure(checkouts, Path(folder), questions, rounds=given.rounds)
        made.update(measured)
        if given.against:
            made["here / there"] = ratios(measured["here"], measured["there"])
        sys.stdout.write(table(ROWS, made))


if __name__ == "__main__":
    main()
