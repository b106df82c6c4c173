"""Sources: what is known of their text, and what a new text does to the facts that cite it."""

import hashlib

import pytest

from facts.base import FactBase
from facts.errors import ConflictError, InvalidError, StaleRevision, UnknownError
from facts.journal import Action
from facts.model import parse_source
from facts.reports import Found
from tests.facts.making import PACK, SOURCE, TEXT, figure, is_answered, source, statement

PROUD = "We are proud of every trip"


@pytest.fixture
def filled(base: FactBase) -> FactBase:
    base.publish(figure(), pack=PACK, actor="ann")
    base.publish(statement("proud", exact=PROUD), pack=PACK, actor="ann")
    return base


def test_hash_and_length_are_those_of_the_text(base: FactBase) -> None:
    text = "naïve\r\n“2,200”\n"
    base.add_source(source(id="other"), pack=PACK, document=text, actor="ann")
    held = base.source("other")
    assert held["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert held["length"] == len(text)
    assert not held["kept"]


def test_a_hash_of_another_text_is_refused(base: FactBase) -> None:
    wrong = source(id="other", sha256="0" * 64, length=3)
    with pytest.raises(InvalidError) as refused:
        base.add_source(wrong, pack=PACK, document=TEXT, actor="ann")
    assert [problem.field for problem in refused.value.problems] == ["sha256", "length"]


@pytest.mark.parametrize("document", ["", "half \ud800 a character"])
def test_what_is_no_text_is_refused(base: FactBase, document: str) -> None:
    with pytest.raises(InvalidError):
        base.add_source(source(id="other"), pack=PACK, document=document, actor="ann")


def test_a_text_is_kept_only_on_request(base: FactBase) -> None:
    assert base.source(SOURCE)["kept"]
    with pytest.raises(InvalidError, match="no text to keep"):
        base.add_source(source(id="other"), pack=PACK, keep=True, actor="ann")


def test_a_source_can_be_an_object_of_the_model(base: FactBase) -> None:
    base.add_source(parse_source(source(id="other")), pack=PACK, actor="ann")
    assert base.source("other")["title"] == "The harbour in 2023"


def test_what_a_source_is_based_on_must_be_there_and_no_circle(base: FactBase) -> None:
    with pytest.raises(InvalidError, match="is_based_on"):
        base.add_source(source(id="repost", is_based_on="none"), pack=PACK, actor="ann")
    base.add_source(source(id="repost", is_based_on=SOURCE), pack=PACK, actor="ann")
    with pytest.raises(InvalidError, match="circle"):
        base.revise_source(source(is_based_on="repost"), pack=PACK, seen=1, actor="ann")


def test_a_new_title_changes_the_reference_and_no_citation(filled: FactBase) -> None:
    report = filled.revise_source(source(title="The port in 2023"), pack=PACK, seen=1, actor="bob")
    assert [entry.action for entry in report.entries] == [Action.REVISE_SOURCE]
    assert report.citations == ()
    (shown,) = filled.ask("How many riders did the ferry carry in 2023?").to_json()["answers"]
    assert "The port in 2023" in shown["citations"][0]["reference"]
    assert filled.source(SOURCE)["kept"]


def test_a_revision_made_on_an_older_one_is_refused(filled: FactBase) -> None:
    filled.revise_source(source(title="One"), pack=PACK, seen=1, actor="bob")
    with pytest.raises(StaleRevision):
        filled.revise_source(source(title="Two"), pack=PACK, seen=1, actor="cem")
    with pytest.raises(UnknownError):
        filled.revise_source(source(id="none"), pack=PACK, seen=1, actor="cem")


def test_citations_move_with_their_words(filled: FactBase) -> None:
    text = "Of old: " + TEXT
    report = filled.revise_source(source(), pack=PACK, seen=1, document=text, keep=True, actor="bob")
    assert {one.found for one in report.citations} == {Found.MOVED}
    (citation,) = filled.fact("riders-2023")["citations"]
    assert text[citation["start"] : citation["end"]] == citation["exact"]
    assert is_answered(filled)
    assert filled.verify().counts[Found.RESOLVED] == 2


def test_words_that_are_gone_withhold_their_fact_until_somebody_mends_it(filled: FactBase) -> None:
    text = TEXT.replace("41,200", "41,300")
    report = filled.revise_source(source(), pack=PACK, seen=1, document=text, keep=True, actor="bob")
    (failure,) = report.failures
    assert (failure.fact, failure.exact) == ("riders-2023", "carried 41,200 riders in 2023")
    assert "“41,300” stands there, not “41,200”" in str(failure.error)
    assert not is_answered(filled)
    assert "not found in the text" in filled.fact("riders-2023")["withheld"]
    assert filled.fact("proud")["answerable"]
    mended = figure(exact="carried 41,300 riders in 2023", value="41300", value_text="41,300")
    filled.revise(mended, pack=PACK, seen=2, actor="ann")
    assert is_answered(filled)


def test_a_withheld_fact_stays_withheld_when_something_else_of_it_is_revised(filled: FactBase) -> None:
    text = TEXT.replace("41,200", "41,300")
    filled.revise_source(source(), pack=PACK, seen=1, document=text, actor="bob")
    held = filled.fact("riders-2023")
    filled.revise({**held, "tags": ["x"]}, pack=PACK, seen=held["revision"], actor="ann")
    assert not filled.fact("riders-2023")["answerable"]


def test_words_that_come_back_are_answers_again(filled: FactBase) -> None:
    text = TEXT.replace("41,200", "41,300")
    filled.revise_source(source(), pack=PACK, seen=1, document=text, actor="bob")
    filled.revise_source(filled.source(SOURCE), pack=PACK, seen=2, document=TEXT, actor="bob")
    assert is_answered(filled)


def test_of_a_new_text_that_is_not_kept_the_old_one_goes_too(filled: FactBase) -> None:
    filled.revise_source(source(), pack=PACK, seen=1, document="Of old: " + TEXT, actor="bob")
    assert not filled.source(SOURCE)["kept"]
    assert filled.verify().counts[Found.UNCHECKED] == 2


def test_retired_facts_are_looked_up_too(filled: FactBase) -> None:
    filled.retire("riders-2023", pack=PACK, seen=1, actor="ann")
    filled.revise_source(source(), pack=PACK, seen=1, document="Of old: " + TEXT, keep=True, actor="bob")
    filled.restore("riders-2023", pack=PACK, seen=3, actor="ann")
    assert is_answered(filled)


def test_only_a_document_changes_hash_and_length(filled: FactBase) -> None:
    with pytest.raises(InvalidError, match="only a new document changes it"):
        filled.revise_source(source(sha256="0" * 64, length=3), pack=PACK, seen=1, actor="bob")


def test_a_text_seen_for_the_first_time_is_held_against_what_was_cited_without_it(base: FactBase) -> None:
    base.add_source(source(id="book"), pack=PACK, actor="ann")
    citation = {"source": "book", "exact": PROUD, "prefix": "it ", "suffix": ", so", "start": 90, "end": 116}
    base.publish(figure(citations=[citation]), pack=PACK, actor="ann")
    report = base.revise_source(source(id="book"), pack=PACK, seen=1, document=TEXT, actor="bob")
    assert len(report.failures) == 1
    assert not is_answered(base)


def test_another_elision_mark_is_held_against_the_citations(filled: FactBase) -> None:
    report = filled.revise_source(source(elision_marker="proud"), pack=PACK, seen=1, actor="bob")
    assert [failure.fact for failure in report.failures] == ["proud"]
    assert not filled.fact("proud")["answerable"]


def test_without_the_text_the_elision_mark_stays(filled: FactBase) -> None:
    filled.revise_source(source(), pack=PACK, seen=1, document="Of old: " + TEXT, actor="bob")
    with pytest.raises(InvalidError, match="elision_marker"):
        filled.revise_source(source(elision_marker="…"), pack=PACK, seen=2, actor="bob")


def test_the_same_text_again_changes_nothing_of_the_facts(filled: FactBase) -> None:
    report = filled.revise_source(source(), pack=PACK, seen=1, document=TEXT, actor="bob")
    assert [entry.subject for entry in report.entries] == [f"source:{SOURCE}"]
    assert {one.found for one in report.citations} == {Found.RESOLVED}
    assert filled.source(SOURCE)["kept"]


def test_a_report_is_plain_data_too(filled: FactBase) -> None:
    text = TEXT.replace("41,200", "41,300")
    plain = filled.revise_source(source(), pack=PACK, seen=1, document=text, actor="bob").to_json()
    assert [one["found"] for one in plain["citations"]] == ["not found", "resolved"]
    assert "error" in plain["citations"][0]


def test_the_name_of_a_source_in_several_packs_needs_its_pack(filled: FactBase) -> None:
    filled.add_pack({"id": "town", "title": "Town", "description": "D"}, actor="ann")
    filled.add_source(source(title="Town's own"), pack="town", actor="ann")
    with pytest.raises(ConflictError, match="harbour, town"):
        filled.source(SOURCE)
    assert filled.source(SOURCE, "town")["title"] == "Town's own"
    with pytest.raises(UnknownError):
        filled.source("none")
