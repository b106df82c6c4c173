"""The parts of the world that tell countries apart."""

import pytest

from facts.matching.case.regions import _regions, places
from facts.matching.english import lexicon
from facts.matching.english.words import stem
from facts.matching.reading.question import read
from tests.facts.matching.harbour import Objections


def test_every_country_of_a_region_is_one_that_is_known() -> None:
    known = {" ".join(map(stem, name.split())) for name in lexicon.countries()}
    assert frozenset().union(*_regions().values()) <= known


def test_two_words_name_another_region_than_one_of_them() -> None:
    named = places(read("Which South American country did they visit?"))
    assert all("peru" in countries and "usa" not in countries for countries in named.values())
    assert len(named) == 2


@pytest.mark.parametrize(
    "question",
    [
        "Which Asian country did Ida Brandt travel through?",
        "Which South American country did Ida Brandt travel through?",
        "Which Asian states did Ida Brandt travel through?",
        "Which country besides Peru did Ida Brandt travel through?",
    ],
)
def test_a_country_of_the_region_that_is_not_named_is_an_answer(
    on_tour_objections: Objections, question: str
) -> None:
    assert on_tour_objections(question, "stops") == []


@pytest.mark.parametrize(
    "question",
    [
        "Which European country did Ida Brandt travel through?",
        "Which Asian country did Ida Brandt travel through after Japan?",
    ],
)
def test_none_of_it_is_an_objection(on_tour_objections: Objections, question: str) -> None:
    assert on_tour_objections(question, "stops") != []
