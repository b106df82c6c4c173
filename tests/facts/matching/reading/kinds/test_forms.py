"""Questions in forms of their own ask for what they mean, not for what their question word says."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who is the source for the fares?", Kind.SOURCE),
        ("What's the total for Skell?", Kind.COUNT),
        ("How long is the log in pages?", Kind.COUNT),
        ("How long is the ride in minutes?", Kind.MEASURE),
        ("What would one pay for a ride?", Kind.AMOUNT),
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
        ("Which direction do the boats head in?", Kind.WHERE),
        ("90 percent of what?", Kind.WHAT),
        ("For what purpose is it closed?", Kind.WHY),
        ("What accounts for the fall in fares?", Kind.WHY),
        ("By what means do they travel?", Kind.MANNER),
        ("Over what span of time was it counted?", Kind.WHEN),
        ("Over what time span was it counted?", Kind.WHEN),
        ("For what length of time was it closed?", Kind.MEASURE),
        ("How much lead time do sailors need?", Kind.MEASURE),
        ("How much time did the crossing take?", Kind.MEASURE),
        ("How much time-honoured music was sung?", Kind.AMOUNT),
        ("How thick is the ice?", Kind.MEASURE),
        ("How thick with fog was it?", Kind.MANNER),
        ("By how much earlier could they sail?", Kind.MEASURE),
        ("By how much earlier than Beck did they sail?", Kind.COMPARE),
        ("On what condition do they sail?", Kind.WHAT),
        ("What makes up the fleet?", Kind.WHAT),
        ("What place did Beck take in the ranking?", Kind.WHAT),
        ("What place did Beck take them to?", Kind.WHERE),
        ("How recently did she join?", Kind.WHEN),
        ("How recent was her entry into the choir?", Kind.WHEN),
        ("How long ago did she join?", Kind.WHEN),
        ("With which instrument was it measured?", Kind.MANNER),
        ("By what mishap was the pier lost?", Kind.WHY),
        ("To what does Orla put down the losses?", Kind.WHY),
        ("What is Orla up to on Mondays?", Kind.WHAT),
        ("What is the city planning to build?", Kind.WHAT),
        ("What was Orla's gripe with the pier?", Kind.SAID),
        ("What is the choir's objection to the fee?", Kind.SAID),
        ("What portion of the singers are paid?", Kind.SHARE),
        ("How much paid singers were there in May?", Kind.AMOUNT),
        ("By how wide a margin did Orla win over Beck?", Kind.COMPARE),
        ("How does 2021 stack up against 2023?", Kind.COMPARE),
        ("Name one thing Orla did herself.", Kind.WHAT),
        ("If I row north, do I arrive in Beck?", Kind.YES_NO),
        ("After May, did the fares fall?", Kind.YES_NO),
        ("After May, when did the fares fall?", Kind.WHEN),
        ("Orla's singer count in May, what was it?", Kind.BARE),
        ("Which way are the boats going?", Kind.WHERE),
        ("What part of those asked sing?", Kind.SHARE),
        ("What part of the pier is closed?", Kind.WHAT),
        ("How large a share of the singers left?", Kind.SHARE),
        ("How high was the proportion of singers?", Kind.SHARE),
        ("How high was the number of singers?", Kind.COUNT),
        ("How high is the tower?", Kind.MEASURE),
        ("To what extent have fares risen?", Kind.COMPARE),
        ("To what extent is it true?", Kind.WHAT),
        ("Set the fares of 2019 and 2020 side by side.", Kind.COMPARE),
        ("Which two songs stand side by side?", Kind.WHAT),
        ("The pier, it has more visitors than before?", Kind.BARE),
        ("the number of piers, what was it", Kind.COUNT),
        ("What is the meaning of the song?", Kind.IS),
        ("Back in May, what did they sing?", Kind.WHAT),
        ("Of the three towns, which has a pier?", Kind.WHAT),
        ("Which field gave more hay, the long one or the wide one?", Kind.WHAT),
        ("the day on which the pier opened", Kind.WHEN),
        ("What is the date on which the pier opened?", Kind.WHEN),
        ("orla finn who dat", Kind.IS),
        ("Who is leading the choir?", Kind.WHO),
        ("Who is allowed to sing?", Kind.WHO),
        ("Who is Orla Fleming of the choir?", Kind.IS),
        ("Who is the king of the hill?", Kind.IS),
        ("Who is the author of the song?", Kind.WHO),
        ("Who is the author?", Kind.IS),
        ("From which moment does the toll count?", Kind.WHEN),
        ("Under what assumed name did she sing?", Kind.WHAT),
        ("Which object sank?", Kind.WHAT),
        ("Did the fares more than double?", Kind.YES_NO),
        ("The fares more than doubled, yes?", Kind.YES_NO),
        ("Who came out with that comparison?", Kind.SAID_BY),
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
        ("when does the pier open", Kind.WHEN),
        ("How far back does the custom go?", Kind.WHEN),
        ("How far is the pier?", Kind.MEASURE),
        ("How old is this report?", Kind.WHEN),
        ("How old is this report's author?", Kind.AGE),
        ("how much people pay", Kind.AMOUNT),
        ("how much do singers earn", Kind.AMOUNT),
        ("What is the gap between the two rates and the third?", Kind.COMPARE),
        ("What is the gap between Skell and Moss?", Kind.IS),
        ("How big is the gap in asylum rates between Skell and Moss?", Kind.COMPARE),
        ("What is the 77 figure?", Kind.IS),
        ("What's the nearly 2,200 number?", Kind.IS),
        ("What is the 2023 figure?", Kind.COUNT),
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


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        ("Which seaside town lets dogs in?", "town"),
        ("Which famous singer owns the boat?", "singer"),
        ("What freedom, besides rest, did singers ask for?", "freedom"),
        ("Which songs took years?", "song"),
        ("In what capacity does Orla speak?", "role"),
    ],
)
def test_the_noun_asked_for_ends_before_its_verb(text: str, focus: str) -> None:
    assert read(text).focus == (focus,)


def test_a_few_of_them_are_some_of_them() -> None:
    assert [term.word.text for term in read("Name a few of the songs").terms] == ["songs"]


def test_what_somebody_is_really_called_is_not_the_name_he_goes_by() -> None:
    assert read("How is Orla really called?").kind is Kind.MANNER


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        ("what is the captain's job there", ("job",)),
        ("which paper ran this", ("paper",)),
        ("Which pair of rivers does it join?", ("river",)),
        ("Which storm figures in the speech?", ("storm",)),
        ("The Lark is what kind of boat?", ("what kind",)),
        ("Under which name is it known?", ("name",)),
        ("On which islands do they sing?", ("island",)),
        ("tell me what the singers are doing in May", ()),
        ("tell me what Orla Bay earned in May", ()),
    ],
)
def test_the_noun_asked_for_among_words_beside_it(text: str, focus: tuple[str, ...]) -> None:
    assert read(text).focus == focus


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Which years does the figure cover?", ["figure"]),
        ("On which day of the week do they sing?", ["sing"]),
        ("What explanation has been offered for the fall?", ["fall"]),
        ("What objection did Orla raise?", ["orla"]),
    ],
)
def test_words_that_only_lead_up_to_what_is_asked_carry_nothing(text: str, words: list[str]) -> None:
    assert [term.word.text for term in read(text).terms] == words


def test_which_fellow_asks_who() -> None:
    assert read("Which lady counts the boats?").kind is Kind.WHO
    assert read("Which fellow said that the boats are old?").kind is Kind.SAID_BY
    assert read("Whose line was it that fog is cheaper than sun?").kind is Kind.SAID_BY


def test_how_much_dearer_compares() -> None:
    assert read("How much dearer was a ticket in 2023 than in 2021?").kind is Kind.COMPARE


def test_how_somebody_put_it_asks_for_his_words() -> None:
    reading = read("How did Orla Finn put it about the fares?")
    assert (reading.kind, reading.speaker) == (Kind.SAID, ("orla", "finn"))
    assert read("How did Orla Finn put it on the roof?").kind is Kind.MANNER


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("At what altitude does Skell lie?", "altitude skell"),
        ("What word did Orla use for the toll?", "word orla toll"),
        ("What does the crew get up to on Mondays?", "crew mondays"),
        ("What did Orla say back?", "orla"),
        ("Up to how many boats may land?", "boats land"),
        ("What age is Orla, 30s or 40s?", "orla"),
    ],
)
def test_what_belongs_to_the_form_needs_no_accounting(text: str, left: str) -> None:
    assert " ".join(term.word.text for term in read(text).terms) == left


def test_what_comes_by_the_month_is_counted_elsewhere() -> None:
    assert read("the isles, how many monthly?").focus == ()
    assert read("how many monthly visitors").focus == ("visitor",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("By how many did the riders of 2023 exceed those of 2022?", Kind.COMPARE),
        ("By about how many did the riders of 2023 exceed those of 2022?", Kind.COMPARE),
        ("By how much did 2023 surpass 2022?", Kind.COMPARE),
        ("How many riders exceeded the limit?", Kind.COUNT),
        ("Of the three towns, which?", Kind.WHAT),
        ("list what the guild does", Kind.WHAT),
    ],
)
def test_what_exceeds_and_what_is_listed(text: str, kind: Kind) -> None:
    assert read(text).kind is kind
