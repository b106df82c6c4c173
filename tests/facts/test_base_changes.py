"""A fact changes, leaves and comes back; nobody's change is lost or made on what they did not see."""

import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.errors import ConflictError, StaleRevision, UnknownError, WordsNotFound
from facts.journal import Action
from tests.facts.making import PACK, SOURCE, TEXT, figure, is_answered, source


@pytest.fixture
def filled(base: FactBase) -> FactBase:
    base.publish(figure(), pack=PACK, actor="ann")
    return base


def test_a_revised_fact_answers_as_it_now_is(filled: FactBase) -> None:
    entry = filled.revise(figure(tags=["traffic"]), pack=PACK, seen=1, actor="bob", reason="tagged")
    assert (entry.action, entry.revision, entry.reason) == (Action.REVISE, 2, "tagged")
    assert filled.fact("riders-2023")["revision"] == 2
    assert filled.ask("How many riders did the ferry carry in 2023?").to_json()["answers"][0]["tags"] == [
        "traffic"
    ]


def test_what_the_base_gives_can_be_given_back(filled: FactBase) -> None:
    held = filled.fact("riders-2023")
    filled.revise({**held, "tags": ["traffic"]}, pack=PACK, seen=held["revision"], actor="bob")
    assert filled.fact("riders-2023")["tags"] == ["traffic"]


def test_a_revision_is_checked_like_a_new_fact(filled: FactBase) -> None:
    with pytest.raises(WordsNotFound):
        filled.revise(figure(exact="carried 41,300 riders"), pack=PACK, seen=1, actor="bob")
    assert filled.fact("riders-2023")["revision"] == 1


def test_a_revision_made_on_an_older_one_is_refused_with_both_versions(filled: FactBase) -> None:
    filled.revise(figure(tags=["hers"]), pack=PACK, seen=1, actor="ann")
    with pytest.raises(StaleRevision) as refused:
        filled.revise(figure(tags=["his"]), pack=PACK, seen=1, actor="bob")
    assert (refused.value.seen, refused.value.current) == (1, 2)
    yours, theirs = refused.value.yours, refused.value.theirs
    assert yours is not None
    assert theirs is not None
    assert (yours["tags"], theirs["tags"]) == (["his"], ["hers"])
    assert filled.fact("riders-2023")["tags"] == ["hers"]


def test_a_revision_does_not_publish_or_retire(base: FactBase) -> None:
    base.propose(figure(), pack=PACK, actor="ann")
    base.revise(figure(status="published", tags=["x"]), pack=PACK, seen=1, actor="bob")
    assert base.fact("riders-2023")["status"] == "proposed"


def test_a_retired_fact_is_no_answer_until_it_is_restored(filled: FactBase) -> None:
    filled.retire("riders-2023", pack=PACK, seen=1, actor="bob", reason="wrong")
    assert not is_answered(filled)
    assert filled.fact("riders-2023")["withheld"] == "it is retired"
    with pytest.raises(ConflictError, match="retired already"):
        filled.retire("riders-2023", pack=PACK, seen=2, actor="bob")
    filled.restore("riders-2023", pack=PACK, seen=2, actor="bob")
    assert is_answered(filled)
    with pytest.raises(ConflictError, match="not retired"):
        filled.restore("riders-2023", pack=PACK, seen=3, actor="bob")


def test_a_restored_fact_has_the_status_that_it_had(base: FactBase) -> None:
    base.propose(figure(), pack=PACK, actor="ann")
    base.retire("riders-2023", pack=PACK, seen=1, actor="bob")
    base.restore("riders-2023", pack=PACK, seen=2, actor="bob")
    assert base.fact("riders-2023")["status"] == "proposed"


def test_a_fact_whose_words_are_gone_is_not_restored(filled: FactBase) -> None:
    filled.retire("riders-2023", pack=PACK, seen=1, actor="bob")
    changed = TEXT.replace("41,200", "41,300")
    filled.revise_source(source(), pack=PACK, seen=1, document=changed, keep=True, actor="ann")
    with pytest.raises(WordsNotFound):
        filled.restore("riders-2023", pack=PACK, seen=3, actor="bob")


