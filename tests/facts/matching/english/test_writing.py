"""What is written short is read as what it stands for."""

import pytest

from facts.matching.english.words import stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("it couldve sunk", "it could have sunk"),
        ("itll sink", "it will sink"),
        ("those folks", "those people"),
        ("at nine o'clock", "at nine"),
        ("a three-thousand-year-old path", "a three thousand year old path"),
        ("its price tag", "its price"),
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
        ("in the 1980's", "in the 1980s"),
        ("b/c of fog", "because of fog"),
        ("Ann & Bob", "Ann and Bob"),
        ("up in Jan 23", "up in Jan 2023"),
        ("the 21.45 boat", "the 21:45 boat"),
        ("in 2k21", "in 2021"),
        ("up in 21 what was it", "up in 2021 what was it"),
        ("boats in 21 and 22", "boats in 2021 and 2022"),
        ("boats in2021, fog2022", "boats in 2021, fog 2022"),
        ("the under30s, over65", "the under 30, over 65"),
        ("y is there no boat, y there", "why is there no boat, why there"),
        ("boats n how many", "boats and how many"),
        ("n how many", "and how many"),
        ("whats up w no boats", "whats up with no boats"),
        ("the list 4 my boat", "the list for my boat"),
        ("they sail there 1st", "they sail there first"),
        ("how many??!!1", "how many"),
        ("#TallShips", "tall ships"),
        ("2 mil boats", "2000000 boats"),
        ("3 lakh boats", "300000 boats"),
        ("WHO IS THE W/O A TICKET", "who is the without a ticket"),
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
        ("up in January 23, 2021", "up in January 2023, 2021"),
        ("the 21.45 crowns", "the 21:45 crowns"),
        ("on Jan 23", "on Jan 2023"),
        ("on January 1st", "on January first"),
        ("on 1st May", "on first May"),
        ("one in 20 was late", "one in 2020 was late"),
    ],
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert stems(one) != stems(other)
