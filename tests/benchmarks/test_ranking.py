"""A little of the ranking benchmark: what has questions or facts read otherwise may cost more than is seen
elsewhere. The least shares are a little below what is reached."""

from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from tests.benchmarks import sets

SHARED = Path(__file__).parents[3] / "shared" / "bench"
DOCUMENTS, QUESTIONS = 400, 150


def part_of(name: str) -> sets.Set:
    """The first documents of a set, and some of the questions that these answer."""
    whole = sets.read(SHARED / name)
    documents = whole.documents[:DOCUMENTS]
    held = frozenset(one.id for one in documents)
    queries = [one for one in whole.queries if one.relevant and one.relevant <= held]
    return sets.Set(name, documents, tuple(sets.sampled(queries, QUESTIONS)))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the benchmark sets are not beside the repository")
@pytest.mark.parametrize(("name", "least"), [("banking", 0.76), ("clinc", 0.81), ("squad", 0.84)])
def test_the_right_fact_is_mostly_first(tmp_path: Path, name: str, least: float) -> None:
    part = part_of(name)
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as base:
        sets.fill(base, part.documents)
        answers = [(query.relevant, base.ask(query.text)) for query in part.queries]
    first = [bool(found.ranking) and found.ranking[0][0][1] in relevant for relevant, found in answers]
    assert sum(first) / len(first) >= least
    told = [
        {one["id"] for one in found.answers} <= relevant
        for relevant, found in answers
        if found.outcome is Outcome.ANSWERED
    ]
    assert sum(told) / len(told) >= 0.9
