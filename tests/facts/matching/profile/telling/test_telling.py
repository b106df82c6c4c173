"""A sentence tells what it answers: who, what, when, where, why, how and how many, each asked for in turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.profile.telling import told

NAMES = [
    {"name": "Ada Lund", "type": "person"},
    {"name": "Harbour Board", "type": "organisation", "aliases": ["the board"]},
    {"name": "Swan Ferry", "type": "thing"},
    {"name": "Oldport", "type": "place"},
    {"name": "Mill Isle", "type": "place"},
]


def asked(sentence: str) -> list[str]:
    return told({"statement": sentence, "entities": NAMES})


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        (
            "Ada Lund is the head of the Harbour Board.",
            ["who is Ada Lund", "who is the head of the Harbour Board"],
        ),
        ("Ada Lund has been head of the Harbour Board since 2019.", ["who is Ada Lund"]),
        ("Ada Lund, a former pilot, runs the Swan Ferry.", ["who is Ada Lund", "who runs the Swan Ferry"]),
        ("Mill Isle, once a prison, is a park.", ["what was Mill Isle", "what is Mill Isle"]),
        ("Oldport is a walled town.", ["what is Oldport", "what kind of town is Oldport"]),
        ("The tariff includes a meal and a map.", ["what is The tariff"]),
    ],
)
def test_who_and_what_it_is(sentence: str, questions: list[str]) -> None:
    assert set(questions) <= set(asked(sentence))


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        (
            "Ada Lund opened the bridge on 3 May 2021.",
            [
                "who opened the bridge",
                "when did Ada Lund open the bridge",
                "on what date did Ada Lund open the bridge",
            ],
        ),
        ("The Swan Ferry sank in March 2020.", ["what sank", "when did The Swan Ferry sink"]),
        ("The Swan Ferry sank in March 2020.", ["in which month did The Swan Ferry sink"]),
        ("In 2020 the Swan Ferry sank off Oldport.", ["when did the Swan Ferry sink off Oldport"]),
        ("Oldport lies on the northern shore.", ["where is Oldport", "on which shore does Oldport lie"]),
        ("The board meets as they arrive.", ["when does The board meet", "how does The board meet"]),
        ("The ferry was built by the Harbour Board.", ["by whom was The ferry built"]),
        ("The walk takes nine minutes.", ["how long does The walk take"]),
        ("The pier was shut for nine weeks.", ["how long was The pier shut"]),
        ("Fares went up by 12% in 2023.", ["by how much did Fares go up"]),
        ("The board pays if the ferry is late.", ["under what condition does The board pay"]),
        ("The board raised fares to pay for the pier.", ["why did The board raise fares"]),
        ("The pier is shut because it leaks.", ["why The pier is shut"]),
    ],
)
def test_when_where_why_and_how(sentence: str, questions: list[str]) -> None:
    assert set(questions) <= set(asked(sentence))


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        (
            "In 2023 about 4,100 swans were counted in Oldport.",
            ["how many swans were counted In 2023 in Oldport"],
        ),
        ("According to Ada Lund, 4,100 swans live in Oldport.", ["how many swans live in Oldport"]),
        ("4,100 swans live in Oldport, Ada Lund said.", ["how many swans live in Oldport"]),
        ("Nearly 62% of the tenants were asked.", ["what share of the tenants were asked"]),
        ("The board gave 200 crowns to the tenants.", ["how much did The board give"]),
        ("Ada Lund is 71 years old.", ["how old is Ada Lund"]),
    ],
)
def test_how_many_and_how_much(sentence: str, questions: list[str]) -> None:
    assert set(questions) <= set(asked(sentence))


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        (
            "Ada Lund said that the pier leaks and that she warned the board in May.",
            ["what did Ada Lund say", "what leaks", "who warned the board in May"],
        ),
        (
            "The Swan Ferry, which sank in 2020, carried mail.",
            ["when did The Swan Ferry sink", "what carried mail"],
        ),
        ("Oldport stands on a hill and sells its salt.", ["where is Oldport", "what does Oldport sell"]),
        ("The ferry is old; the board owns it.", ["who owns it"]),
        ("Ada Lund met Bo, who runs the mill.", ["what runs the mill"]),
        ("Oldport, founded in 1402, is a port.", ["when was Oldport founded"]),
        ("The mill is a house run by the Harbour Board.", ["by whom is The mill run"]),
        ("Those who row pay 4 crowns.", ["how much do Those who row pay"]),
    ],
)
def test_each_clause_of_it(sentence: str, questions: list[str]) -> None:
    assert set(questions) <= set(asked(sentence))


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        # There may be others that are one.
        ("Ada Lund is a pilot.", "who is a pilot"),
        # It does not say what is denied.
        ("Ada Lund did not say that the pier leaks.", "what leaks"),
        # A list of nouns is no verb.
        ("The board keeps boats and bridges in Oldport.", "what does The board bridge"),
        ("Swan ferry passengers in Oldport were counted.", "what passengers in Oldport"),
        ("Ada Lund is proud of the pier.", "who is Ada Lund"),
    ],
)
def test_nothing_that_it_does_not_say(sentence: str, question: str) -> None:
    assert question not in asked(sentence)


@given(st.text(alphabet="aAd \"“”'’,;:().?-0123456789%$\n", max_size=200))
def test_any_text_at_all(text: str) -> None:
    assert len(asked(text)) <= 24


@given(
    st.lists(
        st.sampled_from(
            """
            Ada Lund the board Oldport that who , and but is was opened opens 12 12% in to by because not 2021
            May said ; a ferry
            """.split()
        ),
        max_size=20,
    )
)
def test_any_words_in_any_order(words: list[str]) -> None:
    assert len(asked(" ".join(words))) <= 24


def test_a_sentence_without_end_is_read_no_further_than_a_dozen_clauses() -> None:
    assert asked("Ada Lund said that the board which runs the ferry said and " * 60)
