"""Set ways of asking are read for what they mean: what a thing is, why it is so, what somebody says of it."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("What kind of place is Orla Bay?", Kind.IS, "orla bay"),
        ("Orla Bay is what sort of a place?", Kind.IS, "orla bay"),
        ("What kind of boat is the Lark?", Kind.WHAT, "boat lark"),
        ("What is the point of the toll?", Kind.WHY, "toll"),
        ("What has been said on whether the pier pays?", Kind.SAID, "pier pays"),
        ("What does the port mean by a sailing?", Kind.IS, "port sailing"),
        ("How big was the fare increase?", Kind.MEASURE, "fare increase"),
        ("Who quipped that the pier is a ruin?", Kind.SAID_BY, "pier ruin"),
        ("Who denies that the pier is a ruin?", Kind.WHO, "denies pier ruin"),
        ("Which sailor wondered whether the pier pays?", Kind.SAID_BY, "sailor pier pays"),
        ("Who asked for help?", Kind.WHO, "asked help"),
        ("Who talked to the crew?", Kind.WHO, "talked crew"),
        ("Who talked to the crew about the toll?", Kind.SAID_BY, "crew toll"),
        ("Who puts in the money?", Kind.WHO, "puts money"),
        ("Who put it that way?", Kind.SAID_BY, ""),
        ("Which pier gave the most fish?", Kind.WHAT, "pier most fish"),
        ("There are more boats than crews: who says so?", Kind.SAID_BY, "more boats crews"),
        ("a ruin in the rain: who used that phrase?", Kind.SAID_BY, "ruin rain"),
        ("the phrase wet ruin, who used it?", Kind.SAID_BY, "wet ruin"),
        ("the wet boat, who used it?", Kind.WHO, "wet boat used"),
        ("Who keeps the statistics on boats?", Kind.SOURCE, "boats"),
        ("Who keeps the boats?", Kind.WHO, "keeps boats"),
        ("Who is the man called Wick?", Kind.IS, "wick"),
        ("Who is the man named by the crew?", Kind.IS, "man crew"),
        ("tell me who the person they call Wick is", Kind.IS, "wick"),
        ("Where does the port have its office?", Kind.WHERE, "port office"),
    ],
)
def test_the_kind_and_what_is_left_to_account_for(text: str, kind: Kind, left: str) -> None:
    reading = read(text)
    assert reading.kind is kind
    assert " ".join(term.word.text for term in reading.terms) == left


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("How did Orla defend the toll?", ("orla",)),
        ("How did Orla react to the toll?", ("orla",)),
        ("What objection does Orla raise to the toll?", ("orla",)),
        ("What answer does Orla give?", ("orla",)),
        ("What warning did Orla issue about the toll?", ("orla",)),
        ("Quote Orla on the toll.", ("orla",)),
        ("Any comment from Orla on the toll?", ("orla",)),
        ("what Mayor Orla told the choir", ("mayor", "orla")),
        ("What does Orla allege about the toll?", ("orla",)),
    ],
)
def test_whose_words_are_asked_for(text: str, speaker: tuple[str, ...]) -> None:
    assert read(text).speaker == speaker


def test_whoever_is_told_is_nobody_special() -> None:
    assert read("Who told people that the pier is a ruin?").recipient == ()
    assert read("Who told the choir that the pier is a ruin?").recipient == ("choir",)
