"""What only takes up the talk is left away; a step of a year is named."""

import pytest

from facts.matching.following.turns import names_a_step, opened, stepped


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("sorry, I meant the mill", "and the mill"),
        ("no no, I mean 1987", "and 1987"),
        ("oops, the tower", "and the tower"),
        ("Cool! And who built it?", "And who built it?"),
        ("ok thanks. where is it?", "where is it?"),
        ("never mind, what is a weir?", "what is a weir?"),
        ("another question: who built the weir?", "who built the weir?"),
        ("No boats in 1987?", "No boats in 1987?"),
        ("Fine sand, where is it from?", "Fine sand, where is it from?"),
        ("Right of way: who has it?", "Right of way: who has it?"),
        ("thanks!", "thanks!"),
    ],
)
def test_the_opening_is_left_away(text: str, rest: str) -> None:
    assert opened(text) == rest


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("and the year before?", "and 1986?"),
        ("what about the previous year", "what about 1986"),
        ("and a year later?", "and 1988?"),
        ("in the following year", "in 1988"),
    ],
)
def test_a_step_is_named(text: str, named: str) -> None:
    assert names_a_step(text)
    assert stepped(text, 1987) == named


@pytest.mark.parametrize("text", ["the year before the flood", "in the first year", "half a year later"])
def test_other_years_are_none(text: str) -> None:
    assert not names_a_step(text)
