"""``footnote verify``: what holds, what does not, and what could not be looked up."""

from pathlib import Path

from tests.bot.conftest import REPORT, Run


def test_kept_texts_are_checked_and_the_rest_is_said_to_be_unchecked(run: Run) -> None:
    result = run("verify")
    assert result.exit_code == 0
    assert "2 resolved" in result.stdout
    assert "unchecked" in result.stdout


def test_a_document_is_matched_to_its_source_by_its_hash(run: Run, report_file: Path) -> None:
    run("source", "add", "--id", "copy", "--type", "report", "--title", "Copy", "--document", report_file)
    added = run(
        *("fact", "add", "--id", "claim", "--kind", "statement", "--statement", "They said so on a Monday."),
        *("--source", "copy", "--cite", "said on Monday", "--set", "asserted_by=the Harbour Office"),
        *("--document", report_file),
    )
    assert added.exit_code == 0, added.stderr
    assert "2 resolved" in run("verify").stdout
    checked = run("verify", "--document", report_file)
    assert checked.exit_code == 0
    assert "3 resolved" in checked.stdout


def test_a_changed_document_is_of_no_source_unless_named(run: Run, tmp_path: Path) -> None:
    changed = tmp_path / "changed.txt"
    changed.write_bytes(REPORT.replace("41,200", "41,300").encode())
    unknown = run("verify", "--document", changed)
    assert unknown.exit_code == 1
    assert "changed.txt is the text of no source here" in unknown.stdout
    named = run("verify", "--document", f"report={changed}")
    assert named.exit_code == 1
    assert "not found: fact riders-2023" in named.stdout
    assert "41,300" in named.stdout
    assert "1 resolved" in named.stdout


def test_words_that_moved_are_said_to_have(run: Run, tmp_path: Path) -> None:
    moved = tmp_path / "moved.txt"
    moved.write_bytes(f"A new first line.\n{REPORT}".encode())
    result = run("verify", "--document", f"report={moved}")
    assert result.exit_code == 1
    assert "moved: fact riders-2023" in result.stdout
