import shutil
import subprocess
from pathlib import Path

import pytest

from tests.benchmarks import asking
from tests.benchmarks.asking import HERE, ROWS, footnote, ratios, stream
from tests.benchmarks.tables import Scores


@pytest.fixture
def base(shipped_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_file, tmp_path / "base.db"))


def test_each_question_of_a_stream_took_some_time(base: Path) -> None:
    took = stream(HERE, base, ["Who is Bob Fu?", "What is the capital of Peru?"])
    assert len(took) == 2
    assert all(took)


def test_a_run_tells_what_it_printed_took_and_held(base: Path) -> None:
    run = footnote(HERE, base, "ask", asking.ASKED)
    assert "2,000" in run.printed
    assert 0 < run.seconds < 60
    assert 10 < run.megabytes < 500


def test_a_run_that_fails_is_no_measurement(base: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        footnote(HERE, base, "aks")


def test_a_ratio_is_ours_by_theirs() -> None:
    ours: Scores = dict.fromkeys(ROWS, 1.0)
    theirs: Scores = dict.fromkeys(ROWS, 2.0)
    assert ratios(ours, theirs) == dict.fromkeys(ROWS, 0.5)
