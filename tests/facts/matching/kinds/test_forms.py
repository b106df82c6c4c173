"""Questions in forms of their own ask for what they mean, not for what their question word says."""

import pytest

from facts.matching.kinds import Kind
from facts.matching.question import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who is the source for the fares?", Kind.SOURCE),
        ("Where does the 40% come from?", Kind.SOURCE),
        ("where did they get the number from", Kind.SOURCE),
        ("Where do 40% of the singers come from?", Kind.WHERE),
        ("Where did the 300 singers come from?", Kind.WHERE),
        ("By whom was the pier called a ruin?", Kind.SAID_BY),
        ("that phrase about ruins, by whom", Kind.SAID_BY),
        ("From whom does the claim come?", Kind.SAID_BY),
        ("From whom does the pier come?", Kind.WHO),
        ("Who came up with that comparison?", Kind.SAID_BY),
        ("tell me who Orla Finn is", Kind.IS),
        ("So who exactly is this Orla guy?", Kind.IS),
        ("In what way does the pier help?", Kind.WHAT),
        ("At what point are tickets sold?", Kind.WHEN),
        ("On what grounds was it closed?", Kind.WHY),
        ("What set off the panic?", Kind.WHY),
        ("What for?", Kind.WHY),
        ("What is known of the singer?", Kind.IS),
        ("What is said about the singer?", Kind.SAID),
        ("Of what broader fashion is it an example?", Kind.WHAT),
        ("In which decade of her life is Orla?", Kind.AGE),
        ("Which way do the boats go?", Kind.WHERE),
        ("90 percent of what?", Kind.WHAT),
        ("By what multiple did fares rise?", Kind.COMPARE),
        ("What does the rise say about fares?", Kind.WHAT),
        ("What does the mayor say about fares?", Kind.SAID),
        ("Identify Orla Finn.", Kind.IS),
        ("that song about the sea, who sang it", Kind.BARE),
        ("the pier, where is it", Kind.WHERE),
    ],
)
def test_the_kind_of_answer(text: str, kind: Kind) -> None:
    assert read(text).kind is kind


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("What role do fares play?", ["role", "fares", "play"]),
        ("What role does Orla play?", ["role", "orla", "play"]),
        ("90 percent of what?", []),
        ("What does the figure of almost 90% refer to?", ["figure", "refer"]),
    ],
)
def test_the_words_that_say_so_are_accounted_for(text: str, left: list[str]) -> None:
    assert [term.word.text for term in read(text).terms] == left


def test_a_role_in_something_is_that_of_a_cause() -> None:
    assert read("What part did the fog play in the delay?").kind is Kind.WHY


def test_the_name_of_something_is_asked_for_by_what_it_is() -> None:
    assert read("name of the bike rental scheme").focus == ("scheme",)
