"""What a plain sentence holds besides what the fact's fields say."""

import json
from dataclasses import asdict

import pytest

from facts.matching.profile.holdings import Holdings, read

TYPES = {"Ann Lee": "person", "Moss Ferries": "organisation", "Skell": "place", "Tarn": "place"}


def holdings(sentence: str, *more: str) -> Holdings:
    entities = [{"name": name, "type": kind} for name, kind in TYPES.items() if name in sentence]
    return read({"statement": sentence, "entities": entities}, [sentence, *more])


def test_the_subject_is_the_name_that_the_sentence_starts_with() -> None:
    assert holdings("Ann Lee runs the boat.").subject == "ann lee"
    assert holdings("The Moss Ferries sail.").subject == "moss ferri"


@pytest.mark.parametrize("sentence", ["Ann Lee's boat sank.", "The boat of Ann Lee sank.", "It sank."])
def test_what_belongs_to_it_or_stands_before_it_is_not(sentence: str) -> None:
    assert holdings(sentence).subject == ""


@pytest.mark.parametrize(
    ("sentence", "classes"),
    [
        ("Skell is a shipbuilding town on the sound.", ("town",)),
        ("Moss Ferries was the first firm to sail.", ("firm",)),
        ("Ann Lee, a sailor, has been president of Moss Ferries since 2019.", ("presid",)),
        ("Ann Lee has been general director of Moss Ferries since 2019.", ("director",)),
        ("Ann Lee is technical director of Moss Ferries.", ()),
        ("Ann Lee was critical of the pier.", ()),
        ("Skell is old.", ()),
        ("A town is a place.", ()),
    ],
)
def test_what_the_subject_is_said_to_be(sentence: str, classes: tuple[str, ...]) -> None:
    assert holdings(sentence).classes == classes


@pytest.mark.parametrize(
    "sentence",
    [
        "Moss Ferries quickly bought the pier.",
        "Moss Ferries has bought the pier.",
        "The pier was bought by Moss Ferries.",
        "The pier was bought in 2019 by Moss Ferries.",
        "The pier was bought by the small firm Moss Ferries.",
    ],
)
def test_who_does_it_with_what_he_does(sentence: str) -> None:
    assert holdings(sentence).agents == (("moss ferri", "buy"),)


def test_a_place_does_nothing() -> None:
    assert holdings("Tarn bought the pier.").agents == ()


def test_places_are_those_that_something_is_at() -> None:
    assert set(holdings("The boat lies in Tarn near the Skell.").located) == {"tarn", "skell"}
    assert holdings("Tarn has a boat.").located == ()


@pytest.mark.parametrize(
    ("sentence", "numbered"),
    [
        ("The pier was closed for nine weeks.", ("week",)),
        ("Twelve people rode 3 old bikes.", ("bike", "peopl")),
        ("A 40-gram tin of tea costs 3 dollars.", ("dollar", "gram")),
        ("A girl of 12 years old swam.", ()),
        ("It rose by 1.5 feet.", ()),
        ("In 2023 it fell.", ()),
    ],
)
def test_the_nouns_that_a_number_stands_before(sentence: str, numbered: tuple[str, ...]) -> None:
    assert holdings(sentence).numbered == numbered


def test_they_are_read_in_every_text_of_the_fact() -> None:
    assert holdings("The pier was closed.", "shut for nine weeks").numbered == ("week",)


@pytest.mark.parametrize(
    ("sentence", "effect"),
    [
        ("Trade fell because of fog.", ("trade", "fall")),
        ("Fog caused losses.", ("loss",)),
        ("Fog led to losses.", ("loss",)),
        ("The reason for the loss is fog.", ("the", "loss")),
        ("Ann Lee blames Skell for losses.", ("loss",)),
        ("Ann Lee attributes losses to fog.", ("loss",)),
    ],
)
def test_what_the_sentence_gives_a_cause_for(sentence: str, effect: tuple[str, ...]) -> None:
    assert effect in holdings(sentence).effects


def test_a_plain_sentence_gives_none() -> None:
    assert holdings("Fog and losses are known in Tarn.").effects == ()


def test_they_come_back_from_json_as_they_went() -> None:
    held = holdings("Moss Ferries is a firm that sails from Tarn because nine towns want it.")
    assert Holdings.from_json(json.loads(json.dumps(asdict(held)))) == held


def test_who_does_it_in_a_relative_clause_and_behind_by() -> None:
    assert ("ann lee", "lead") in holdings("Ann Lee is the engineer who leads the crew.").agents
    assert ("moss ferri", "pay") in holdings("Skell is a pier paid for by Moss Ferries.").agents
