"""The claim itself is held, not only its words: who does it, that it is done, why, what it is called."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of

IVO = {"name": "Ivo Marsh", "type": "person"}
LENA = {"name": "Lena Falk", "type": "person"}
OFFICE = {"name": "Harbour Office", "type": "organisation"}
GUILD = {"name": "Weavers' Guild", "type": "organisation"}
SAID = {
    "fled": "Ivo Marsh said that many weavers fled the valley and that they resist the new tax",
    "left": "Lena Falk left the valley in 1998 with her daughter",
    "loom": "The loom was bought by Lena Falk",
    "charge": "Ivo Marsh objects that the Weavers' Guild hides its prices",
    "more": "The mill sells more wool than the market",
    "flood": "Lena Falk called the new orders a flood",
    "trip": "Lena Falk and her daughter went to Oldport because the fair is there",
    "plan": "The Weavers' Guild is to vote on the wool tax in May",
    "tax": "Ivo Marsh opposes the wool tax",
    "alias": "Wool is the pseudonym of a spinner",
    "kin": "Lena Falk, who bought the mill with her brother Ivo Marsh, runs it",
    "house": "The mill house is due on 4 May 1999",
    "dyed": "The Harbour Office reports that spinners dyed the wool in 1997",
    "served": "The mill served 900 customers in a week",
}
ABOUT = {
    "fled": [IVO],
    "left": [LENA],
    "loom": [LENA],
    "charge": [IVO, GUILD],
    "flood": [LENA],
    "trip": [
        LENA,
        {"name": "Oldport", "type": "place"},
        {"name": "Lena Falk's daughter", "type": "person", "aliases": ["her daughter"]},
    ],
    "plan": [GUILD],
    "dyed": [OFFICE],
    "tax": [IVO],
    "kin": [LENA, IVO],
}
ASKS = {
    "fled": ["What did Ivo Marsh say about the weavers?", "Who fled the valley?"],
    "charge": ["What does Ivo Marsh object?"],
    "trip": ["Why did Lena Falk and her daughter go to Oldport?"],
    "more": ["Does the mill sell more wool than the market?"],
    "alias": ["Who is Wool?", "Is Wool the real name of the spinner?"],
    "served": ["How many customers did the mill serve?"],
    "house": ["When will the mill house be ready?"],
    "dyed": ["When did spinners dye the wool?"],
    "plan": ["On what is the guild to vote?", "Does Oldport vote on the wool tax?"],
}
SPEAKERS = {"fled": "Ivo Marsh", "charge": "Ivo Marsh"}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = []
    for id, text in SAID.items():
        one = statement(
            id,
            exact=text,
            statement=f"{text}.",
            questions=ASKS.get(id, [f"What about {id}?"]),
            entities=ABOUT.get(id, []),
            asserted_by=SPEAKERS.get(id, "Valley Post"),
        )
        facts.append(one)
    with base_of(tmp_path_factory.mktemp("weavers") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Did Ivo Marsh himself flee the valley?", "fled", "it does not say that “ivo” does it (“flee”)"),
        ("Does Ivo Marsh run the mill?", "kin", "it does not say that “ivo” does it (“run”)"),
        ("Does Ivo Marsh resist the tax?", "fled", "it does not say that “ivo” does it (“resist”)"),
        ("Is Ivo Marsh himself a weaver?", "fled", "it does not say that “ivo” does it (“weaver”)"),
        ("Is Ivo Marsh a weaver?", "fled", "it does not say that “ivo” does it (“weaver”)"),
        (
            "What does the Weavers' Guild answer to the charge that it hides prices?",
            "charge",
            "it is not what “weavers” answers",
        ),
        ("Is Lena Falk for or against the wool tax?", "tax", "it does not say who is for or against it"),
        ("Did Lena Falk call the orders a drought?", "flood", "it calls nothing “drought”"),
        (
            "How exactly did Lena Falk leave the valley?",
            "left",
            "it does not say exactly how or where",
        ),
        ("Why does the mill sell more wool than the market?", "more", "it does not say “why”"),
        ("Why did Lena Falk take her daughter along?", "trip", "it is a reason for something else"),
        (
            "Was there ever more wool sold than at the market?",
            "more",
            "it does not say how it was at all other times",
        ),
        ("real name of Wool", "alias", "it does not say the real name"),
        (
            "When was the mill house opened?",
            "house",
            "it only says what is to come of “opened”",
        ),
        (
            "When did the Harbour Office dye the wool?",
            "dyed",
            "it does not say that “harbour” does it",
        ),
        ("Why did the woman go by Lena Falk?", "trip", "it is a reason for something else"),
        ("Lena Falk cause", "trip", "it is a reason for something else"),
        ("Is Oldport one of the towns that vote?", "plan", "it does not say what “oldport” is one of"),
        ("How did Ivo Marsh come to Oldport?", "tax", "it does not say that “ivo” goes there"),
        ("Did the guild vote on the wool tax?", "plan", "it only says what is to come of “vote”"),
    ],
)
def test_another_claim_in_the_same_words_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How come the mill sells more wool than the market?", "more"),
        ("How many different customers did the mill serve?", "served"),
    ],
)
def test_so_are_no_reason_and_no_count_of_different_ones(
    objections: Objections, question: str, fact: str
) -> None:
    assert objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Did Ivo Marsh say that weavers fled?", "fled"),
        ("Did Lena Falk leave the valley in 1998?", "left"),
        ("Did Lena Falk buy the loom?", "loom"),
        ("Is Ivo Marsh for or against the wool tax?", "tax"),
        ("Did Lena Falk call the orders a flood?", "flood"),
        ("Why did Lena Falk and her daughter go to Oldport?", "trip"),
        ("Is the guild to vote on the wool tax?", "plan"),
        ("Does the mill sell more wool than the market?", "more"),
    ],
)
def test_the_claim_that_it_holds_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


def test_a_paper_named_before_its_story_does_nothing(reeds: FactBase) -> None:
    assert answer_of(reeds, "When did the Reed Post story come out?") == "post"
