"""Every weighty word of the question stands in the fact, and the fact has the kind of answer asked for."""

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "fact", "word"),
    [
        ("How many riders did the plane carry in 2023?", "riders", "plane"),
        ("How many of my riders did the ferry carry in 2023?", "riders", "my"),
        ("Who is the bishop of Tarn?", "head", "bishop"),
        ("Who is the mayor of Skell?", "head", "skell"),
    ],
)
def test_a_word_that_the_fact_does_not_have_is_an_objection(
    objections: Objections, question: str, fact: str, word: str
) -> None:
    assert f"it does not account for “{word}”" in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How many riders did the ferry carry in 2023?", "riders"),
        ("how many riders were transported by the ferry in 2023", "riders"),
        ("Is the pier safe in winter or dangerous?", "unsafe"),
    ],
)
def test_other_words_for_the_same_and_one_of_two_alternatives_are_none(
    objections: Objections, question: str, fact: str
) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact", "kind"),
    [
        ("Who carried riders on the ferry in 2023?", "riders", "who"),
        ("Why does the crossing take half an hour?", "crossing", "why"),
        ("How old is the mayor of Tarn?", "head", "how old"),
        ("How many cyclists did the ferry carry in 2023?", "riders", "how many (cyclist)"),
    ],
)
def test_so_is_another_kind_of_answer(objections: Objections, question: str, fact: str, kind: str) -> None:
    assert f"it does not say “{kind}”" in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Did Ida Brandt play the duet alone?", "duet"),
        ("Did the pair travel through Ghana?", "stops"),
        ("Did Ida Brandt travel through Ghana or Mali?", "stops"),
        ("Did Ida Brandt travel through Mali or Ghana?", "stops"),
        ("What role did the new organ play?", "cause"),
    ],
)
def test_words_that_the_fact_settles_are_none(
    on_tour_objections: Objections, question: str, fact: str
) -> None:
    assert on_tour_objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact", "word"),
    [
        ("Did Noor Haddad speak alone?", "interview", "alone"),
        ("Did Ida Brandt travel through Mali or Chad?", "stops", "mali"),
        ("What role do the full halls play?", "sign", "role"),
        ("Did more travel through Ghana or Mali?", "stops", "mali"),
        ("Is Brandeis for or against the organ?", "cause", "brandeis"),
    ],
)
def test_words_that_it_leaves_open_are_objections(
    on_tour_objections: Objections, question: str, fact: str, word: str
) -> None:
    assert f"it does not account for “{word}”" in on_tour_objections(question, fact)


def test_a_should_that_asks_for_no_advice_needs_no_accounting(objections: Objections) -> None:
    told = objections("How much must I pay for a ticket?", "fare")
    assert not [one for one in told if one.startswith("it does not account")]


def test_a_neutral_noun_for_a_person_says_nothing_more(objections: Objections) -> None:
    assert objections("Who is the fellow that became mayor of Tarn?", "mayor") == []
    assert "it does not account for “person”" in objections("Did a person fine Tarn Council?", "fined")


def test_a_verb_of_uttering_says_nothing_more_of_what_is_said(objections: Objections) -> None:
    assert objections("Which words did Ann Lee use about the trips?", "proud") == []


def test_whoever_made_a_remark_has_said_it(quarry: FactBase) -> None:
    assert answer_of(quarry, "Who made the remark that they won under a rule?") == "won"
    assert answer_of(quarry, "Who made the rule?") is None
