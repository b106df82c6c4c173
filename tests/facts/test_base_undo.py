"""Undo is one more entry: the state before comes back, and nothing is taken out of the journal."""

import pytest

from facts.base import FactBase
from facts.errors import ConflictError, InvalidError, UndoConflict, UnknownError
from facts.journal import Action
from tests.facts.making import PACK, SOURCE, TEXT, figure, is_answered, source

CHANGED = TEXT.replace("41,200", "41,300")


@pytest.fixture
def filled(base: FactBase) -> FactBase:
    base.publish(figure(), pack=PACK, actor="ann")
    return base


def test_undoing_a_revision_brings_back_the_version_before(filled: FactBase) -> None:
    revised = filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob")
    undone = filled.undo(revised.seq, actor="cem", reason="no")
    assert (undone.action, undone.actor, undone.reason, undone.revision) == (Action.UNDO, "cem", "no", 3)
    assert "tags" not in filled.fact("riders-2023")
    assert [one.action for one in filled.history("fact", "riders-2023")] == [
        Action.PUBLISH,
        Action.REVISE,
        Action.UNDO,
    ]


def test_undoing_what_was_published_takes_it_away(filled: FactBase) -> None:
    (published,) = filled.history("fact", "riders-2023")
    filled.undo(published.seq, actor="bob")
    assert filled.facts() == []
    assert not is_answered(filled)
    filled.publish(figure(), pack=PACK, actor="ann")
    assert is_answered(filled)


def test_undoing_an_undo_brings_the_change_back(filled: FactBase) -> None:
    revised = filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob")
    undone = filled.undo(revised.seq, actor="cem")
    filled.undo(undone.seq, actor="bob")
    assert filled.fact("riders-2023")["tags"] == ["x"]


def test_a_change_with_later_ones_on_it_is_not_undone(filled: FactBase) -> None:
    first = filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob")
    second = filled.revise(figure(tags=["y"]), pack=PACK, seen=2, actor="cem")
    with pytest.raises(UndoConflict) as refused:
        filled.undo(first.seq, actor="dan")
    assert refused.value.later == (second.seq,)
    filled.undo(second.seq, actor="dan")
    filled.undo(first.seq, actor="dan")
    assert "tags" not in filled.fact("riders-2023")


def test_a_change_that_was_undone_is_not_undone_again(filled: FactBase) -> None:
    revised = filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob")
    undone = filled.undo(revised.seq, actor="cem")
    with pytest.raises(UndoConflict) as refused:
        filled.undo(revised.seq, actor="dan")
    assert refused.value.later == (undone.seq,)


def test_nor_is_one_of_a_source_that_was_taken_away_since(base: FactBase) -> None:
    created = base.history("source", SOURCE)[0]
    base.revise_source(source(), pack=PACK, seen=1, document=CHANGED, keep=False, actor="bob")
    revised = base.history("source", SOURCE)[-1]
    base.undo(revised.seq, actor="cem")
    base.undo(created.seq, actor="cem")
    before = base.entries()
    with pytest.raises(UndoConflict):
        base.undo(revised.seq, actor="dan")
    assert base.entries() == before


def test_an_entry_that_is_not_there_is_unknown(filled: FactBase) -> None:
    with pytest.raises(UnknownError):
        filled.undo(99, actor="bob")
    with pytest.raises(UnknownError):
        filled.undo_batch("none", actor="bob")


def test_what_others_need_does_not_go(filled: FactBase) -> None:
    before = filled.entries()
    for kind, id, needing in (("source", SOURCE, "fact:riders-2023"), ("pack", PACK, "source:report")):
        (added,) = filled.history(kind, id)
        with pytest.raises(ConflictError, match=f"needed by {needing}"):
            filled.undo(added.seq, actor="bob")
    assert filled.entries() == before


def test_an_original_does_not_go_before_its_repost(base: FactBase) -> None:
    added = base.add_source(source(id="original"), pack=PACK, actor="ann")
    base.add_source(source(id="repost", is_based_on="original"), pack=PACK, actor="ann")
    with pytest.raises(ConflictError, match="needed by source:repost"):
        base.undo(added.seq, actor="bob")


def test_what_needs_something_gone_does_not_come_back(base: FactBase) -> None:
    added = base.add_source(source(id="book"), pack=PACK, actor="ann", document=TEXT, keep=True)
    words = "carried 41,200 riders in 2023"
    base.publish(figure(citations=[{"source": "book", "exact": words}]), pack=PACK, actor="ann")
    revised = base.revise(figure(), pack=PACK, seen=1, actor="bob")
    base.undo(added.seq, actor="cem")
    with pytest.raises(ConflictError, match="source:book is gone"):
        base.undo(revised.seq, actor="cem")


def test_what_replaces_a_fact_does_not_go(base: FactBase) -> None:
    with pytest.raises(InvalidError, match="replaced_by"):
        base.publish(figure(replaced_by="newer"), pack=PACK, actor="ann")
    newer = base.publish(figure("newer"), pack=PACK, actor="ann")
    base.publish(figure(replaced_by="newer"), pack=PACK, actor="ann")
    with pytest.raises(ConflictError, match="needed by fact:riders-2023"):
        base.undo(newer.seq, actor="bob")


def test_a_source_is_undone_with_its_text(base: FactBase) -> None:
    (added,) = base.history("source", SOURCE)
    undone = base.undo(added.seq, actor="bob")
    assert undone.subject == f"source:{SOURCE}"
    assert base.sources() == []
    base.undo(undone.seq, actor="bob")
    assert base.source(SOURCE)["kept"]


def test_a_new_text_is_undone_with_all_that_followed_from_it(filled: FactBase) -> None:
    report = filled.revise_source(source(), pack=PACK, seen=1, document=CHANGED, keep=True, actor="bob")
    assert not is_answered(filled)
    filled.undo(report.entries[0].seq, actor="cem")
    assert is_answered(filled)
    assert filled.verify().failures == ()


def test_a_fact_found_in_a_text_that_was_undone_is_withheld(base: FactBase) -> None:
    report = base.revise_source(source(), pack=PACK, seen=1, document=CHANGED, keep=True, actor="bob")
    base.publish(figure(exact="carried 41,300 riders in 2023"), pack=PACK, actor="ann")
    assert is_answered(base)
    base.undo(report.entries[0].seq, actor="cem")
    assert not is_answered(base)
    assert "not found in the text" in base.fact("riders-2023")["withheld"]


def test_a_version_from_before_a_new_text_is_withheld_when_it_comes_back(filled: FactBase) -> None:
    other = figure(exact="In 2022 it carried 38,500 riders")
    filled.revise_source(source(), pack=PACK, seen=1, document=CHANGED, actor="bob")
    revised = filled.revise(other, pack=PACK, seen=2, documents={SOURCE: CHANGED}, actor="ann")
    assert filled.fact("riders-2023")["answerable"]
    filled.undo(revised.seq, actor="cem")
    assert not filled.fact("riders-2023")["answerable"]
