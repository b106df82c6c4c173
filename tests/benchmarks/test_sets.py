import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.benchmarks import sets
from tests.benchmarks.sets import Document, Query

DOCUMENTS = [
    {"id": "Card arrival?", "text": "When a card comes.", "title": "Cards", "aliases": ["Where is my card?"]},
    {"id": "b/2", "text": "The ferry carried 41,200 riders."},
]
QUERIES = [
    {"id": "q1", "text": "has my card come", "relevant": ["Card arrival?"]},
    {"id": "q2", "text": "who is the mayor", "relevant": []},
    {"id": "q3", "text": "how many riders", "relevant": ["b/2"]},
]


def write(folder: Path, documents: Iterable[object], queries: Iterable[object]) -> Path:
    for name, lines in (("documents", documents), ("queries", queries)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder


@pytest.fixture
def base(tmp_path: Path) -> Iterable[FactBase]:
    with FactBase.open(tmp_path / "facts.db", shipped=False) as made:
        yield made


def test_a_set_is_read_under_ids_that_a_fact_may_have(tmp_path: Path) -> None:
    held = sets.read(write(tmp_path, DOCUMENTS, QUERIES))
    assert held.name == tmp_path.name
    assert held.documents == (
        Document("d0", "When a card comes.", "Cards", ("Where is my card?",)),
        Document("d1", "The ferry carried 41,200 riders."),
    )
    assert [query.relevant for query in held.queries] == [{"d0"}, frozenset(), {"d1"}]
    assert held.unanswerable == 1


def test_a_question_about_a_document_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="b/2"):
        sets.read(write(tmp_path, DOCUMENTS[:1], QUERIES))


def test_a_sample_is_the_same_every_time_and_in_order(tmp_path: Path) -> None:
    folder = write(tmp_path, [], ({"id": str(n), "text": str(n), "relevant": []} for n in range(100)))
    asked = [int(query.text) for query in sets.read(folder, 10).queries]
    assert asked == [int(query.text) for query in sets.read(folder, 10).queries]
    assert len(set(asked)) == 10
    assert asked == sorted(asked)
    assert len(sets.read(folder, 1_000).queries) == 100


def test_a_document_is_a_statement_that_cites_the_whole_of_itself(base: FactBase) -> None:
    sets.fill(base, [Document("d0", "The  ferry carried\n41,200 riders.", "Ferry", ("How many riders?",))])
    fact = base.fact("d0")
    assert fact["answerable"]
    assert fact["statement"] == "The ferry carried 41,200 riders."
    assert fact["questions"] == ["How many riders?"]
    assert fact["tags"] == ["Ferry"]
    assert [citation["exact"] for citation in fact["citations"]] == ["The  ferry carried\n41,200 riders."]
    assert base.source("d0")["title"] == "Ferry"


def test_a_long_document_is_stated_in_part_and_cited_in_pieces(base: FactBase) -> None:
    text = " ".join(f"word{place}" for place in range(400))
    sets.fill(base, [Document("d0", text, aliases=("why " * 100,))])
    fact = base.fact("d0")
    assert text.startswith(fact["statement"] + " ")
    assert len(fact["statement"]) > 490
    assert "".join(citation["exact"] for citation in fact["citations"]) == text
    assert fact["questions"] == [" ".join(["why"] * 50)]


def test_a_document_without_a_space_is_cut_where_it_must_be(base: FactBase) -> None:
    sets.fill(base, [Document("d0", "x" * 2_500)])
    fact = base.fact("d0")
    assert [len(citation["exact"]) for citation in fact["citations"]] == [1_000, 1_000, 500]
    assert fact["statement"] == "x" * 500


def test_all_questions_are_asked_where_no_number_is_given() -> None:
    queries = [Query("a"), Query("b")]
    assert sets.sampled(queries, None) == queries
