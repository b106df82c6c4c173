"""What an amount is of: of all or of each, a length or a time, what somebody pays or is paid."""

from collections.abc import Iterator

import pytest

from tests.facts.making import figure, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of

VERA = {"name": "Vera Lund", "type": "person"}
TUNNEL = {"name": "Salt Tunnel", "type": "place"}
SAID = {
    "refunds": "The theatre paid back 9,000 crowns to its guests",
    "seats": "The theatre pays 40 crowns for each usher",
    "tunnel": "The Salt Tunnel is 300 metres long and may be walked through",
    "crossing": "Walking through the Salt Tunnel takes 6 minutes",
    "offer": "Vera Lund said that the theatre pays every bill in May",
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    def money(id: str, value: str, question: str) -> dict[str, object]:
        return figure(
            id,
            exact=SAID[id],
            statement=f"{SAID[id]}.",
            questions=[question],
            variable_measured="money paid",
            observation_about="the theatre",
            value=value,
            unit_text="crowns",
            value_text=value,
            observation_date=None,
        )

    facts = [
        money("refunds", "9000", "How much did the theatre pay back to its guests?"),
        money("seats", "40", "How much does the theatre pay per usher?"),
        statement(
            "tunnel",
            exact=SAID["tunnel"],
            statement=f"{SAID['tunnel']}.",
            questions=["How long is the Salt Tunnel?"],
            entities=[TUNNEL],
        ),
        statement(
            "crossing",
            exact=SAID["crossing"],
            statement=f"{SAID['crossing']}.",
            questions=["How long does it take to walk through the Salt Tunnel?"],
            entities=[TUNNEL],
        ),
        statement(
            "offer",
            exact=SAID["offer"],
            statement=f"{SAID['offer']}.",
            questions=["What did Vera Lund say about bills?"],
            entities=[VERA],
            asserted_by="Vera Lund",
        ),
    ]
    with base_of(tmp_path_factory.mktemp("theatre") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        (
            "How much did the theatre pay back to each guest?",
            "refunds",
            "it does not say how much it is for each “guest”",
        ),
        ("How long does it take to walk the Salt Tunnel?", "tunnel", "it does not say how long it takes"),
        ("how long to walk the Salt Tunnel", "tunnel", "it does not say how long it takes"),
        ("What does Vera Lund get paid?", "offer", "it does not say what “lund” is paid"),
    ],
)
def test_another_amount_than_the_one_asked_for(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How much did the theatre pay back to its guests?", "refunds"),
        ("How much does the theatre pay for each usher?", "seats"),
        ("How long is the Salt Tunnel?", "tunnel"),
        ("how long to walk through the Salt Tunnel", "crossing"),
    ],
)
def test_the_one_that_is(objections: Objections, question: str, fact: str) -> None:
    assert not objections(question, fact)
