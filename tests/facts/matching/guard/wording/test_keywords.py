"""What keywords without a question word ask for."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, counted, objections_of, said

OXMOOR, FELL = ({"name": one, "type": "place"} for one in ("Oxmoor", "Fell"))
IDA, TOM = ({"name": one, "type": "person"} for one in ("Ida Brandt", "Tom Reed"))
CLUB = {"name": "Oxmoor Club", "type": "organisation"}
MILL = {"name": "Long Mill", "type": "place"}
SAID = {
    "oxmoor": "Oxmoor is a village that lies at the foot of the hill",
    "folk": "Oxmoor has 410 inhabitants",
    "shut": "Repairs closed Long Mill for six weeks",
    "mill": "Long Mill is 40 metres long",
    "club": "Oxmoor Club trains young rowers",
    "begun": "Oxmoor Club was founded in 1950",
    "head": "Ida Brandt is the chief executive of Oxmoor Club",
    "rower": "Tom Reed is a former captain of the barge",
    "porter": "Ida Brandt is head of cleaning in Oxmoor",
    "taken": "In 2023 12 lanterns were stolen in Oxmoor",
}
say = partial(said, SAID, "The Fell Courier")
count = partial(counted, SAID, observation_date=None)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        say("oxmoor", "Where is Oxmoor?", entities=[OXMOOR]),
        count(
            "folk", "How many people live there?", "inhabitants", "Oxmoor", "410", "people", entities=[OXMOOR]
        ),
        say("shut", "How long was Long Mill closed?", entities=[MILL]),
        say("mill", "How long is Long Mill?", entities=[MILL]),
        say("club", "What does Oxmoor Club do?", entities=[CLUB]),
        say("begun", "When was Oxmoor Club founded?", entities=[CLUB]),
        say("head", "Who is the boss of Oxmoor Club?", entities=[IDA, CLUB]),
        say("rower", "Who is the captain of the barge?", entities=[TOM]),
        say("porter", "Who is head of cleaning?", entities=[IDA]),
        count("taken", "How many were stolen?", "lanterns stolen", "lanterns", "12", "lanterns"),
    ]
    with base_of(tmp_path_factory.mktemp("keywords") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Oxmoor population", "oxmoor", "it does not give the “population”"),
        ("Ida Brandt salary", "head", "it does not give the “salary”"),
        ("Oxmoor Club members", "club", "it does not give the “members”"),
        ("Long Mill length", "shut", "it does not give the “length”"),
        ("length Long Mill", "shut", "it does not give the “length”"),
        ("Oxmoor Club founded", "club", "it does not say when it began"),
        ("Oxmoor Club chairman", "head", "it is about another than the “chairman”"),
        ("Oxmoor Club director", "club", "it names nobody"),
        ("barge captain", "rower", "it is about a former one"),
        ("lantern thieves", "taken", "it does not say who the “thieves” are"),
        ("And the barge?", "rower", "it does not say what “barge” is"),
    ],
)
def test_what_keywords_ask_for_must_be_there(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "wrong"),
    [
        ("Long Mill length", "mill", "it does not give the “length”"),
        ("Oxmoor Club founded", "begun", "it does not say when it began"),
        ("Oxmoor Club chief executive", "head", "it names nobody"),
        ("former barge captain", "rower", "it is about a former one"),
    ],
)
def test_what_is_there_is_no_objection(objections: Objections, question: str, fact: str, wrong: str) -> None:
    assert wrong not in objections(question, fact)
