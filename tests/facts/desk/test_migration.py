"""A file from before there was a desk gets one."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from facts import schema
from facts.base import FactBase
from facts.store import APPLICATION_ID
from tests.facts.making import PACK, figure, is_answered, new_base, tables


@pytest.fixture
def older(path: Path, tmp_path: Path) -> Path:
    """A file of the version before, with what it held."""
    older = tmp_path / "older" / "footnote.db"
    older.parent.mkdir()
    with new_base(path) as base:
        base.publish(figure(), pack=PACK, actor="ann")
    with closing(Database(older)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema.MIGRATIONS.apply(db, stop_before="3-desk")
        db.attach("newer", path)
        for name in ("journal", "pack", "source", "document", "fact", "citation"):
            db.execute(f"INSERT INTO main.{name} SELECT * FROM newer.{name}")
    return older


def test_it_is_copied_and_brought_up_to_date_and_keeps_what_it_holds(older: Path, path: Path) -> None:
    with FactBase.open(older) as base, FactBase.open(path) as same:
        assert base.entries() == same.entries()
        base.rebuild()
        assert tables(base) == tables(same)
        assert is_answered(base)
        number = base.note("unanswered", scope="dm", who="ann", question="Why?")
        assert [one["id"] for one in base.notes_of("ann")] == [number]
    (copy,) = older.parent.glob("footnote.before-3-desk.*.db")
    with closing(Database(copy)) as db:
        assert db.table("fact").count == 1
        assert "desk_note" not in db.table_names()


def test_it_is_done_once(older: Path) -> None:
    with FactBase.open(older) as base:
        base.note("unanswered", scope="dm", who="ann", question="Why?")
    with FactBase.open(older) as base:
        assert len(base.notes_of("ann")) == 1
    assert len(list(older.parent.glob("footnote.before-*"))) == 1
