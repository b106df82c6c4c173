"""``footnote fact …``: each change is an entry, and the answers follow."""

import json
from pathlib import Path

import pytest

from tests.bot.conftest import RIDERS_2022, Run

ASKED = "How many riders did the ferry carry in 2022?"
IN_A_FILE = {
    "id": "riders-2022",
    "kind": "figure",
    "statement": "The ferry carried 38,900 riders in 2022.",
    "questions": [ASKED],
    "variable_measured": "riders",
    "observation_about": "the ferry",
    "value": "38900",
    "value_text": "38,900",
    "unit_text": "riders",
    "observation_date": "2022",
    "attributed_to": "the Harbour Office",
    "citations": [{"source": "report", "exact": "up from 38,900 in 2022"}],
}


def test_a_fact_added_by_options_is_an_answer(run: Run) -> None:
    assert run("ask", ASKED).exit_code == 3
    added = run("fact", "add", *RIDERS_2022, "--actor", "ana", "--reason", "from the report")
    assert added.exit_code == 0, added.stderr
    assert "fact riders-2022: publish, revision 1 in pack local" in added.stdout
    assert "by ana" in added.stdout
    assert "38,900 riders" in run("ask", ASKED).stdout


def test_a_fact_added_from_a_file_is_the_same(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "fact.json"
    file.write_text(json.dumps(IN_A_FILE))
    assert run("fact", "add", file, "--tag", "ferry").exit_code == 0
    from_file = run("fact", "show", "riders-2022").stdout
    assert run("fact", "undo", from_file_entry(run)).exit_code == 0
    assert run("fact", "add", *RIDERS_2022).exit_code == 0
    assert body(run("fact", "show", "riders-2022").stdout) == body(from_file)


def from_file_entry(run: Run) -> str:
    return run("fact", "history", "riders-2022").stdout.split()[0].removeprefix("#")


def body(shown: str) -> str:
    return shown.partition("\n")[2]


def test_a_fact_can_come_from_standard_input(run: Run) -> None:
    assert run("fact", "add", "-", stdin=json.dumps(IN_A_FILE)).exit_code == 0
    assert "38,900" in run("ask", ASKED).stdout


def test_words_that_do_not_stand_there_are_refused_with_what_comes_near(run: Run) -> None:
    wrong = ["up from 38,900 in 2021" if part.startswith("up from") else part for part in RIDERS_2022]
    result = run("fact", "add", *wrong)
    assert result.exit_code == 1
    assert "do not stand in the document" in result.stderr
    assert "2022" in result.stderr
    assert run("fact", "show", "riders-2022").exit_code == 1


def test_everything_that_is_wrong_is_said_at_once(run: Run) -> None:
    result = run("fact", "add", "--id", "Bad Id", "--kind", "figure", "--set", "value=many")
    assert result.exit_code == 1
    for field in ("id", "statement", "citations", "value", "unit_text"):
        assert f"\n  {field}" in result.stderr


def test_a_file_that_is_no_yaml_is_placed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "fact.yaml"
    file.write_text("id: a\nkind: [figure\n")
    result = run("fact", "add", file)
    assert result.exit_code == 1
    assert "fact.yaml:" in result.stderr
    file.write_text("- id: a\n- id: b\n")
    assert "footnote import" in run("fact", "add", file).stderr


def test_words_need_their_source(run: Run) -> None:
    assert run("fact", "add", "--cite", "some words").exit_code == 2


@pytest.mark.parametrize("setting", ["value", "=5", "statement.length=5"])
def test_a_setting_of_another_form_is_wrong_usage(run: Run, setting: str) -> None:
    assert run("fact", "edit", "riders-2023", "--set", setting).exit_code == 2


def test_the_document_can_be_given_where_the_base_does_not_keep_it(run: Run, report_file: Path) -> None:
    described = ("--id", "gazette", "--type", "article", "--title", "The same, reprinted")
    assert run("source", "add", *described, "--document", report_file).exit_code == 0
    reprinted = ["gazette" if part == "report" else part for part in RIDERS_2022]
    refused = run("fact", "add", *reprinted)
    assert refused.exit_code == 1
    assert run("fact", "add", *reprinted, "--document", report_file).exit_code == 0
    assert "The same, reprinted" in run("ask", ASKED).stdout


def test_what_is_shown_can_be_edited_and_given_back(run: Run, tmp_path: Path) -> None:
    shown = run("fact", "show", "riders-2023").stdout
    assert shown.startswith("# pack local, revision 1, answerable\n")
    file = tmp_path / "fact.yaml"
    file.write_text(shown.replace("carried 41,200 riders in 2023.", "took 41,200 riders in 2023."))
    assert run("fact", "edit", "riders-2023", file).exit_code == 2
    assert run("fact", "edit", "riders-2023", file, "--seen", "1").exit_code == 0
    assert "The ferry took 41,200 riders in 2023." in run("fact", "show", "riders-2023").stdout


def test_an_id_is_taken_once(run: Run) -> None:
    taken = run("fact", "add", *RIDERS_2022, "--id", "riders-2023")
    assert taken.exit_code == 1
    assert "There is a fact “riders-2023” already." in taken.stderr


def test_options_change_what_they_name_and_leave_the_rest(run: Run) -> None:
    edited = run("fact", "edit", "riders-2023", "--question", "Riders in 2023?", "--set", "modifier=about")
    assert edited.exit_code == 0
    shown = run("fact", "show", "riders-2023").stdout
    assert "Riders in 2023?" in shown
    assert "How many riders did the ferry carry in 2023?" in shown
    assert '"about"' in shown
    assert run("fact", "edit", "riders-2023", "--set", "modifier=").exit_code == 0
    assert '"about"' not in run("fact", "show", "riders-2023").stdout


def test_a_change_made_on_an_old_revision_is_refused(run: Run) -> None:
    assert run("fact", "edit", "riders-2023", "--tag", "one").exit_code == 0
    late = run("fact", "edit", "riders-2023", "--tag", "two", "--seen", "1")
    assert late.exit_code == 1
    assert "revision 2" in late.stderr
    assert "  tags, there now: [" in late.stderr
    assert "  tags, yours: [" in late.stderr
    assert "two" not in run("fact", "show", "riders-2023").stdout


def test_a_retired_fact_is_no_answer_until_it_is_restored(run: Run) -> None:
    asked = "How many riders did the ferry carry in 2023?"
    assert run("fact", "retire", "riders-2023", "--reason", "recounted").exit_code == 0
    assert run("ask", asked).exit_code == 3
    assert "withheld: it is retired" in run("fact", "show", "riders-2023").stdout
    assert run("fact", "restore", "riders-2023").exit_code == 0
    assert run("ask", asked).exit_code == 0


def test_history_says_when_who_what_and_why(run: Run) -> None:
    run(
        "fact",
        "edit",
        "riders-2023",
        "--statement",
        "It was 41,200.",
        "--actor",
        "ana",
        "--reason",
        "shorter",
    )
    history = run("fact", "history", "riders-2023").stdout
    first, second = [line for line in history.splitlines() if line.startswith("#")]
    assert "publish, revision 1 in pack local, by test" in first
    assert "revise, revision 2 in pack local, by ana" in second
    assert "“shorter”" in history
    assert "statement: The ferry carried 41,200 riders in 2023. → It was 41,200." in history


def test_undo_brings_back_what_was(run: Run) -> None:
    edited = run("fact", "edit", "riders-2023", "--tag", "wrong")
    entry = edited.stdout.split("entry #")[1].split()[0]
    assert run("fact", "undo", entry).exit_code == 0
    assert "wrong" not in run("fact", "show", "riders-2023").stdout
    assert len(run("fact", "history", "riders-2023").stdout.splitlines()) > 2


def test_what_is_not_there_is_said(run: Run) -> None:
    for command in ("show", "edit", "retire", "restore", "history"):
        result = run("fact", command, "none")
        assert result.exit_code == 1
        assert "There is no fact “none”." in result.stderr
    assert run("fact", "undo", "99999").exit_code == 1


def test_text_of_a_fact_cannot_command_the_terminal(run: Run) -> None:
    assert (
        run("fact", "edit", "riders-2023", "--statement", "41,200 \x1b]0;title\x07 [red]x[/red]").exit_code
        == 0
    )
    for args in (["ask", "How many riders did the ferry carry in 2023?"], ["fact", "history", "riders-2023"]):
        written = run(*args).stdout
        assert "\x1b" not in written
        assert "\x07" not in written
        assert "[red]x[/red]" in written
    assert "\x1b" not in run("fact", "show", "riders-2023").stdout
