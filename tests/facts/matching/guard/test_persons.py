"""Whose words they are, to whom they were told and who is meant is as the question has it."""

import pytest

from tests.facts.matching.harbour import Objections


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        (
            "What did Bo Dahl say about the trips?",
            "proud",
            "the words are not those of “bo dahl”",
        ),
        (
            "What did Ann Lee say about the pier?",
            "unsafe",
            "the words are not those of “ann lee”",
        ),
        (
            "What did Ann Lee tell the queen about the trips?",
            "proud",
            "it was not told to “queen”",
        ),
        (
            "Who said “proud of trip every”?",
            "proud",
            "“proud of trip everi” does not stand in it",
        ),
        ("Is she proud of every trip?", "proud", "the question does not say whom it means"),
        ("Does the ferry carry my riders in 2023?", "riders", "it is not about whoever asks"),
        ("Who became mayor of Tarn after Ann Lee?", "mayor", "it does not say who came after"),
        ("Who was mayor of Tarn before Ann Lee?", "mayor", "it does not say who came before"),
    ],
)
def test_somebody_else_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What did Ann Lee say about the trips?", "proud"),
        ("What did Ann Lee tell Bo Dahl about the trips?", "proud"),
        ("Who said “we are proud of every trip”?", "proud"),
        ("What did Bo Dahl say about the pier?", "unsafe"),
        ("Who became mayor of Tarn?", "mayor"),
    ],
)
def test_the_speaker_the_hearer_and_the_very_words_are_none(
    objections: Objections, question: str, fact: str
) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What do the full halls say about old music?", "sign"),
        ("Did Noor Haddad speak with a magazine?", "interview"),
        ("How old was the founder when he led the orchestra?", "founder"),
    ],
)
def test_what_shows_something_who_is_said_to_speak_and_who_is_described_are_none(
    on_tour_objections: Objections, question: str, fact: str
) -> None:
    assert not [
        told for told in on_tour_objections(question, fact) if "words are not" in told or "whom" in told
    ]
