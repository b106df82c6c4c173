"""A question held against a fact: what stands in the one for a word of the other."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import source, statement
from tests.facts.matching.judged import answer_of, base_of, objections_of

SAID = {
    "valleys": "The guild has hives in Lower Tarn and Upper Tarn",
    "mill": "The Brandt Mill began to grind oats in 2021",
    "ida": "Ida Brandt grows oats",
}
TARN = [{"name": "Lower Tarn", "type": "place"}, {"name": "Upper Tarn", "type": "place"}]
MILL = [{"name": "Brandt Mill", "type": "organisation"}]
IDA = [{"name": "Ida Brandt", "type": "person", "aliases": ["Brandt"]}]


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Hives in Tarn, losses?", "valleys", ["it does not account for “losses”"]),
        ("Did Ida Brandt begin to grind oats?", "mill", ["it does not account for “brandt”"]),
        ("When did the Brandt Mill begin to grind oats?", "mill", []),
    ],
)
def test_a_part_of_a_name_says_nothing_else(
    tmp_path: Path, question: str, fact: str, told: list[str]
) -> None:
    about = {"valleys": TARN, "mill": MILL, "ida": IDA}
    facts = [
        statement(id, exact=text, statement=f"{text}.", questions=[], entities=about[id])
        for id, text in SAID.items()
    ]
    with base_of(tmp_path / "footnote.db", SAID.values(), facts) as base:
        found = objections_of(base)(question, fact)
    assert [one for one in found if "losses" in one or "brandt" in one] == told


@pytest.mark.parametrize(
    ("question", "is_named"),
    [
        ("What does the smith say about Brenn?", False),
        ("What does the smith tell the Brenn Post about oats?", True),
    ],
)
def test_a_place_is_not_the_paper_that_has_its_name(tmp_path: Path, question: str, is_named: bool) -> None:
    text = "The smith said that he sows oats"
    paper = source(author=[{"literal": "Brenn Post"}])
    places = {"entities": [{"name": "Brenn", "type": "place"}]}
    fact = statement("oats", exact=text, statement=f"{text}.", questions=[], asserted_by="the smith")
    with base_of(tmp_path / "footnote.db", [text], [fact], places, paper) as base:
        found = objections_of(base)(question, "oats")
    assert ("it does not account for “brenn”" not in found) == is_named


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What part does the closing play?", "factor"),
    ],
)
def test_a_part_in_it_is_played_by_what_a_listed_question_asks_about(
    leavers: FactBase, question: str, id: str
) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What part do the lamps play in the rise?",
    ],
)
def test_not_by_anything_else(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
