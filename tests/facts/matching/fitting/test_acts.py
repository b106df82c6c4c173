"""What is asked for by a noun or a verb for a time, a place, an outcome or what somebody says to some end."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import statement
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

SAID = {
    "fair": "The spring fair was held on 5 May 2024 from 9.30 to 16.00 in Orla Hall in Tarn",
    "next": "The next spring fair takes place on 4 May 2025",
    "moved": "The keeper's plan, Ada Finch's proposal to sell the barge, was rejected by 30 votes to 12",
    "toll": "From 1 July 2024 the toll is 4 crowns",
    "grant": "Skippers must apply for the harbour grant by 30 June 2024",
    "record": "The most rowers ever on the lake were 310, on 3 August 2024",
    "studio": "The almanac is published by Lind Press",
}
WARNED = "Bo Hart warned that a rope is no bridge"


def _entity(name: str, kind: str) -> dict[str, str]:
    return {"name": name, "type": kind}


FACTS = [
    said(SAID, "Post", "fair", "When was the spring fair held?", "How was the fair?", "What was the fair?")
    | {"entities": [_entity("Orla Hall", "place"), _entity("Tarn", "place")]},
    said(SAID, "Post", "next", "When is the next spring fair?", "What is next?", "Which fair is next?"),
    said(
        SAID, "Post", "moved", "What was the keeper's plan?", "Was the barge to be sold?", "How was the vote?"
    )
    | {"entities": [_entity("Ada Finch", "person")]},
    said(SAID, "Post", "toll", "What is the toll?", "When was the toll raised?", "How high is the toll?"),
    said(
        SAID,
        "Post",
        "grant",
        "When must skippers apply for the harbour grant?",
        "Who must apply?",
        "Is there a deadline?",
    ),
    said(
        SAID, "Post", "record", "How many rowers were on the lake?", "When were the most rowers on the lake?"
    )
    | {"entities": []},
    said(
        SAID, "Post", "studio", "Who publishes the almanac?", "What does Lind Press publish?", "Whose is it?"
    )
    | {"entities": [_entity("Lind Press", "organisation")]},
    {
        **statement("rope", exact=WARNED, statement=f"{WARNED}.", entities=[_entity("Bo Hart", "person")]),
        "kind": "quote",
        "questions": ["What did Bo Hart say?", "Who is Bo Hart?", "What is no bridge?"],
        "text": "A rope is no bridge",
        "creator": {"name": "Bo Hart"},
    },
]
FACTS[-1].pop("asserted_by")


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("fair") / "footnote.db"
    with base_of(path, [*SAID.values(), WARNED], FACTS) as base:
        yield base


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("spring fair start time", "fair"),
        ("the venue of the spring fair", "fair"),
        ("next spring fair date", "next"),
        ("Who asked for the barge to be sold?", "moved"),
        ("keeper's plan result", "moved"),
        ("From when does the toll apply?", "toll"),
        ("What is the deadline for applying for the harbour grant?", "grant"),
        ("Which company publishes the almanac?", "studio"),
        ("What is Bo Hart's warning?", "rope"),
    ],
)
def test_the_noun_or_verb_is_met(fair: FactBase, question: str, id: str) -> None:
    assert objections_of(fair)(question, id) == []


@pytest.mark.parametrize(
    "question",
    [
        "regatta start time",
        "the venue of the autumn fair",
        "next autumn fair date",
        "Who asked for the barge to be bought?",
        "Who asked for the barge?",
        "From when does the fine apply?",
        "What is the deadline for the museum grant?",
        "Which university publishes the almanac?",
        "Which company banned the almanac?",
        "What is Bo Hart's promise?",
        "What is Ada Finch's warning?",
    ],
)
def test_but_not_by_another(fair: FactBase, question: str) -> None:
    assert answer_of(fair, question) is None
