"""What a question only points to is found by the fact's own words."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Where is the gorse country?", "gorse"),
        ("Which of the three has a lift?", "lift"),
        ("According to Otto Lind, what is it that ruins the plates?", "rain"),
        ("Could you tell me who the person called Mira is?", "hidden"),
        ("Who spoke with the Dorn Post?", "spoke"),
        ("How far from the station is Dorn?", "dorn"),
        ("For whom is Dorn Path open?", "path"),
        ("How often did the Star Institute watch the comet in 2022?", "nights"),
        ("What average wait did the guides measure at the gate in 2022?", "wait"),
        ("What will the Star Institute do with the sealed plates in March 2053?", "opens"),
        ("At what hour does Ida Brandt wind the clock?", "clock"),
        ("What is the seating capacity of the dome?", "seats"),
        ("What does one pay for a ticket for the dome?", "price"),
        ("What is the estimate of the Star Institute for the loss of plates in 2022?", "plates"),
    ],
)
def test_what_is_pointed_to_is_found(observatory: FactBase, question: str, id: str) -> None:
    assert answer_of(observatory, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Where is the heather country?",
        "Which of the two has a lift?",
        "Which of the three has a cellar?",
        "According to Otto Lind, what is it that ruins the dome?",
        "How far from the dome is Dorn?",
        "For whom is the hostel open?",
        "How often did the Star Institute watch the moon in 2022?",
        "What will the Star Institute do with the sealed plates in May 2053?",
        "At what hour does Otto Lind wind the clock?",
        "What is the seating capacity of the hostel?",
    ],
)
def test_what_is_not_there_is_not_pointed_to(observatory: FactBase, question: str) -> None:
    assert answer_of(observatory, question) is None


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What is the café in Marl called?", "cafe"),
        ("What was the name of the December storm?", "storm"),
        ("What is the mill in Marl called?", None),
    ],
)
def test_what_is_called_so_is_named(reeds: FactBase, question: str, fact: str | None) -> None:
    assert answer_of(reeds, question) == fact
