"""Every method finds what it was made of, in a folder that another process could read."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.benchmarks.methods import METHODS, Footnote, Method
from tests.benchmarks.sets import Document

DOCUMENTS = [
    Document("d0", "The ferry carried 41,200 riders.", "Ferry"),
    Document("d1", "Storms closed the pier for nine days.", "Pier"),
    Document("d2", "card arrival", "card arrival", ("where is my new card", "my card has not come")),
]
MEASURED = [name for name in METHODS if name != "footnote+semantic"]


@pytest.fixture(params=MEASURED)
def method(request: pytest.FixtureRequest, tmp_path: Path) -> Iterable[Method]:
    kind = METHODS[request.param]
    if kind.lacks(None):
        pytest.skip(f"{request.param} is not installed: {kind.lacks(None)}")
    kind(tmp_path).build(DOCUMENTS)
    made = kind(tmp_path)
    made.open()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Which storms closed the pier?", "d1"),
        ("how many riders did the ferry carry", "d0"),
        ("has my new card come", "d2"),
    ],
)
def test_what_fits_best_comes_first(method: Method, question: str, expected: str) -> None:
    ranking = method.ask(question).ranking
    assert ranking[0][0] == expected
    assert [score for _, score in ranking] == sorted((score for _, score in ranking), reverse=True)


def test_a_question_of_signs_breaks_nothing(method: Method) -> None:
    for question in ('"', "?!", "", 'ferry AND "(pier', "title:ferry OR"):
        method.ask(question)


def test_what_is_added_is_found(method: Method) -> None:
    if method.add(Document("d3", "Lamps light the tunnel under the lake.")) is None:
        pytest.skip("it must be built again")
    assert method.ask("what lights the tunnel under the lake").ranking[0][0] == "d3"


def test_only_footnote_decides(tmp_path: Path) -> None:
    Footnote(tmp_path).build(DOCUMENTS)
    footnote = Footnote(tmp_path)
    footnote.open()
    assert footnote.ask("My card has not come.").answer == "d2"
    assert footnote.ask("Who is the mayor of the moon?").answer is None
    footnote.close()
    assert [name for name in MEASURED if METHODS[name].is_confident] == ["footnote"]


def test_without_a_model_there_is_no_semantic_method() -> None:
    assert METHODS["footnote+semantic"].lacks(None) == "no --model"
