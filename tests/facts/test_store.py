"""The file: what is ours is opened, what is not is left as it was, in one clear sentence."""

import multiprocessing
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlite_utils import Database

from facts import schema, store
from facts.base import FactBase
from facts.errors import NewerFile, NotAFootnoteFile, StoreBusy, StoreError, StoreUnwritable
from facts.store import APPLICATION_ID, Store
from tests.facts.making import PACK, figure, is_answered, new_base


def files_of(folder: Path) -> dict[str, bytes | None]:
    return {one.name: one.read_bytes() if one.is_file() else None for one in folder.iterdir()}


def refusal(path: Path) -> StoreError:
    """The error that opening raises, when it changed nothing."""
    before = files_of(path.parent)
    with pytest.raises(StoreError) as raised:
        FactBase.open(path, shipped=False)
    assert files_of(path.parent) == before
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)
    assert raised.value.mend
    return raised.value


@pytest.fixture
def closed(path: Path) -> Path:
    """A base with one fact that nobody has open."""
    with new_base(path) as base:
        base.publish(figure(), pack=PACK, actor="ann")
    return path


def test_a_new_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data of mine" / "50% #1?.db"
    with FactBase.open(path, shipped=False) as base:
        assert base.packs() == []
    assert [one.name for one in path.parent.iterdir()] == ["50% #1?.db"]


