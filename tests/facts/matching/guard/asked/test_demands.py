"""What the small words of a question demand: the first and not the third, which and not how many."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from tests.facts.making import figure, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of

IDA = {"name": "Ida Brandt", "type": "person"}
WEIR = {"name": "Moss Weir", "type": "place"}
REGATTA = {"name": "Silver Regatta", "type": "event"}
SAID = {
    "regatta": "The Silver Regatta is a yearly race and the third was sailed on 2 May 2024",
    "gazette": "The Lake Gazette carried the report",
    "late": "A boat counts as late when it passes the buoy after noon",
    "opened": "The club opened its boat house in 2019",
    "boats": "The race took the crews through 11 towns",
    "asks": "The club gets several letters from rowers",
    "author": "The report was written by Ida Brandt",
    "left": "Ida Brandt used the free lock",
    "north": "Ida Brandt rowed north after using the free lock",
    "crew": "The crew rowed past the towns Tarn, Moss and Lind",
    "hiring": "Ida Brandt spoke of the hiring of rowers",
    "weir": "Ida Brandt crossed the Moss Weir in May 2023",
}
ASKS = {
    "regatta": ["What is the Silver Regatta?", "When was the third Silver Regatta?"],
    "gazette": ["Which paper carried the report?"],
    "late": ["When is a boat late?"],
    "opened": ["When did the club open its boat house?"],
    "asks": ["What kind of letters does the club get?"],
    "author": ["Who wrote the report with the headline?", "Who asked for the report?"],
    "left": ["What did Ida Brandt use?", "What did Ida Brandt do at the lock?"],
    "north": ["What did Ida Brandt do after the lock?"],
    "crew": ["How many towns did the crew row past?", "Which eastern town is named first among those?"],
    "hiring": ["What did Ida Brandt speak of?"],
    "weir": ["When did Ida Brandt cross the Moss Weir?"],
}
ABOUT = {
    "regatta": [REGATTA],
    "author": [IDA],
    "left": [IDA],
    "north": [IDA],
    "hiring": [IDA],
    "weir": [IDA, WEIR],
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = []
    for id, text in SAID.items():
        if id == "boats":
            one = figure(
                id,
                exact=text,
                statement=f"{text}.",
                questions=["How many towns did the race go through?"],
                variable_measured="towns",
                observation_about="the race",
                value="11",
                unit_text="towns",
                value_text="11",
                observation_date=None,
            )
        else:
            one = statement(
                id, exact=text, statement=f"{text}.", questions=ASKS[id], entities=ABOUT.get(id, [])
            )
        facts.append(one)
    with base_of(tmp_path_factory.mktemp("regatta") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("When was the first Silver Regatta?", "regatta", "it is about another than the first “silver”"),
        ("When was the next Silver Regatta?", "regatta", "it is about another than the next “silver”"),
        ("When does the club consider its boat house open?", "opened", "it does not say what makes it so"),
        ("Which paper is number one?", "gazette", "it ranks nothing"),
        ("Who asked?", "author", "the question does not say what it is about"),
        (
            "What is the exact headline of the report by Ida Brandt?",
            "author",
            "it does not give the exact “headline”",
        ),
        ("What did Ida Brandt do after the lock?", "left", "it does not say what came before or after"),
        ("When did Ida Brandt use the free lock?", "left", "it has no time"),
        (
            "How did Ida Brandt go on after using the free lock?",
            "left",
            "it does not say what came before or after",
        ),
        ("Which towns did the race go through?", "boats", "it says how many, not which"),
        ("What are the boats of the race doing?", "boats", "it does not say what is done"),
        ("What kind of help does the club get?", "asks", "it does not say what kind of “help”"),
        ("Which town was the first on the way of the crew?", "crew", "it does not say which is the first"),
        ("the crew's oars, how many", "crew", "it counts something else"),
        ("Ida Brandt's job", "hiring", "it says no “job”"),
        ("At which point of the Moss Weir did Ida Brandt cross?", "weir", "it does not say where"),
        ("At what point along the bank did Ida Brandt cross the Moss Weir?", "weir", "it does not say where"),
        ("On what date did Ida Brandt use the free lock?", "left", "it gives no date"),
        ("On which day did Ida Brandt use the free lock?", "left", "it gives no date"),
        ("How many rowers did Ida Brandt hire?", "hiring", "it counts nothing"),
        ("At what time of day did Ida Brandt cross the Moss Weir?", "weir", "it gives no time of day"),
    ],
)
def test_what_the_fact_does_not_give_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


def test_so_is_that_it_does_not_give_the_type(objections: Objections) -> None:
    assert objections("Silver Regatta: type of race", "boats")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("When was the third Silver Regatta?", "regatta"),
        ("When is a boat considered late?", "late"),
        ("Who asked for the report?", "author"),
        ("What did Ida Brandt do after the lock?", "north"),
        ("How many towns did the race go through?", "boats"),
        ("What kind of letters does the club get?", "asks"),
        ("Which paper carried the report?", "gazette"),
        ("the towns that the crew rowed past, how many", "crew"),
        ("At which point did Ida Brandt cross the Moss Weir?", "weir"),
    ],
)
def test_what_it_gives_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("At what time was the third Silver Regatta?", "regatta", "it gives no time of day"),
        ("How did Ida Brandt speak to the rowers?", "hiring", "it does not say how"),
    ],
)
def test_no_hour_or_manner_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("When was the third Silver Regatta?", "regatta", "it gives no time of day"),
        ("At what time is a boat late?", "late", "it gives no time of day"),
        ("What did Ida Brandt speak of?", "hiring", "it does not say how"),
    ],
)
def test_what_asks_for_neither_has_none(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told not in objections(question, fact)


def test_what_somebody_is_doing_is_told_by_what_he_does(reeds_objections: Objections) -> None:
    assert "it does not say what is done" in reeds_objections("What is Osney doing about Marl?", "marl")


def test_a_bare_why_not_is_of_nothing(tannery: FactBase) -> None:
    assert tannery.ask("Why not?").outcome is not Outcome.ANSWERED


def test_a_particular_one_must_have_a_name(objections: Objections) -> None:
    told = "it names no particular “rower”"
    assert told in objections("Which specific rowers did Ida Brandt speak of?", "hiring")
    assert told not in objections("Which rowers did Ida Brandt speak of?", "hiring")
    assert objections("Which particular weir did Ida Brandt cross?", "weir") == []
