"""``footnote rebuild`` and ``footnote backup``"""

from pathlib import Path

from tests.bot.conftest import Run

ASKED = "How many riders did the ferry carry in 2023?"


def test_a_rebuild_changes_no_answer(run: Run) -> None:
    before = run("ask", ASKED).stdout
    result = run("rebuild")
    assert result.exit_code == 0
    assert "Rebuilt from the journal" in result.stdout
    assert run("ask", ASKED).stdout == before


def test_a_backup_answers_as_the_base_does(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", copy).exit_code == 0
    assert run("ask", "--db", copy, ASKED).stdout == run("ask", ASKED).stdout


def test_a_backup_writes_over_nothing(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_text("mine")
    result = run("backup", copy)
    assert result.exit_code == 1
    assert "copy.db" in result.stderr
    assert copy.read_text() == "mine"