def test_the_file_is_marked_as_ours_and_writes_are_safe_before_they_are_acknowledged(path: Path) -> None:
    with FactBase.open(path, shipped=False) as base:
        db = base._store._db
        pragmas = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {
        "application_id": APPLICATION_ID,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_folder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    assert isinstance(refusal(path), NotAFootnoteFile)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_is_no_ordinary_file_is_refused(path: Path) -> None:
    os.mkfifo(path)
    assert isinstance(refusal(path), NotAFootnoteFile)


@pytest.mark.parametrize("content", [b"x", b"id,value\n1,2\n" * 100, b"\0" * 4096, b"SQLite format 3\0"])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert isinstance(refusal(path), NotAFootnoteFile)


@pytest.mark.parametrize("application_id", [0, 42])
def test_the_database_of_another_program_is_refused(path: Path, application_id: int) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA application_id = {application_id}")
        other.execute("CREATE TABLE mine (id)")
        other.commit()
    assert isinstance(refusal(path), NotAFootnoteFile)


def test_the_log_beside_another_programs_database_is_not_touched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("CREATE TABLE mine (id)")
        other.commit()
        crashed = path.parent / "crashed"
        crashed.mkdir()
        for one in path.parent.glob("footnote.db*"):
            shutil.copy(one, crashed)
    assert (crashed / "footnote.db-wal").stat().st_size
    assert isinstance(refusal(crashed / "footnote.db"), NotAFootnoteFile)


def test_an_empty_file_becomes_a_base(path: Path) -> None:
    path.touch()
    with new_base(path) as base:
        assert len(base.packs()) == 1


def test_an_empty_file_beside_its_changes_is_no_new_base(closed: Path) -> None:
    closed.write_bytes(b"")
    closed.with_name("footnote.db-wal").write_bytes(b"changes")
    assert "damaged" in str(refusal(closed))


def test_a_file_that_was_cut_off_is_refused(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes()[:5000])
    with pytest.raises(NotAFootnoteFile, match="damaged"), FactBase.open(closed) as base:
        base.facts()


def test_a_file_with_rubbish_in_it_is_refused_when_it_is_met(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    closed.write_bytes(content)
    with pytest.raises(NotAFootnoteFile, match="damaged"), FactBase.open(closed) as base:
        base.facts()
    assert closed.read_bytes() == content


def test_a_path_under_a_file_is_refused(closed: Path) -> None:
    with pytest.raises(StoreUnwritable):
        FactBase.open(closed / "footnote.db")


def test_a_newer_versions_file_is_refused(closed: Path) -> None:
    with closing(Database(closed)) as db:
        db.table(schema.MIGRATIONS.migrations_table).insert(
            {"migration_set": "footnote", "name": "9-wonders", "applied_at": "2030-01-01"}
        )
        db.disable_wal()
    refused = refusal(closed)
    assert isinstance(refused, NewerFile)
    assert "9-wonders" in refused.message
    assert "Upgrade" in refused.mend


@pytest.fixture
def older(closed: Path, tmp_path: Path) -> Path:
    """A file of the first version, which had the journal and nothing made from it."""
    path = tmp_path / "older" / "footnote.db"
    path.parent.mkdir()
    with closing(Database(path)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema.MIGRATIONS.apply(db, stop_before="2-projection")
        db.attach("newer", closed)
        db.execute("INSERT INTO main.journal SELECT * FROM newer.journal ORDER BY seq")
    return path


def test_an_older_versions_file_is_migrated_in_place_after_a_copy(older: Path) -> None:
    before = older.read_bytes()
    with FactBase.open(older) as base:
        assert is_answered(base)
    (copy,) = older.parent.glob("footnote.before-2-projection.*.db")
    with closing(Database(copy)) as db:
        assert db.table("journal").count == 4
        assert "fact" not in db.table_names()
    assert older.read_bytes() != before


def test_a_file_of_this_version_is_not_copied(closed: Path) -> None:
    with FactBase.open(closed):
        pass
    assert [one.name for one in closed.parent.iterdir()] == ["footnote.db"]


def test_a_migration_that_fails_leaves_the_file_and_its_copy(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, db: Database) -> None:
        db.execute("PRAGMA max_page_count = 1")
        bring_up_to_date(path, db)

    bring_up_to_date = store._bring_up_to_date
    monkeypatch.setattr(store, "_bring_up_to_date", full)
    with pytest.raises(StoreUnwritable, match="no room"):
        FactBase.open(older)
    with closing(Database(older)) as db:
        assert schema.pending(db) == [
            "2-projection",
            "3-desk",
            "4-ranking",
            "5-counts",
            "6-vectors",
            "7-reading",
            "8-portraits",
            "9-turns",
            "10-lines",
            "11-tokens",
            "12-stems",
            "13-plain",
            "14-told",
            "15-letters",
            "16-whose",
            "17-formal",
            "18-called",
            "19-directions",
            "20-recent",
            "21-made",
        ]
    assert len(list(older.parent.glob("footnote.before-*"))) == 1


def test_what_fails_while_a_file_is_made_leaves_nothing_in_it(path: Path) -> None:
    def fail(db: Database) -> None:
        raise KeyError(db.table_names()[0])

    with pytest.raises(KeyError):
        Store.open(path, fill=fail)
    assert path.stat().st_size == 0
    with new_base(path) as base:
        assert len(base.packs()) == 1


@pytest.mark.parametrize("is_first_page_written", [True, False])
def test_a_file_whose_process_died_while_it_was_made_is_made_again(
    closed: Path, tmp_path: Path, is_first_page_written: bool
) -> None:
    made = tmp_path / "made.db"
    half = tmp_path / "half" / "footnote.db"
    half.parent.mkdir()
    with closing(Database(made)) as db:
        db.execute("PRAGMA cache_size = 5")
        db.begin()
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema.MIGRATIONS.apply(db)
        db.execute("CREATE TABLE filler AS SELECT randomblob(100000)")
        shutil.copy(made, half)
        shutil.copy(made.with_name("made.db-journal"), half.with_name("footnote.db-journal"))
        db.rollback()
    with half.open("r+b") as file:
        file.write(closed.read_bytes()[:4096] if is_first_page_written else b"\0" * 4096)
    with new_base(half) as base:
        assert len(base.packs()) == 1
    assert [one.name for one in half.parent.iterdir()] == ["footnote.db"]


def test_another_file_beside_one_that_is_not_ours_is_not_touched(path: Path) -> None:
    path.write_text("my notes")
    path.with_name("footnote.db-journal").write_text("my journal, of more than twenty letters")
    refusal(path)


def _open_at_once(path: Path, ready: Barrier) -> None:
    ready.wait(30)
    with FactBase.open(path, shipped=False) as base:
        base.add_pack({"id": f"p{os.getpid()}", "title": "T", "description": "D"}, actor="ann")


def test_several_processes_can_make_the_same_file_at_once(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(2)
    processes = [context.Process(target=_open_at_once, args=(path, ready)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    with FactBase.open(path) as base:
        assert len(base.packs()) == 2


@pytest.fixture
def other_writer(closed: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def test_while_another_writes_a_change_is_refused_and_questions_are_answered(
    closed: Path, other_writer: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)
    with FactBase.open(closed) as base:
        assert is_answered(base)
        with pytest.raises(StoreBusy):
            base.retire("riders-2023", pack=PACK, seen=1, actor="ann")
        other_writer.rollback()
        base.retire("riders-2023", pack=PACK, seen=1, actor="ann")
        assert not is_answered(base)


def test_a_backup_is_whole_though_others_write(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    with FactBase.open(closed) as base, closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        base.backup(target)
        other.rollback()
    assert not target.with_name("backup.db.partial").exists()
    with FactBase.open(target) as copy:
        assert is_answered(copy)


def test_a_backup_replaces_nothing(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_text("mine")
    with FactBase.open(closed) as base:
        with pytest.raises(StoreUnwritable, match="exists already"):
            base.backup(target)
        with pytest.raises(StoreUnwritable):
            base.backup(tmp_path / "nowhere" / "backup.db")
    assert target.read_text() == "mine"
