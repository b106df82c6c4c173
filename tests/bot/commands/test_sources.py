"""``footnote source …``"""

import hashlib
from pathlib import Path

from tests.bot.conftest import REPORT, Run


def test_a_source_is_added_by_options(run: Run, report_file: Path) -> None:
    added = run(
        *("source", "add", "--id", "gazette", "--type", "article-newspaper", "--title", "Busy ferry"),
        *("--author", "Ruiz, Eva", "--author", "The Gazette", "--issued", "2024-02-02"),
        *("--url", "https://example.org/busy", "--set", "container-title=The Gazette"),
        *("--document", report_file),
    )
    assert added.exit_code == 0, added.stderr
    assert "source gazette: add-source, revision 1 in pack local" in added.stdout
    shown = run("source", "show", "gazette").stdout
    assert "its text not kept" in shown
    assert hashlib.sha256(REPORT.encode()).hexdigest() in shown
    listed = run("source", "list").stdout
    assert "gazette (pack local)" in listed
    assert "Eva Ruiz" in listed
    assert "https://example.org/busy" in listed


def test_a_source_is_added_from_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "source.yaml"
    file.write_text('id: gazette\ntype: article\ntitle: "Busy ferry"\n')
    assert run("source", "add", file, "--title", "Busier ferry").exit_code == 0
    assert "Busier ferry" in run("source", "show", "gazette").stdout


def test_keeping_needs_a_document(run: Run) -> None:
    assert run("source", "add", "--id", "gazette", "--keep").exit_code == 2


def test_a_document_must_be_text(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"%PDF\xff\xfe")
    result = run("source", "add", "--id", "a", "--type", "report", "--title", "A", "--document", file)
    assert result.exit_code == 1
    assert "UTF-8" in result.stderr


def test_a_source_is_shown_with_the_facts_that_cite_it(run: Run) -> None:
    shown = run("source", "show", "report").stdout
    assert "its text kept" in shown
    assert "Cited by 2 facts:" in shown
    assert "  riders-2023: The ferry carried 41,200 riders in 2023." in shown


def test_the_list_can_be_of_one_pack(run: Run) -> None:
    listed = run("source", "list", "--pack", "local").stdout
    assert "The harbour in 2023" in listed
    assert "Axios" not in listed


def test_an_unknown_source_is_said(run: Run) -> None:
    result = run("source", "show", "none")
    assert result.exit_code == 1
    assert "There is no source “none”." in result.stderr
