"""What the fact asserts is what is asked: of all or of some, affirmed or denied, of what is."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import SOURCE
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What are all the towns that the boat calls at?", "towns", "it does not name all of them"),
        (
            "How many trips does the ferry make in total?",
            "trips",
            "it says how many a time, not how many in all",
        ),
        (
            "How many trips are there in total?",
            "proud",
            "it does not say how many there are in all",
        ),
        ("Which other towns does the boat call at?", "towns", "it names no other"),
        ("Which towns does the boat not call at?", "towns", "it denies nothing of the kind"),
        ("Who said that the pier is safe in winter?", "unsafe", "it denies that"),
        (
            "How many riders will the ferry carry in 2023?",
            "riders",
            "it is not about the future",
        ),
        (
            "How many riders is the ferry going to carry in 2023?",
            "riders",
            "it is not about the future",
        ),
        (
            "How many riders should the ferry carry in 2023?",
            "riders",
            "it does not say what should be",
        ),
    ],
)
def test_what_it_does_not_assert_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


def test_so_is_what_it_says_is_not_so(objections: Objections) -> None:
    assert objections("What is the owner's real name?", "name")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Which towns does the boat call at?", "towns"),
        ("How many trips does the ferry make a day?", "trips"),
        ("Who said that the pier is not safe in winter?", "unsafe"),
    ],
)
def test_what_it_does_assert_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


def test_one_more_beside_the_one_named_is_another(objections: Objections) -> None:
    told = objections("Tarn and which other town does the boat call at?", "towns")
    assert "it names no other" not in told


def test_so_is_what_the_fact_compares_it_with(on_tour_objections: Objections) -> None:
    told = on_tour_objections("With which other group are the strings compared?", "compared")
    assert "it names no other" not in told
    assert "it names no other" in on_tour_objections("Which other group is better paid?", "compared")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How much should I pay for a ticket?", "fare"),
        ("How many riders should I expect the ferry to carry in 2023?", "riders"),
    ],
)
def test_what_is_due_or_to_be_expected_is_no_advice(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [("Should I pay for a ticket?", "fare"), ("Should we name the mayor of Tarn?", "head")],
)
def test_whether_to_do_it_is(objections: Objections, question: str, fact: str) -> None:
    assert "it does not say what should be" in objections(question, fact)


def test_whom_to_credit_for_it_is_none(objections: Objections) -> None:
    told = objections("Whom should I credit for “we are proud of every trip”?", "proud")
    assert "it does not say what should be" not in told


@pytest.mark.parametrize(
    ("question", "is_denied"),
    [
        ("Who said that line about cutting the last boat?", False),
        ("Who said to cut the last boat?", True),
        ("Who said that the last boat is being cut, that line about it?", True),
    ],
)
def test_what_a_line_is_about_it_may_deny(tmp_path: Path, question: str, is_denied: bool) -> None:
    text = "You must not cut the last boat home"
    said = {
        "id": "boat",
        "kind": "quote",
        "statement": "Bo Dahl said that nobody must cut the last boat home.",
        "questions": ["What did Bo Dahl say about the last boat?"],
        "text": text,
        "creator": {"name": "Bo Dahl"},
        "citations": [{"source": SOURCE, "exact": text}],
    }
    with base_of(tmp_path / "footnote.db", [text], [said]) as base:
        assert ("it denies that" in objections_of(base)(question, "boat")) is is_denied


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Name some of the places that Ivo Lind came through on his way", "route"),
        ("Ada Birk and who else wrote the story?", "writers"),
    ],
)
def test_several_are_named_where_some_are_asked_for(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Bea Holm and who else wrote the story?",
    ],
)
def test_nobody_else_is_named_of_a_pair_that_is_none(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
