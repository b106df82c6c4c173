"""``footnote source …``"""

import hashlib
import json
from pathlib import Path

from tests.bot.conftest import REPORT, Run
from tests.facts.documents import making


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
    file = tmp_path / "scan.txt"
    file.write_bytes(b"%PDF\xff\xfe")
    result = run("source", "add", "--id", "a", "--type", "report", "--title", "A", "--document", file)
    assert result.exit_code == 1
    assert "UTF-8" in result.stderr


def test_a_document_may_be_a_web_page(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(
        "<html><body><script>var a = 9</script><article><p>The ferry carried 41,200 riders in 2023, the"
        " Harbour Office said.</p><p>It was a good year.</p></article></body></html>"
    )
    described = ("--id", "page", "--type", "webpage", "--title", "Riders")
    assert run("source", "add", *described, "--document", file, "--keep").exit_code == 0
    assert run("verify", "--document", f"page={file}").exit_code == 0
    drafts = json.loads(run("source", "extract", "page", "--json").stdout)["drafts"]
    assert [draft["fields"]["value"] for draft in drafts] == ["41200"]


def test_a_pdf_without_text_is_refused_and_nothing_is_added(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(making.pdf(""))
    result = run("source", "add", "--id", "a", "--type", "report", "--title", "A", "--document", file)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: “scan.pdf” has no text, only pictures of it.")
    assert run("source", "show", "a").exit_code == 1


def test_the_drafts_of_a_kept_text_are_a_table(run: Run) -> None:
    result = run("source", "extract", "report")
    assert result.exit_code == 0
    head, *rows = result.stdout.splitlines()
    assert head.split() == ["kind", "words", "counted", "in", "time", "who", "at"]
    assert [row.split()[0] for row in rows] == ["figure", "figure", "quote"]
    assert "41,200" in rows[0]
    assert "riders" in rows[0]
    assert "the Harbour Office" in rows[0]
    assert "“We have never been busier”" in rows[2]
    assert "Ines Duarte" in rows[2]


def test_drafts_for_a_program_are_one_object(run: Run, report_file: Path) -> None:
    result = run("source", "extract", "--document", report_file, "--json", "--limit", "1")
    (draft,) = json.loads(result.stdout)["drafts"]
    assert REPORT[draft["start"] : draft["end"]] == draft["exact"]
    assert REPORT[slice(*draft["mark"])] == draft["fields"]["value_text"] == "41,200"


def test_a_text_that_is_not_the_sources_is_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "other.txt"
    file.write_text("The ferry carried 9 riders.")
    result = run("source", "extract", "report", "--document", file)
    assert result.exit_code == 1
    assert "another text" in result.stderr


def test_a_document_of_nothing_to_cite_is_not_found(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "poem.txt"
    file.write_text("The sea is wide.")
    result = run("source", "extract", "--document", file)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "No figures" in result.stderr
    assert json.loads(run("source", "extract", "--document", file, "--json").stdout) == {"drafts": []}


def test_extracting_needs_a_text(run: Run) -> None:
    assert run("source", "extract").exit_code == 2


def test_a_source_is_shown_with_the_facts_that_cite_it(run: Run) -> None:
    shown = run("source", "show", "report").stdout
    assert "its text kept" in shown
    assert "Cited by 2 facts:" in shown
    assert "\n# riders-2023: The ferry carried 41,200 riders in 2023." in shown


def test_the_list_can_be_of_one_pack(run: Run) -> None:
    listed = run("source", "list", "--pack", "local").stdout
    assert "The harbour in 2023" in listed
    assert "Axios" not in listed


def test_an_unknown_source_is_said(run: Run) -> None:
    result = run("source", "show", "none")
    assert result.exit_code == 1
    assert "There is no source “none”." in result.stderr
