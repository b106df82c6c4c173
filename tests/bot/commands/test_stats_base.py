"""``footnote stats base``: what the base holds, and how much was asked of it."""

import json
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner, Result

from bot.cli import cli
from facts.base import FactBase
from tests.facts.making import PACK, SOURCE, TEXT, figure, new_base, source


def run(path: Path, *args: str) -> Result:
    return CliRunner().invoke(cli, ["stats", "base", *args], env={"FOOTNOTE_DB": str(path)})


def rows(result: Result) -> dict[str, str]:
    return dict(
        line.strip().rsplit(maxsplit=1) for line in result.stdout.splitlines() if len(line.split()) > 1
    )


def filled(path: Path) -> Path:
    with new_base(path) as base:
        base.publish(figure(), pack=PACK, actor="ann", reason="a secret reason")
        base.count_questions(
            [
                ("guild:1", "answered", [(PACK, "riders-2023")]),
                ("dm", "answered", [(PACK, "riders-2023")]),
                ("dm", "not_found", []),
            ]
        )
    return path


def test_it_counts_what_there_is_and_what_was_asked(tmp_path: Path) -> None:
    result = run(filled(tmp_path / "base.db"))
    assert result.exit_code == 0
    shown = rows(result)
    assert (shown["figures"], shown["quotes"], shown["sources"]) == ("1", "0", "1")
    assert (shown["series of figures"], shown["citations"], shown["unresolved citations"]) == ("1", "1", "0")
    assert (shown["asked"], shown["answered"], shown["not found"]) == ("3", "2", "1")
    assert shown[f"riders-2023 (pack {PACK})"] == "2"
    assert shown[datetime.now(UTC).date().isoformat()] == "3"
    assert f"newest change: fact riders-2023 (pack {PACK}), publish" in result.stdout
    assert "secret" not in result.stdout


def test_facts_whose_words_are_not_found_any_more_are_named(tmp_path: Path) -> None:
    path = filled(tmp_path / "base.db")
    with FactBase.open(path) as base:
        seen = base.source(SOURCE)["revision"]
        other = TEXT.replace("41,200", "41,300")
        base.revise_source(source(), pack=PACK, document=other, seen=seen, actor="ann")
    result = run(path)
    assert rows(result)["unresolved citations"] == "1"
    assert f"    riders-2023 (pack {PACK})" in result.stdout


def test_where_nobody_asked_that_is_said_and_nothing_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "base.db"
    new_base(path).close()
    result = run(path, "--days", "1")
    assert rows(result)["asked"] == "0"
    assert "by day" not in result.stdout
    assert "facts that answered" not in result.stdout


def test_for_programs(tmp_path: Path) -> None:
    result = run(filled(tmp_path / "base.db"), "--json", "--pack", "nowhere")
    told = json.loads(result.stdout)
    assert (told["base"]["citations"], told["base"]["series"], told["base"]["newest"]) == (0, 0, None)
    assert told["questions"]["asked"] == 3
    assert len(told["questions"]["days"]) == 30
