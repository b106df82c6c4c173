"""Packs: taken in whole or not at all, as often as one likes, and given out as they came."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from facts.base import FactBase
from facts.errors import ConflictError, InvalidError, StaleRevision, UnknownError
from facts.journal import Action
from facts.model import parse_fact, parse_pack_info
from facts.packs import Pack, write_pack
from tests.facts.making import (
    PACK,
    QUESTION,
    SOURCE,
    TEXT,
    figure,
    is_answered,
    new_base,
    source,
    statement,
    tables,
)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A pack of two sources, one based on the other, and three facts."""
    with new_base(tmp_path / "other.db") as other:
        other.add_source(source(id="excerpt", is_based_on=SOURCE), pack=PACK, document=TEXT, actor="ann")
        other.publish(figure(), pack=PACK, actor="ann")
        other.publish(statement("proud", exact="We are proud of every trip"), pack=PACK, actor="ann")
        fare = statement(
            "fare", exact="", citations=[{"source": "excerpt", "exact": "The fare is 4 dollars"}]
        )
        other.publish(fare, pack=PACK, documents={"excerpt": TEXT}, actor="ann")
        return other.export_pack(PACK)


@pytest.fixture
def empty(tmp_path: Path) -> Any:
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as base:
        yield base


def changed(pack: Pack, id: str, **fields: Any) -> Pack:
    """The pack with one fact changed."""
    facts = tuple(parse_fact({**fact.to_json(), **fields}) if fact.id == id else fact for fact in pack.facts)
    return replace(pack, facts=facts)


