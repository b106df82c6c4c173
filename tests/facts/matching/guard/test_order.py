"""Which word goes with which, and in which order, is as the question has it."""

import pytest

from tests.facts.matching.harbour import Objections


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Does the night boat sail to Tarn?", "line", "it does not go to “tarn”"),
        ("Does the night boat sail from Skell?", "line", "it does not go from “skell”"),
        ("Did Tarn Council fine Moss Ferries?", "fined", "“tarn” is not who does it"),
        (
            "Did the owner of Skell close the pier?",
            "told",
            "it does not speak of “owner” and “skell” together",
        ),
    ],
)
def test_the_other_way_round_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Does the night boat sail from Tarn to Skell?", "line"),
        ("Did Moss Ferries fine Tarn Council?", "fined"),
        ("Was Tarn Council fined by Moss Ferries?", "fined"),
        ("Who is the mayor of Tarn?", "head"),
    ],
)
def test_its_own_way_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []
