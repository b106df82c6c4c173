"""Who is asked for as one that says, blames or calls it so."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

ADA, BO = ({"name": one, "type": "person"} for one in ("Ada Krall", "Bo Timm"))
SAID = {
    "ada": "Ada Krall is the head of the Marl school",
    "fare": "A ride on the tram costs 3 crowns",
    "closed": "Ada Krall said that the mill closed for nine weeks",
    "blame": "Bo Timm blames the rain for the late harvest",
    "denial": "Bo Timm denies that the tram was ever unsafe",
    "nights": "Ada Krall said that there were nights when the lamps were out",
    "dear": "Bo Timm said that the tram is too dear and should be free",
    "called": "Bo Timm called the school a castle",
}
ABOUT = {
    "ada": [ADA],
    "fare": [],
    "closed": [ADA],
    "blame": [BO],
    "denial": [BO],
    "nights": [ADA],
    "dear": [BO],
}
ASKS = {
    "ada": ["Who is Ada Krall?", "Who heads the Marl school?"],
    "fare": ["What does a ride on the tram cost?", "How dear is the tram?"],
    "closed": ["Who said that the mill closed?", "Was the mill closed?"],
    "blame": ["Who blames the rain?", "Who explains the weather and the harvest?"],
    "denial": ["What does Bo Timm deny?", "Who denies that the tram is late?"],
    "nights": ["Who spoke of the lamps?", "Were the lamps out every night?"],
    "dear": ["Who said what the tram costs?"],
    "called": ["Who called the school a castle?"],
}
SPEAKERS = dict.fromkeys(("closed", "nights"), "Ada Krall") | dict.fromkeys(
    ("blame", "denial", "dear", "called"), "Bo Timm"
)


@pytest.fixture(scope="module")
def of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        said(SAID, SPEAKERS.get(id, "Marl Post"), id, *ASKS[id], entities=ABOUT.get(id, [BO])) for id in SAID
    ]
    with base_of(tmp_path_factory.mktemp("marl") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Who criticised Ada Krall?", "ada", "anybody who says so"),
        ("Who warned Ada Krall?", "ada", "in that way"),
        ("Who said that the tram is too dear?", "fare", "anybody who thinks so"),
        ("Who said that the mill should be closed?", "closed", "should be"),
        ("Who blames the weather?", "blame", "“weather”"),
        ("Who said that every lamp was out?", "nights", "“every”"),
        ("Who disputes the late tram?", "denial", "“late”"),
        ("Who called the tram dear?", "fare", "nothing “dear”"),
    ],
)
def test_nobody_says_so(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who said that the mill closed for nine weeks?", "closed"),
        ("Who blames the rain?", "blame"),
        ("Who said that the tram is too dear?", "dear"),
        ("Who said that the tram should be free?", "dear"),
        ("Who called the school a castle?", "called"),
        ("Who denies that the tram was unsafe?", "denial"),
    ],
)
def test_somebody_says_so(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []


def test_whoever_tells_of_a_promise_did_not_make_it(reeds: FactBase) -> None:
    assert answer_of(reeds, "Who has promised 600 crowns?") is None
    assert answer_of(reeds, "How much money has been promised for the lock?") == "promised"
