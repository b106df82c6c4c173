"""``footnote import`` and ``footnote export``"""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from tests.bot.conftest import Run

ASKED = "How many riders did the ferry carry in 2023?"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """The pack "local" on disk."""
    path = tmp_path / "local"
    assert run("export", "local", "--to", path).exit_code == 0
    return path


def test_what_is_exported_and_imported_elsewhere_gives_the_same_answers(
    run: Run, folder: Path, shipped_file: Path, tmp_path: Path
) -> None:
    other = shutil.copy(shipped_file, tmp_path / "other.db")
    imported = run("import", folder, "--db", other)
    assert imported.exit_code == 0, imported.stderr
    assert "+ fact riders-2023" in imported.stdout
    assert "pack local: 4 added, 0 changed, 0 as they were" in imported.stdout
    assert run("ask", ASKED, "--db", other).stdout == run("ask", ASKED).stdout
    again = tmp_path / "again"
    assert run("export", "local", "--to", again, "--db", other).exit_code == 0
    assert files(again) == files(folder)


def test_importing_the_same_again_changes_nothing(run: Run, folder: Path) -> None:
    result = run("import", folder)
    assert result.exit_code == 0
    assert "nothing to change, 4 as they were" in result.stdout


def test_a_dry_run_says_what_would_change_and_changes_nothing(run: Run, folder: Path) -> None:
    file = folder / "report" / "facts.yaml"
    file.write_text(file.read_text().replace("The ferry carried 41,200", "The ferry took 41,200"))
    dry = run("import", folder, "--dry-run")
    assert dry.exit_code == 0
    assert "~ fact riders-2023" in dry.stdout
    assert "1 would be changed" in dry.stdout
    assert "The ferry carried 41,200" in run("ask", ASKED).stdout
    assert run("import", folder, "--actor", "ana").exit_code == 0
    assert "The ferry took 41,200" in run("ask", ASKED).stdout
    assert "import, revision 2 in pack local, by ana" in run("fact", "history", "riders-2023").stdout


def test_all_that_is_wrong_is_placed_and_nothing_is_taken(run: Run, folder: Path) -> None:
    file = folder / "report" / "facts.yaml"
    file.write_text(file.read_text().replace('"41200"', '"many"').replace("figure", "figures"))
    result = run("import", folder)
    assert result.exit_code == 1
    assert f"{file}:" in result.stderr
    assert "kind" in result.stderr
    assert "nothing to change" not in result.stdout
    assert run("ask", ASKED).exit_code == 0


def test_a_folder_that_is_no_pack_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("import", tmp_path / "empty")
    assert result.exit_code == 1
    assert "no pack" in result.stderr
    assert run("import", tmp_path / "none").exit_code == 2


def test_an_edited_folder_keeps_its_comments(run: Run, folder: Path) -> None:
    file = folder / "report" / "facts.yaml"
    file.write_text(f"# counted twice\n{file.read_text()}")
    assert run("fact", "edit", "riders-2023", "--statement", "It was 41,200.").exit_code == 0
    exported = run("export", "local", "--to", folder)
    assert exported.exit_code == 0
    assert f"wrote {file}" in exported.stdout
    assert file.read_text().startswith("# counted twice\n")
    assert "It was 41,200." in file.read_text()


def test_json_lines_go_to_standard_output_and_come_back(run: Run, tmp_path: Path) -> None:
    exported = run("export", "local", "--format", "jsonl")
    assert exported.exit_code == 0
    assert [json.loads(line)["id"] for line in exported.stdout.splitlines()] == [
        "riders-2023",
        "never-busier",
    ]
    file = tmp_path / "facts.jsonl"
    file.write_text(exported.stdout.replace("The ferry carried 41,200", "The ferry took 41,200"))
    imported = run("import", file)
    assert imported.exit_code == 0, imported.stderr
    assert "~ fact riders-2023" in imported.stdout
    assert "The ferry took 41,200" in run("ask", ASKED).stdout


def test_csv_goes_to_a_file_and_comes_back(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "facts.csv"
    assert run("export", "local", "--format", "csv", "--to", file).exit_code == 0
    rows = list(csv.DictReader(io.StringIO(file.read_bytes().decode(), newline="")))
    assert [row["id"] for row in rows] == ["riders-2023", "never-busier"]
    imported = run("import", file)
    assert imported.exit_code == 0, imported.stderr
    assert "nothing to change" in imported.stdout


def test_a_file_goes_into_a_pack_that_is_there(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "facts.jsonl"
    file.write_text(run("export", "local", "--format", "jsonl").stdout)
    result = run("import", file, "--pack", "none")
    assert result.exit_code == 1
    assert "There is no pack “none”." in result.stderr


def test_which_pack_must_be_said_where_there_are_several(run: Run, shipped_file: Path) -> None:
    several = run("export", "--format", "csv")
    assert several.exit_code == 2
    assert "local" in several.stderr
    only = run("export", "--format", "jsonl", "--db", shipped_file)
    assert only.exit_code == 0
    assert len(only.stdout.splitlines()) > 10


def test_an_unknown_pack_is_said(run: Run) -> None:
    result = run("export", "none")
    assert result.exit_code == 1
    assert "There is no pack “none”." in result.stderr
