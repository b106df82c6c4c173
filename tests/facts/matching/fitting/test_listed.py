"""Listed questions that ask for the same in another way."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, Json, figure, source, statement

SAID = {
    "glue": "The binders press the spines with a brass clamp",
    "sorting": "The binders sort the pages by the grain of the paper",
    "binder": "Mira Falk bound the atlas",
    "apprentice": "Jon Falk, who is Mira's brother, gilds the atlas",
    "missed": "The lift leaves out porters with trolleys",
    "repaid": "The bindery returned 900 florins to the readers",
    "presses": "The bindery has 14 presses",
    "guild": "The Paper Guild is the society that Mira Falk leads",
    "maker": "The atlas, the first book that Inkwell Press makes, has 90 maps",
    "gold": "Gold leaf lies on 62% of the spines",
}
MIRA = {"name": "Mira Falk", "type": "person"}
JON = {"name": "Jon Falk", "type": "person"}
INKWELL = {"name": "Inkwell Press", "type": "organisation"}
GUILD = {"name": "Paper Guild", "type": "organisation"}


def fact(id: str, *questions: str, **changes: object) -> Json:
    return statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=list(questions), **changes)


def number(id: str, *questions: str, **changes: object) -> Json:
    made = {"observation_date": None, "observation_about": "the bindery", **changes}
    return figure(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=list(questions), **made)


FACTS = [
    fact("glue", "What do the binders press the spines with?"),
    fact("sorting", "How do the binders sort the pages?", "By what method are pages sorted?"),
    fact("binder", "Who bound the atlas?", entities=[MIRA]),
    fact("apprentice", "Who gilds the atlas?", "Which sibling of Mira works there?", entities=[JON]),
    fact("missed", "Who is left out by the lift?"),
    number(
        "repaid",
        "What sum did the bindery return to the readers?",
        variable_measured="florins returned to the readers",
        value="900",
        unit_text="florins",
        value_text="900",
    ),
    number(
        "presses",
        "How many presses does the bindery have?",
        "How big is the stock of presses?",
        variable_measured="presses",
        value="14",
        unit_text="presses",
        value_text="14",
    ),
    fact("maker", "What is the first book of the press?", entities=[INKWELL]),
    fact("guild", "What is the Paper Guild?", entities=[GUILD]),
    number(
        "gold",
        "What share of the spines has gold leaf?",
        variable_measured="share of spines with gold leaf",
        observation_about="the spines",
        value="62",
        unit_text="percent",
        value_text="62%",
    ),
    {
        "id": "wrote",
        "kind": "quote",
        "statement": "Mira Falk said that no page is ever wasted.",
        "questions": ["Who said that no page is ever wasted?", "What did Mira Falk say about pages?"],
        "text": "no page is ever wasted",
        "creator": {"name": "Mira Falk"},
        "entities": [MIRA],
        "citations": [{"source": "report", "exact": "no page is ever wasted"}],
    },
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with FactBase.open(tmp_path_factory.mktemp("listed") / "footnote.db", shipped=False) as opened:
        opened.add_pack({"id": PACK, "title": "Bindery", "description": "Books."}, actor="ann")
        text = ". ".join([*SAID.values(), "no page is ever wasted"]) + "."
        opened.add_source(source(), pack=PACK, document=text, keep=True, actor="ann")
        for one in FACTS:
            opened.publish(one, pack=PACK, actor="ann")
        yield opened


def objections(base: FactBase, question: str, id: str) -> list[str]:
    found = {one.key[1]: one.verdict for one in base.ask(question).candidates}
    return [*found[id].objections, *found[id].lacking]


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What clamp do the binders press the spines with?", "glue"),
        ("Who was it that bound the atlas?", "binder"),
        ("Who is the one that bound the atlas, then?", "binder"),
        ("Who was it that said no page is ever wasted?", "wrote"),
        ("What is Mira Falk's view about pages?", "wrote"),
        ("spines gold leaf", "gold"),
        ("Who makes the atlas?", "maker"),
    ],
)
def test_a_question_of_another_kind_may_ask_for_the_same(base: FactBase, question: str, id: str) -> None:
    assert objections(base, question, id) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What clamp do the binders sort the pages with?", "glue"),
        ("What clamp do the binders press the spines on?", "glue"),
        ("What wage does Mira Falk get?", "binder"),
        ("Who was it that Mira Falk bound the atlas for?", "binder"),
        ("Who was Mira Falk when she said no page is ever wasted?", "wrote"),
        ("gold spines", "gold"),
        ("Who prints the atlas?", "maker"),
        ("Who did Inkwell Press make the atlas for?", "maker"),
    ],
)
def test_one_that_asks_for_something_else_is_no_such(base: FactBase, question: str, id: str) -> None:
    assert objections(base, question, id)


def test_who_leads_a_body_is_no_question_of_what_it_is(base: FactBase) -> None:
    assert objections(base, "Who is leading the Paper Guild?", "guild")
    assert objections(base, "The head of the Paper Guild is called what?", "guild")
    assert objections(base, "What is the Paper Guild?", "guild") == []


def test_a_name_and_who_ask_who_it_is(base: FactBase) -> None:
    assert objections(base, "Mira Falk, who is that?", "binder")
    assert objections(base, "Mira Falk, who is that?", "wrote")


@pytest.mark.parametrize("question", ["Who is the Paper Guild?", "Which guild does Mira Falk lead?"])
def test_a_body_is_asked_for_by_who_or_by_a_word_of_its_name(base: FactBase, question: str) -> None:
    assert [one["id"] for one in base.ask(question).answers] == ["guild"]
