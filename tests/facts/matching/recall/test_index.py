"""What the index keeps between questions, and what it forgets when the base changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.benchmarks import corpus, sets

MANY = 1_100
"""So many that one more changes hardly how rare a word is."""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "footnote.db"
    with FactBase.open(path, shipped=False) as base:
        sets.fill(base, [corpus.make(number).document for number in range(MANY)])
    return path


@pytest.fixture
def base(file: Path) -> Iterator[FactBase]:
    with FactBase.open(file) as opened:
        yield opened


def first(base: FactBase, question: str) -> str | None:
    ranking = base.ask(question).ranking
    return ranking[0][0][1] if ranking else None


def test_a_word_that_nothing_had_is_found_as_soon_as_it_is_there(base: FactBase) -> None:
    question = "What of the quozzles of Zembria?"
    assert first(base, question) is None
    sets.fill(base, [sets.Document("quozzles", "The quozzles of Zembria live under the old pier.")])
    assert first(base, question) == "quozzles"


def test_what_another_connection_adds_is_found_too(base: FactBase, file: Path) -> None:
    question = "Who keeps the Brandlemoor lighthouse?"
    first(base, question)
    with FactBase.open(file) as other:
        sets.fill(other, [sets.Document("keeper", "Orla Quist keeps the Brandlemoor lighthouse.")])
    assert first(base, question) == "keeper"


def test_of_a_small_base_everything_that_shares_a_word_is_ranked(tmp_path: Path) -> None:
    texts = [f"Report {number} tells of the weather in Corr." for number in range(55)]
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as small:
        sets.fill(small, [sets.Document(f"of-{place}", text) for place, text in enumerate(texts)])
        sets.fill(small, [sets.Document("storm", "Report 90 tells of the great storm of Corr.")])
        assert first(small, "Which report tells of the great storm of Corr?") == "storm"


def test_a_fact_that_is_retired_is_found_no_more(base: FactBase) -> None:
    made = corpus.make(7)
    assert first(base, made.query.text) == made.document.id
    revision = base.fact(made.document.id)["revision"]
    base.retire(made.document.id, pack=sets.PACK, seen=revision, actor="test")
    assert first(base, made.query.text) != made.document.id
