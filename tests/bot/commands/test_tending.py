"""``footnote source edit|check|retire|restore``: sources that are there already."""

from pathlib import Path

import pytest

from tests.bot.conftest import REPORT, Run

ASKED = "How many riders did the ferry carry in 2023?"


@pytest.fixture
def new_version(tmp_path: Path) -> Path:
    """The report with another number."""
    path = tmp_path / "new.txt"
    path.write_text(REPORT.replace("41,200", "41,900"), encoding="utf-8")
    return path


def test_options_change_what_they_name_and_leave_the_rest(run: Run) -> None:
    done = run("source", "edit", "report", "--title", "The harbour, 2023", "--author", "Harbour Office")
    assert done.exit_code == 0, done.stderr
    assert "source report: revise-source, revision 2 in pack local" in done.stdout
    shown = run("source", "show", "report").stdout
    assert "The harbour, 2023" in shown
    assert "2024-02-01" in shown
    assert "its text kept" in shown
    assert run("ask", ASKED).exit_code == 0


def test_what_is_shown_can_be_edited_and_given_back(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "source.yaml"
    shown = run("source", "show", "report").stdout
    file.write_text(shown.replace("The harbour in 2023", "The harbour, 2023"), encoding="utf-8")
    assert run("source", "edit", "report", file).exit_code == 2
    done = run("source", "edit", "report", file, "--seen", "1")
    assert done.exit_code == 0, done.stderr
    assert "The harbour, 2023" in run("source", "list").stdout
    shown = run("source", "show", "report").stdout
    assert f"length: {len(REPORT)}" in shown
    assert "its text kept" in shown
    late = run("source", "edit", "report", file, "--seen", "1")
    assert late.exit_code == 1
    assert "revision 2" in late.stderr


@pytest.mark.parametrize(("kind", "id"), [("source", "report"), ("fact", "riders-2023")])
def test_a_file_about_something_else_is_wrong_usage(run: Run, tmp_path: Path, kind: str, id: str) -> None:
    file = tmp_path / "other.yaml"
    file.write_text("id: other\n")
    result = run(kind, "edit", id, file, "--seen", "1")
    assert result.exit_code == 2
    assert "other" in result.stderr


def test_a_new_text_withholds_the_facts_whose_words_are_gone(run: Run, new_version: Path) -> None:
    done = run("source", "edit", "report", "--document", new_version, "--keep")
    assert done.exit_code == 0, done.stderr
    assert "their facts are no answers" in done.stdout
    assert "not found: fact riders-2023" in done.stdout
    assert "never-busier" not in done.stdout
    assert run("ask", ASKED).exit_code == 3
    assert run("ask", "What did Ines Duarte say?").exit_code == 0
    assert "its text kept" in run("source", "show", "report").stdout


def test_a_file_and_a_new_text_go_together(run: Run, tmp_path: Path, new_version: Path) -> None:
    file = tmp_path / "source.yaml"
    file.write_text(run("source", "show", "report").stdout, encoding="utf-8")
    done = run("source", "edit", "report", file, "--seen", "1", "--document", new_version)
    assert done.exit_code == 0, done.stderr
    assert "not found: fact riders-2023" in done.stdout


def test_a_hash_cannot_be_given_without_its_text(run: Run) -> None:
    result = run("source", "edit", "report", "--set", f"sha256={'0' * 64}")
    assert result.exit_code == 1
    assert "only a new document changes it" in result.stderr


def test_a_new_text_without_keep_takes_the_place_of_a_kept_one(run: Run, new_version: Path) -> None:
    assert run("source", "edit", "report", "--document", new_version).exit_code == 0
    assert "its text not kept" in run("source", "show", "report").stdout


def test_keeping_needs_a_document(run: Run) -> None:
    assert run("source", "edit", "report", "--keep").exit_code == 2


def test_editing_leaves_a_retired_source_retired(run: Run) -> None:
    assert run("source", "retire", "report").exit_code == 0
    assert run("source", "edit", "report", "--title", "The harbour, 2023").exit_code == 0
    assert run("ask", ASKED).exit_code == 3


def test_checking_looks_at_the_citations_of_one_source(run: Run) -> None:
    result = run("source", "check", "report")
    assert result.exit_code == 0
    assert result.stdout == "2 citations: 2 resolved\n"


def test_a_new_version_is_checked_and_nothing_changed(run: Run, new_version: Path) -> None:
    result = run("source", "check", "report", "--document", new_version)
    assert result.exit_code == 1
    assert "not found: fact riders-2023 (pack local), source report" in result.stdout
    assert "2 citations: 1 resolved, 1 not found" in result.stdout
    assert run("ask", ASKED).exit_code == 0
    assert "revision 1" in run("source", "show", "report").stdout


def test_a_source_without_its_text_is_checked_against_a_copy(run: Run, report_file: Path) -> None:
    described = ("--id", "gazette", "--type", "article", "--title", "The same, reprinted")
    assert run("source", "add", *described, "--document", report_file).exit_code == 0
    assert run("source", "check", "gazette").stdout == "There is no citation to check.\n"
    cited = ("--source", "gazette", "--cite", "We have never been busier", "--document", report_file)
    told = ("--kind", "statement", "--statement", "They were busy.", "--set", "asserted_by=Ines Duarte")
    added = run("fact", "add", "--id", "busy", *told, *cited)
    assert added.exit_code == 0, added.stderr
    unchecked = run("source", "check", "gazette")
    assert (unchecked.exit_code, unchecked.stdout.splitlines()[0]) == (0, "1 citation: 1 unchecked")
    assert run("source", "check", "gazette", "--document", report_file).stdout == "1 citation: 1 resolved\n"


def test_the_facts_of_a_retired_source_are_no_answers_until_it_is_restored(run: Run) -> None:
    retired = run("source", "retire", "report", "--reason", "withdrawn", "--seen", "1")
    assert retired.exit_code == 0, retired.stderr
    assert "source report: retire-source, revision 2 in pack local" in retired.stdout
    assert run("ask", ASKED).exit_code == 3
    assert "report (pack local, retired)" in run("source", "list").stdout
    assert run("source", "retire", "report").exit_code == 1
    assert run("source", "restore", "report", "--seen", "1").exit_code == 1
    assert run("source", "restore", "report").exit_code == 0
    assert run("ask", ASKED).exit_code == 0


@pytest.mark.parametrize("command", ["edit", "check", "retire", "restore"])
def test_an_unknown_source_is_said(run: Run, command: str) -> None:
    result = run("source", command, "none")
    assert result.exit_code == 1
    assert "There is no source “none”." in result.stderr
