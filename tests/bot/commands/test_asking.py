"""``footnote ask``: for people, for programs, and with every stage shown."""

import json
from typing import Any

import pytest

from tests.bot.conftest import RIDERS_2022, Run

ASKED = "How many riders did the ferry carry in 2023?"
UNKNOWN = "How many riders did the ferry carry in 1987?"


def objects(written: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.splitlines()]


def test_an_answer_has_its_figure_who_counted_the_words_and_the_reference(run: Run) -> None:
    result = run("ask", ASKED)
    assert result.exit_code == 0
    assert "The ferry carried 41,200 riders in 2023." in result.stdout
    assert "41,200 riders · 2023 · according to the Harbour Office" in result.stdout
    assert "“the ferry carried 41,200 riders in 2023” [1]" in result.stdout
    assert "[1] " in result.stdout.split("\n\n")[-1]
    assert "The harbour in 2023" in result.stdout
    assert result.stderr == ""


def test_a_question_needs_no_quotation_marks(run: Run) -> None:
    assert run("ask", *ASKED.split()).stdout == run("ask", ASKED).stdout


def test_what_the_base_does_not_hold_is_not_found(run: Run) -> None:
    result = run("ask", UNKNOWN)
    assert result.exit_code == 3
    assert result.stdout.startswith("The base does not hold the answer to that.")


@pytest.mark.parametrize(
    "question", ["", " ", "?", "\x00", "\x1b[2J", "%s", "'; DROP TABLE fact; --", '"' * 99]
)
def test_what_is_no_question_is_not_found(run: Run, question: str) -> None:
    result = run("ask", "--", question)
    assert result.exit_code == 3
    assert "\x1b" not in result.stdout


def test_a_question_that_is_missing_is_wrong_usage(run: Run) -> None:
    assert run("ask").exit_code == 2


def test_json_keeps_the_contract_when_answered(run: Run) -> None:
    result = run("ask", "--json", ASKED)
    assert result.exit_code == 0
    (said,) = objects(result.stdout)
    assert list(said) == ["question", "status", "confidence", "answers", "choices", "related", "took_ms"]
    assert (said["question"], said["status"]) == (ASKED, "answered")
    assert 0 < said["confidence"] <= 1
    assert said["choices"] == []
    (answer,) = said["answers"]
    assert {"id", "kind", "statement", "pack", "figure", "citations"} <= answer.keys()
    assert answer["figure"]["value"] == "41200"
    (citation,) = answer["citations"]
    assert {"source", "exact", "prefix", "suffix", "reference"} <= citation.keys()
    assert citation["exact"] == "the ferry carried 41,200 riders in 2023"


def test_json_keeps_the_contract_when_not_found(run: Run) -> None:
    result = run("ask", "--json", UNKNOWN)
    assert result.exit_code == 3
    (said,) = objects(result.stdout)
    assert said["status"] == "not_found"
    assert said["answers"] == []
    assert said["choices"] == []


def test_where_several_facts_fit_none_is_the_answer(run: Run) -> None:
    assert run("fact", "add", *RIDERS_2022).exit_code == 0
    which = "How many riders did the ferry carry?"
    assert run("ask", which).exit_code == 3
    result = run("ask", "--json", which)
    assert result.exit_code == 3
    (said,) = objects(result.stdout)
    assert (said["status"], said["answers"]) == ("ambiguous", [])
    assert {choice["id"] for choice in said["choices"]} == {"riders-2022", "riders-2023"}


def test_explaining_shows_the_stages_after_the_answer(run: Run) -> None:
    plain, explained = run("ask", ASKED), run("ask", "--explain", ASKED)
    assert explained.exit_code == 0
    assert explained.stdout.startswith(plain.stdout)
    assert len(explained.stdout) > len(plain.stdout)
    assert isinstance(objects(run("ask", "--json", "--explain", ASKED).stdout)[0]["explanation"], dict)


def test_a_stream_answers_each_line_in_order(run: Run) -> None:
    result = run("ask", "--json", "-", stdin=f"{ASKED}\n{UNKNOWN}\nWhat did Ines Duarte say?\n")
    assert result.exit_code == 0
    said = objects(result.stdout)
    assert [one["status"] for one in said] == ["answered", "not_found", "answered"]
    assert said[1]["question"] == UNKNOWN
    assert said[2]["answers"][0]["kind"] == "quote"


def test_a_stream_survives_whatever_a_line_holds(run: Run) -> None:
    lines = [b"", b"\xff\xfe\x80", b"x " * 500_000, b"\x00\x1b[2J", b"\r", "\u2028".encode(), ASKED.encode()]
    result = run("ask", "--json", "-", stdin=b"\n".join(lines))
    assert result.exit_code == 0
    said = objects(result.stdout)
    assert [one["status"] for one in said] == ["not_found"] * 6 + ["answered"]
    assert said[1]["question"] == "���"


def test_an_empty_stream_is_fine(run: Run) -> None:
    result = run("ask", "--json", "-")
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_stream_is_for_programs(run: Run) -> None:
    result = run("ask", "-", stdin=ASKED)
    assert result.exit_code == 2
    assert "--json" in result.stderr


def test_one_question_of_a_stream_never_colours_the_next(run: Run) -> None:
    said = objects(run("ask", "--json", "-", stdin=f"{ASKED}\nand in 1987?\nand?\n").stdout)
    assert [one["status"] for one in said] == ["answered", "not_found", "not_found"]
