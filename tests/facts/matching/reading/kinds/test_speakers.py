"""Who is named as reporting the answer, in whatever words, is its speaker and no part of what is asked."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


def test_the_name_of_a_report_ends_where_the_question_goes_on() -> None:
    found = read("Which two bodies, according to the report, read the same figures in other ways?")

    assert (found.speaker, found.focus) == ((), ("bodi",))


@pytest.mark.parametrize(
    "text",
    [
        "According to Orla Finn, why did fares rise?",
        "Why, in Orla Finn's view, did fares rise?",
        "Why did fares rise in the opinion of Orla Finn?",
        "Why did fares rise, by Orla Finn's own account?",
        "Why did fares rise, from Orla Finn's point of view?",
        "Why did fares rise, if you ask Orla Finn?",
        "why did fares rise acc to orla finn",
        "Why did fares rise, by opinion of Orla Finn?",
        "Why did fares rise, if we believe Orla Finn?",
        "If Orla Finn is to be believed, why did fares rise?",
        "As Orla Finn sees it, why did fares rise?",
        "Why did fares rise, as Orla Finn tells it?",
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
        "As fares rise, why does it matter?",
        "Which tolls rose under the new rules?",
    ],
)
def test_what_names_no_speaker(text: str) -> None:
    assert read(text).speaker == ()


def test_the_name_ends_before_a_preposition() -> None:
    assert read("What grew in Tarn, in Orla's view?").speaker == ("orla",)


def test_a_view_is_its_owners_and_not_that_of_whom_it_is_about() -> None:
    assert read("What is Orla's view of Finn?").speaker == ("orla",)


def test_a_report_with_an_article_is_no_verb_of_saying() -> None:
    assert read("What did the mayor correct in the report?").kind is Kind.WHAT


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("What said Orla about the fares?", ("orla",)),
        ("What thinks Orla Finn of the fares?", ("orla", "finn")),
        ("orla n the fares, what he say", ()),
        ("What is Orla's take on the fares?", ("orla",)),
    ],
)
def test_what_somebody_says_without_did(text: str, speaker: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.kind, reading.speaker) == (Kind.SAID, speaker)


def test_a_position_with_nothing_behind_it_may_be_an_office() -> None:
    assert read("What is Orla's position?").kind is not Kind.SAID


def test_anybody_is_no_speaker() -> None:
    assert read("Did anyone say something about the fares?").speaker == ()


def test_what_was_said_on_something_asks_for_words() -> None:
    assert read("What was said on the fares?").kind is Kind.SAID


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        ("tell me what a councillor said about fares", Kind.SAID, ("councillor",)),
        ("what did the mayor say about how full it was", Kind.SAID, ("mayor",)),
        ("What does the rise of fares in Tarn say about the mayor?", Kind.WHAT, ()),
        ("What does the migration say about the mayor?", Kind.WHAT, ()),
        ("Did the mayor comment on the fares?", Kind.YES_NO, ("mayor",)),
        ("Did anyone comment on the fares?", Kind.YES_NO, ()),
        ("Where does the line about the fares come from?", Kind.SAID_BY, ()),
        ("Which board's figures does the report use?", Kind.SOURCE, ()),
    ],
)
def test_whoever_speaks_is_told_from_what_happens(text: str, kind: Kind, speaker: tuple[str, ...]) -> None:
    found = read(text)
    assert (found.kind, found.speaker) == (kind, speaker)
