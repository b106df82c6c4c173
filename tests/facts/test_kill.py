"""What was acknowledged survives kill -9. At full size: python -m tests.benchmarks.kill."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks import kill


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_acknowledged_changes_survive_a_kill_at_any_moment(tmp_path: Path) -> None:
    acknowledged = 0
    for seed in range(7, 12):
        folder = tmp_path / str(seed)
        folder.mkdir()
        tally = kill.run(8, folder, seed=seed)
        assert tally.rounds == 8
        acknowledged += tally.acknowledged
        if acknowledged > 10:
            return
    # On a busy machine a writer may get little done before it is killed.
    pytest.fail(f"only {acknowledged} changes were acknowledged")
