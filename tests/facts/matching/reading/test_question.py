"""What a question asks for is read off its words, however it is put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import MAX_CHARACTERS, read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many hires began in Tarnmouth in 2021?", Kind.COUNT),
        ("hires in Tarnmouth 2021, how many?", Kind.COUNT),
        ("What was the number of hires in 2021?", Kind.COUNT),
        ("What percentage of residents cycle?", Kind.SHARE),
        ("what is the grant rate", Kind.SHARE),
        ("How old is the mayor?", Kind.AGE),
        ("What is the mayor's age?", Kind.AGE),
        ("How long does the crossing take?", Kind.MEASURE),
        ("How did they get there?", Kind.MANNER),
        ("Who runs the ferry?", Kind.WHO),
        ("Who is the mayor?", Kind.IS),
        ("What is the Sound Line?", Kind.IS),
        ("Who said that it is unreliable?", Kind.SAID_BY),
        ("What did the mayor say about the bridge?", Kind.SAID),
        ("Did the mayor resign?", Kind.YES_NO),
        ("When did the scheme open?", Kind.WHEN),
        ("In which year did it open?", Kind.WHEN),
        ("Where is the inlet?", Kind.WHERE),
        ("In which country is it?", Kind.WHERE),
        ("Why did hires rise?", Kind.WHY),
        ("What are the reasons for the rise?", Kind.WHY),
        ("What caused the rise?", Kind.WHY),
        ("What is driving the rise?", Kind.WHY),
        ("What is made in Tarn?", Kind.WHAT),
        ("What was caused by the rise?", Kind.WHAT),
        ("How come hires rose?", Kind.WHY),
        ("Which party does she belong to?", Kind.WHAT),
        ("How many times more hires were there in 2022 than in 2021?", Kind.COMPARE),
        ("compare 2021 and 2022", Kind.COMPARE),
        ("tarnmouth hires 2021", Kind.BARE),
        ("According to whom were there 52,700?", Kind.SOURCE),
    ],
)
def test_the_kind_of_answer(text: str, kind: Kind) -> None:
    assert read(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "How many hires began in 2021?",
        "Can you tell me how many hires began in 2021 please?",
        "hey, do you know how many hires began in 2021",
        "I would like to know how many hires began in 2021, thanks",
        "According to the article, how many hires began in 2021?",
        "how many hires does the report say began in 2021?",
        "Good evening. Might I ask how many hires began in 2021?",
        "I should like to know how many hires began in 2021.",
        "wait so how many hires began in 2021 lol",
        "ok so i mean how many hires began in 2021 pls and thx",
        "Could you kindly tell me how many hires began in 2021, if you know?",
        "anybody remember how many hires began in 2021",
        "For citation purposes, how many hires began in 2021?",
        "I would be grateful if you could tell me how many hires began in 2021",
        "exactly how many hires began in 2021, does it say?",
    ],
)
def test_addressing_the_bot_changes_nothing(text: str) -> None:
    plain = read("How many hires began in 2021?")
    heard = read(text)
    assert (heard.kind, heard.focus) == (plain.kind, plain.focus)
    assert [term.word.stem for term in heard.terms] == [term.word.stem for term in plain.terms]


def test_the_noun_asked_for_is_the_focus() -> None:
    assert read("What is the mayor's real name?").focus == ("name",)
    assert read("How many bicycles were stolen?").focus == ("bicycl",)
    assert read("Which storm destroyed Ann Lee's boat?").focus == ("storm",)


def test_the_speaker_asked_about() -> None:
    assert read("What did Ilse Marrable say about fares?").speaker == ("ils", "marrabl")
    assert read("a quote by Orla about the ferry").speaker == ("orla",)
    assert read("Does the United States grant asylum to half of them?").speaker == ()
    assert read("Do most claims get granted?").speaker == ()


def test_numbers_and_periods_are_kept_apart() -> None:
    reading = read("Did 46 bicycles disappear in 2023?")
    assert reading.numbers == ("46",)
    assert len(reading.periods) == 1


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("who said “red sky at night”?", ("red sky at night",)),
        ('who said "red sky at night."', ("red sky at night",)),
        ("who said «red sky at night» and “no wind at sea”", ("red sky at night", "no wind at sea")),
        ('who called it "the sea"', ()),
        ('who said "red sky at night', ()),
    ],
)
def test_three_words_or_more_in_quotation_marks_are_somebodys_very_words(
    text: str, quoted: tuple[str, ...]
) -> None:
    assert read(text).quoted == quoted


@pytest.mark.parametrize("text", ["", "   ", "?!", "hi", "thanks", "ok", "x" * (MAX_CHARACTERS + 1)])
def test_what_asks_nothing_has_no_weighty_words(text: str) -> None:
    assert read(text).terms == ()


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    assert all(0 <= term.first < len(reading.words) for term in reading.terms)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Is singing a form of protest?", ["singing", "protest"]),
        ("Who helped in order to win?", ["helped", "win"]),
        ("Is the pier considered unsafe?", ["pier", "unsafe"]),
        ("Was the pier considered for a prize?", ["pier", "considered", "prize"]),
        ("Was a pier considered?", ["pier", "considered"]),
        ("Is it an entirely new pier?", ["new", "pier"]),
        ("Do you need a ticket if you are old?", ["need", "ticket", "old"]),
        ("Where do you live?", ["you", "live"]),
        ("u gotta pay at the pier", ["pay", "pier"]),
        ("how many forms are there", ["forms"]),
        ("Who has run the pier for six years now?", ["run", "pier", "years"]),
        ("Is the pier open now?", ["pier", "open", "now"]),
        ("How many eggs for every 100 gulls?", ["eggs", "gulls"]),
        ("Did every pier sink?", ["every", "pier", "sink"]),
        ("How many visitors did the pier clock up?", ["visitors", "pier"]),
        ("How many clocks did the pier put up?", ["clocks", "pier", "put", "up"]),
        ("Where in town is the pier?", ["pier"]),
        ("What does Orla say about the supposed toll?", ["orla", "toll"]),
        ("What did a ticket use to cost?", ["ticket", "cost"]),
        ("Where did the choir first start?", ["choir", "start"]),
        ("Where was the choir first sung of?", ["choir", "first", "sung"]),
        ("How many piers belong to the port?", ["piers", "port"]),
        ("How many pages am I in for?", ["pages"]),
        ("Am I able to cross?", ["cross"]),
        ("How many boats are we talking about?", ["boats"]),
        ("Which pier lies right at the mouth?", ["pier", "lies", "mouth"]),
        ("Is it the right pier?", ["right", "pier"]),
        ("When did Orla become mayor?", ["orla", "mayor"]),
        ("Did Orla become mayor?", ["orla", "become", "mayor"]),
        ("How long did it keep burning?", ["burning"]),
        ("How long did the pier stay shut?", ["pier", "shut"]),
        ("How long did Orla stay in Beck?", ["orla", "stay", "beck"]),
        ("How long did they need to build the pier?", ["build", "pier"]),
        ("How much money did the port have at its disposal?", ["money", "port"]),
        ("What is the profession of Orla?", ["orla"]),
        ("Did it keep burning?", ["keep", "burning"]),
        ("Where do I buy a ticket?", ["buy", "ticket"]),
        ("What post does Orla hold?", ["post", "orla"]),
    ],
)
def test_hedges_and_empty_phrases_carry_nothing(text: str, left: list[str]) -> None:
    assert [term.word.text for term in read(text).terms] == left


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who bought up the boats?", ["bought", "boats"]),
        ("Did the fares go up?", ["fares", "up"]),
        ("Who set up the choir?", ["set", "up", "choir"]),
    ],
)
def test_a_particle_that_only_completes_its_verb_carries_nothing(text: str, words: list[str]) -> None:
    assert [term.word.text for term in read(text).terms] == words


def test_whoever_asks_in_a_supposition_may_be_anybody() -> None:
    assert not read("If I sail north, do I reach Beck?").is_personal
    assert read("If I lost my ticket, do I reach Beck?").is_personal
    assert read("Do I reach Beck?").is_personal


def test_what_is_only_asked_politely_is_about_nobody() -> None:
    assert not read("Regarding the pier, I would like to know the toll.").is_personal
    assert read("Regarding the pier, I would like to cross.").is_personal


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("How many bus drivers sing?", "driver"),
        ("How many tennis players sing?", "player"),
        ("How many crews sing?", "crew"),
    ],
)
def test_what_is_counted_is_no_singular(text: str, noun: str) -> None:
    assert read(text).focus == (noun,)
