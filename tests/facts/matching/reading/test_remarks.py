"""What is said beside a question is told from what only names its matter, and from what narrows it."""

import pytest

from facts.matching.reading.remarks import (
    is_called,
    is_said,
    names,
    narrows,
    unclaimed,
    without_padding,
)


@pytest.mark.parametrize(
    "piece",
    [
        "The kettle is on.",
        "my neighbour keeps humming it",
        "Never got one myself",
        "skimmed it on the bus",
        "Poor goat!",
        "afaik",
        "Thanks a lot",
    ],
)
def test_what_states_or_is_called_out_is_said(piece: str) -> None:
    assert is_said(piece)


@pytest.mark.parametrize(
    "piece",
    [
        "The goats of Orrin",
        "Cheese sales per week",
        "in the hills",
        "that goat they keep in Orrin",
        "Women only",
    ],
)
def test_what_only_names_a_matter_is_not(piece: str) -> None:
    assert not is_said(piece)


def test_what_is_called_out_points_to_nothing() -> None:
    assert is_called("Wow, thanks!")
    assert not is_called("Wow, the cheese was great!")


def test_names_are_capitals_behind_the_first_word_and_places() -> None:
    assert names("Saw Ann Lee with a Tory") == ["Ann Lee"]
    assert names("i live in orrin") == ["orrin"]
    assert names("Greetings from Orrin, I am off to bed") == []


def test_what_somebody_takes_for_the_answer_is_left_out() -> None:
    assert "Orrin" not in unclaimed("Dad says Orrin, I doubt it")
    assert "2019" in unclaimed("My notes say it was 2019")


_ASKED = set("how many goats graze on the hill in 2021".split())


@pytest.mark.parametrize(
    "said",
    [
        "I only want the white goats.",
        "I was up there in 2019.",
        "It was July.",
        "I keep the mountain goats.",
        "cubans are great",
        "Happy cubans are what I love.",
        "Sheep are what I'm after.",
        "I'm writing on sheep.",
    ],
)
def test_another_time_people_sort_or_topic_narrows(said: str) -> None:
    assert narrows(said, _ASKED, set())


@pytest.mark.parametrize(
    "said",
    [
        "I only saw the end.",
        "In 2021 I was ill.",
        "My 3 cats sleep.",
        "I'm writing to my mother.",
        "It smells.",
    ],
)
def test_what_the_asker_does_himself_narrows_nothing(said: str) -> None:
    assert not narrows(said, _ASKED, set())


@pytest.mark.parametrize(
    "text",
    [
        "off topic but who rows it?",
        "before I forget, who rows it?",
        "when you get a sec, who rows it?",
        "on another note: who rows it?",
        "first of all, who rows it?",
        "who rows it, or don't they say?",
        "who rows it, must have been ages?",
    ],
)
def test_what_people_begin_and_end_to_ask_with_is_left_away(text: str) -> None:
    assert without_padding(text) == "who rows it?"


@pytest.mark.parametrize("text", ["first of all boats, who rows it?", "who rows it, or does she sail?"])
def test_what_is_no_such_phrase_stays(text: str) -> None:
    assert without_padding(text) == text
