"""A sentence about the asker is left away where the question stands without it."""

import pytest

from facts.matching.situation import without


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "I don't sail anymore. How far is it from the pier to Skell?",
            "How far is it from the pier to Skell?",
        ),
        (
            "My aunt lives in Skell and sings. Where do choirs from there rehearse?",
            "Where do choirs from Skell rehearse?",
        ),
        ("My aunt moved to Orrin. What is brewed there?", "What is brewed in Orrin?"),
        (
            "I'm thinking of joining the Lark Choir. What is their oldest song?",
            "What is Lark Choir's oldest song?",
        ),
        ("One reads that Skell has lost its pier. Which boats call at it?", "Which boats call at Skell?"),
        ("our kids love boats, so which boats sail to Skell?", "which boats sail to Skell?"),
        ("How many rooms does the inn have? We're bringing the kids.", "How many rooms does the inn have"),
    ],
)
def test_what_the_asker_tells_of_himself_is_left_away(text: str, asked: str) -> None:
    assert without(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "I live in Skell. How long do choirs rehearse on Mondays?",
        "i live in skell. how long do choirs rehearse on mondays?",
        "I was there last summer. How many choirs sang on the pier?",
        "I have 3 kids. How many choirs sang on the pier?",
        "I'm a singer. What does a ticket for the pier cost?",
        "I have a dog. Where can one swim near the pier?",
        "I mean the old pier. How long is the pier of Skell?",
        "We go by bicycle. How long is the way from Orrin to Skell?",
        "My mayor is late. Who is she?",
        "I love it. Where do they brew it?",
        "The pier is shut. How many boats sail from Skell?",
        "I've got a cough, what should I do?",
        "I'm moving to Orrin, what do they brew there?",
    ],
)
def test_what_may_restrict_the_answer_stays(text: str) -> None:
    assert without(text) == text
