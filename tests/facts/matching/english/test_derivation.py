"""Words of one root that the stemmer keeps apart."""

import pytest

from facts.base import FactBase
from facts.matching.english.derivation import deeds, derived
from facts.matching.english.words import stem
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("one", "other"), [("vacancy", "vacant"), ("readmission", "readmitted"), ("urgency", "urgent")]
)
def test_a_noun_and_its_adjective_or_verb_are_derived_from_one_another(one: str, other: str) -> None:
    assert derived(stem(one)) == stem(other)
    assert derived(stem(other)) == stem(one)


@pytest.mark.parametrize("word", ["agency", "agent", "currency", "patient", "commission", "bowl", "scent"])
def test_false_friends_and_other_words_are_not(word: str) -> None:
    assert derived(stem(word)) == ""


def test_a_question_may_say_the_one_for_the_other(workshop: FactBase) -> None:
    assert answer_of(workshop, "bench vacancy share 2023") == "vacant"
    assert answer_of(workshop, "bench commission share 2023") is None


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("founder", "found"),
        ("writers", "write"),
        ("winner", "win"),
        ("director", "direct"),
        ("author", "write"),
    ],
)
def test_a_noun_for_a_doer_has_its_deed(noun: str, verb: str) -> None:
    assert stem(verb) in deeds(noun)


@pytest.mark.parametrize("noun", ["bowl", "beer", "or"])
def test_other_nouns_have_none(noun: str) -> None:
    assert not deeds(noun)
