"""A fact enters: whole, cited, its words found in the source, or not at all."""

from typing import Any

import pytest

from facts.base import FactBase
from facts.errors import (
    AnchorError,
    FootnoteError,
    InvalidError,
    StaleRevision,
    UnknownError,
    WordsAmbiguous,
    WordsNotFound,
)
from facts.journal import Action
from facts.model import parse_fact
from tests.facts.making import PACK, SOURCE, TEXT, figure, is_answered, source, statement

WORDS = "carried 41,200 riders in 2023"


@pytest.fixture
def unread(base: FactBase) -> FactBase:
    """A base with one more source, whose text is known by its hash and length only."""
    base.add_source(source(id="unread"), pack=PACK, document=TEXT, actor="ann")
    return base


def cited(**citation: Any) -> dict[str, Any]:
    return figure(citations=[{"source": SOURCE, **citation}])


def refusal(base: FactBase, fact: dict[str, Any], **arguments: Any) -> FootnoteError:
    before = base.entries()
    with pytest.raises(FootnoteError) as refused:
        base.publish(fact, pack=PACK, actor="ann", **arguments)
    assert base.entries() == before
    assert base.facts() == []
    return refused.value


def test_a_published_fact_is_an_answer(base: FactBase) -> None:
    entry = base.publish(figure(), pack=PACK, actor="ann", reason="from the report")
    assert (entry.action, entry.actor, entry.reason, entry.revision) == (
        Action.PUBLISH,
        "ann",
        "from the report",
        1,
    )
    held = base.fact("riders-2023")
    assert (held["pack"], held["revision"], held["status"], held["answerable"]) == (
        PACK,
        1,
        "published",
        True,
    )
    (shown,) = base.ask("How many riders did the ferry carry in 2023?").to_json()["answers"]
    assert shown["figure"]["value"] == "41200"
    assert shown["citations"][0]["exact"] == WORDS
    assert "Harbour Office" in shown["citations"][0]["reference"]


