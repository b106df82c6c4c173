"""How much is asked: counted by day, place, outcome and fact, and nothing else of it kept."""

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from facts import schema
from facts.base import FactBase
from facts.desk.counts import KEPT_DAYS, MOST_FACTS
from facts.errors import InvalidError
from facts.store import APPLICATION_ID
from tests.facts.making import PACK, figure, is_answered, new_base

FERRY, TRAM = (PACK, "ferry"), (PACK, "tram")


def day(ago: int = 0) -> str:
    return (datetime.now(UTC).date() - timedelta(days=ago)).isoformat()


def age(base: FactBase, days: int) -> None:
    base._store._db.execute("UPDATE desk_count SET day = ? WHERE day = ?", [day(days), day()])


def test_questions_are_counted_by_how_they_ended_and_facts_by_how_often_they_answered(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [FERRY]), ("dm", "answered", [FERRY, TRAM])])
    base.count_questions([("dm", "not_found", []), ("dm", "ambiguous", [])])
    counted = base.counts(days=7)
    assert (counted["asked"], counted["answered"], counted["ambiguous"], counted["not_found"]) == (4, 2, 1, 1)
    assert counted["facts"] == [
        {"pack": PACK, "fact": "ferry", "count": 2},
        {"pack": PACK, "fact": "tram", "count": 1},
    ]
    assert json.loads(json.dumps(counted)) == counted


def test_an_answer_that_shows_a_fact_twice_counts_it_once(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [FERRY, FERRY])])
    assert [one["count"] for one in base.counts()["facts"]] == [1]


def test_every_day_is_listed_oldest_first_those_without_a_question_too(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [FERRY])])
    age(base, 2)
    base.count_questions([("dm", "not_found", [])])
    assert [(one["day"], one["asked"]) for one in base.counts(days=3)["days"]] == [
        (day(2), 1),
        (day(1), 0),
        (day(), 1),
    ]
    assert base.counts(days=2)["asked"] == 1
    assert base.counts(days=2)["facts"] == []
    assert [one["day"] for one in base.counts(days=0)["days"]] == [day()]
    assert len(base.counts(days=10**9)["days"]) == KEPT_DAYS


def test_places_are_counted_apart_and_together(base: FactBase) -> None:
    base.count_questions([("guild:1", "answered", [FERRY]), ("guild:2", "answered", [TRAM])])
    assert [one["fact"] for one in base.counts(scope="guild:1")["facts"]] == ["ferry"]
    assert base.counts(scope="guild:2")["asked"] == 1
    assert base.counts(scope="guild:3")["asked"] == 0
    assert base.counts()["asked"] == 2


def test_only_the_facts_that_answered_most_are_named(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [(PACK, f"fact-{n}")]) for n in range(MOST_FACTS + 5)])
    assert len(base.counts()["facts"]) == MOST_FACTS


def test_what_is_no_outcome_is_refused_and_nothing_of_it_counted(base: FactBase) -> None:
    with pytest.raises(InvalidError, match="answered, ambiguous, not_found"):
        base.count_questions([("dm", "answered", []), ("dm", "guessed", [])])
    assert base.counts()["asked"] == 0


def test_counts_go_after_a_year_and_a_day_of_a_wrong_clock_is_shown_nowhere(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [FERRY])])
    age(base, KEPT_DAYS)
    base.count_questions([("dm", "answered", [FERRY])])
    age(base, -3)
    base.count_questions([("dm", "answered", [TRAM])])
    base.sweep(days=30)
    assert base._store._db.table("desk_count").count == 4
    assert base.counts(days=10**9)["asked"] == 1
    assert [one["fact"] for one in base.counts()["facts"]] == ["tram"]


def test_they_stay_when_the_tables_are_made_again_and_when_somebody_is_forgotten(base: FactBase) -> None:
    base.count_questions([("dm", "answered", [FERRY])])
    base.rebuild()
    base.forget("ann")
    assert base.counts()["asked"] == 1


def test_the_file_knows_no_more_of_a_question_than_this(base: FactBase) -> None:
    base.count_questions([("guild:1", "answered", [FERRY])])
    assert list(base._store._db.table("desk_count").rows) == [
        {"day": day(), "scope": "guild:1", "outcome": "answered", "pack": pack, "fact": fact, "count": 1}
        for pack, fact in (("", ""), FERRY)
    ]


def test_a_file_from_before_there_were_counts_gets_them_and_keeps_what_it_holds(
    path: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older" / "footnote.db"
    older.parent.mkdir()
    with new_base(path) as base:
        base.publish(figure(), pack=PACK, actor="ann")
        base.note("unanswered", scope="dm", who="ann", question="Why?")
    with closing(Database(older)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema.MIGRATIONS.apply(db, stop_before="5-counts")
        db.attach("newer", path)
        db.execute("DELETE FROM main.desk_key")
        for name in ("journal", "desk_note", "desk_key"):
            db.execute(f"INSERT INTO main.{name} SELECT * FROM newer.{name}")
    with FactBase.open(older) as base:
        base.rebuild()
        assert is_answered(base)
        assert len(base.notes_of("ann")) == 1
        base.count_questions([("dm", "answered", [FERRY])])
        assert base.counts()["asked"] == 1
    assert list(older.parent.glob("footnote.before-5-counts.*.db"))
