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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tell me what Orla Finn told the press", Kind.SAID),
        ("Explain what the mayor says about fares", Kind.SAID),
        ("explain what the influx says about fares", Kind.WHAT),
        ("what singer said that", Kind.SAID_BY),
        ("list the singers mentioned for May", Kind.WHAT),
        ("the 30%: whose number is it?", Kind.SOURCE),
        ("On her way, which towns did Orla see?", Kind.WHERE),
        ("when you leave the pier what town are you in", Kind.WHERE),
        ("when does the pier open", Kind.WHEN),
        ("How far back does the custom go?", Kind.WHEN),
        ("How far is the pier?", Kind.MEASURE),
        ("How old is this report?", Kind.WHEN),
        ("How old is this report's author?", Kind.AGE),
        ("in 2021 how much people sang", Kind.COUNT),
        ("how much people pay", Kind.AMOUNT),
        ("how much do singers earn", Kind.AMOUNT),
        ("What is the gap between the two rates and the third?", Kind.COMPARE),
        ("What is the gap between Skell and Moss?", Kind.IS),
        ("orla comparison thunder", Kind.BARE),
        ("comparison of fares", Kind.COMPARE),
        ("How much did the Lower Skell choir earn?", Kind.AMOUNT),
        ("what does the figure 12 stand for", Kind.WHAT),
        ("what does MBA stand for", Kind.IS),
        ("what are the singers doing", Kind.WHAT),
        ("what is hard to beat", Kind.WHAT),
        ("What were staff told to say?", Kind.WHAT),
        ("the pier, is it open", Kind.YES_NO),
    ],
)
def test_more_forms(text: str, kind: Kind) -> None:
    assert read(text).kind is kind


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        ("What was Orla's job before she retired?", ("job",)),
        ("what's Orla's day job", ("job",)),
        ("which towns Orla's tour included", ("town",)),
        ("what rough stretch of sea is it", ("stretch",)),
        ("what stretch of sea do they cross", ("stretch",)),
        ("What came first?", ()),
        ("what changed in May", ()),
        ("singers skell how many recent months", ()),
        ("How many months did it last?", ("month",)),
        ("how many never came back", ()),
    ],
)
def test_the_noun_asked_for(text: str, focus: tuple[str, ...]) -> None:
    assert read(text).focus == focus


def test_who_reports_it_may_be_named_at_the_end() -> None:
    assert read("Why were the late boats cancelled, says the deckhand?").speaker == ("deckhand",)
    assert read("Who says the bridge is closed?").speaker == ()
