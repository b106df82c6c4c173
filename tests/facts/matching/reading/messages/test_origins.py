"""A request for the source of something is met by that itself, since an answer shows its source."""

import pytest

from facts.matching.reading.messages import plain


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("source for the 58%?", "the 58%"),
        ("Got receipts for the 640 singers?", "the 640 singers"),
        ("any reference on the 640 singers?", "the 640 singers"),
        ("what's your source for the 640 singers", "the 640 singers"),
        ("need a reference: 35% weekly singers - which survey is that from?", "35% weekly singers"),
        ("62% of singers, says who?", "62% of singers"),
        ("The choir lost 9 singers. Where'd you get that?", "is it true that The choir lost 9 singers?"),
        ("12% of singers [citation needed]", "12% of singers"),
        ("citation needed: 12% of singers", "12% of singers"),
        ("What's the 400 members figure based on?", "the 400 members"),
        ("where'd the wrong figure of 64 singers originate", "64 singers"),
        ("where's the 14% from?", "the 14%"),
        ("Where do they get the 14% from?", "the 14%"),
        (
            "Can you give me a link for the claim that Ann Lee founded the choir?",
            "is it true that Ann Lee founded the choir?",
        ),
        ("I keep seeing that 640 figure tossed around, who even came up with it", "that 640"),
        ("Attribution needed: which singer blames the hall?", "which singer blames the hall?"),
        (
            "What's the basis for saying that the hall is a cause? whose claim is that?",
            "is it true that the hall is a cause?",
        ),
        ("Where is it written that Ann Lee left?", "is it true that Ann Lee left?"),
        ("proof that Ann Lee founded the choir?", "is it true that Ann Lee founded the choir?"),
        ("Ann Lee founded the choir. Source?", "is it true that Ann Lee founded the choir?"),
        ("Who's behind the claim that Ann Lee left?", "who says that Ann Lee left?"),
        ("who came up with the idea that choirs are dull?", "who says that choirs are dull?"),
    ],
)
def test_what_the_source_is_asked_of_is_asked_itself(text: str, put: str) -> None:
    assert plain(text) == put


@pytest.mark.parametrize(
    "text",
    [
        "where did he say it",
        "where do the 640 members come from",
        "Where does the river come from?",
        "Who is behind the choir?",
        "source?",
        "Can people catch it from an animal source?",
        "The choir is dull: who says so?",
        "What is the source of the river?",
    ],
)
def test_what_asks_for_a_place_or_of_nothing_stays(text: str) -> None:
    assert plain(text) == text
