"""What is not yet a fact: drafts from a source's text, and what a new fact repeats or contradicts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facts.base import FactBase
from facts.errors import FootnoteError, InvalidError, UnknownError
from tests.facts.making import PACK, SOURCE, TEXT, figure, new_base, source, statement


@pytest.fixture
def base(tmp_path: Path) -> Iterator[FactBase]:
    with new_base(tmp_path / "base.db") as made:
        yield made


def test_a_draft_becomes_a_fact_without_looking_for_its_words_again(base: FactBase) -> None:
    draft = next(one for one in base.extract(SOURCE) if one["fields"].get("value") == "41200")
    assert draft["fields"]["observation_date"] == "2023"
    assert draft["fields"]["attributed_to"] == "the harbour office"
    citation = {name: draft[name] for name in ("source", "exact", "prefix", "suffix", "start", "end")}
    fact = {
        **draft["fields"],
        "id": "riders",
        "kind": draft["kind"],
        "statement": "The ferry carried 41,200 riders in 2023.",
        "variable_measured": "riders",
        "observation_about": "the ferry",
        "citations": [citation],
    }
    base.publish(fact, pack=PACK, actor="ann")
    assert base.fact("riders")["answerable"]


def test_a_quote_is_drafted_with_its_speaker(base: FactBase) -> None:
    (quote,) = [one for one in base.extract(SOURCE, PACK) if one["kind"] == "quote"]
    assert quote["fields"]["text"] == "We are proud of every trip"
    assert quote["fields"]["creator"]["name"] == "Ann Lee"


def test_no_draft_crosses_the_sources_elision_mark(base: FactBase) -> None:
    assert all("{snip}" not in draft["exact"] for draft in base.extract(SOURCE))


def test_as_many_drafts_are_given_as_are_wanted(base: FactBase) -> None:
    assert len(base.extract(SOURCE, limit=2)) == 2


def test_a_text_that_is_not_kept_is_given(base: FactBase) -> None:
    base.add_source(source(id="copy"), pack=PACK, document=TEXT, actor="ann")
    with pytest.raises(FootnoteError, match="is not kept"):
        base.extract("copy")
    assert len(base.extract("copy", document=TEXT)) == len(base.extract(SOURCE))
    with pytest.raises(InvalidError, match="another text"):
        base.extract("copy", document=TEXT + " ")


def test_an_unknown_source_is_said(base: FactBase) -> None:
    with pytest.raises(UnknownError):
        base.extract("none")


def test_the_same_figure_and_a_contradiction_are_found(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    said = {"id": "riders-2023", "statement": "The ferry carried 41,200 riders in 2023."}
    assert base.duplicates(figure("again"), PACK) == [{**said, "relation": "same"}]
    other = figure("other", value="40000", value_text="40,000")
    assert base.duplicates(other, PACK) == [{**said, "relation": "conflict"}]
    nearly = figure("nearly", value_text="nearly 41,200", modifier="nearly")
    assert base.duplicates(nearly, PACK) == [{**said, "relation": "same"}]


@pytest.mark.parametrize(
    ("changes", "relations"),
    [
        ({"variable_measured": "ferry riders"}, ["same"]),
        ({"variable_measured": "the Rider"}, ["same"]),
        ({"observation_date": "2023-01/2023-12"}, ["same"]),
        ({"observation_date": "2022"}, []),
        ({"observation_date": None}, []),
        ({"place": "Tarnmouth"}, []),
        ({"observation_about": "the island ferry"}, []),
        ({"unit_text": "thousands"}, []),
        ({"kind": "statement"}, []),
        ({"variable_measured": None}, []),
    ],
)
def test_what_is_compared_is_the_same_thing_at_the_same_time(
    base: FactBase, changes: dict[str, Any], relations: list[str]
) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    given = {name: value for name, value in figure("new", **changes).items() if value is not None}
    assert [found["relation"] for found in base.duplicates(given, PACK)] == relations


def test_a_fact_is_no_duplicate_of_itself_nor_of_what_is_no_answer_any_more(base: FactBase) -> None:
    entry = base.publish(figure(), pack=PACK, actor="ann")
    assert base.duplicates(figure(), PACK) == []
    base.retire("riders-2023", pack=PACK, seen=entry.revision, actor="ann")
    assert base.duplicates(figure("new"), PACK) == []


def test_what_is_only_proposed_counts(base: FactBase) -> None:
    base.propose(figure(), pack=PACK, actor="ann")
    assert [found["relation"] for found in base.duplicates(figure("new"), PACK)] == ["same"]


def test_the_same_words_twice_are_found(base: FactBase) -> None:
    base.publish(statement("fare", exact="The fare is 4 dollars"), pack=PACK, actor="ann")
    again = {
        **statement("again", exact="The fare is 4 dollars"),
        "statement": "The report says: the fare is 4 dollars",
    }
    assert [found["id"] for found in base.duplicates(again, PACK)] == ["fare"]
    assert base.duplicates({"kind": "quote"}, PACK) == []
    assert base.duplicates({}, PACK) == []
