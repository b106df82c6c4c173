"""What a question names first and asks for only then is read as if it had asked at once."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("orla finn what post does she hold", Kind.WHAT, "orla finn post"),
        ("Orla Finn: when was she born?", Kind.WHEN, "orla finn born"),
        ("The Larks, what kind of outfit is that?", Kind.IS, "larks"),
        ("The Lark, what sort of boat it is?", Kind.WHAT, "lark boat"),
        ("the pier opened which year", Kind.WHEN, "pier opened"),
        ("The Lark ranked where in 2021?", Kind.WHAT, "lark ranked"),
        ("The crew gets what part of the catch?", Kind.SHARE, "crew catch"),
        ("Of those asked, what part had sailed?", Kind.SHARE, "asked sailed"),
        ("In May, which fare had been agreed?", Kind.WHAT, "fare agreed"),
        (
            "Under the harbour rules, what sort of boat is forbidden?",
            Kind.WHAT,
            "under harbour rules boat forbidden",
        ),
        ("Of the three boats, which is the fastest?", Kind.WHAT, "boats fastest"),
        ("Orla's view of the toll, what was it exactly?", Kind.SAID, "orla toll"),
        ("The sunk boats, what was it?", Kind.IS, "sunk boats"),
        ("Who or what sank the boat?", Kind.WHAT, "sank boat"),
        ("Whom or what does Orla blame?", Kind.SAID, "orla"),
        ("month and year in which the crew opened the box", Kind.WHEN, "crew opened box"),
    ],
)
def test_what_is_asked_behind_its_subject(text: str, kind: Kind, left: str) -> None:
    reading = read(text)
    assert reading.kind is kind
    assert " ".join(term.word.text for term in reading.terms) == left


@pytest.mark.parametrize(
    "text",
    [
        "the pier which they have closed",
        "the year in which they sang",
        "boats which sank",
    ],
)
def test_a_relative_clause_asks_nothing(text: str) -> None:
    assert read(text).kind in (Kind.BARE, Kind.WHEN)
