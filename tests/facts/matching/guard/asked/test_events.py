"""“When” is of the very event asked about."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

IDA, OTTO, JAN = ({"name": one, "type": "person"} for one in ("Ida Brandt", "Otto Berg", "Jan Moor"))
CLUB, WORKS = ({"name": one, "type": "organisation"} for one in ("Rowing Club", "Rope Works"))
DECK = {"name": "Swift Deck", "type": "thing"}
GAME = {"name": "Oar Race", "type": "work"}
SAID = {
    "vote": "The council is to vote on the bridge on 9 May 2024",
    "since": "Ida Brandt, a retired baker, has been president of the Rowing Club since 2019",
    "succeeds": "In May 2025 Otto Berg will succeed Jan Moor as coach",
    "founded": "The Rowing Club was founded in 1991 by former hands of the Rope Works",
    "release": "Oar Race was released on 4 May 2021 for the Swift Deck",
    "former": "Jan Moor is a former rower who retired in 2022",
    "age": "Jan Moor is 71 years old",
    "opened": "The boat house opened in May 2020",
}
ASKS = {
    "vote": [
        "When will the council vote on the bridge?",
        "When does Otto's proposal come before the council?",
    ],
    "since": ["Since when has Ida Brandt been president?", "Who is Ida Brandt?"],
    "succeeds": ["When will Otto Berg succeed Jan Moor?", "Who follows Jan Moor?"],
    "founded": ["When was the Rowing Club founded?", "Who founded the Rowing Club?"],
    "release": ["When was Oar Race released for the Swift Deck?"],
    "former": ["When did Jan Moor retire?", "Who is Jan Moor?"],
    "age": ["How old is Jan Moor?"],
    "opened": ["When did the boat house open?"],
}
ABOUT = {
    "vote": [],
    "since": [IDA, CLUB],
    "succeeds": [OTTO, JAN],
    "founded": [CLUB, WORKS],
    "release": [GAME, DECK],
    "former": [JAN],
    "age": [JAN],
    "opened": [],
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    facts = [said(SAID, "Lake Gazette", id, *ASKS[id], entities=ABOUT[id]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("club") / "footnote.db", SAID.values(), facts) as made:
        yield made


@pytest.fixture
def objections(base: FactBase) -> Objections:
    return objections_of(base)


TOLD = (
    "it does not say when anything was",
    "it does not say since when",
    "it does not say that of",
    "it does not say when that began",
    "it does not say when anybody came",
    "it does not say how long",
    "it is not said of the time",
    "it says nothing of a",
)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("When was the bridge proposed?", "vote", TOLD[0]),
        ("When was the boat house planned?", "opened", TOLD[0]),
        ("When did the boat house close?", "opened", TOLD[0]),
        ("When did Ida Brandt retire?", "since", TOLD[1]),
        ("When did Ida Brandt come to the Rowing Club?", "since", TOLD[4]),
        ("How long has Ida Brandt been a baker?", "since", TOLD[1]),
        ("When was the Rope Works founded?", "founded", TOLD[2]),
        ("Who founded the Rope Works?", "founded", TOLD[2]),
        ("When was the Swift Deck released?", "release", TOLD[2]),
        ("When will Jan Moor succeed?", "succeeds", TOLD[2]),
        ("When did Jan Moor become coach?", "succeeds", TOLD[3]),
        ("When did Jan Moor become a rower?", "former", TOLD[3]),
        ("How long will Otto Berg be coach?", "succeeds", TOLD[5]),
        ("How old was Jan Moor when he retired?", "age", TOLD[6]),
        ("When was the latest report on the boat house?", "opened", TOLD[7]),
    ],
)
def test_another_event_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert any(one.startswith(told) for one in objections(question, fact))


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("When is the vote on the bridge planned?", "vote"),
        ("When did Ida Brandt become president?", "since"),
        ("Since when has Ida Brandt been in charge of the Rowing Club?", "since"),
        ("When will Otto Berg succeed Jan Moor?", "succeeds"),
        ("When was the Rowing Club founded?", "founded"),
        ("Who founded the Rowing Club?", "founded"),
        ("When was Oar Race released?", "release"),
        ("When did Jan Moor retire?", "former"),
        ("How old is Jan Moor?", "age"),
        ("When did the boat house first open?", "opened"),
    ],
)
def test_the_very_event_is_none(objections: Objections, question: str, fact: str) -> None:
    assert not any(one.startswith(TOLD) for one in objections(question, fact))


@pytest.mark.parametrize(
    "question",
    ["When were the counters in Marl repaired?", "Since when has Kurt Ashe been minister?"],
)
def test_a_time_of_something_else_is_none_of_it(reeds: FactBase, question: str) -> None:
    assert answer_of(reeds, question) is None
