"""What is only said around a question is left away, and one that asks two things is parted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.reading.clauses import alone, asking, parts
from facts.matching.reading.messages import of_quoted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I need this for my essay. Who is Ann Lee?", "Who is Ann Lee?"),
        ("Hi, I am new here, who is the mayor?", "Hi, who is the mayor?"),
        ("I forgot – who runs the ferry?", "who runs the ferry?"),
        ("Who runs the ferry? asking for my homework", "Who runs the ferry?"),
        ("90 what? saw this number floating around", "90 what?"),
        ("Who runs the ferry, if I have noted that correctly?", "Who runs the ferry"),
        ("Who runs the ferry, sorry I am not native?", "Who runs the ferry"),
        ("I go to Skell, I need how much time?", "I go to Skell, I need how much time?"),
    ],
)
def test_what_askers_say_of_themselves_is_left_away(text: str, left: str) -> None:
    assert asking(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "My mayor is late. Who is she?",
        "Because of rain, who sails?",
        "I love the pier",
    ],
)
def test_what_speaks_of_a_subject_stays(text: str) -> None:
    assert asking(text) == text


def test_where_nothing_else_would_remain_all_of_it_stays() -> None:
    assert asking("I really need help") == "I really need help"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Tell me who runs the ferry and when it sails.", ["Tell me who runs the ferry", "when it sails."]),
        ("Did Ann, when she was young, sing?", ["Did Ann, when she was young, sing?"]),
        ("Who is Ann Lee and when did she leave?", ["Who is Ann Lee", "when did she leave?"]),
        ("What is the fare, who sets it?", ["What is the fare", "who sets it?"]),
        ("Is it open; when does it close?", ["Is it open", "when does it close?"]),
        ("Who is Ann Lee, and her job?", ["Who is Ann Lee", "what is her job?"]),
        ("Where is it? Is that right?", ["Where is it"]),
        ("Where is Rep. Lee from + what does she sing?", ["Where is Rep. Lee from", "what does she sing?"]),
        ("Who is Ann Lee, then what's her song?", ["Who is Ann Lee", "what's her song?"]),
        ("Is it open?? Oh, one more: when does it close?", ["Is it open", "when does it close?"]),
        ("Is it open? On top of that, who runs it?", ["Is it open", "who runs it?"]),
        ("Who runs it? Separately, when does it close?", ["Who runs it", "when does it close?"]),
    ],
)
def test_two_questions_are_told_apart(text: str, asked: list[str]) -> None:
    assert parts(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Who runs the ferry and the pier?",
        "Who is with Ann Lee and her crew?",
        "Who or what is the Lark?",
        "The pier is closed, isn't it?",
        "How many riders in 2022? And in 2023?",
        "The boat is late. Who is she?",
        "Are riders counted when they board or when they get off?",
        "",
    ],
)
def test_what_asks_once_or_goes_on_without_asking_is_one(text: str) -> None:
    assert parts(text) == [text]


@given(st.text(max_size=200))
def test_any_text_has_a_part_and_nothing_is_made_up(text: str) -> None:
    every = parts(text)
    assert every
    assert all(part in text for part in every)
    assert len(asking(text)) <= len(text)


def test_what_is_asked_twice_of_the_same_is_asked_in_full() -> None:
    assert parts("When and where did the pier open?") == [
        "When did the pier open?",
        "where did the pier open?",
    ]


@pytest.mark.parametrize(
    "text", ["What about the singers, how many of them swim?", "So what's up with it, who runs it?"]
)
def test_a_topic_and_what_is_asked_of_it_are_one_question(text: str) -> None:
    assert parts(text) == [text]


def test_or_what_asks_nothing_else() -> None:
    assert parts("Is the mayor a singer or what?") == ["Is the mayor a singer"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I heard the pier is shut. How many boats sail from Skell?", "How many boats sail from Skell?"),
        ("My aunt says the mayor sings. Who runs the ferry to Skell?", "Who runs the ferry to Skell?"),
        (
            "I heard the pier is shut. When did that happen?",
            "I heard the pier is shut. When did that happen?",
        ),
        ("The pier is shut. How many boats sail from Skell?", "How many boats sail from Skell?"),
    ],
)
def test_where_a_question_comes_from_is_left_away_if_it_stands_alone(text: str, left: str) -> None:
    assert alone(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "I remember a line like “the tide takes its own”, whose is it?",
        "Someone called it “the tide takes its own”. Who?",
        "who came out with “the tide takes its own”",
    ],
)
def test_whose_quoted_words_are_is_one_question(text: str) -> None:
    assert of_quoted(text) == "Who said “the tide takes its own”?"


@pytest.mark.parametrize(
    "text",
    [
        "Who denied “the tide takes its own”?",
        "Who never said “the tide takes its own”?",
        "Which of the captains said “the tide takes its own”?",
        "What does “the tide takes its own” mean?",
        "Who is “Big Al”?",
    ],
)
def test_what_says_more_than_that_stays_as_it_is(text: str) -> None:
    assert of_quoted(text) == text


def test_single_quotation_marks_quote_as_well() -> None:
    asked = "I read 'the captain's tide takes its own'. Who is that from?"
    assert of_quoted(asked) == "Who said “the captain's tide takes its own”?"
    assert (
        of_quoted("Who read the captain's and the mate's logs")
        == "Who read the captain's and the mate's logs"
    )
