"""A message that lists what it asks is parted."""

import pytest

from facts.matching.reading.clauses import alone, parts

ASKED = ["who founded the choir", "when was it founded"]


@pytest.mark.parametrize(
    "text",
    [
        f"1. {ASKED[0]}\n2. {ASKED[1]}",
        f"1) {ASKED[0]} 2) {ASKED[1]}",
        f"(1) {ASKED[0]} (2) {ASKED[1]}",
        f"a) {ASKED[0]} b) {ASKED[1]}",
        f"a. {ASKED[0]}\nb. {ASKED[1]}",
        f"i) {ASKED[0]} ii) {ASKED[1]}",
        f"- {ASKED[0]}\n- {ASKED[1]}",
        f"• {ASKED[0]}\n• {ASKED[1]}",
        f"Q1: {ASKED[0]} Q2: {ASKED[1]}",
        f"Two questions:\n1. {ASKED[0]}\n2. {ASKED[1]}",
        f"first, {ASKED[0]}, and second, {ASKED[1]}",
        f"two things: {ASKED[0]} and {ASKED[1]}",
        f"{ASKED[0]}\n{ASKED[1]}",
        f"{ASKED[0]}, and also {ASKED[1]}",
        f"{ASKED[0]} plus {ASKED[1]}",
    ],
)
def test_both_are_asked(text: str) -> None:
    assert parts(alone(text)) == ASKED


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("boats sold in 2021? and in 2022?", ["boats sold in 2021?", "and in 2022?"]),
        ("boats sold? and how many of those sank?", ["boats sold?", "and how many of those sank?"]),
        ("1. source for the 12%?\n2. who runs it", ["the 12%", "who runs it"]),
    ],
)
def test_the_second_may_go_on_from_the_first(text: str, asked: list[str]) -> None:
    assert parts(alone(text)) == asked


@pytest.mark.parametrize(
    "text", ["who took vitamin b. or c.", "1. hello 2. goodbye", "which version is 1.2?"]
)
def test_what_lists_nothing_is_one(text: str) -> None:
    assert parts(text) == [text]
