"""A fact that gives no names has those that its fields and its sentence show."""

from pathlib import Path
from typing import Any

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from facts.matching.profile.naming import named, read
from tests.facts.making import PACK, source, statement

TEXT = "Ada Lund of the Harbour Board opened the bridge on 3 May 2021. The pier is shut."


def names(sentence: str, **fields: Any) -> dict[str, str]:
    return {one["name"]: one["type"] for one in read({"statement": sentence, **fields})}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Mayor Ada Lund opened the Old Mill in Brask on Monday.",
            {"Ada Lund": "person", "Old Mill": "thing", "Brask": "place"},
        ),
        (
            "The Bank of England and the Ministry of Health disagree.",
            {"Bank of England": "organisation", "Ministry of Health": "organisation"},
        ),
        ("Swans live on Mill Isle and in Port Ansel.", {"Mill Isle": "place", "Port Ansel": "place"}),
        ("Ada Lund wrote “A Good Summer” in 2021.", {"A Good Summer": "work", "Ada Lund": "person"}),
        ("Axios said that Stef W. Knight wrote it.", {"Axios": "organisation", "Stef W. Knight": "person"}),
        ("Ada Lund’s ferry sank off Norway.", {"Ada Lund": "person", "Norway": "place"}),
        ("Chinese sailors came on Saturdays in May.", {}),
        ("Fares rose. They fell.", {}),
        ("the pier is shut", {}),
        ("", {}),
    ],
)
def test_names_are_the_runs_of_capitals(sentence: str, found: dict[str, str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Mayor Ada Lund opened it.", "Ada Lund", "person"),
        ("The Harbour Board opened it.", "Harbour Board", "organisation"),
        ("It lies in Brask.", "Brask", "place"),
        ("It came to Norway.", "Norway", "place"),
        ("She opened the Old Mill.", "Old Mill", "thing"),
    ],
)
def test_what_stands_around_a_name_tells_what_it_names(sentence: str, name: str, kind: str) -> None:
    assert names(sentence)[name] == kind


def test_a_speaker_and_a_place_are_names_wherever_they_stand() -> None:
    found = names("It leaks.", creator={"name": "Bo Marsh"}, place="Lower Moss")
    assert found == {"Bo Marsh": "person", "Lower Moss": "place"}


def test_fields_that_are_empty_name_nothing() -> None:
    assert names("It leaks.", creator=None, place=None) == {}


def test_a_speaker_without_a_name_is_none() -> None:
    assert names("It leaks.", creator={"name": "An unnamed guide"}) == {}


def test_what_a_curator_gives_is_not_added_to() -> None:
    fact = {"statement": "Ada Lund opened it.", "entities": [{"name": "It", "type": "thing"}]}
    assert named(fact) is fact


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who opened the bridge?", "bridge"),
        ("when was the bridge opened by Ada Lund", "bridge"),
        ("In which year did Ada Lund open the bridge?", "bridge"),
        ("Why did Ada Lund open the bridge?", None),
        ("Who closed the bridge?", None),
        ("When did Bo Marsh open the bridge?", None),
        ("Where did Ada Lund open the bridge?", None),
        ("How much did the bridge cost?", None),
    ],
)
def test_a_sentence_alone_is_asked_for_by_what_it_tells(
    tmp_path: Path, question: str, id: str | None
) -> None:
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as base:
        base.add_pack({"id": PACK, "title": "Harbour", "description": "The bridge."}, actor="ann")
        base.add_source(source(), pack=PACK, document=TEXT, keep=True, actor="ann")
        bridge = statement(
            "bridge", exact="opened the bridge", statement="Ada Lund opened the bridge on 3 May 2021."
        )
        base.publish(bridge, pack=PACK, actor="ann")
        answer = base.ask(question)
    told = [one["id"] for one in answer.answers] if answer.outcome is Outcome.ANSWERED else []
    assert told == ([id] if id else [])
