import shutil
import subprocess
from pathlib import Path

import pytest

from tests.benchmarks.asking import HERE, ROWS, ratios, seconds, stream
from tests.benchmarks.tables import Scores


@pytest.fixture
def base(shipped_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_file, tmp_path / "base.db"))


def test_each_question_of_a_stream_took_some_time_and_the_process_holds_some_memory(base: Path) -> None:
    took, held = stream(HERE, base, ["Who is Bob Fu?", "What is the capital of Peru?"])
    assert len(took) == 2
    assert all(took)
    assert 10 < held < 200


def test_an_answer_took_some_time(base: Path) -> None:
    assert 0 < seconds(HERE, base) < 60


def test_a_run_without_an_answer_is_no_measurement(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")
    with pytest.raises(subprocess.CalledProcessError):
        seconds(HERE, letter)


def test_a_ratio_is_ours_by_theirs() -> None:
    ours: Scores = dict.fromkeys(ROWS, 1.0)
    theirs: Scores = dict.fromkeys(ROWS, 2.0)
    assert ratios(ours, theirs) == dict.fromkeys(ROWS, 0.5)
