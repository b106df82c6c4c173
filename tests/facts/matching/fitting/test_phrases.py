"""What a fact's own sentence tells by its form, and whom a question means by a body's people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, figure, source, statement
from tests.facts.matching.judged import answer_of

SAID = {
    "eels": "Fishers complained that the nets lie at Weir Mill, where the eels are fattest",
    "bridge": "Weir Mill stands beside a swing bridge",
    "sacks": "The Grain Guild weighed 310 sacks in 2021",
    "guild": "Ada Quill has been president of the Grain Guild since 2018",
    "carter": "The town's carters cleared the weir",
    "flour": "Ada Quill says that the flour is clean",
    "poll": "Of the respondents 44% bake bread at home",
}
MILL = {"name": "Weir Mill", "type": "place"}
GUILD = {"name": "Grain Guild", "type": "organisation"}
ADA = {"name": "Ada Quill", "type": "person"}
BEN = {"name": "Ben Crow", "type": "person"}


def fact(id: str, question: str, **changes: object) -> dict[str, object]:
    return statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=[question], **changes)


FACTS = [
    fact("eels", "What did fishers say about the eels?", entities=[MILL]),
    fact("bridge", "What stands beside the bridge?", entities=[MILL]),
    figure(
        "sacks",
        exact=SAID["sacks"],
        statement=f"{SAID['sacks']}.",
        questions=["How many sacks did the Grain Guild weigh in 2021?"],
        variable_measured="sacks weighed",
        observation_about="sacks",
        value="310",
        unit_text="sacks",
        value_text="310",
        observation_date="2021",
        attributed_to="Grain Guild",
        entities=[GUILD],
    ),
    fact("guild", "What is the office of Ada Quill?", entities=[ADA, GUILD]),
    fact("carter", "What was done to the weir?"),
    fact("flour", "What does Ada Quill say about the flour?", asserted_by="Ada Quill", entities=[ADA, BEN]),
    figure(
        "poll",
        exact=SAID["poll"],
        statement=f"{SAID['poll']}.",
        questions=["What share of the respondents bake bread at home?"],
        variable_measured="share who bake bread at home",
        observation_about="the respondents",
        value="44",
        unit_text="percent",
        value_text="44%",
        observation_date=None,
        attributed_to="the paper",
    ),
]


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path: Path = tmp_path_factory.mktemp("mill") / "footnote.db"
    with FactBase.open(path, shipped=False) as base:
        base.add_pack({"id": PACK, "title": "Mill", "description": "The mill."}, actor="ann")
        base.add_source(source(), pack=PACK, document=". ".join(SAID.values()) + ".", keep=True, actor="ann")
        for one in FACTS:
            base.publish(one, pack=PACK, actor="ann")
        yield base


def objections(base: FactBase, question: str, id: str) -> list[str]:
    (verdict,) = (one.verdict for one in base.ask(question).candidates if one.key[1] == id)
    return [*verdict.objections, *verdict.lacking]


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why did the fishers complain?", "eels"),
        ("What kind of bridge does Weir Mill stand beside?", "bridge"),
        ("How many sacks did the Grain Guild's people weigh in 2021?", "sacks"),
        ("Who heads the Grain Guild?", "guild"),
        ("Who cleared the weir?", "carter"),
        ("Who said that the flour is clean, Ada Quill or Ben Crow?", "flour"),
        ("How many respondents bake bread at home?", "poll"),
    ],
)
def test_the_sentence_answers_it(mill: FactBase, question: str, id: str) -> None:
    assert objections(mill, question, id) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why are the eels fattest?", "eels"),
        ("What kind of mill stands beside a swing bridge?", "bridge"),
        ("What kind of swing bridge stands beside Weir Mill?", "bridge"),
        ("How many of the Grain Guild's people weighed sacks in 2021?", "sacks"),
        ("How many sacks did the Ferry Guild's people weigh in 2021?", "sacks"),
        ("Who heads the sacks of the Grain Guild?", "guild"),
        ("Who heads the weir of the Grain Guild?", "guild"),
        ("Who said that Ada Quill says the flour is clean?", "flour"),
        ("Who said that the bread is clean, Ada Quill or Ben Crow?", "flour"),
        ("How many people bake bread at home?", "poll"),
    ],
)
def test_the_sentence_does_not(mill: FactBase, question: str, id: str) -> None:
    assert objections(mill, question, id) != []


@pytest.mark.parametrize(("question", "id"), [("What does the Glass Works mean by frit?", "frit")])
def test_what_it_means_is_what_it_defines(workshop: FactBase, question: str, id: str) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question", ["What does Vera Tull mean by frit?", "What does the Glass Works mean by powder kegs?"]
)
def test_of_another_that_is_not_told(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


def test_who_counts_as_one_is_what_the_definition_says(baths: FactBase) -> None:
    assert answer_of(baths, "Who counts as a regular at the Elm Baths?") == "regulars"
    assert answer_of(baths, "Who counts as a learner at the Elm Baths?") is None
