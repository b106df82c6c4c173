"""What an amount is of: of all or of each, a length or a time, what somebody pays or is paid."""

from collections.abc import Iterator
from functools import partial

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, counted, objections_of, said

VERA = {"name": "Vera Lund", "type": "person"}
TUNNEL = {"name": "Salt Tunnel", "type": "place"}
SAID = {
    "refunds": "The theatre paid back 9,000 crowns to its guests",
    "seats": "The theatre pays 40 crowns for each usher",
    "tunnel": "The Salt Tunnel is 300 metres long and may be walked through",
    "crossing": "Walking through the Salt Tunnel takes 6 minutes",
    "fuller": "More guests came to the theatre in the first two months of 2023 than in all of 2022",
    "doubled": "The theatre sold twice as many seats in 2023 as in 2022",
    "offer": "Vera Lund said that the theatre pays every bill in May",
}


say = partial(said, SAID, "Stage Post")
money = partial(
    counted, SAID, variable="money paid", about="the theatre", unit="crowns", observation_date=None
)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        money("refunds", "How much did the theatre pay back to its guests?", value="9000"),
        money("seats", "How much does the theatre pay per usher?", value="40"),
        say("tunnel", "How long is the Salt Tunnel?", entities=[TUNNEL]),
        say("crossing", "How long does it take to walk through the Salt Tunnel?", entities=[TUNNEL]),
        say("fuller", "Did more guests come in early 2023 than in 2022?", "How did 2023 compare with 2022?"),
        say("doubled", "How many more seats were sold in 2023 than in 2022?"),
        say("offer", "What did Vera Lund say about bills?", entities=[VERA], asserted_by="Vera Lund"),
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
        ("What is Vera Lund paid?", "offer", "it does not say what “lund” is paid"),
        (
            "What did the theatre pay back per guest?",
            "refunds",
            "it does not say how much it is for each “guest”",
        ),
        ("height of the Salt Tunnel", "crossing", "it does not give the “height”"),
        (
            "How much did the theatre pay back to its guests, like 5,000?",
            "refunds",
            "its number is far from the one that is guessed at",
        ),
        (
            "By how many did the guests of the first two months of 2023 exceed those of 2022?",
            "fuller",
            "it does not say by how much",
        ),
        ("By about how much did early 2023 beat 2022 in guests?", "fuller", "it does not say by how much"),
        ("walking time through the Salt Tunnel", "tunnel", "it does not give the “time”"),
        ("Vera Lund's salary", "offer", "it does not give the “salary”"),
        ("salary Vera Lund", "offer", "it does not give the “salary”"),
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
        ("How much did the theatre pay back to its guests, like 9,000-something?", "refunds"),
        ("How much does the theatre pay for each usher?", "seats"),
        ("By how much did the seats sold in 2023 exceed those of 2022?", "doubled"),
        ("How long is the Salt Tunnel?", "tunnel"),
        ("how long to walk through the Salt Tunnel", "crossing"),
        ("walking time through the Salt Tunnel", "crossing"),
        ("length of the Salt Tunnel", "tunnel"),
    ],
)
def test_the_one_that_is(objections: Objections, question: str, fact: str) -> None:
    assert not objections(question, fact)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many Kolmish nationals came to the border per month?", "it does not say how many in a month"),
        ("Did the rate of permits for Kolmish nationals in Tarn rise?", "it does not say that it “rise”"),
    ],
)
def test_a_number_tells_no_rate_and_no_change(leavers: FactBase, question: str, told: str) -> None:
    found = {one.key[1]: one for one in leavers.ask(question).candidates}
    fact = "counted" if "per" in question else "granted"
    assert told in found[fact].verdict.objections


def test_what_goes_on_is_not_told_by_what_it_comes_from(leavers: FactBase) -> None:
    assert answer_of(leavers, "Is the rise over?") is None
    assert answer_of(leavers, "Did the closing of the mines play a role in the rise?") == "factor"


def test_what_it_came_to_is_not_what_it_was(reeds: FactBase) -> None:
    assert answer_of(reeds, "What was the harbour's mooring fee raised to?") == "after"
    assert answer_of(reeds, "How much was the harbour's mooring fee at first?") == "before"


def test_how_much_more_is_not_how_much(reeds: FactBase) -> None:
    assert answer_of(reeds, "What salary do engineers of the harbour get?") is None
    assert answer_of(reeds, "How much more do private yards pay?") == "more"
