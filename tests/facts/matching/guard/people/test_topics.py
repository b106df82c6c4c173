"""What somebody is said to speak about stands in his own words."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

NINA = {"name": "Nina Croft", "type": "person"}
MILL = {"name": "Croft Mill", "type": "organisation"}
COUNCIL = {"name": "Works Council of Croft Mill", "type": "organisation"}
SAID = {
    "quote": "Nina Croft, the keeper of the sluice, said that the flood came without a warning",
    "wage": "The works council demands that the wages rise",
    "shown": "Croft Mill was shown the plans beforehand",
    "rise": "The rise in floods reflects the anger of the valley",
}
ASKS = {
    "quote": [
        "What did Nina Croft say about the flood?",
        "What did Nina Croft say?",
        "Who heard the alarm?",
    ],
    "wage": ["What does the works council demand?"],
    "shown": ["Could Croft Mill see the plans?"],
    "rise": ["What does the rise in floods reflect?"],
}
ABOUT = {"quote": [NINA], "wage": [COUNCIL], "shown": [MILL], "rise": []}
SPEAKERS = {"quote": "Nina Croft", "wage": "Works Council of Croft Mill"}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    facts = [said(SAID, SPEAKERS.get(id, "Valley Post"), id, *ASKS[id], entities=ABOUT[id]) for id in SAID]
    with base_of(tmp_path_factory.mktemp("flood") / "footnote.db", SAID.values(), facts) as made:
        yield made


@pytest.fixture
def objections(base: FactBase) -> Objections:
    return objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What did Nina Croft say about the alarm?", "quote", "it says nothing about “alarm”"),
        ("What did Nina Croft say about the report?", "quote", "it says nothing about “report”"),
        ("What did Nina Croft say about the figures?", "quote", "it says nothing about “figures”"),
        ("What did Nina Croft say about the spring flood?", "quote", "it says nothing about “spring”"),
        ("What did Croft Mill say about the wages?", "wage", "it is not what “croft mill” says"),
        ("What were the council's exact words about the wages?", "wage", "it does not have the very words"),
        ("What did Croft Mill think of the plans?", "shown", "it does not say what anybody thinks"),
        (
            "What do people who saw the plans think of the mill?",
            "shown",
            "it does not say what anybody thinks",
        ),
        ("What did Croft Mill say about the plans?", "shown", "it is not what “croft mill” says"),
    ],
)
def test_another_topic_or_speaker_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What did Nina Croft say about the flood?", "quote"),
        ("What did Nina Croft say about the warning?", "quote"),
        ("What did Nina Croft say about how the flood came?", "quote"),
        ("What did Nina Croft say about the flood missing a warning?", "quote"),
        ("What did the works council say about the wages?", "wage"),
    ],
)
def test_his_own_topic_is_none(objections: Objections, question: str, fact: str) -> None:
    told = objections(question, fact)
    assert not any(one.startswith(("it says nothing about", "it is not what")) for one in told)
