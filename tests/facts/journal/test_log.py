"""The journal: what is written stays written, in order, on what the writer saw."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from facts import journal
from facts.errors import StaleRevision
from facts.journal import Action, Change, Entry


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with Database(tmp_path / "journal.db") as opened:
        journal.create(opened)
        yield opened


def write(
    db: Database,
    subject: str = "fact:riders",
    *,
    body: dict[str, object] | None = None,
    seen: int = 0,
    pack: str = "harbour",
    batch: str | None = None,
    action: Action = Action.REVISE,
) -> Entry:
    change = Change(action, pack, subject, body, seen, anchored={"report": "ab"} if body else {})
    return journal.append(db, change, actor="ann", reason="because", batch=batch)


def test_an_entry_reads_back_as_it_was_written(db: Database) -> None:
    written = write(db, body={"id": "riders", "statement": "naïve – “2,200”"}, batch="b1")
    assert journal.get(db, written.seq) == written
    assert (written.kind, written.id) == ("fact", "riders")
    assert written.anchored == {"report": "ab"}


def test_entries_are_dated_in_utc(db: Database) -> None:
    written = datetime.fromisoformat(write(db, body={}).at)
    assert written.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - written) < timedelta(minutes=1)


def test_revisions_count_from_one_for_each_subject_of_each_pack(db: Database) -> None:
    first = write(db, body={"v": 1})
    second = write(db, body={"v": 2}, seen=1)
    other_subject = write(db, "fact:fares", body={})
    other_pack = write(db, body={}, pack="town")
    assert [one.revision for one in (first, second, other_subject, other_pack)] == [1, 2, 1, 1]
    assert [one.seq for one in (first, second, other_subject, other_pack)] == [1, 2, 3, 4]


def test_a_change_made_on_an_older_revision_is_refused_with_both_versions(db: Database) -> None:
    write(db, body={"v": 1})
    write(db, body={"v": 2}, seen=1)
    with pytest.raises(StaleRevision) as refused:
        write(db, body={"v": "mine"}, seen=1)
    assert (refused.value.seen, refused.value.current) == (1, 2)
    assert (refused.value.yours, refused.value.theirs) == ({"v": "mine"}, {"v": 2})
    assert len(list(journal.read(db))) == 2


def test_something_new_is_refused_where_there_is_something(db: Database) -> None:
    write(db, body={"v": 1})
    with pytest.raises(StaleRevision):
        write(db, body={"v": 2}, seen=0)


def test_what_has_gone_can_come_again_and_its_revisions_go_on(db: Database) -> None:
    write(db, body={"v": 1})
    write(db, body=None, seen=1)
    with pytest.raises(StaleRevision):
        write(db, body={"v": 2}, seen=2)
    assert write(db, body={"v": 2}, seen=0).revision == 3


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'eve'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
        "REPLACE INTO journal VALUES (1, '', 'town', 'eve', 'revise', 'fact:x', 1, NULL, '', NULL, NULL)",
    ],
)
def test_nothing_changes_what_is_written(db: Database, statement: str, tmp_path: Path) -> None:
    written = write(db, body={"v": 1})
    stranger = sqlite3.connect(tmp_path / "journal.db")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        stranger.execute(statement)
    stranger.close()
    assert list(journal.read(db)) == [written]


def test_a_number_is_never_given_twice(db: Database) -> None:
    assert write(db, body={}).seq == 1
    db.execute("DROP TRIGGER journal_keeps_deleted")
    db.execute("DELETE FROM journal")
    assert write(db, body={}).seq == 2


def test_reading_by_pack_by_subject_and_from_a_number_on(db: Database) -> None:
    riders = write(db, body={"v": 1})
    fares = write(db, "fact:fares", body={})
    town = write(db, body={}, pack="town")
    again = write(db, body={"v": 2}, seen=1)
    assert list(journal.read(db)) == [riders, fares, town, again]
    assert list(journal.read(db, pack="harbour")) == [riders, fares, again]
    assert list(journal.read(db, pack="harbour", subject="fact:riders")) == [riders, again]
    assert list(journal.read(db, after=2)) == [town, again]


def test_reading_the_entries_of_one_change(db: Database) -> None:
    one = write(db, body={}, batch="b1")
    write(db, "fact:fares", body={}, batch="b2")
    other = write(db, "fact:storms", body={}, batch="b1")
    assert journal.batch(db, "b1") == [one, other]


def test_the_state_of_everything_is_the_last_entry_of_each(db: Database) -> None:
    write(db, body={"v": 1})
    fares = write(db, "fact:fares", body={})
    riders = write(db, body=None, seen=1)
    assert list(journal.latest(db)) == [fares, riders]
    assert journal.current(db, "harbour", "fact:riders") == riders
    assert journal.current(db, "harbour", "fact:none") is None
