"""What the base holds, in numbers."""

import json
from pathlib import Path

from facts.base import FactBase
from tests.facts.making import PACK, SOURCE, TEXT, figure, source, statement

CLOSED = statement("closed", exact="Storms closed the pier for nine days in 2023")


def test_an_empty_base_holds_nothing(path: Path) -> None:
    with FactBase.open(path, shipped=False) as base:
        assert base.overview() == {
            "facts": {"figure": 0, "quote": 0, "statement": 0},
            "withheld": 0,
            "sources": 0,
            "citations": 0,
            "unresolved": 0,
            "unresolved_in": [],
            "newest": None,
        }


def test_facts_are_counted_by_kind_and_those_that_are_no_answers_apart(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    base.publish(CLOSED, pack=PACK, actor="ann")
    base.propose(figure("riders-2022", exact="In 2022 it carried 38,500 riders"), pack=PACK, actor="ann")
    held = base.overview()
    assert held["facts"] == {"figure": 1, "quote": 0, "statement": 1}
    assert (held["withheld"], held["sources"], held["citations"]) == (1, 1, 2)
    assert json.loads(json.dumps(held)) == held


def test_the_newest_change_is_named_without_who_made_it(base: FactBase) -> None:
    entry = base.publish(figure(), pack=PACK, actor="ann")
    assert base.overview()["newest"] == {
        "at": entry.at,
        "pack": PACK,
        "kind": "fact",
        "id": "riders-2023",
        "action": "publish",
    }


def test_citations_that_are_not_in_the_text_which_their_source_has_now_are_unresolved(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    base.publish(CLOSED, pack=PACK, actor="ann")
    assert base.overview()["unresolved"] == 0
    seen = base.source(SOURCE)["revision"]
    changed = TEXT.replace("Storms closed", "A storm closed")
    base.revise_source(source(), pack=PACK, document=changed, seen=seen, actor="ann")
    held = base.overview()
    assert (held["unresolved"], held["unresolved_in"]) == (1, [[PACK, "closed"]])
    assert (held["citations"], held["withheld"]) == (2, 1)


def test_a_source_without_a_text_leaves_nothing_unresolved(base: FactBase) -> None:
    base.add_source(source(id="book", title="Another"), pack=PACK, actor="ann")
    words = {"exact": "nine days", "prefix": "for ", "suffix": " in 2023", "start": 5, "end": 14}
    cited = [{"source": "book", **words}]
    base.publish(statement("book-says", exact="nine days", citations=cited), pack=PACK, actor="ann")
    assert base.overview()["unresolved"] == 0


def test_only_the_packs_asked_for_are_looked_at(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    base.add_pack({"id": "other", "title": "Other", "description": "Else."}, actor="ann")
    assert base.overview([PACK])["newest"]["id"] == "riders-2023"
    other = base.overview(["other", "nowhere"])
    assert (sum(other["facts"].values()), other["sources"], other["citations"]) == (0, 0, 0)
    assert other["newest"]["id"] == "other"
    assert base.overview([])["newest"] is None
