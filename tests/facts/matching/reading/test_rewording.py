"""What is asked in the words of a chat is put as it is mostly asked."""

import pytest

from facts.matching.reading.rewording import reworded


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("How much is the fare for my school project?", "How much is the fare?"),
        ("Compare both piers for me, by length", "Compare both piers, by length"),
        ("Can someone explain the toll to me?", "Can someone explain the toll?"),
        ("Could you put both piers side by side for me?", "Could you put both piers side by side?"),
        ("My boss wants to know who runs the ferry.", "who runs the ferry?"),
        ("My son asked me why boats float. What do I tell him?", "why boats float?"),
        ("Apart from Ann, who else runs the ferry?", "who runs the ferry besides Ann?"),
        ("Who else sang other than Ann?", "Who sang besides Ann?"),
        ("Since when does the ferry exist?", "when was the ferry founded?"),
        ("How long has the ferry been around?", "when was the ferry founded?"),
        ("How long has there been a ferry?", "How long has there been a ferry?"),
        ("How long has Ann run the ferry - since what year?", "How long has Ann run the ferry?"),
        (
            "How long has Ann run the ferry, and from where?",
            "How long has Ann run the ferry, and from where?",
        ),
        ("the ferry - running since?", "since when the ferry?"),
        ("Ann mayor since?", "since when Ann mayor?"),
        ("Ann runs it since when?", "Ann runs it since when?"),
        ("How many lives did the flood cost?", "How many people the flood killed?"),
        ("How many lives were lost in the flood?", "How many people the flood killed?"),
        ("How many lives does a cat have?", "How many lives does a cat have?"),
        ("Who is the founder of the ferry?", "who founded the ferry?"),
        ("builder of the pier?", "who built the pier?"),
        ("Who is the owner of the pier?", "Who is the owner of the pier?"),
        ("Who sang apart from Ann?", "Who sang apart from Ann?"),
    ],
)
def test_it_is_put_as_it_is_mostly_asked(text: str, put: str) -> None:
    assert reworded(text) == put


@pytest.mark.parametrize(
    "text",
    [
        "How much is the fare for my bicycle?",
        "My friend says the pier is safe, is it?",
        "What is there for me to see?",
    ],
)
def test_what_speaks_of_a_subject_stays(text: str) -> None:
    assert reworded(text) == text


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("somebody joked about the pier, who on earth was that?", "who joked about the pier?"),
        (
            "that woman who built the pier, what's her name, I'm blanking here",
            "who is the woman who built the pier?",
        ),
        (
            "that boat which sails to Orrin, what's it called?",
            "what is the name of the boat which sails to Orrin?",
        ),
        ("that boat is late, what's it called?", "that boat is late, what's it called?"),
    ],
)
def test_who_is_only_described_is_asked_for(text: str, put: str) -> None:
    assert reworded(text) == put
