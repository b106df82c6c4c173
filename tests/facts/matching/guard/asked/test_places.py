"""“Where” wants a place that the fact's own sentence has, or that a listed question asks for so."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

IDA = {"name": "Ida Brandt", "type": "person"}
COUNCIL = {"name": "Lake Council", "type": "organisation"}
TARN, MOSS, QUAY = ({"name": one, "type": "place"} for one in ("Tarn", "Moss", "Moss Quay"))
SAID = {
    "rower": "Ida Brandt is a former rower in Tarn who retired in 2021",
    "vote": "The Lake Council is to vote on the bridge on 9 May 2024",
    "race": "The race was rowed in Moss on 2 May 2024",
    "naps": "The crew spent the night in the old boathouse",
    "aid": "Ida Brandt teaches rowing in Moss",
    "quay": "Forty boats lay at Moss Quay in May 2024",
    "fog": "The fog boats head north after the Tarn lock",
}
ASKS = {
    "rower": ["Who is Ida Brandt?", "When did Ida Brandt retire?", "Where was Ida Brandt a rower?"],
    "vote": ["When will the council vote?", "What takes place in the council on 9 May 2024?"],
    "race": ["Where was the race rowed?", "When was the race rowed?"],
    "naps": ["Where did the crew sleep?"],
    "aid": ["Where does Ida Brandt teach rowing?", "In which town does Ida Brandt teach?"],
    "quay": ["How many boats lay at Moss Quay?", "How many boats lay there?"],
    "fog": ["Do the fog boats head north after the Tarn lock?", "What do the fog boats do?"],
}
ABOUT = {
    "rower": [IDA, TARN],
    "vote": [COUNCIL],
    "race": [MOSS],
    "naps": [],
    "aid": [IDA, MOSS],
    "quay": [QUAY],
    "fog": [TARN],
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    facts = [said(SAID, "Lake Gazette", id, *ASKS[id], entities=ABOUT[id]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("lake") / "footnote.db", SAID.values(), facts) as made:
        yield made


@pytest.fixture
def objections(base: FactBase) -> Objections:
    return objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Where did Ida Brandt retire to?", "rower", "it does not say where that was"),
        ("Where will the council vote?", "vote", "it does not say where that was"),
        ("Where is the council to vote on the bridge?", "vote", "it does not say where that was"),
    ],
)
def test_no_place_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


def test_so_is_that_it_does_not_say_whence(objections: Objections) -> None:
    assert objections("Which town is Ida Brandt from?", "aid")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Where was Ida Brandt a rower?", "rower"),
        ("Where was the race held?", "race"),
        ("In which town was the race rowed?", "race"),
        ("Where did the crew spend the night?", "naps"),
        ("In what town does Ida Brandt teach rowing?", "aid"),
    ],
)
def test_its_own_place_is_none(objections: Objections, question: str, fact: str) -> None:
    assert not any(one.startswith("it does not say where") for one in objections(question, fact))


@pytest.mark.parametrize(
    "question",
    ["Which way do the fog boats head?", "Which direction do the fog boats head after the Tarn lock?"],
)
def test_the_direction_in_which_somebody_heads_is_where(objections: Objections, question: str) -> None:
    assert objections(question, "fog") == []


def test_where_somebody_is_or_went_is_no_direction(objections: Objections) -> None:
    told = "it does not say in which direction"
    assert told in objections("Which way did Ida Brandt go?", "aid")
    assert told in objections("Which direction did the race go?", "race")


def test_it_is_not_where_anything_else_was(objections: Objections) -> None:
    assert "it does not say “where”" in objections("Where do the fog boats dock?", "fog")


def test_a_place_that_is_only_part_of_a_name_is_not_where_it_was(objections: Objections) -> None:
    assert "it speaks of “moss” only in a name" in objections("How many boats lay in Moss?", "quay")
    assert objections("How many boats lay at Moss Quay?", "quay") == []
