"""Facts as JSON lines and as CSV."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.errors import FootnoteError, PackError
from facts.model import Figure, parse_fact
from facts.packs import AnyFact, read_facts, read_pack, write_csv, write_jsonl

TOWNS = Path(__file__).parents[2] / "packs/harbour-towns"

FIGURE: dict[str, Any] = {
    "id": "hires",
    "kind": "figure",
    "statement": "Bicycles were hired 58,000 times in 2023.",
    "questions": ["How many hires?", "hires 2023"],
    "variable_measured": "hires",
    "observation_about": "bicycles",
    "value": "58000.50",
    "unit_text": "hires",
    "value_text": "58,000",
    "observation_date": "2023",
    "attributed_to": "Gullwheel",
    "citations": [
        {"source": "ledger", "exact": "58,000", "prefix": "\n • “", "start": 3, "end": 9},
        {"source": "ledger", "exact": "2023", "start": 30, "end": 34},
    ],
    "entities": [{"name": "Gullwheel", "type": "organisation", "aliases": ["GW", "the scheme"]}],
}
QUOTE: dict[str, Any] = {
    "id": "no",
    "kind": "quote",
    "statement": "Wren said no.",
    "text": 'No, "never", they said:\r\nno.',
    "creator": {"name": "Wren", "pseudonym": True},
    "citations": [{"source": "ledger", "exact": "No", "start": 40, "end": 42}],
}
FACTS = [parse_fact(FIGURE), parse_fact(QUOTE)]


def problems(path: Path, text: str) -> list[str]:
    path.write_bytes(text.encode())
    with pytest.raises(PackError) as caught:
        read_facts(path)
    return [str(problem).removeprefix(f"{path}:") for problem in caught.value.problems]


def read_back(folder: Path, name: str, text: str) -> tuple[AnyFact, ...]:
    (folder / name).write_bytes(text.encode())
    return read_facts(folder / name)


def test_a_line_of_json_is_a_fact() -> None:
    first, second = write_jsonl(FACTS).splitlines()
    assert json.loads(first) == FIGURE
    assert list(json.loads(second)) == ["id", "kind", "statement", "text", "creator", "citations"]


def test_a_record_of_csv_is_a_fact_and_a_column_the_path_of_a_field() -> None:
    header = write_csv(FACTS).split("\r\n")[0]
    assert header == (
        "id,kind,statement,questions,variable_measured,observation_about,value,unit_text,value_text,"
        "observation_date,attributed_to,text,creator.name,creator.pseudonym,"
        "citations.0.source,citations.0.exact,citations.0.prefix,citations.0.start,citations.0.end,"
        "citations.1.source,citations.1.exact,citations.1.start,citations.1.end,"
        "entities.0.name,entities.0.type,entities.0.aliases"
    )


@pytest.mark.parametrize(("name", "write"), [("facts.jsonl", write_jsonl), ("facts.csv", write_csv)])
def test_what_is_written_is_read_back(tmp_path: Path, name: str, write: Any) -> None:
    for facts in (FACTS, read_pack(TOWNS).facts, ()):
        assert read_back(tmp_path, name, write(facts)) == tuple(facts)


TEXTS = st.text(st.sampled_from("ab ,;\"'\n\r\té中=-\N{LINE SEPARATOR}\\"), min_size=1, max_size=30)


@given(TEXTS, TEXTS.filter(str.strip), TEXTS)
def test_any_text_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, exact: str, prefix: str
) -> None:
    citation = {"source": "ledger", "exact": exact, "prefix": prefix, "start": 0, "end": len(exact)}
    fact = parse_fact(QUOTE | {"text": text, "citations": [citation]})
    folder = tmp_path_factory.mktemp("facts")
    assert read_back(folder, "facts.jsonl", write_jsonl([fact])) == (fact,)
    assert read_back(folder, "facts.csv", write_csv([fact])) == (fact,)


def test_numbers_of_json_are_taken_exactly_as_they_stand(tmp_path: Path) -> None:
    text = json.dumps(FIGURE).replace('"58000.50"', "58000.500000000000000000001")
    (fact,) = read_back(tmp_path, "facts.jsonl", text)
    assert isinstance(fact, Figure)
    assert fact.value == Decimal("58000.500000000000000000001")


def test_empty_lines_and_nulls_are_no_matter(tmp_path: Path) -> None:
    text = "\n" + json.dumps(QUOTE | {"recipient": None}) + "\r\n\n"
    assert read_back(tmp_path, "facts.jsonl", text) == (FACTS[1],)


def test_every_problem_of_json_lines_is_told_with_its_line(tmp_path: Path) -> None:
    lines = [
        json.dumps(FIGURE),
        '{"id": }',
        "[1]",
        json.dumps(FIGURE | {"statement": ""}),
        json.dumps(QUOTE | {"id": "hires"}),
        '{"id": "a", "id": "b"}',
        json.dumps({"id": "a"}),
        "[" * 100_000,
    ]
    *found, nested = problems(tmp_path / "facts.jsonl", "\n".join(lines))
    assert found == [
        "2:8: (as a whole): it is no JSON: Expecting value",
        "3:1: (as a whole): a fact is expected, as one JSON object on one line",
        "4:1: statement: it is empty; write it out or leave the field away",
        "5:1: id (hires): the fact on line 1 has it already; ids are unique in a pack",
        "6:1: (as a whole): it cannot be read: “id” is there twice; keep one of the two",
        "7:1: kind: a fact is of one kind: figure, quote or statement",
    ]
    assert nested.startswith("8:1: (as a whole): it cannot be read: maximum recursion depth exceeded")


def test_every_problem_of_csv_is_told_with_the_line_that_its_record_begins_on(tmp_path: Path) -> None:
    written = write_csv(FACTS)
    text = written + "\r\n".join(["x,rumour", "a" + ",b" * 40, "", "y,quote"])
    line = written.count("\n") + 1
    found = problems(tmp_path / "facts.csv", text)
    assert found[0] == f"{line}:1: kind (rumour): a fact is of one kind: figure, quote or statement"
    assert found[1].startswith(f"{line + 1}:1: (as a whole): 41 cells for 26 columns")
    assert f"{line + 3}:1: text: it is missing; add it" in found


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id,id\nx,y\n", "1:1: (as a whole): each column has a name of its own"),
        ("id,\nx,y\n", "1:1: (as a whole): each column has a name of its own"),
        ('id,kind\n"x,quote\n', "2:1: (as a whole): it is no CSV: unexpected end of data"),
        ('id,kind\n"x"y,quote\n', "2:1: (as a whole): it is no CSV: ',' expected after '\"'"),
        ("id,kind,colour\nx,quote,red\n", "2:1: colour (red): there is no such field"),
        ("id,kind,creator,creator.name\nx,quote,Wren,Wren\n", "2:1: text: it is missing; add it"),
    ],
)
def test_a_csv_that_is_none_says_where(tmp_path: Path, text: str, problem: str) -> None:
    assert problem in "\n".join(problems(tmp_path / "facts.csv", text))


def test_text_that_is_not_utf8_and_a_file_that_is_not_there_are_problems_too(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_bytes(b"id,kind\nx,\xe9\n")
    with pytest.raises(PackError, match=r"facts.csv:2:3: .*0xe9 is not UTF-8"):
        read_facts(tmp_path / "facts.csv")
    with pytest.raises(PackError, match="it cannot be read: No such file"):
        read_facts(tmp_path / "none.csv")


def test_a_byte_order_mark_as_spreadsheets_write_it_is_no_matter(tmp_path: Path) -> None:
    assert read_back(tmp_path, "facts.csv", "\N{BYTE ORDER MARK}" + write_csv(FACTS)) == tuple(FACTS)


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FootnoteError, match=r"neither .jsonl nor .csv"):
        read_facts(tmp_path / "facts.xlsx")
