"""Who does it, with whom, and whose it is, where the question's light words say so."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import figure, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of

IVO = {"name": "Ivo Marsh", "type": "person"}
LENA = {"name": "Lena Falk", "type": "person"}
SON = {"name": "Ivo's son", "type": "person", "aliases": ["Ivo Marsh's son", "his son"]}
GUILD = {"name": "Weavers' Guild", "type": "organisation"}
SHOP = {"name": "Loomery", "type": "organisation"}
MOOR = {"name": "Moorland", "type": "place"}
VALE = {"name": "Vale County", "type": "place"}
SAID = {
    "rumour": "Ivo Marsh said that the tale is out",
    "guild": "The Weavers' Guild is a club that was led into the wool trade in 1990",
    "walk": "Ivo Marsh crossed the moor together with his son",
    "day": "Ivo Marsh crossed the moor in May",
    "shop": "Loomery is a loom hire run by the council",
    "records": "The paper cites records from Vale County on weavers from Moorland",
    "byline": "The report was written by Ivo Marsh and Lena Falk",
    "praise": "Lena Falk praised the moor",
    "weaver": "Ivo Marsh is a weaver who came over the hills with his son",
    "prize": "At the wool fair 300 crowns could be won",
    "clock": "The guild clock had been set wrongly while Ivo Marsh was waiting for a signature",
    "nights": "The weavers slept for 3 nights in the guild hall",
    "causes": "Ivo Marsh named two reasons for the dear wool, the rain and Lena Falk's tax",
}
ABOUT = {
    "rumour": [IVO],
    "guild": [GUILD],
    "walk": [IVO, SON],
    "day": [IVO],
    "shop": [SHOP],
    "records": [VALE, MOOR],
    "byline": [IVO, LENA],
    "praise": [LENA],
    "weaver": [IVO],
    "causes": [IVO, LENA],
    "clock": [IVO],
    "nights": [],
}
ASKS = {
    "rumour": ["Who said that the tale is out?", "Has the tale spread, according to Ivo Marsh?"],
    "guild": ["Who is the Weavers' Guild?", "Who led the guild into the wool trade?"],
    "walk": ["With whom did Ivo Marsh cross the moor?", "Did Ivo Marsh cross the moor alone?"],
    "day": ["When did Ivo Marsh cross the moor?"],
    "shop": ["Who runs Loomery?", "Is Loomery a company or a council service for looms?"],
    "records": ["Which records does the paper cite on weavers?", "What do the county records show?"],
    "byline": ["Who wrote the report?", "Which reporters wrote the report in the paper?"],
    "praise": ["What did Lena Falk praise?"],
    "weaver": ["Who is Ivo Marsh?"],
    "clock": ["Why was the guild clock wrong?", "Who was waiting?"],
    "nights": ["How many nights did the weavers sleep in the guild hall?"],
    "causes": ["Why is the wool dear?", "What reasons does Ivo Marsh name for the dear wool?"],
}
SPEAKERS = {"rumour": "Ivo Marsh", "walk": "Ivo Marsh", "causes": "Ivo Marsh"}


def _prize(text: str) -> dict[str, object]:
    return figure(
        "prize",
        exact=text,
        statement=f"{text}.",
        questions=["How much could be won at the wool fair?"],
        variable_measured="prize",
        observation_about="wool fair",
        value="300",
        unit_text="crowns",
        value_text="300",
        observation_date=None,
    )


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = []
    for id, text in SAID.items():
        if id == "prize":
            facts.append(_prize(text))
            continue
        one = statement(
            id,
            exact=text,
            statement=f"{text}.",
            questions=ASKS[id],
            entities=ABOUT[id],
            asserted_by=SPEAKERS.get(id, "Valley Post"),
        )
        facts.append(one)
    with base_of(tmp_path_factory.mktemp("moor") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Who spread the tale according to Ivo Marsh?", "rumour", "it names nobody but “ivo marsh”"),
        ("Who is leading the Weavers' Guild?", "guild", "it names nobody but “weaver guild”"),
        ("Did Ivo Marsh cross the moor on his own?", "day", "it does not account for “alone”"),
        (
            "When did Ivo Marsh cross the moor all alone?",
            "walk",
            "it does not say that nobody else was there",
        ),
        ("Which company makes the looms of Loomery?", "shop", "it does not say who makes it"),
        ("What do Moorland's records show on weavers?", "records", "the data are not those of “moorland”"),
        (
            "What do the Moorland government's numbers show?",
            "records",
            "the data are not those of “moorland”",
        ),
        ("Which newspaper wrote the report?", "byline", "it names no “newspap”"),
        ("Who set the guild clock wrongly?", "clock", "it does not say who “set” it"),
        ("Whose signature was Ivo Marsh waiting for?", "clock", "it does not say whose “signature” it is"),
        (
            "What reasons does Lena Falk give for the dear wool?",
            "causes",
            "the reasons are not those of “lena”",
        ),
        ("Ivo Marsh's son said what about the moor?", "walk", "the words are not those of “son”"),
        ("Did Lena Falk come across the moor?", "praise", "it does not say that “lena” goes there"),
    ],
)
def test_another_than_the_fact_has_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("wool fair winner", "prize"),
        ("Who of the reporters cites records on weavers?", "records"),
        ("How many weavers slept for 3 nights in the guild hall?", "nights"),
    ],
)
def test_so_is_that_none_is_named_or_counted(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Did Ivo Marsh cross the moor on his own?", "walk"),
        ("Who runs Loomery?", "shop"),
        ("What do Vale County's records show?", "records"),
        ("Which reporters wrote the report?", "byline"),
        ("Did Ivo Marsh go across the moor?", "day"),
    ],
)
def test_the_one_it_has_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


def test_whoever_is_with_somebody_is_not_that_one(objections: Objections) -> None:
    told = "the words are not those of “{}”"
    assert told.format("son") in objections("What did the son say of the tale?", "rumour")
    assert told.format("weaver") not in objections("What did the weaver say of the tale?", "rumour")


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Which government's data does the Shore Post use?", "data"),
    ],
)
def test_a_word_that_asks_owns_no_data(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Which council's data does the Shore Post use?",
    ],
)
def test_another_body_does_not_either(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


def test_the_records_of_a_place_are_kept_by_whoever_keeps_them(reeds: FactBase) -> None:
    assert answer_of(reeds, "How far back do the valley's flood records go?") == "records"


def test_a_council_is_no_newspaper(reeds_objections: Objections) -> None:
    told = "it names no “newspap”"

    assert told in reeds_objections("Which newspaper presented the plan?", "plan")
    assert told in reeds_objections("Which newspaper welcomed the plan?", "board")
    assert told not in reeds_objections("Which newspaper carried the story?", "post")
