"""How close a fact is to a question: by what its listed questions and its sentence say."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facts.base import FactBase
from facts.matching.deciding.candidate import Candidate
from facts.matching.deciding.closeness import WEIGHTS, Closeness
from tests.facts.matching.harbour import FACTS, SAID
from tests.facts.matching.judged import answer_of

QUESTIONS = [question for fact in FACTS for question in fact["questions"]]
WORDS = sorted({word for text in (*SAID.values(), *QUESTIONS) for word in text.rstrip("?").split()})


def candidates(base: FactBase, question: str) -> dict[str, Candidate]:
    return {one.key[1]: one for one in base.ask(question).candidates}


def close(base: FactBase, question: str, id: str) -> Closeness:
    return candidates(base, question)[id].close


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["id"]))
def test_to_a_question_that_it_lists_it_is_as_close_as_can_be(
    harbour: FactBase, fact: dict[str, str]
) -> None:
    for question in fact["questions"]:
        told = close(harbour, question, fact["id"]).features
        for name in ("covered", "nearest", "nearest_back", "letters"):
            assert told[name] == pytest.approx(1), name


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["id"]))
def test_no_other_fact_is_closer(harbour: FactBase, fact: dict[str, str]) -> None:
    for question in fact["questions"]:
        every = candidates(harbour, question)
        assert max(one.close.logit for one in every.values()) == every[fact["id"]].close.logit


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=10))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_feature_and_the_confidence_are_from_nought_to_one(harbour: FactBase, words: list[str]) -> None:
    for one in candidates(harbour, " ".join(words)).values():
        assert one.close.features.keys() == WEIGHTS.keys()
        assert all(0 <= value <= 1 + 1e-9 for value in one.close.features.values())
        assert 0 < one.close.confidence < 1


def test_it_is_the_closer_the_more_of_the_question_it_says(harbour: FactBase) -> None:
    questions = [
        "How many riders did the ferry carry in 2023?",
        "How many riders did the ferry carry at night?",
        "How many riders did the horse carry at night?",
        "How many owls did the horse ride at night?",
    ]
    told = [close(harbour, f"{question} the ferry", "riders").confidence for question in questions]
    assert told == sorted(told, reverse=True)
    assert len(set(told)) == len(told)


def test_what_only_mentions_somebody_says_half_of_who_he_is(harbour: FactBase) -> None:
    assert close(harbour, "Who is Ann Lee?", "head").features["kind"] == 1
    assert close(harbour, "Who is the night boat?", "line").features["kind"] == 0


def test_a_number_is_wanted_of_a_figure(harbour: FactBase) -> None:
    assert close(harbour, "How many riders did the ferry carry?", "riders").features["number"] == 1
    assert close(harbour, "Who carried riders on the ferry?", "riders").features["number"] == 0
    assert close(harbour, "How many days did storms close the pier?", "closed").features["number"] == 0


def test_the_subject_is_known_by_any_of_its_names(harbour: FactBase) -> None:
    assert close(harbour, "Is Ann Lee the mayor?", "head").features["subject"] == 1
    assert close(harbour, "Is the mayor of Tarn new?", "head").features["subject"] == 0


def test_words_that_mean_the_same_cover_but_are_not_literal(harbour: FactBase) -> None:
    told = close(harbour, "How many riders did the ferry convey?", "riders").features
    assert told["covered"] == pytest.approx(1)
    assert told["literal"] < 1


def test_what_is_thought_of_a_number_wants_none(harbour: FactBase) -> None:
    assert (
        close(harbour, "What is the number of riders of the ferry in 2023?", "riders").features["number"] == 1
    )
    assert close(harbour, "Is the number of riders of the ferry high?", "riders").features["number"] == 0


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Do apprentices gather wood and keep watch?", "winter"),
        ("Which place's furnace roof did Lena Marsh stand on?", "stood"),
    ],
)
def test_a_long_sentence_that_says_all_that_is_asked_is_near_enough(
    workshop: FactBase, question: str, id: str
) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "apprentices wood",
        "Do apprentices gather moss and keep watch?",
    ],
)
def test_words_that_ask_for_nothing_or_are_not_all_there_are_not(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


@pytest.mark.parametrize("asked", ["41,200?", "What does 41,200 stand for?", "the figure 41,200 - meaning?"])
def test_a_number_alone_is_meant_by_the_fact_that_gives_it(harbour: FactBase, asked: str) -> None:
    assert [one["id"] for one in harbour.ask(asked).answers] == ["riders"]
