"""Verify: every citation looked up again, in the texts that are in hand."""

import hashlib

import pytest

from facts.base import FactBase
from facts.reports import Found
from tests.facts.making import PACK, SOURCE, TEXT, figure, source, statement


@pytest.fixture
def unkept(base: FactBase) -> FactBase:
    """Two facts of a source whose text is not kept."""
    base.add_source(source(id="unkept"), pack=PACK, document=TEXT, actor="ann")
    for id, words in (("riders-2023", "carried 41,200 riders in 2023"), ("fare", "The fare is 4 dollars")):
        fact = statement(id, exact=words, citations=[{"source": "unkept", "exact": words}])
        base.publish(fact, pack=PACK, documents={"unkept": TEXT}, actor="ann")
    return base


def test_citations_are_looked_up_in_the_kept_texts(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    report = base.verify()
    assert report.counts == {Found.RESOLVED: 1, Found.MOVED: 0, Found.NOT_FOUND: 0, Found.UNCHECKED: 0}
    assert (report.failures, report.unused) == ((), ())


def test_without_the_text_a_citation_is_not_checked(unkept: FactBase) -> None:
    report = unkept.verify()
    assert [one.found for one in report.citations] == [Found.UNCHECKED, Found.UNCHECKED]
    assert report.failures == ()


@pytest.mark.parametrize("name", ["unkept", "copy.txt", hashlib.sha256(TEXT.encode()).hexdigest()])
def test_a_document_is_known_by_its_source_or_by_its_hash(unkept: FactBase, name: str) -> None:
    report = unkept.verify(documents={name: TEXT})
    assert report.counts[Found.RESOLVED] == 2
    assert report.unused == ()


def test_a_document_of_no_source_is_named(unkept: FactBase) -> None:
    report = unkept.verify(documents={"copy.txt": TEXT + "."})
    assert report.unused == ("copy.txt",)
    assert report.counts[Found.UNCHECKED] == 2


def test_what_moved_and_what_is_gone_is_said_and_changes_nothing(unkept: FactBase) -> None:
    before = unkept.entries()
    report = unkept.verify(documents={"unkept": "Now: " + TEXT.replace("4 dollars", "5 dollars")})
    assert [(one.fact, one.found) for one in report.failures] == [
        ("riders-2023", Found.MOVED),
        ("fare", Found.NOT_FOUND),
    ]
    assert "“5” stands there, not “4”" in str(report.failures[1].error)
    assert unkept.entries() == before


def test_facts_that_are_retired_are_left_out(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    base.retire("riders-2023", pack=PACK, seen=1, actor="ann")
    assert base.verify().citations == ()


def test_a_report_is_plain_data_too(unkept: FactBase) -> None:
    plain = unkept.verify(documents={"unkept": "nothing of it"}).to_json()
    assert plain["counts"] == {"resolved": 0, "moved": 0, "not found": 2, "unchecked": 0}
    assert plain["citations"][0]["fact"] == "riders-2023"
    assert plain["unused"] == []
    assert SOURCE not in {one["source"] for one in plain["citations"]}
