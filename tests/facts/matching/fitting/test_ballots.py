"""A ballot of which both sides are told says how many voted for it, and how many against."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

SAID = {
    "bridge": "Motion 2, to paint the bridge, was carried by 31 votes to 12",
    "levy": "Motion 3, to raise the levy, got 20 votes for and 23 against, and was lost",
    "chair": "Ada Roth was elected by 40 votes",
}
COUNCIL = [{"name": "Moss Council", "type": "organisation"}]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    asks = {
        "bridge": "Was the motion to paint the bridge carried?",
        "levy": "Was the levy raised?",
        "chair": "Who was elected?",
    }
    facts = [said(SAID, "Moss Council", id, asks[id], entities=COUNCIL) for id in SAID]
    path: Path = tmp_path_factory.mktemp("ballots") / "footnote.db"
    with base_of(path, SAID.values(), facts) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many people voted against painting the bridge?", "bridge"),
        ("How many voted in favour of painting the bridge?", "bridge"),
        ("How many people voted no on painting the bridge?", "bridge"),
        ("How many votes did motion 2 get?", "bridge"),
        ("How many members voted against the levy?", "levy"),
    ],
)
def test_either_side_is_told(base: FactBase, question: str, id: str) -> None:
    assert objections_of(base)(question, id) == []


@pytest.mark.parametrize(
    "question",
    [
        "How many votes did motion 4 get?",
        "How many women voted against painting the bridge?",
        "How many people voted against Ada Roth?",
        "How many people voted against selling the bridge?",
        "Were there no votes against painting the bridge?",
    ],
)
def test_but_of_no_other_ballot_or_voters(base: FactBase, question: str) -> None:
    assert answer_of(base, question) is None
    assert all(objections_of(base)(question, one) for one in ("bridge", "levy", "chair"))
