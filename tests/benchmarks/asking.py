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
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from ruamel.yaml import YAML

from tests.benchmarks.tables import Scores, table

HERE = Path(__file__).parents[2]
QUESTIONS = HERE / "tests" / "packs" / "chinese-migration-2023.unseen.yaml"
ASKED = "How many Chinese nationals crossed the Darién Gap in 2022?"
ROWS: Mapping[str, tuple[str, str]] = {
    "first_use_s": ("first use, s", "cost"),
    "cold_s": ("cold start, s", "cost"),
    "cold_mb": ("its memory, MB", "count"),
    "p50_ms": ("a question in a stream: p50, ms", "cost"),
    "p90_ms": ("p90, ms", "cost"),
    "again_p50_ms": ("asked again: p50, ms", "cost"),
}


@dataclass(frozen=True)
class Run:
    """A process that has ended: what it printed, the seconds it took, the most memory it held."""

    printed: str
    seconds: float
    megabytes: float


def footnote(checkout: Path, base: Path, *args: str, typed: str = "") -> Run:
    """Run ``footnote`` as it is in ``checkout``. Raises CalledProcessError where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(checkout), "FOOTNOTE_DB": str(base)}
    # Bytecode is kept, as it is where packages were installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "bot", *args]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as typing:
        typing.write(typed)
        typing.seek(0)
        begun = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=checkout,
            env=environment,
            stdin=typing,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout
        with process.stdout:
            printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, printed)
    return Run(printed, seconds, usage.ru_maxrss / 1024)


def stream(checkout: Path, base: Path, questions: Sequence[str]) -> list[float]:
    """The milliseconds that each of the questions took, asked one behind the other of one process."""
    typed = "".join(f"{question}\n" for question in questions)
    lines = footnote(checkout, base, "ask", "--json", "-", typed=typed).printed.splitlines()
    return [json.loads(line)["took_ms"] for line in lines]


def measure(
    checkouts: Mapping[str, Path], folder: Path, questions: Sequence[str], *, rounds: int
) -> dict[str, Scores]:
    """What asking costs in each of the checkouts: of ``rounds`` runs, in turns, the median."""
    found: dict[str, dict[str, list[float]]] = {name: {row: [] for row in ROWS} for name in checkouts}
    for turn in range(rounds):
        for name, checkout in checkouts.items():
            base = folder / f"{name}-{turn}.db"
            seen = found[name]
            seen["first_use_s"].append(footnote(checkout, base, "ask", ASKED).seconds)
            cold = footnote(checkout, base, "ask", ASKED)
            seen["cold_s"].append(cold.seconds)
            seen["cold_mb"].append(cold.megabytes)
            took = stream(checkout, base, [*questions, *questions])
            first, again = took[: len(questions)], took[len(questions) :]
            seen["p50_ms"].append(median(first))
            seen["p90_ms"].append(quantiles(first, n=10)[-1])
            seen["again_p50_ms"].append(median(again))
    return {name: {row: median(values) for row, values in seen.items()} for name, seen in found.items()}


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