@pytest.mark.parametrize("method", ["retire", "restore", "approve"])
def test_what_is_not_there_cannot_be_changed(filled: FactBase, method: str) -> None:
    with pytest.raises(UnknownError):
        getattr(filled, method)("none", pack=PACK, seen=1, actor="bob")
    with pytest.raises(UnknownError):
        getattr(filled, method)("riders-2023", pack="none", seen=1, actor="bob")
    with pytest.raises(UnknownError):
        filled.revise(figure("none"), pack=PACK, seen=1, actor="bob")


def test_a_retired_source_withholds_its_facts(filled: FactBase) -> None:
    entry = filled.retire_source(SOURCE, pack=PACK, seen=1, actor="bob", reason="withdrawn")
    assert entry.action is Action.RETIRE_SOURCE
    assert not is_answered(filled)
    assert filled.fact("riders-2023")["withheld"] == f"its source {SOURCE} is retired"
    with pytest.raises(ConflictError, match="retired already"):
        filled.retire_source(SOURCE, pack=PACK, seen=2, actor="bob")
    filled.restore_source(SOURCE, pack=PACK, seen=2, actor="bob")
    assert is_answered(filled)


def test_every_change_is_kept_with_who_and_why(filled: FactBase) -> None:
    filled.revise(figure(tags=["x"]), pack=PACK, seen=1, actor="bob", reason="tagged")
    filled.retire("riders-2023", pack=PACK, seen=2, actor="cem", reason="wrong")
    history = filled.history("fact", "riders-2023")
    assert [(one.action, one.actor, one.reason) for one in history] == [
        (Action.PUBLISH, "ann", ""),
        (Action.REVISE, "bob", "tagged"),
        (Action.RETIRE, "cem", "wrong"),
    ]
    assert [one.body["status"] for one in history if one.body] == ["published", "published", "retired"]
    assert "anchored" not in (history[0].body or {})
    assert filled.history("source", SOURCE)[0].actor == "ann"
    assert filled.history("pack", PACK)[0].action is Action.ADD_PACK
    with pytest.raises(UnknownError):
        filled.history("fact", "none")


def _revise(path: Path, ready: Barrier, outcomes: "multiprocessing.Queue[str]", actor: str) -> None:
    with FactBase.open(path) as base:
        for _ in range(10):
            ready.wait(30)
            held = base.fact("riders-2023")
            ready.wait(30)
            try:
                base.revise({**held, "tags": [actor]}, pack=PACK, seen=held["revision"], actor=actor)
                outcomes.put("written")
            except StaleRevision:
                outcomes.put("stale")


def test_of_two_processes_that_change_one_fact_one_is_refused(filled: FactBase, path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, outcomes = context.Barrier(2), context.Queue()
    processes = [
        context.Process(target=_revise, args=(path, ready, outcomes, actor)) for actor in ("bob", "cem")
    ]
    for process in processes:
        process.start()
    seen = [outcomes.get(timeout=30) for _ in range(20)]
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    assert sorted(seen) == ["stale"] * 10 + ["written"] * 10
    assert filled.fact("riders-2023")["revision"] == 11


def test_what_another_process_writes_is_answered_at_once(filled: FactBase, path: Path) -> None:
    assert is_answered(filled)
    with FactBase.open(path) as other:
        other.retire("riders-2023", pack=PACK, seen=1, actor="bob")
        assert not is_answered(filled)
        other.restore("riders-2023", pack=PACK, seen=2, actor="bob")
        changed = figure(tags=["changed"])
        other.revise(changed, pack=PACK, seen=3, actor="bob")
    said = filled.ask("How many riders did the ferry carry in 2023?").to_json()
    assert said["answers"][0]["tags"] == ["changed"]
