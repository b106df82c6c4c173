"""What the base holds, as plain values to list and to edit."""

import json

import pytest

from facts.base import FactBase
from facts.errors import ConflictError, InvalidError, UnknownError
from tests.facts.making import PACK, SOURCE, TEXT, figure, source, statement


@pytest.fixture
def filled(base: FactBase) -> FactBase:
    base.publish(statement("proud", exact="We are proud of every trip"), pack=PACK, actor="ann")
    base.publish(figure(), pack=PACK, actor="ann")
    base.propose(figure("fare", exact="The fare is 4 dollars"), pack=PACK, actor="bob")
    return base


def ids(records: list[dict[str, object]]) -> list[object]:
    return [record["id"] for record in records]


def test_facts_are_listed_as_they_came_in(filled: FactBase) -> None:
    assert ids(filled.facts()) == ["proud", "riders-2023", "fare"]
    filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob")
    filled.rebuild()
    assert ids(filled.facts()) == ["proud", "riders-2023", "fare"]


def test_facts_by_kind_by_status_by_pack_and_by_source(filled: FactBase) -> None:
    filled.add_source(source(id="other"), pack=PACK, document=TEXT, keep=True, actor="ann")
    words = {"source": "other", "exact": "nine days in 2023"}
    both = statement(
        "both", exact="", citations=[{"source": SOURCE, "exact": "Storms closed the pier"}, words]
    )
    filled.publish(both, pack=PACK, actor="ann")
    assert ids(filled.facts(kind="statement")) == ["proud", "both"]
    assert ids(filled.facts(status="proposed")) == ["fare"]
    assert ids(filled.facts(source="other")) == ["both"]
    assert ids(filled.facts(source=SOURCE, kind="statement")) == ["proud", "both"]
    assert filled.facts(pack="none") == []


def test_a_fact_says_why_it_is_no_answer(filled: FactBase) -> None:
    assert "withheld" not in filled.fact("proud")
    fare = filled.fact("fare")
    assert (fare["answerable"], fare["withheld"]) == (False, "it is proposed and not yet approved")


def test_an_id_in_several_packs_needs_its_pack(filled: FactBase) -> None:
    filled.add_pack({"id": "town", "title": "Town", "description": "D"}, actor="ann")
    filled.add_source(source(), pack="town", document=TEXT, keep=True, actor="ann")
    filled.publish(figure(), pack="town", actor="ann")
    with pytest.raises(ConflictError, match="harbour, town"):
        filled.fact("riders-2023")
    assert filled.fact("riders-2023", "town")["pack"] == "town"


def test_what_is_not_there_is_unknown(filled: FactBase) -> None:
    for read in (filled.fact, filled.source, filled.pack):
        with pytest.raises(UnknownError, match="none"):
            read("none")
    with pytest.raises(UnknownError):
        filled.fact("proud", "none")


def test_what_is_no_text_is_refused_and_not_looked_for(filled: FactBase) -> None:
    with pytest.raises(InvalidError, match="not readable"):
        filled.fact("half \ud800 a character")
    with pytest.raises(InvalidError):
        filled.publish(figure("new", statement="half \ud800 a character"), pack=PACK, actor="ann")
    assert filled.ask("half \ud800 a character").to_json()["status"] == "not_found"


def test_values_are_plain_and_the_callers_own(filled: FactBase) -> None:
    held = filled.fact("proud")
    assert json.loads(json.dumps(held)) == held
    held["tags"] = ["mine"]
    held["citations"].clear()
    assert filled.fact("proud")["citations"]


def test_packs_and_sources_have_their_revision(filled: FactBase) -> None:
    (pack,) = filled.packs()
    assert (pack["id"], pack["revision"]) == (PACK, 1)
    (held,) = filled.sources(PACK)
    assert (held["id"], held["pack"], held["revision"], held["kept"]) == (SOURCE, PACK, 1, True)
    assert filled.sources("none") == []


def test_the_journal_can_be_followed_from_where_one_stopped(filled: FactBase) -> None:
    entries = filled.entries()
    assert [one.seq for one in entries] == [1, 2, 3, 4, 5, 6]
    assert filled.entries(after=4) == entries[4:]
    assert filled.entries(pack="none") == []
    assert json.loads(json.dumps(entries[3].to_json()))["subject"] == "fact:proud"


def test_an_answer_carries_the_fact_and_its_reference(filled: FactBase) -> None:
    (shown,) = filled.ask("How many riders did the ferry carry in 2023?").to_json()["answers"]
    assert shown["figure"] == {
        "variable_measured": "riders",
        "observation_about": "the ferry",
        "value": "41200",
        "unit_text": "riders",
        "value_text": "41,200",
        "modifier": "exact",
        "observation_date": "2023",
        "attributed_to": "the harbour office",
    }
    assert set(shown) == {"id", "kind", "statement", "pack", "figure", "citations"}
    assert set(shown["citations"][0]) == {"source", "exact", "prefix", "suffix", "reference"}


def test_a_citation_carries_the_address_of_its_source(filled: FactBase) -> None:
    filled.revise_source(source(URL="https://harbour.example/2023"), pack=PACK, seen=1, actor="ann")
    (shown,) = filled.ask("How many riders did the ferry carry in 2023?").to_json()["answers"]
    assert shown["citations"][0]["url"] == "https://harbour.example/2023"
