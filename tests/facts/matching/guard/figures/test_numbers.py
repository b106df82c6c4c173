"""The numbers that the question names are the fact's, and no answer is one that it knows."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, figure, new_base, source
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        (
            "Did the ferry carry 50,000 riders in 2023?",
            "riders",
            "it does not account for the number 50000",
        ),
        (
            "How many were the 41,200 riders of the ferry in 2023?",
            "riders",
            "it has no other number than 41200, which the question knows",
        ),
        ("What is the exact amount that a ticket costs?", "fare", "it is no exact number"),
        ("How much does a ticket cost exactly?", "fare", "it is no exact number"),
        ("How much exactly does a ticket cost?", "fare", "it is no exact number"),
        ("Exactly how much does a ticket cost?", "fare", "it is no exact number"),
        (
            "What crossing costs 9 crowns?",
            "range",
            "it does not say what is at that end of the range",
        ),
        ("Does the crossing take an hour?", "crossing", "it is about half as long as “hour”"),
        ("Did storms close the pier for a day in 2022?", "closed", "its number is not “a day”"),
        ("Did storms close the pier for a week in 2022?", "closed", "its number is not “a week”"),
        (
            "Did storms close the pier for 21 days in 2022?",
            "closed",
            "it has other numbers for other periods",
        ),
    ],
)
def test_another_number_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Did the ferry carry 41,200 riders in 2023?", "riders"),
        ("Did the ferry carry forty-one thousand two hundred riders in 2023?", "riders"),
        ("Did the ferry carry over 50,000 riders in 2023?", "riders"),
        ("How much does a ticket cost?", "fare"),
        ("What do crossings cost?", "range"),
        ("Does the crossing take half an hour?", "crossing"),
        ("Does the crossing take less than an hour?", "crossing"),
    ],
)
def test_its_own_number_and_one_that_it_is_held_against_are_none(
    objections: Objections, question: str, fact: str
) -> None:
    assert [one for one in objections(question, fact) if "number" in one] == []


@pytest.mark.parametrize(
    "question",
    [
        "Were more than half of the tickets sold to pupils in 2023?",
        "Was a majority of the tickets sold to pupils in 2023?",
        "Were fewer than 40 percent of the tickets sold to pupils in 2023?",
        "Was one in ten of the tickets sold to pupils in 2023?",
    ],
)
def test_a_bound_that_a_share_is_held_against_is_none(on_tour_objections: Objections, question: str) -> None:
    assert on_tour_objections(question, "strings") == []


def test_a_bound_on_something_else_is_an_objection(on_tour_objections: Objections) -> None:
    told = on_tour_objections("Were more than half of the tickets sold to tourists in 2023?", "strings")
    assert told == ["it does not account for “tourists”"]


def test_the_two_of_two_persons_is_no_number(on_tour_objections: Objections) -> None:
    assert on_tour_objections("Did the two of them travel through Ghana?", "stops") == []
    assert on_tour_objections("Did the three of them travel through Ghana?", "stops") != []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Was it 41,200 or 50,000 riders that the ferry carried in 2023?", "riders"),
        ("how much does it cost 4 a ticket", "fare"),
    ],
)
def test_a_number_that_is_left_open_or_is_a_preposition_is_none(
    objections: Objections, question: str, fact: str
) -> None:
    assert objections(question, fact) == []


def test_an_age_may_be_held_against_a_bound(on_tour_objections: Objections) -> None:
    assert on_tour_objections("Was the founder of the orchestra in his 60s or older?", "founder") == []


def test_one_in_so_many_is_a_share(tmp_path: Path) -> None:
    with new_base(tmp_path / "footnote.db") as base:
        text = "In 2023 10% of the rowers were pupils"
        one = figure(
            "pupils",
            exact=text,
            statement=f"{text}.",
            questions=["What share of the rowers were pupils in 2023?"],
            variable_measured="share of pupils",
            observation_about="the rowers",
            value="10",
            unit_text="percent",
            value_text="10%",
        )
        base.add_source(source(id="rowing"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        one["citations"] = [{"source": "rowing", "exact": text}]
        base.publish(one, pack=PACK, actor="ann")
        for asked, objects in (("10", False), ("5", True)):
            answer = base.ask(f"Which rowers were 1 in {asked} in 2023?")
            (found,) = (one for one in answer.candidates if one.key[1] == "pupils")
            assert ("it does not account for the number 1" in found.verdict.objections) is objects
        for asked, objects in (("tenth", False), ("quarter", True)):
            answer = base.ask(f"When were a {asked} of the rowers pupils?")
            (found,) = (one for one in answer.candidates if one.key[1] == "pupils")
            assert (f"it does not account for “{asked}”" in found.verdict.objections) is objects


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many lockers are there in Hall A?", "lockers"),
        ("how many lockers are there in hall a", "lockers"),
        ("How many lockers are there in Hall B?", None),
        ("How many lockers are there in Hall D?", None),
        ("how many lockers are there in hall d?", None),
        ("When was the roof of Hall B built?", "roof"),
        ("When was the roof of Hall A built?", None),
        ("When was the roof of hall a built?", None),
        ("How many places has Course 2?", "course"),
        ("How many places has Course III?", None),
    ],
)
def test_another_letter_or_numeral_is_another_thing(
    club_base: FactBase, question: str, id: str | None
) -> None:
    assert answer_of(club_base, question) == id