def test_the_place_of_the_words_and_what_stands_around_them_are_filled_in(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    (citation,) = base.fact("riders-2023")["citations"]
    start, end = citation["start"], citation["end"]
    assert TEXT[start:end] == citation["exact"] == WORDS
    assert TEXT[:start].endswith(citation["prefix"])
    assert TEXT[end:].startswith(citation["suffix"])


def test_words_written_another_way_become_the_sources_own(base: FactBase) -> None:
    base.publish(
        cited(exact='said.  In 2022\nit carried 38,500 riders. "We are proud'), pack=PACK, actor="ann"
    )
    (citation,) = base.fact("riders-2023")["citations"]
    assert citation["exact"] == "said. In 2022 it carried 38,500 riders. “We are proud"


def test_a_place_that_is_given_is_looked_up_too(base: FactBase) -> None:
    start = TEXT.index(WORDS) + 3
    base.publish(cited(exact=WORDS, start=start, end=start + len(WORDS)), pack=PACK, actor="ann")
    assert base.fact("riders-2023")["citations"][0]["start"] == TEXT.index(WORDS)


def test_words_that_do_not_stand_there_are_refused_with_what_comes_near(base: FactBase) -> None:
    error = refusal(base, cited(exact="carried 41,300 riders in 2023"))
    assert isinstance(error, WordsNotFound)
    assert "41,200" in error.near[0].words


def test_words_that_stand_twice_need_more(base: FactBase) -> None:
    assert isinstance(refusal(base, cited(exact="riders")), WordsAmbiguous)
    base.publish(cited(exact="riders", suffix=" in 2023"), pack=PACK, actor="ann")


def test_words_across_what_the_source_left_out_are_refused(base: FactBase) -> None:
    assert isinstance(refusal(base, cited(exact="4 dollars {snip} and has been since 2019")), WordsNotFound)


def test_a_source_that_the_pack_does_not_have_is_refused(base: FactBase) -> None:
    base.add_pack({"id": "town", "title": "Town", "description": "D"}, actor="ann")
    base.add_source(source(id="elsewhere"), pack="town", actor="ann")
    error = refusal(base, figure(citations=[{"source": "elsewhere", "exact": WORDS}]))
    assert isinstance(error, UnknownError)
    assert "Pack town has it" in error.mend


def test_all_citations_that_fail_are_named_at_once(base: FactBase) -> None:
    wrong = [{"source": SOURCE, "exact": "not there"}, {"source": "none", "exact": WORDS}]
    error = refusal(base, figure(citations=[{"source": SOURCE, "exact": WORDS}, *wrong]))
    assert isinstance(error, InvalidError)
    assert [problem.field for problem in error.problems] == ["citations.1", "citations.2"]


def test_what_does_not_fit_the_model_is_named_at_once(base: FactBase) -> None:
    error = refusal(base, figure(value="many", min_value="3", colour="red", citations=[{"exact": "x"}]))
    assert isinstance(error, InvalidError)
    assert {problem.field for problem in error.problems} >= {"value", "colour", "citations.0.source"}


def test_without_the_text_in_hand_a_whole_citation_is_needed(unread: FactBase) -> None:
    start = TEXT.index(WORDS)
    whole = {
        "source": "unread",
        "exact": WORDS,
        "prefix": TEXT[start - 10 : start],
        "suffix": TEXT[start + len(WORDS) :][:10],
        "start": start,
        "end": start + len(WORDS),
    }
    for missing in ("start", "prefix", "suffix"):
        partial = {name: value for name, value in whole.items() if name != missing}
        assert type(refusal(unread, figure(citations=[partial]))) is AnchorError
    unread.publish(figure(citations=[whole]), pack=PACK, actor="ann")
    assert is_answered(unread)


@pytest.mark.parametrize("start", [5, len(TEXT) - 20])
def test_a_citation_outside_of_the_text_is_refused(unread: FactBase, start: int) -> None:
    citation = {"source": "unread", "exact": "x" * 15, "prefix": "p" * 10, "suffix": "s" * 10}
    error = refusal(unread, figure(citations=[{**citation, "start": start, "end": start + 15}]))
    assert "lies outside" in error.message


def test_without_the_text_the_elision_mark_is_still_seen(unread: FactBase) -> None:
    citation = {"source": "unread", "exact": "4 dollars {snip} and", "prefix": "is ", "suffix": " has"}
    error = refusal(unread, figure(citations=[{**citation, "start": 100, "end": 120}]))
    assert "left out" in error.message


def test_the_text_can_be_given_for_the_check(unread: FactBase) -> None:
    fact = figure(citations=[{"source": "unread", "exact": WORDS}])
    unread.publish(fact, pack=PACK, documents={"unread": TEXT}, actor="ann")
    assert is_answered(unread)
    assert not unread.source("unread")["kept"]


def test_another_text_than_the_source_names_is_refused(unread: FactBase) -> None:
    fact = figure(citations=[{"source": "unread", "exact": WORDS}])
    error = refusal(unread, fact, documents={"unread": TEXT + "."})
    assert "revise the source" in str(error)
    assert isinstance(refusal(unread, fact, documents={"none": TEXT}), UnknownError)


def test_a_source_whose_text_was_never_seen_can_be_cited(base: FactBase) -> None:
    base.add_source(source(id="book"), pack=PACK, actor="ann")
    citation = {
        "source": "book",
        "exact": WORDS,
        "prefix": "it ",
        "suffix": ", so",
        "start": 9000,
        "end": 9029,
    }
    base.publish(figure(citations=[citation]), pack=PACK, actor="ann")
    assert is_answered(base)


def test_an_id_that_is_taken_is_refused(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    with pytest.raises(StaleRevision):
        base.publish(figure(statement="Another."), pack=PACK, actor="bob")


def test_the_same_id_can_stand_in_two_packs(base: FactBase) -> None:
    base.add_pack({"id": "town", "title": "Town", "description": "D"}, actor="ann")
    base.add_source(source(), pack="town", document=TEXT, keep=True, actor="ann")
    for pack in (PACK, "town"):
        base.publish(figure(), pack=pack, actor="ann")
    assert [one["pack"] for one in base.facts()] == [PACK, "town"]


def test_the_local_pack_is_made_when_something_is_first_put_there(base: FactBase) -> None:
    base.add_source(source(), pack="local", document=TEXT, keep=True, actor="ann")
    base.publish(figure(), pack="local", actor="ann")
    assert base.pack("local")["title"] == "Local facts"
    assert base.entries(pack="local")[0].subject == "pack:local"
    with pytest.raises(UnknownError):
        base.publish(figure(), pack="elsewhere", actor="ann")


def test_facts_and_sources_can_be_objects_of_the_model(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    held = base.fact("riders-2023")
    plain = {name: held[name] for name in held if name not in ("pack", "revision", "answerable")}
    base.publish(parse_fact({**plain, "id": "again"}), pack=PACK, actor="ann")
    assert base.fact("again")["statement"] == held["statement"]


@pytest.mark.parametrize("actor", ["", " \n", "ann\udcff"])
def test_a_change_says_who_makes_it(base: FactBase, actor: str) -> None:
    with pytest.raises(InvalidError, match="actor"):
        base.publish(figure(), pack=PACK, actor=actor)


def test_a_proposed_fact_is_no_answer_until_somebody_approves_it(base: FactBase) -> None:
    base.propose(figure(), pack=PACK, actor="ann")
    assert not is_answered(base)
    assert "not yet approved" in base.fact("riders-2023")["withheld"]
    with pytest.raises(StaleRevision):
        base.approve("riders-2023", pack=PACK, seen=2, actor="bob")
    entry = base.approve("riders-2023", pack=PACK, seen=1, actor="bob")
    assert (entry.action, entry.actor) == (Action.APPROVE, "bob")
    assert is_answered(base)
    with pytest.raises(FootnoteError, match="not proposed"):
        base.approve("riders-2023", pack=PACK, seen=2, actor="bob")


def test_a_deprecated_fact_is_no_answer(base: FactBase) -> None:
    base.publish(figure(rank="deprecated", rank_reason="corrected in 2024"), pack=PACK, actor="ann")
    assert not is_answered(base)
    assert base.fact("riders-2023")["withheld"] == "it is deprecated: corrected in 2024"


def test_words_that_deny_something_are_kept_as_they_are(base: FactBase) -> None:
    base.publish(
        statement("storms", exact="Storms closed the pier for nine days in 2023"), pack=PACK, actor="ann"
    )
    assert base.fact("storms")["asserted_by"] == "Harbour Office"
