"""A share is of one whole, and no number of people."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("What share of Kolmish nationals are granted permits in Tarn?", "granted"),
        ("What percentage of permits in Tarn are granted to Kolmish nationals?", "granted"),
        ("Of Kolmish nationals, what share is granted permits in Tarn?", "granted"),
        ("share of permits granted in Tarn among Kolmish nationals", "granted"),
        ("What share of people in Orland had used a lamp?", "lamps"),
        ("What share of respondents had used a lamp in Orland?", "lamps"),
        ("What share of the rent goes to builders in Skell?", "rent"),
    ],
)
def test_the_share_of_those_whom_it_is_about_is_answered(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What share of those granted permits in Tarn are Kolmish nationals?",
        "What percentage of permits in Tarn goes to Kolmish nationals?",
        "Of the people granted permits in Tarn, what share is Kolmish?",
        "How many of the permits in Tarn are for Kolmish nationals?",
        "share of Kolmish nationals among those granted permits in Tarn",
        "Do Kolmish nationals make up 40% of those granted permits in Tarn?",
        "What share of the permits in Tarn do Kolmish nationals account for?",
        "Are 40% of those granted permits in Tarn Kolmish?",
        "What share of lamp users live in Orland?",
    ],
)
def test_a_share_of_another_whole_is_not(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


@pytest.mark.parametrize(
    "question",
    ["Are more Kolmish nationals granted permits in Tarn?", "Did more respondents use a lamp in Orland?"],
)
def test_a_share_does_not_say_how_many_more(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


def test_what_a_sum_was_spent_on_is_a_part_of_it(reeds: FactBase) -> None:
    assert answer_of(reeds, "How much of the spending in 2024 was for servers?") == "shares"
