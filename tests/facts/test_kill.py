"""What was acknowledged survives kill -9. At full size: python -m tests.benchmarks.kill."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks import kill


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_acknowledged_changes_survive_a_kill_at_any_moment(tmp_path: Path) -> None:
    tally = kill.run(8, tmp_path, seed=7)
    assert tally.rounds == 8
    assert tally.acknowledged > 10
