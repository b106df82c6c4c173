"""Who is named as reporting the answer, in whatever words, is its speaker and no part of what is asked."""

import pytest

from facts.matching.kinds import Kind
from facts.matching.question import read


@pytest.mark.parametrize(
    "text",
    [
        "According to Orla Finn, why did fares rise?",
        "Why, in Orla Finn's view, did fares rise?",
        "Why did fares rise in the opinion of Orla Finn?",
        "Why did fares rise, by Orla Finn's own account?",
        "As Orla Finn tells it, why did fares rise?",
        "Why did fares rise, from Orla Finn's point of view?",
        "Why did fares rise, if you ask Orla Finn?",
        "Why did fares rise, going by what Orla Finn says?",
        "why did fares rise acc to orla finn",
    ],
)
def test_attributions(text: str) -> None:
    reading = read(text)
    assert (reading.kind, reading.speaker, reading.reported) == (Kind.WHY, ("orla", "finn"), True)
    assert {term.word.stem for term in reading.terms} == {"orla", "finn", "fare", "rise"}


@pytest.mark.parametrize(
    "text",
    [
        "What is the view from the pier?",
        "From what country does Orla come?",
        "In the article's view, why did fares rise?",
        "As it is, why did fares rise?",
    ],
)
def test_what_names_no_speaker(text: str) -> None:
    assert read(text).speaker == ()


def test_the_name_ends_before_a_preposition() -> None:
    assert read("What grew in Tarn, in Orla's view?").speaker == ("orla",)


def test_a_view_is_its_owners_and_not_that_of_whom_it_is_about() -> None:
    assert read("What is Orla's view of Finn?").speaker == ("orla",)
    assert read("What view of Finn was given by Orla?").speaker == ("orla",)


def test_a_report_with_an_article_is_no_verb_of_saying() -> None:
    assert read("What did the mayor correct in the report?").kind is Kind.WHAT
