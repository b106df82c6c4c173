"""What is said only around a question says no more than whether it is to be affirmed, or goes on."""

import pytest

from facts.matching.english.words import split
from facts.matching.reading.frames import unframed
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    "text",
    [
        "I am trying to establish whether Orla sings.",
        "Can you confirm that Orla sings?",
        "Would it be fair to say that Orla sings?",
        "do you know if Orla sings or nah",
        "Orla sings, it is true?",
        "Orla sings, yes?",
        "True or false: Orla sings.",
        "Orla sings, right or wrong?",
        "Can someone check whether Orla sings?",
        "Does it mention Orla?",
        "Does Orla come up anywhere?",
        "is there any mention of Orla",
        "is there any record of Orla",
    ],
)
def test_what_is_framed_by_whether_asks_for_a_yes_or_a_no(text: str) -> None:
    reading = read(text)
    assert reading.kind is Kind.YES_NO
    assert {term.word.stem for term in reading.terms} <= {"orla", "sing"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("good morning, could someone please give us the fares", "the fares"),
        ("It would be helpful to have the fares", "the fares"),
        ("and the fares in 2020?", "the fares in 2020"),
        ("wow ok, and the fares in 2020?", "the fares in 2020"),
        ("the fares that are mentioned in the article", "the fares"),
        ("Can I get a ticket on board?", "can i get a ticket on board"),
        ("wait times at the pier", "wait times at the pier"),
        ("the fares, so far as the report discloses", "the fares"),
        ("can you describe the pier", "describe the pier"),
        ("was it two or three piers im confused", "was it 2 or 3 piers"),
        ("the pier, how the article describes it", "the pier"),
        ("The mayor gave me the fares", "the mayor gave me the fares"),
        ("Is it true Orla sings?", "orla sings"),
        ("Is it true to life?", "is it true to life"),
        ("What are the reasons? List them please.", "what are the reasons"),
        ("every pier the report mentions", "every pier"),
        ("Which piers are mentioned in the article?", "which piers are mentioned"),
        ("What was it that sank?", "what sank"),
        ("Might you tell me the fares?", "the fares"),
        ("Give me the fares, would you?", "the fares"),
        ("could you explain to me why fares rose", "why fares rose"),
        ("Please set out the fares.", "the fares"),
        ("name of the boat that sank", "which boat sank"),
        ("What does the mayor mention?", "what does the mayor mention"),
        ("Has anyone found out why the pier sank?", "why the pier sank"),
        ("Has it ever been established who sang?", "who sang"),
        ("Is there any record of who sang?", "who sang"),
        ("Has anyone found out?", "has anyone found out"),
        ("The fares, if it's not too much trouble?", "the fares"),
        ("If that is no bother, who sang?", "who sang"),
        ("Who sang, if that is true?", "who sang if"),
    ],
)
def test_only_frames_are_left_away(text: str, left: str) -> None:
    assert " ".join(word.text for word in unframed(split(text)).words) == left


def test_a_message_of_nothing_but_frames_keeps_its_words() -> None:
    assert unframed(split("please")).words


def test_many_frames_in_a_row_are_read_in_good_time() -> None:
    text = "so ok please tell me " * 45 + "thx lol " * 5 + "x"
    assert len(unframed(split(text)).words) < 20


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what the heck is a pier", "what is a pier"),
        ("In one sentence, who is Orla?", "who is orla"),
        ("silly question: who is Orla", "who is orla"),
        ("hm, so who is Orla", "who is orla"),
        ("do you have any idea who Orla is", "who orla is"),
        ("what's the deal with the pier, is it open?", "the pier is it open"),
        ("What is the deal with the pier?", "what is the deal with the pier"),
        ("who sang the song we are all arguing about", "who sang the song"),
        (
            "Why should anyone care about the pier, according to Orla?",
            "why does the pier matter according to orla",
        ),
        ("why should we bother?", "why does this matter"),
        ("As a mayor I would like to know who Orla is", "who orla is"),
        ("The pier was not there", "the pier was not there"),
        ("As a mayor what do I earn", "as a mayor what do i earn"),
        ("Is basic singing free?", "is basic singing free"),
        ("explain why the pier sank", "why the pier sank"),
        ("I still don't get why the pier sank", "why the pier sank"),
        ("For a quiz master, who is Orla?", "for a quiz master who is orla"),
        ("who is Orla, asap", "who is orla"),
        ("who is this Orla I keep hearing about", "who is this orla"),
        ("any word on when the pier opens", "when the pier opens"),
        ("find me the fares", "the fares"),
        ("find the fares", "find the fares"),
        ("need to know who Orla is", "who orla is"),
        ("the pier sank, didn't it", "the pier sank"),
        ("any word on the pier", "any word on the pier"),
    ],
)
def test_other_ways_to_put_the_same(text: str, left: str) -> None:
    assert " ".join(word.text for word in unframed(split(text)).words) == left


def test_a_yes_or_no_may_be_asked_for_at_the_end() -> None:
    assert read("More than half of the singers swim, yes or no?").kind is Kind.YES_NO


def test_what_the_asker_could_have_is_only_said_around_it() -> None:
    words = unframed(split("Could I have the age of the mayor")).words
    assert [word.text for word in words] == ["the", "age", "of", "the", "mayor"]


@pytest.mark.parametrize(
    "text", ["who is Orla that everybody keeps quoting", "who is Orla if you have it handy"]
)
def test_who_else_speaks_of_it_and_where_it_may_be_are_only_said_around_it(text: str) -> None:
    assert [word.text for word in unframed(split(text)).words] == ["who", "is", "orla"]
