"""What a question leaves open between two, and what it leaves out."""

import pytest

from facts.matching.case.alternatives import alternatives, compares, excluded
from facts.matching.reading.question import Reading, read


def said(reading: Reading, places: frozenset[int]) -> str:
    return " ".join(reading.words[place].text for place in sorted(places))


@pytest.mark.parametrize(
    ("question", "left", "right"),
    [
        ("Is the Lark Choir a choir or a band?", "choir", "band"),
        ("Is it a symphony orchestra or a chamber group?", "symphony orchestra", "chamber group"),
        ("Did it run in the Dawn Courier or the Evening Post?", "dawn courier", "evening post"),
        ("Is Noor Dutch or Danish?", "dutch", "danish"),
        ("Did the choir name two or three reasons?", "2", "3"),
        ("is the music getting faster or slower", "faster", "slower"),
        ("Who said that it was a triumph, Holm or Rask?", "holm", "rask"),
    ],
)
def test_the_two_that_stand_around_or(question: str, left: str, right: str) -> None:
    reading = read(question)
    assert [tuple(said(reading, side) for side in sides) for sides in alternatives(reading)] == [
        (left, right)
    ]


def test_or_what_and_or_not_leave_nothing_open() -> None:
    assert alternatives(read("Is the Lark Choir a choir or what?")) == ()
    assert alternatives(read("were the organs in Tarn broken or something in 2022")) == ()


@pytest.mark.parametrize(
    ("question", "left_out"),
    [
        ("Which country besides Japan did they visit?", "japan"),
        ("Who sang apart from the Lark Choir?", "apart lark choir"),
        ("Who sang with the choir?", ""),
    ],
)
def test_what_the_answer_is_not_to_be(question: str, left_out: str) -> None:
    reading = read(question)
    assert said(reading, excluded(reading)) == left_out


def test_more_holds_the_two_against_each_other_where_it_is_not_one_of_them_itself() -> None:
    held = read("did Tarn or Velm sell more bread in 2021")
    open_ones = read("is it more or less bread")
    assert [compares(held, sides) for sides in alternatives(held)] == [True]
    assert [compares(open_ones, sides) for sides in alternatives(open_ones)] == [False]
