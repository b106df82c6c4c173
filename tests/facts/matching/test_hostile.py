"""Whatever is asked, an answer comes back: nothing raises, and nothing takes long."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from facts.matching.reading.question import MAX_CHARACTERS

LONGEST = 4_000
SECONDS = 2.0
"""A bound for a slow machine under load; what is usual is a hundredth of it."""

# What questions are made of, what numbers and dates are made of, and what no question has.
PIECES = [
    *"""
    how many much long when where why who what which said did does was is the of in from to between and per
    not all hires ferry mayor Tarnmouth Skelhaven Sam's Darién bicycles year month days ago last first
    twenties century half 2021 2023 2023-2021 22/23 46 1,200 99999999 0 31 30th 1990s 1.2 k % million two
    hundred Q4 compare more than less versus most the data figures ” “ " ' ’ ? ! . , ; : – … ( ) * + ^ ፩ ½ ² ٣
    İ ß ǆ ㌀ 一 NEAR OR
    """.split(),
    *("\x00", "\ufeff", "\n", "\u2028", "\U000e0001", "\ud800", "\udfff"),
]
ANY_TEXT = st.text(st.characters(), max_size=LONGEST)
LIKE_A_QUESTION = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda pieces: st.sampled_from([" ", ""]).map(lambda between: between.join(pieces))
)


@pytest.fixture(scope="module")
def base(towns_file: Path) -> Iterator[FactBase]:
    with FactBase.open(towns_file) as opened:
        yield opened


@pytest.fixture(scope="module")
def listed(base: FactBase) -> list[str]:
    return [question for fact in base.facts() for question in fact.get("questions", ())]


@given(ANY_TEXT)
@settings(max_examples=80)
def test_any_text_has_an_outcome(base: FactBase, text: str) -> None:
    assert base.ask(text).outcome in Outcome


@given(LIKE_A_QUESTION)
@settings(max_examples=80)
def test_what_is_nearly_a_question_has_an_outcome_and_an_explanation(base: FactBase, text: str) -> None:
    answer = base.ask(text)
    assert answer.outcome in Outcome
    assert answer.explanation["decision"]["status"] == answer.outcome.value


@given(st.data())
@settings(max_examples=100)
def test_so_have_the_words_of_a_real_one_in_any_order(
    base: FactBase, listed: list[str], data: st.DataObject
) -> None:
    words = data.draw(st.permutations(data.draw(st.sampled_from(listed)).split()))
    assert base.ask(" ".join(words[: data.draw(st.integers(1, len(words)))])).outcome in Outcome


@given(LIKE_A_QUESTION)
@settings(max_examples=50)
def test_so_has_what_follows_a_question(base: FactBase, text: str) -> None:
    before = base.ask("How many hires began in Tarnmouth in 2022?").context
    assert base.ask(text, context=before).outcome in Outcome


@pytest.mark.parametrize(
    "text",
    [
        "million \ud800",
        "\udfff",
        "what happened 99999999 days ago",
        "what happened 9999 years ago",
        f"what happened {'9' * 900} weeks ago",
        "first the 1990s OR ፩ 2021",
        "x" * LONGEST,
        "\x00",
    ],
)
def test_what_no_fact_speaks_of_is_met_with_silence(base: FactBase, text: str) -> None:
    assert base.ask(text).outcome is Outcome.NOT_FOUND


def test_half_a_surrogate_pair_hides_no_answer(base: FactBase) -> None:
    asked = "How many hires began in Tarnmouth in 2021?"
    assert base.ask(f"\ud83d{asked}").answers == base.ask(asked).answers != ()


LONG = {
    "an open quotation mark": '"' + "a " * (LONGEST // 2 - 1),
    "one in a text that is read": '"' + "a " * (MAX_CHARACTERS // 2 - 1),
    "spaces behind a quotation": '"a a a' + " " * (MAX_CHARACTERS - 10),
    "dots behind a quotation": '"a a a' + "." * (MAX_CHARACTERS - 10),
    "spaces": " " * MAX_CHARACTERS,
    "one question word": "how many " * (MAX_CHARACTERS // 9),
    "many parts": "what, " * (MAX_CHARACTERS // 6),
    "many purposes": " for my a b" * (MAX_CHARACTERS // 11),
    "dotted letters": "A." * (MAX_CHARACTERS // 2),
    "one long number": "1,111" * (MAX_CHARACTERS // 5),
    "typing errors": " ".join(f"{a}{b}zq" for a in "bcdfghjklmnp" for b in "bcdfghjklmnpqr"),
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_nothing_takes_long(base: FactBase, text: str) -> None:
    started = time.perf_counter()
    base.ask(text)
    assert time.perf_counter() - started < SECONDS