def folder_of(pack: Pack, folder: Path) -> dict[str, bytes]:
    write_pack(pack, folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_imported_pack_answers(empty: FactBase, pack: Pack) -> None:
    report = empty.import_pack(pack, actor="ann", reason="first")
    assert report.added == (
        "pack:harbour",
        "source:excerpt",
        "source:report",
        "fact:fare",
        "fact:riders-2023",
        "fact:proud",
    )
    assert (report.changed, report.unchanged, report.absent, report.withheld) == ((), (), (), ())
    assert is_answered(empty)
    entries = empty.entries(batch=report.batch)
    assert {(one.action, one.actor, one.reason) for one in entries} == {(Action.IMPORT, "ann", "first")}
    assert len(entries) == len(report.added)


def test_importing_again_changes_nothing(empty: FactBase, pack: Pack) -> None:
    empty.import_pack(pack, actor="ann")
    before = empty.entries()
    report = empty.import_pack(pack, actor="ann")
    assert (report.added, report.changed, report.batch) == ((), (), None)
    assert len(report.unchanged) == 6
    assert empty.entries() == before


def test_a_dry_run_reports_the_same_and_writes_nothing(empty: FactBase, pack: Pack) -> None:
    dry = empty.import_pack(pack, dry_run=True, actor="ann")
    assert dry.dry_run
    assert empty.entries() == []
    wet = empty.import_pack(pack, actor="ann")
    assert replace(wet, dry_run=True, batch=None) == dry


def test_what_differs_is_brought_to_the_packs_state_and_the_rest_stays(empty: FactBase, pack: Pack) -> None:
    empty.import_pack(pack, actor="ann")
    empty.publish(figure("mine", statement="Mine."), pack=PACK, documents={SOURCE: TEXT}, actor="bob")
    newer = changed(pack, "proud", tags=["mood"])
    newer = replace(newer, facts=tuple(fact for fact in newer.facts if fact.id != "fare"))
    report = empty.import_pack(newer, actor="ann")
    assert report.changed == ("fact:proud",)
    assert set(report.absent) == {"fact:mine", "fact:fare"}
    assert empty.fact("proud")["tags"] == ["mood"]
    assert empty.fact("fare")["answerable"]


def test_nothing_is_taken_of_a_pack_with_something_wrong_in_it(empty: FactBase, pack: Pack) -> None:
    (fare,) = [fact.to_json()["citations"][0] for fact in pack.facts if fact.id == "fare"]
    broken = changed(pack, "fare", citations=[{**fare, "start": 5000, "end": 5000 + len(fare["exact"])}])
    broken = changed(broken, "proud", replaced_by="none")
    circle = tuple(one.model_copy(update={"is_based_on": "excerpt"}) for one in broken.sources[1:])
    broken = replace(broken, sources=(broken.sources[0], *circle))
    with pytest.raises(InvalidError) as refused:
        empty.import_pack(broken, actor="ann")
    assert [problem.field for problem in refused.value.problems] == [
        "sources.excerpt.is_based_on",
        "sources.report.is_based_on",
        "facts.fare",
        "facts.proud.replaced_by",
    ]
    with pytest.raises(InvalidError):
        empty.import_pack(broken, dry_run=True, actor="ann")
    assert empty.entries() == []


def test_words_are_looked_up_where_the_base_keeps_the_text(base: FactBase, pack: Pack) -> None:
    """The base keeps the very text that the pack's source names."""
    (riders,) = [fact.to_json()["citations"][0] for fact in pack.facts if fact.id == "riders-2023"]
    moved = {**riders, "start": riders["start"] + 1, "end": riders["end"] + 1}
    with pytest.raises(InvalidError, match="stand elsewhere"):
        base.import_pack(changed(pack, "riders-2023", citations=[moved]), actor="ann")
    wrong = {**riders, "exact": riders["exact"].replace("41,200", "41,300")}
    with pytest.raises(InvalidError, match="do not stand in the document"):
        base.import_pack(changed(pack, "riders-2023", citations=[wrong]), actor="ann")
    base.import_pack(pack, actor="ann")
    assert base.source(SOURCE)["kept"]


def test_a_source_with_another_text_withholds_what_the_pack_does_not_bring(
    base: FactBase, pack: Pack
) -> None:
    base.publish(figure("mine", statement="Mine."), pack=PACK, actor="bob")
    sources = tuple(
        one.model_copy(update={"sha256": "0" * 64}) if one.id == SOURCE else one for one in pack.sources
    )
    report = base.import_pack(replace(pack, sources=sources), actor="ann")
    assert (report.absent, report.withheld) == (("fact:mine",), ("fact:mine",))
    assert not base.fact("mine")["answerable"]
    assert base.fact("proud")["answerable"]
    assert not base.source(SOURCE)["kept"]


def test_an_import_is_undone_as_a_whole(base: FactBase, pack: Pack) -> None:
    base.publish(figure(tags=["mine"]), pack=PACK, actor="bob")
    before = tables(base)
    report = base.import_pack(pack, actor="ann")
    assert report.batch is not None
    undone = base.undo_batch(report.batch, actor="cem", reason="not yet")
    assert len(undone) == len(report.added) + len(report.changed)
    after = tables(base)
    assert after["citation"] == before["citation"]
    assert after["match_text"] == before["match_text"]
    assert base.fact("riders-2023")["tags"] == ["mine"]
    assert undone[0].batch is not None
    base.undo_batch(undone[0].batch, actor="ann")
    assert base.fact("fare")["answerable"]


def test_an_import_into_an_empty_base_is_undone_as_a_whole(empty: FactBase, pack: Pack) -> None:
    """The order in which things stand on each other is no obstacle within one change."""
    with_replaced = changed(pack, "fare", rank="deprecated", rank_reason="rose", replaced_by="proud")
    batch = empty.import_pack(with_replaced, actor="ann").batch
    assert batch is not None
    undone = empty.undo_batch(batch, actor="bob")
    assert (empty.packs(), empty.sources(), empty.facts()) == ([], [], [])
    assert undone[0].batch is not None
    empty.undo_batch(undone[0].batch, actor="bob")
    assert empty.export_pack(PACK) == with_replaced


def test_an_import_that_others_have_built_on_is_not_undone(empty: FactBase, pack: Pack) -> None:
    batch = empty.import_pack(pack, actor="ann").batch
    assert batch is not None
    empty.publish(figure("mine"), pack=PACK, documents={SOURCE: TEXT}, actor="bob")
    before = tables(empty)
    with pytest.raises(ConflictError, match="needed by fact:mine"):
        empty.undo_batch(batch, actor="cem")
    assert tables(empty) == before


def test_one_entry_of_an_import_is_undone_alone(empty: FactBase, pack: Pack) -> None:
    empty.import_pack(pack, actor="ann")
    (entry,) = empty.history("fact", "fare")
    empty.undo(entry.seq, actor="bob")
    assert [one["id"] for one in empty.facts()] == ["riders-2023", "proud"]


def test_a_pack_goes_out_as_it_came_in(empty: FactBase, pack: Pack, tmp_path: Path) -> None:
    empty.import_pack(pack, actor="ann")
    assert empty.export_pack(PACK) == pack
    empty.rebuild()
    assert empty.export_pack(PACK) == pack
    first = folder_of(pack, tmp_path / "first")
    assert folder_of(empty.export_pack(PACK), tmp_path / "second") == first
    with pytest.raises(UnknownError):
        empty.export_pack("none")


def test_a_fact_whose_words_are_gone_goes_out_as_proposed(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    text = TEXT.replace("41,200", "41,300")
    base.revise_source(source(), pack=PACK, seen=1, document=text, actor="ann")
    assert [fact.status for fact in base.export_pack(PACK).facts] == ["proposed"]
    assert base.fact("riders-2023")["status"] == "published"


def test_a_pack_can_be_added_and_its_glossary_revised(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    asked = "How many riders did the tub carry in 2023?"
    assert not is_answered(base, asked)
    info = parse_pack_info(
        {"id": PACK, "title": "T", "description": "D", "glossary": {"synonyms": [["ferry", "tub"]]}}
    )
    base.revise_pack(info, seen=1, actor="bob")
    assert is_answered(base, asked)
    with pytest.raises(StaleRevision):
        base.revise_pack(info, seen=1, actor="bob")
    with pytest.raises(StaleRevision):
        base.add_pack(info, actor="bob")
    with pytest.raises(InvalidError):
        base.add_pack({"id": "UPPER CASE"}, actor="bob")


def test_questions_go_to_the_packs_that_are_named(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    base.add_pack({"id": "town", "title": "Town", "description": "D"}, actor="ann")
    assert base.ask(QUESTION, packs=[PACK]).to_json()["status"] == "answered"
    assert base.ask(QUESTION, packs=["town"]).to_json()["status"] == "not_found"
    assert base.ask(QUESTION, packs=[]).to_json()["status"] == "not_found"
    with pytest.raises(UnknownError):
        base.ask(QUESTION, packs=["none"])
