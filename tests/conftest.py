"""What every test shares."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from facts.base import FactBase
from facts.packs import read_pack

# Where no bytecode may be kept, each of the programs that tests start would compile all modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# A slow machine is no failure; how fast things must be is the benchmarks' to say.
settings.register_profile("footnote", deadline=None)
settings.load_profile("footnote")


@pytest.fixture(scope="session")
def shipped_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped pack, to read; to change, copy it. To read all its questions takes seconds."""
    path = tmp_path_factory.mktemp("shipped") / "shipped.db"
    FactBase.open(path).close()
    return path


@pytest.fixture(scope="session")
def towns_file(shipped_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped pack and the harbour towns, to read; to change, copy it."""
    path = tmp_path_factory.mktemp("towns") / "towns.db"
    shutil.copy(shipped_file, path)
    with FactBase.open(path) as base:
        base.import_pack(read_pack(Path(__file__).parent / "packs" / "harbour-towns"), actor="test")
    return path


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what tests have recorded as ``figures``."""
    reports = [one for outcome in ("passed", "failed") for one in terminalreporter.getreports(outcome)]
    figures = [str(value) for one in reports for name, value in one.user_properties if name == "figures"]
    if figures:
        terminalreporter.section("figures")
        terminalreporter.write_line("\n".join(figures))
