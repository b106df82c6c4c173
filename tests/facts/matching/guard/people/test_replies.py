"""What somebody answers, says on a matter or likens it to is in his own words."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

NINA = {"name": "Nina Croft", "type": "person"}
OTTO = {"name": "Otto Berg", "type": "person"}
SAID = {
    "blame": "Otto Berg said that the flood is the fault of Nina Croft",
    "likened": "Otto Berg said that the flood was like a runaway train",
    "croft": "Nina Croft is the keeper of the sluice",
    "reply": "Nina Croft said that the flood came without a warning",
}
ASKS = {
    "blame": ["What did Otto Berg say about the flood?", "Whose fault is the flood?"],
    "likened": ["What did Otto Berg say of the flood?", "What is the flood like?"],
    "croft": ["Who is Nina Croft?"],
    "reply": ["What did Nina Croft say about the flood?"],
}
ABOUT = {"blame": [OTTO, NINA], "likened": [OTTO], "croft": [NINA], "reply": [NINA]}
SPEAKERS = {"blame": "Otto Berg", "likened": "Otto Berg", "reply": "Nina Croft"}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [said(SAID, SPEAKERS.get(id, "Valley Post"), id, *ASKS[id], entities=ABOUT[id]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("flood") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What does Nina Croft reply to the blame?", "blame", "it is not what “nina” answers"),
        ("Nina Croft response to the flood", "blame", "it is not what “nina” answers"),
        ("reaction of Nina Croft to the flood", "blame", "it is not what “nina” answers"),
        ("Nina Croft on getting in", "croft", "it is not what “nina” says"),
        ("What did Otto Berg compare the flood to?", "blame", "it compares nothing"),
    ],
)
def test_the_words_of_another_or_on_something_else_are_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Nina Croft reply to the flood", "reply", "it is not what “nina” answers"),
        ("Nina Croft on the flood", "reply", "it is not what “nina” says"),
        ("What did Otto Berg compare the flood to?", "likened", "it compares nothing"),
    ],
)
def test_his_own_words_are_none(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told not in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who compared the exodus to a river?", "likened"),
    ],
)
def test_what_it_is_likened_to_is_answered(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Who compared the exodus to a flood?",
    ],
)
def test_not_a_word_for_what_is_likened(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


def test_a_reply_may_be_a_deed(reeds: FactBase) -> None:
    assert answer_of(reeds, "How did the board react to the plan?") == "board"
