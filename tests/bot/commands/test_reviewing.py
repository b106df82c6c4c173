"""``footnote fact propose|review|alias|undo``: what moderators do, in the terminal."""

import json
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.bot.conftest import REPORT, RIDERS_2022, Run

ASKED = "How many riders did the ferry carry in 2022?"
PROPOSED = ("fact", "propose", *RIDERS_2022, "--actor", "ana", "--reason", "from the report")


def test_a_proposed_fact_is_no_answer_before_it_is_approved(run: Run) -> None:
    proposed = run(*PROPOSED)
    assert proposed.exit_code == 0, proposed.stderr
    assert "fact riders-2022: propose, revision 1 in pack local" in proposed.stdout
    assert run("ask", ASKED).exit_code == 3
    approved = run("fact", "review", "riders-2022", "--approve", "--actor", "ben", "--seen", "1")
    assert approved.exit_code == 0, approved.stderr
    assert "fact riders-2022: approve, revision 2 in pack local" in approved.stdout
    assert "38,900 riders" in run("ask", ASKED).stdout
    assert "by ben" in run("fact", "history", "riders-2022").stdout


def test_a_proposal_can_be_described_in_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "fact.json"
    citations = [{"source": "report", "exact": "We have never been busier"}]
    said = {"id": "busy", "kind": "statement", "statement": "The harbour was busy.", "citations": citations}
    file.write_text(json.dumps(said | {"asserted_by": "Ines Duarte"}))
    result = run("fact", "propose", file)
    assert result.exit_code == 0, result.stderr


def test_words_that_do_not_stand_there_cannot_be_proposed(run: Run) -> None:
    wrong = ["up from 38,900 in 2021" if part.startswith("up from") else part for part in PROPOSED]
    result = run(*wrong)
    assert result.exit_code == 1
    assert "do not stand in the document" in result.stderr
    assert run("fact", "review").stdout == "Nothing waits for review.\n"


def test_what_waits_is_shown_with_its_words_and_who_proposed_it(run: Run) -> None:
    assert run(*PROPOSED).exit_code == 0
    for shown in (run("fact", "review"), run("fact", "review", "riders-2022")):
        assert shown.exit_code == 0
        head, statement, words, source, who, count = shown.stdout.splitlines()
        assert head == "riders-2022 (figure, revision 1 in pack local)"
        assert statement == "  The ferry carried 38,900 riders in 2022."
        assert words == "  “up from 38,900 in 2022”"
        assert "The harbour in 2023" in source
        assert who.startswith("  propose by ana, ")
        assert who.endswith(": “from the report”")
        assert count == "1 fact waits for review."


def test_the_queue_is_in_the_order_of_waiting_and_can_be_of_one_pack(run: Run, base_file: Path) -> None:
    assert run(*PROPOSED, "--id", "b-first").exit_code == 0
    assert run(*PROPOSED, "--id", "a-second").exit_code == 0
    with FactBase.open(base_file) as base:
        base.add_pack({**base.pack("local"), "id": "other", "title": "Other"}, actor="test")
    shown = run("fact", "review", "--pack", "local").stdout
    assert shown.index("b-first") < shown.index("a-second")
    assert "2 facts wait" in shown
    assert run("fact", "review", "--pack", "other").stdout == "Nothing waits for review.\n"
    unknown = run("fact", "review", "--pack", "none")
    assert unknown.exit_code == 1
    assert "There is no pack “none”." in unknown.stderr


def test_a_proposal_is_put_right_and_waits_on(run: Run) -> None:
    assert run(*PROPOSED).exit_code == 0
    edited = run("fact", "edit", "riders-2022", "--statement", "It carried 38,900 in 2022.", "--actor", "eve")
    assert edited.exit_code == 0
    assert "revise by eve" in run("fact", "review").stdout
    late = run("fact", "review", "riders-2022", "--approve", "--seen", "1")
    assert late.exit_code == 1
    assert "revision 2" in late.stderr
    assert run("ask", ASKED).exit_code == 3
    late = run("fact", "review", "riders-2022", "--reject", "--reason", "no", "--seen", "1")
    assert late.exit_code == 1
    assert "1 fact waits" in run("fact", "review").stdout


def test_what_is_rejected_waits_no_more_and_can_come_back(run: Run) -> None:
    assert run(*PROPOSED).exit_code == 0
    rejected = run("fact", "review", "riders-2022", "--reject", "--reason", "counted twice")
    assert rejected.exit_code == 0
    assert run("fact", "review").stdout == "Nothing waits for review.\n"
    assert "“counted twice”" in run("fact", "history", "riders-2022").stdout
    assert run("fact", "restore", "riders-2022").exit_code == 0
    assert "1 fact waits" in run("fact", "review").stdout


@pytest.mark.parametrize("verdict", [(), ("--approve",), ("--reject", "--reason", "no")])
def test_what_is_not_proposed_is_not_reviewed(run: Run, verdict: tuple[str, ...]) -> None:
    result = run("fact", "review", "riders-2023", *verdict)
    assert result.exit_code == 1
    assert "Fact riders-2023 is published, not proposed." in result.stderr
    assert "answerable" in run("fact", "show", "riders-2023").stdout


