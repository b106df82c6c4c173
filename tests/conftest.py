"""What every test shares."""

import gc
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings

from facts.base import FactBase
from facts.packs import read_pack

# Where no bytecode may be kept, each of the programs that tests start would compile all modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# A slow machine is no failure; how fast things must be is the benchmarks' to say.
settings.register_profile("footnote", deadline=None, max_examples=60)
settings.load_profile("footnote")
_LONGEST_TO_MAKE = 120


def shared(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file of that name, which ``make`` makes for all workers of the run where none has yet."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    path = folder / name
    # A lock that goes with the process that holds it, on every system.
    with closing(sqlite3.connect(folder / f"{name}.lock", timeout=_LONGEST_TO_MAKE)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        if not path.exists():
            made = path.with_suffix(".made")
            make(made)
            made.rename(path)
    return path


@pytest.fixture(scope="session")
def shipped_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped pack, to read; to change, copy it. To read all its questions takes seconds."""
    return shared(tmp_path_factory, "shipped.db", lambda path: FactBase.open(path).close())


@pytest.fixture(scope="session")
def towns_file(shipped_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped pack and the harbour towns, to read; to change, copy it."""

    def make(path: Path) -> None:
        shutil.copy(shipped_file, path)
        with FactBase.open(path) as base:
            base.import_pack(read_pack(Path(__file__).parent / "packs" / "harbour-towns"), actor="test")

    return shared(tmp_path_factory, "towns.db", make)


def pytest_collection_finish() -> None:
    """What is there by now stays: to look through thousands of tests for garbage over and over costs a
    twentieth of the run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what tests have recorded as ``figures``."""
    reports = [one for outcome in ("passed", "failed") for one in terminalreporter.getreports(outcome)]
    figures = [str(value) for one in reports for name, value in one.user_properties if name == "figures"]
    if figures:
        terminalreporter.section("figures")
        terminalreporter.write_line("\n".join(figures))
