"""What is written short is read as what it stands for."""

import pytest

from facts.matching.words import stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("it couldve sunk", "it could have sunk"),
        ("itll sink", "it will sink"),
        ("those folks", "those people"),
        ("no of boats", "number of boats"),
        ("my ex colleague sang", "my former colleague sang"),
        ("her day job", "her job"),
        ("the towns round the bay", "the towns around the bay"),
        ("what did she sing last year, 2021", "what did she sing 2021"),
        ("in its first year, 2021", "in 2021"),
        ("between 21 and 22?", "between 2021 and 2022"),
        ("a 500g jar", "a 500 gram jar"),
        ("how many in ten sing", "what share of sing"),
        ("whereabouts is it", "where is it"),
        ("the harbour's first year, 2021", "the harbour's 2021"),
        ("the year before, in 2021", "2021"),
        ("the year before, i.e. 2021", "2021"),
        ("the 9.45 pm boat", "the 21:45 boat"),
        ("the boat at 9:45 p.m.", "the boat at 21:45"),
        ("a quarter to ten at night", "21:45"),
        ("half past 6 in the evening", "18:30"),
        ("12.30pm", "12:30"),
        ("when was it brought into existence", "when was it founded"),
    ],
)
def test_what_means_the_same_is_the_same(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("singers 23/25", "singers 2023-25"),
        ("the year before 2021", "2021"),
        ("between 21 and 22 singers", "between 2021 and 2022 singers"),
        ("the whereabouts are unknown", "the where are unknown"),
        ("the 9.45 am boat", "the 9.45 pm boat"),
        ("half past one at night", "13:30"),
        ("the harbour's second year", "the harbour's year"),
    ],
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert stems(one) != stems(other)