@pytest.mark.parametrize(
    "wrong",
    [
        ("riders-2022", "--approve", "--reject", "--reason", "no"),
        ("riders-2022", "--reject"),
        ("--approve",),
        ("--reject", "--reason", "no"),
    ],
)
def test_a_verdict_is_one_about_one_fact_and_a_rejection_says_why(run: Run, wrong: tuple[str, ...]) -> None:
    assert run(*PROPOSED).exit_code == 0
    assert run("fact", "review", *wrong).exit_code == 2
    assert "1 fact waits" in run("fact", "review").stdout


def test_another_way_to_ask_is_added_and_tried(run: Run) -> None:
    asked = "Ferry riders 2023, how many?"
    done = run("fact", "alias", "riders-2023", asked, "Who won the cup?", "--actor", "ana")
    assert done.exit_code == 0, done.stderr
    changed, first, second = done.stdout.splitlines()
    assert "fact riders-2023: revise, revision 2 in pack local" in changed
    assert first == f"“{asked}” is answered with it."
    assert second.startswith("“Who won the cup?” is")
    assert "41,200" in run("ask", asked).stdout
    assert "“another way to ask”" in run("fact", "history", "riders-2023").stdout
    assert "How many riders did the ferry carry in 2023?" in run("fact", "show", "riders-2023").stdout


def test_a_way_to_ask_that_is_there_is_not_added_again(run: Run) -> None:
    result = run("fact", "alias", "riders-2023", "How many riders did the ferry carry in 2023?")
    assert result.exit_code == 1
    assert "has that way to ask already" in result.stderr
    assert "revision 1" in run("fact", "show", "riders-2023").stdout


def test_a_way_to_ask_for_a_proposal_is_not_tried(run: Run) -> None:
    assert run(*PROPOSED).exit_code == 0
    assert len(run("fact", "alias", "riders-2022", "Riders in 2022?").stdout.splitlines()) == 1
    assert "1 fact waits" in run("fact", "review").stdout


def test_a_way_to_ask_made_on_an_old_revision_is_refused(run: Run) -> None:
    assert run("fact", "edit", "riders-2023", "--tag", "ferry").exit_code == 0
    assert run("fact", "alias", "riders-2023", "Riders in 2023?", "--seen", "1").exit_code == 1
    assert run("fact", "alias", "none", "Riders in 2023?").exit_code == 1
    assert run("fact", "alias", "riders-2023").exit_code == 2


@pytest.fixture
def batch(run: Run, tmp_path: Path) -> str:
    """The batch of an import that changed one fact and added another, as the history shows it."""
    file = tmp_path / "facts.jsonl"
    assert run("export", "local", "--format", "jsonl", "--to", file).exit_code == 0
    riders = next(one for one in map(json.loads, file.read_text().splitlines()) if one["kind"] == "figure")
    riders["statement"] = "The ferry took 41,200 riders in 2023."
    exact = "up from 38,900 in 2022"
    start = REPORT.index(exact)
    citations = [{"source": "report", "exact": exact, "start": start, "end": start + len(exact)}]
    other = {**riders, "id": "riders-2022", "value": "38900", "value_text": "38,900", "questions": [ASKED]}
    other |= {"observation_date": "2022", "citations": citations, "statement": "It carried 38,900 in 2022."}
    file.write_text(f"{json.dumps(riders)}\n{json.dumps(other)}\n")
    imported = run("import", file)
    assert imported.exit_code == 0, imported.stderr
    history = run("fact", "history", "riders-2023").stdout
    found = history.split("part of the batch ")[1].split()[0]
    assert f"footnote fact undo --batch {found}" in imported.stdout
    return found


def test_a_whole_import_is_undone_and_had_back(run: Run, batch: str) -> None:
    assert "38,900" in run("ask", ASKED).stdout
    undone = run("fact", "undo", "--batch", batch, "--actor", "ana")
    assert undone.exit_code == 0, undone.stderr
    assert f"batch {batch}: 2 entries were undone, by ana, in the batch " in undone.stdout
    assert run("ask", ASKED).exit_code == 3
    assert "The ferry carried 41,200 riders" in run("fact", "show", "riders-2023").stdout
    again = undone.stdout.split()[-1]
    assert run("fact", "undo", "--batch", again).exit_code == 0
    assert "38,900" in run("ask", ASKED).stdout


def test_an_import_that_others_changed_since_is_not_undone_in_part(run: Run, batch: str) -> None:
    assert run("fact", "edit", "riders-2023", "--tag", "ferry").exit_code == 0
    refused = run("fact", "undo", "--batch", batch)
    assert refused.exit_code == 1
    assert "riders-2023" in refused.stderr
    assert "38,900" in run("ask", ASKED).stdout


def test_undoing_takes_an_entry_or_a_batch(run: Run, batch: str) -> None:
    assert run("fact", "undo").exit_code == 2
    assert run("fact", "undo", "1", "--batch", batch).exit_code == 2
    unknown = run("fact", "undo", "--batch", "none")
    assert unknown.exit_code == 1
    assert "There is no entry “none”." in unknown.stderr


def test_text_of_a_proposal_cannot_command_the_terminal(run: Run) -> None:
    told = ("--statement", "38,900 \x1b]0;title\x07 [red]x[/red]", "--reason", "so\x1b[2J")
    assert run(*PROPOSED, *told).exit_code == 0
    shown = run("fact", "review").stdout
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "[red]x[/red]" in shown
