"""Who pays whom, and for what."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, counted, objections_of

MILL = {"name": "Moss Mill", "type": "organisation"}
SAID = {
    "wool": "Moss Mill paid the farmers 900 crowns for wool in 2023",
    "offer": "Moss Mill offered to mend the roof for 500 crowns",
    "share": "Moss Mill pays 30% of the income of the school",
    "fees": "The school took in 8,000 crowns in fees in 2023",
}
count = partial(counted, SAID)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    crowns = partial(count, unit="crowns", entities=[MILL])
    facts = [
        crowns("wool", "How much did Moss Mill pay for wool?", "sum paid", "wool", "900"),
        crowns("offer", "How much did Moss Mill ask?", "sum offered", "roof", "500"),
        count("share", "Which share does it pay?", "share of income", "school", "30", "%", entities=[MILL]),
        crowns("fees", "How much are the fees?", "income from fees", "school", "8000"),
    ]
    with base_of(tmp_path_factory.mktemp("payers") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How much did the farmers pay Moss Mill?", "wool", "it does not say what “farmers” paid"),
        ("How much did Moss Mill pay for the roof?", "offer", "it does not say what “mill” paid"),
        ("How much did Moss Mill pay in 2023?", "share", "it is a share, and no sum"),
        ("How much was the monthly fee in 2023?", "fees", "it is nothing “monthly”"),
    ],
)
def test_another_payer_or_sum_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How much did Moss Mill pay for wool in 2023?", "wool"),
        ("How much did Moss Mill pay the farmers for wool?", "wool"),
    ],
)
def test_but_not_the_very_one(objections: Objections, question: str, fact: str) -> None:
    assert not [told for told in objections(question, fact) if "paid" in told]
