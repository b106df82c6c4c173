"""What askers say of themselves at the end of a question is no part of it."""

import pytest

from facts.matching.english.asides import said

ASKED = "boats in 2021"


@pytest.mark.parametrize(
    "aside",
    [
        "need it for homework",
        "i need this for a school project please",
        "need an answer asap",
        "want to know",
        "it is for my essay",
        "for an essay i am writing",
        "for my school project",
        "ty in advance",
        "many thanks",
        "pls and thx",
        "thanks a bunch mate",
        "to settle a bet",
        "got a test tomorrow",
        "homework due tomorrow",
        "exam tomorrow thanks",
        "i can not find it anywhere",
        "can not find it",
        "i just forgot",
        "hit me up",
        "please help me out",
        "help please",
        "no rush thank you",
        "real quick",
    ],
)
def test_an_aside_at_the_end_is_not_said(aside: str) -> None:
    assert said(f"{ASKED} {aside}".split()) == len(ASKED.split())


@pytest.mark.parametrize(
    "text",
    [
        "how many residents want this",
        "what does the crew need to know",
        "which pupils use it for homework",
        "how many boats were used for an exam",
        "who can help me out",
        "is the ferry quick",
        "which report is due tomorrow",
        "boats used for school",
        "whom did she thank",
        "need help",
    ],
)
def test_what_is_asked_is_said(text: str) -> None:
    assert said(text.split()) == len(text.split())
