"""Who does it to whom, where "who" is asked of a deed."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of, said

ADA, BO = ({"name": one, "type": "person"} for one in ("Ada Krall", "Bo Timm"))
GUILD, WORKS = ({"name": one, "type": "organisation"} for one in ("Potters' Guild", "Marl Works"))
MARL, FARN = ({"name": one, "type": "place"} for one in ("Marl", "Farn"))
SAID = {
    "ada": "Ada Krall is the potter who trains the apprentices of the Potters' Guild",
    "bo": "Bo Timm told the Marl Post that the Potters' Guild taught him to wait",
    "guild": "The Potters' Guild was founded in 1950 by Bo Timm, so that nobody would have to go to Farn",
    "gate": "The Marl Post named the reopening of the kiln as one cause of the dear bread",
    "kiln": "The kiln was reopened by Bo Timm after the flood",
    "rent": "A place at the kiln costs 12 crowns a day",
    "works": "Marl Works, which the town of Marl runs, bakes bricks",
    "rule": "Anybody who objects to the kiln must write to Ada Krall",
    "blame": "Bo Timm blames the cracks on too few apprentices",
    "lake": "Marl is a town at the lake",
    "talk": "Ada Krall spoke with the Marl Post",
    "unknown": "It is not known how many people work at the kiln",
}
ABOUT = {
    "ada": [ADA, GUILD],
    "bo": [BO, GUILD],
    "guild": [GUILD, BO, FARN],
    "kiln": [BO],
    "works": [WORKS, MARL],
    "rule": [ADA],
    "blame": [BO],
    "lake": [MARL],
    "talk": [ADA],
}
ASKS = {
    "ada": ["Who is Ada Krall?", "Who trains the apprentices?"],
    "bo": ["What does Bo Timm say of the guild?", "Whom did the guild teach to wait?"],
    "guild": ["Who founded the Potters' Guild?", "When was the guild founded?"],
    "gate": ["Is the reopening of the kiln a cause?", "Which cause does the paper name?"],
    "kiln": ["Who reopened the kiln?"],
    "rent": ["How much does a place at the kiln cost?", "What is the price of the kiln?"],
    "works": ["Who runs Marl Works?", "What is Marl Works?"],
    "rule": ["Whom must one write to about the kiln?", "Who must write to Ada Krall?"],
    "blame": ["What does Bo Timm blame?", "Who blames the apprentices?"],
    "lake": ["Where is Marl?", "What is Marl?"],
    "talk": ["Who spoke with the paper?"],
    "unknown": ["How many people work at the kiln?"],
}


@pytest.fixture(scope="module")
def guild(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    speakers = dict.fromkeys(("bo", "blame"), "Bo Timm")
    facts = [
        said(SAID, speakers.get(id, "Marl Post"), id, *ASKS[id], entities=ABOUT.get(id, [])) for id in SAID
    ]
    with base_of(tmp_path_factory.mktemp("guild") / "footnote.db", SAID.values(), facts) as base:
        yield base


@pytest.fixture
def of(guild: FactBase) -> Objections:
    return objections_of(guild)


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Who trains Ada Krall?", "ada", "is who does it"),
        ("Who succeeded Ada Krall?", "ada", "“succeeded”"),
        ("Who did Ada Krall blame?", "ada", "does it"),
        ("Who did Bo Timm teach?", "bo", "“bo” does it"),
        ("Who do the apprentices blame?", "blame", "is not who does it"),
        ("Who reopened the kiln?", "gate", "does not say who"),
        ("Who founded Farn?", "guild", "“farn”"),
        ("Who named Marl?", "lake", "its name"),
        ("Who is the head of Marl Works?", "works", "at the head"),
        ("Who pays for the kiln?", "rent", "names nobody"),
        ("Who wrote to Ada Krall?", "rule", "who is to"),
        ("Did the Marl Post speak with Ada Krall?", "ada", "spoke"),
    ],
)
def test_who_is_held_to_the_deed(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who trains the apprentices of the guild?", "ada"),
        ("Who founded the guild?", "guild"),
        ("Who reopened the kiln after the flood?", "kiln"),
        ("Who runs Marl Works?", "works"),
        ("Who must write to Ada Krall?", "rule"),
        ("Did the Marl Post speak with Ada Krall?", "talk"),
    ],
)
def test_who_is_answered_by_who_does_it(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []


def test_nobody_does_what_it_is_not_known_that_anybody_does(guild: FactBase) -> None:
    assert not any(one["id"] == "unknown" for one in guild.ask("Who works at the kiln?").answers)
