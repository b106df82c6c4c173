"""The order that a sentence tells."""

import pytest

from facts.matching.english.words import stem
from facts.matching.profile import rankings as told

NAMES = (
    "Night Tide",
    "Salt Road",
    "The Lamp",
    "Heron",
    "Gannet",
    "Tern",
    "Ada Quill",
    "Ben Crow",
    "Cy Dunn",
    "Skell",
)


@pytest.mark.parametrize(
    ("sentence", "order"),
    [
        (
            "Night Tide had the most listeners in 2022, followed by Salt Road and The Lamp.",
            {1: "night tide", 2: "salt road", 3: "the lamp"},
        ),
        (
            "In the regatta of 2019 the Heron came first, ahead of the Gannet and the Tern.",
            {1: "heron", 2: "gannet", 3: "tern"},
        ),
        (
            "The Heron took first place, with the Gannet second and the Tern third.",
            {1: "heron", 2: "gannet", 3: "tern"},
        ),
        (
            "In 2020 Ada Quill was first, Ben Crow second and Cy Dunn fifth.",
            {1: "ada quill", 2: "ben crow", 5: "cy dunn"},
        ),
        ("Ben Crow came second and Cy Dunn third.", {2: "ben crow", 3: "cy dunn"}),
        ("The poll was led by Ada Quill, followed by Ben Crow.", {1: "ada quill", 2: "ben crow"}),
        ("Ada Quill won the race, narrowly ahead of Ben Crow.", {1: "ada quill", 2: "ben crow"}),
        ("The most votes went to Ada Quill, followed by Ben Crow.", {1: "ada quill", 2: "ben crow"}),
        (
            "The most frequent causes of fires in Skell are candles, stoves and old cables, in that order.",
            {1: "candl", 2: "stove", 3: "old cabl"},
        ),
        ("The most common cause of fires was candles, followed by stoves.", {1: "candl", 2: "stove"}),
        ("In 2021 Salt Road was the programme with the most listeners.", {1: "salt road"}),
        ("In the list of 2021 Skell came eleventh.", {11: "skell"}),
    ],
)
def test_each_rank_that_a_sentence_tells_has_its_item(sentence: str, order: dict[int, str]) -> None:
    found, _ = told.read(sentence, NAMES)
    assert dict(found) == order


@pytest.mark.parametrize(
    "sentence",
    [
        "The walk was first held in May, followed by a dinner.",
        "Skell is the largest of the towns.",
        "Salt Road was first broadcast in 2019.",
        "Ada Quill came first, before Ben Crow arrived.",
        "Ada Quill and Ben Crow came joint first, followed by Cy Dunn.",
        "Ada Quill was not first, and Ben Crow was second.",
        "The first pier was built in Skell.",
        "Night Tide is one of the most popular programmes.",
        "Ada Quill spoke, followed by Ben Crow and Cy Dunn.",
    ],
)
def test_what_tells_no_order_has_none(sentence: str) -> None:
    assert told.read(sentence, NAMES) == ((), "")


def test_what_it_is_ranked_by_is_kept() -> None:
    _, by = told.read("Night Tide had the most listeners in 2022, followed by Salt Road.", NAMES)
    assert by == stem("listeners")
