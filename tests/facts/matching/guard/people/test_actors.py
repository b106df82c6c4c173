"""Who does a thing."""

from collections.abc import Iterator

import pytest

from tests.facts.making import statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of

SAID = {
    "lessons": "The mill and the club draw opposite lessons from the tables",
    "name": "Ann Tarn is the pseudonym of a miller",
    "sent": "The council sent its questionnaire to 40 households",
    "rides": "The council counts boat rides",
}
ASKS = {
    "lessons": ("Who reads the tables differently?", "Who disagrees on the tables?"),
    "name": ("Whose pseudonym is Ann Tarn?", "What do we know about Ann Tarn?"),
    "sent": ("Who sent the questionnaire?",),
    "rides": ("Who counts the boat rides?",),
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        statement(id, exact=text, statement=f"{text}.", questions=list(ASKS[id])) for id, text in SAID.items()
    ]
    with base_of(tmp_path_factory.mktemp("actors") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Who reads the tables?", "lessons", "it does not say who “reads” that"),
        ("Who counts the boats?", "rides", "it does not say who “counts” the “boats”"),
    ],
)
def test_another_deed_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Who reads the tables differently?", "lessons"),
        ("Who sent the questionnaire?", "sent"),
        ("Who counts the boat rides?", "rides"),
    ],
)
def test_but_not_the_very_one(objections: Objections, question: str, fact: str) -> None:
    assert not objections(question, fact)
