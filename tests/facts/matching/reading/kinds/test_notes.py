"""Notes without a question word ask for what their last or first noun is for."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("pier dates", Kind.BARE, "pier dates"),
        ("pier operator", Kind.WHO, "pier operator"),
        ("the 2023 number of singers", Kind.COUNT, "singers"),
        ("sailing: definition?", Kind.IS, "sailing"),
        ("definition of a sailing as used by the port", Kind.IS, "sailing port"),
        ("Define a sailing as the port uses the word.", Kind.IS, "sailing port"),
        ("the toll - explain please", Kind.IS, "toll"),
        ("can someone explain the toll to me", Kind.IS, "toll"),
        ("pier opening date", Kind.WHEN, "pier opening"),
        ("opening date of the pier", Kind.WHEN, "opening pier"),
        ("year the pier was opened", Kind.WHEN, "pier opened"),
        ("the date it opened", Kind.WHEN, "opened"),
        ("year the pier", Kind.BARE, "year pier"),
        ("Winner of the regatta?", Kind.WHO, "winner regatta"),
        ("How many sank, percentage wise?", Kind.SHARE, "sank"),
        ("In percentage terms, how many sank?", Kind.SHARE, "sank"),
        ("Orla, is that her real name?", Kind.YES_NO, "orla real name"),
        ("pier waiting period", Kind.BARE, "pier waiting period"),
        ("Orla's view of the toll", Kind.SAID, "orla toll"),
        ("Orla's view", Kind.BARE, "orla view"),
        ("name of the mayor of Skell", Kind.IS, "mayor skell"),
        ("Name in order of size the piers.", Kind.WHAT, "piers"),
        ("the piers, in order", Kind.BARE, "piers"),
    ],
)
def test_the_kind_and_what_is_left_to_account_for(text: str, kind: Kind, left: str) -> None:
    reading = read(text)
    assert reading.kind is kind
    assert " ".join(term.word.text for term in reading.terms) == left
