"""A small harbour: facts of every kind, that give the guard something to object to."""

from __future__ import annotations

from collections.abc import Callable

from tests.facts.making import Json, figure, statement

Objections = Callable[[str, str], list[str]]
"""Of a question and a fact's id, what speaks against the fact; empty where it answers."""

SAID = {
    "riders": "The ferry carried 41,200 riders in 2023",
    "fare": "A ticket costs nearly 4 dollars",
    "trips": "The ferry makes 30 trips a day",
    "closed": "Storms closed the pier for nine days in 2022 and for 21 days in 2023",
    "line": "The night boat sails from Tarn to Skell",
    "fined": "Moss Ferries fined Tarn Council over the pier",
    "told": "Bo Dahl told the owner that storms had closed the old stone pier at Skell",
    "mayor": "Ann Lee became mayor of Tarn after Bo Dahl left in 2019",
    "head": "Ann Lee is the mayor of Tarn",
    "crossing": "The crossing takes half an hour",
    "towns": "The boat calls at towns including Tarn and Skell",
    "range": "Crossings cost from 4.10 to 9 crowns",
    "name": "Moss is not the owner's real name",
    "unsafe": "The pier is not safe in winter",
    "proud": "We are proud of every trip",
}
PLACES = [{"name": "Tarn", "type": "place"}, {"name": "Skell", "type": "place"}]
ANN = {"name": "Ann Lee", "type": "person"}
BO = {"name": "Bo Dahl", "type": "person"}
MOSS = {"name": "Moss Ferries", "type": "organisation"}
COUNCIL = {"name": "Tarn Council", "type": "organisation"}


def fact(id: str, *questions: str, **changes: object) -> Json:
    made = {"questions": list(questions), "asserted_by": "Harbour Office", **changes}
    return statement(id, exact=SAID[id], statement=f"{SAID[id]}.", **made)


def number(id: str, question: str, **changes: object) -> Json:
    return figure(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=[question], **changes)


FACTS = [
    number("riders", "How many riders did the ferry carry in 2023?"),
    number(
        "fare",
        "How much does a ticket cost?",
        variable_measured="price",
        observation_about="a ticket",
        value="4",
        unit_text="dollars",
        value_text="nearly 4",
        modifier="nearly",
        observation_date=None,
    ),
    number(
        "trips",
        "How many trips does the ferry make a day?",
        variable_measured="trips",
        value="30",
        unit_text="trips",
        value_text="30",
        observation_date=None,
        observation_period="P1D",
    ),
    number(
        "range",
        "What do crossings cost?",
        variable_measured="price",
        observation_about="crossings",
        value=None,
        min_value="4.10",
        max_value="9",
        modifier="range",
        unit_text="crowns",
        value_text="from 4.10 to 9",
        observation_date=None,
    ),
    fact("closed", "For how many days did storms close the pier?"),
    fact("line", "Where does the night boat sail?", entities=PLACES),
    fact("fined", "Who fined Tarn Council?", "What did Moss Ferries do?", entities=[MOSS, COUNCIL]),
    fact("mayor", "Who became mayor of Tarn?", entities=[ANN, BO, PLACES[0]]),
    fact("told", "What did Bo Dahl tell the owner?", entities=[BO, PLACES[1]]),
    fact("head", "Who is Ann Lee?", entities=[ANN, PLACES[0]]),
    fact("crossing", "How long does the crossing take?"),
    fact("towns", "Which towns does the boat call at?", entities=PLACES),
    fact("name", "What is the owner's name?"),
    fact("unsafe", "What did Bo Dahl say about the pier?", asserted_by="Bo Dahl", entities=[BO]),
    {
        "id": "proud",
        "kind": "quote",
        "statement": "Ann Lee told Bo Dahl that they are proud of every trip.",
        "questions": ["What did Ann Lee say about the trips?"],
        "text": SAID["proud"],
        "creator": {"name": "Ann Lee"},
        "recipient": "Bo Dahl",
        "entities": [ANN, BO],
        "citations": [{"source": "report", "exact": SAID["proud"]}],
    },
]
