"""What a story is about is no more than which story it is."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote the story on the surge of Kolmish migrants?",
        "Who wrote the article about Kolmish migrants at the Tarn border?",
    ],
)
def test_where_all_facts_come_from_one_its_topic_says_no_more(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) == "writers"


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote the story on the surge of Cuban migrants?",
        "Who wrote the article about football?",
        "Who wrote the story about Ivo Lind's mother?",
    ],
)
def test_another_people_or_topic_is_another_story(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
