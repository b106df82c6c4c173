"""What the tests of the faces share: a base of their own, with a source and two facts of theirs."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from facts.base import FactBase

Run = Callable[..., Result]

REPORT = (
    "The Harbour Office said on Monday that the ferry carried 41,200 riders in 2023.\n"
    "It was up from 38,900 in 2022, the office said.\n"
    "“We have never been busier,” said harbour master Ines Duarte.\n"
)


RIDERS_2022 = (
    *("--id", "riders-2022", "--kind", "figure", "--source", "report", "--cite", "up from 38,900 in 2022"),
    *(
        "--statement",
        "The ferry carried 38,900 riders in 2022.",
        "--question",
        "How many riders did the ferry carry in 2022?",
    ),
    *("--set", "variable_measured=riders", "--set", "observation_about=the ferry", "--set", "value=38900"),
    *("--set", "value_text=38,900", "--set", "unit_text=riders", "--set", "observation_date=2022"),
    *("--set", "attributed_to=the Harbour Office", "--tag", "ferry"),
)
"""The options that add one more figure from the report."""


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that no test can touch the base of whoever runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "FOOTNOTE_DB", "FOOTNOTE_MODEL"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(scope="session")
def made_base(shipped_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped packs, and in the pack "local" a report, a figure and a quote from it."""
    path = tmp_path_factory.mktemp("base") / "made.db"
    shutil.copy(shipped_file, path)
    with FactBase.open(path) as base:
        base.add_source(
            {"id": "report", "type": "report", "title": "The harbour in 2023", "issued": "2024-02-01"},
            pack="local",
            document=REPORT,
            keep=True,
            actor="test",
        )
        base.publish(
            {
                "id": "riders-2023",
                "kind": "figure",
                "statement": "The ferry carried 41,200 riders in 2023.",
                "questions": ["How many riders did the ferry carry in 2023?"],
                "variable_measured": "riders",
                "observation_about": "the ferry",
                "value": "41200",
                "value_text": "41,200",
                "unit_text": "riders",
                "observation_date": "2023",
                "attributed_to": "the Harbour Office",
                "citations": [{"source": "report", "exact": "the ferry carried 41,200 riders in 2023"}],
                "entities": [{"name": "the ferry", "type": "thing", "aliases": ["harbour ferry"]}],
            },
            pack="local",
            actor="test",
        )
        base.publish(
            {
                "id": "never-busier",
                "kind": "quote",
                "statement": "The harbour master, Ines Duarte, said that they had never been busier.",
                "questions": ["What did Ines Duarte say?"],
                "text": "We have never been busier",
                "creator": {"name": "Ines Duarte", "role": "harbour master"},
                "citations": [{"source": "report", "exact": "We have never been busier"}],
                "entities": [{"name": "Ines Duarte", "type": "person"}],
            },
            pack="local",
            actor="test",
        )
    return path


@pytest.fixture
def base_file(made_base: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    path = tmp_path / "base.db"
    shutil.copy(made_base, path)
    return path


@pytest.fixture
def run(base_file: Path) -> Run:
    """Runs ``footnote`` with the arguments, on the test's base."""

    def run_footnote(*args: str | Path, stdin: str | bytes = "") -> Result:
        given = [str(arg) for arg in args]
        return CliRunner().invoke(cli, given, input=stdin, env={"FOOTNOTE_DB": str(base_file)})

    return run_footnote


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    """The report's text in a file."""
    path = tmp_path / "report.txt"
    path.write_bytes(REPORT.encode())
    return path
