"""Which number it is."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.facts.making import statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, counted, objections_of

CLUB = {"name": "Tarn Club", "type": "organisation"}
SAID = {
    "rules": "A race lasts 30 minutes at most",
    "members": "Tarn Club has 480 members",
    "guests": "In 2023 the ferry carried 900 guests",
    "type": "A crew may not have more than 2 boats of one type",
    "paid": "By 2023 the families had received 11 marks",
    "wards": "The inn gave two reasons for having fewer beds: a fire and a ban on rooms with 6 beds",
    "alarm": "The alarm was given 95 minutes before the first snow fell",
    "vote": "The council votes on the boats on 9 July 2024",
    "bell": "The bells are to be hung in Tarn",
}
count = partial(counted, SAID)


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    def said(id: str, *questions: str) -> dict[str, object]:
        return statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=list(questions))

    facts = [
        said("rules", "How long may a race last at most?"),
        count("members", "How many members has it?", "members", "club", "480", "members", entities=[CLUB]),
        count("guests", "How many guests were there?", "guests", "ferry", "900", "guests"),
        said("type", "How many boats of one type may a crew have?"),
        count("paid", "How much was paid?", "compensation paid", "families", "11", "marks"),
        said("wards", "Why has the inn fewer beds?"),
        count("alarm", "How long before the snow was it?", "time before the snow", "alarm", "95", "minutes"),
        said("vote", "When does the council vote?"),
        said("bell", "Where are the bells to hang?"),
    ]
    with base_of(tmp_path_factory.mktemp("bounds") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("How long may a race last at least?", "rules", "it gives no least"),
        ("How many members of Tarn Club are women?", "members", "it is not how many “women”"),
        ("How many guests per sailing did the ferry carry?", "guests", "it is none for each “sailing”"),
        ("What happened to the 9 boats?", "vote", "“9” is only the day"),
    ],
)
def test_another_number_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How long may a race last at most?", "rules"),
        ("How many members does Tarn Club have?", "members"),
        ("How many guests did the ferry carry in 2023?", "guests"),
        ("How many boats of one type may a crew have?", "type"),
        ("How long before the snow was the alarm given?", "alarm"),
    ],
)
def test_but_not_the_very_one(objections: Objections, question: str, fact: str) -> None:
    assert not objections(question, fact)
