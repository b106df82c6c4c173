"""What members leave for the moderators: kept for a while, findable by its owner, read without one."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from facts.base import FactBase
from facts.desk.notes import MAX_CHARACTERS, MOST_OF_ONE
from facts.errors import InvalidError, UnknownError
from tests.facts.making import PACK, SOURCE, tables

ASKED = "When does the night ferry leave?"
HOSTILE = st.text(st.characters(codec=None), max_size=60)


def leave(
    base: FactBase, who: str = "ann", question: str = ASKED, kind: str = "unanswered", **more: str
) -> int:
    return base.note(kind, scope=more.pop("scope", "guild:1"), who=who, question=question, **more)


def age(base: FactBase, note: int, days: float) -> None:
    at = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")
    base._store._db.execute("UPDATE desk_note SET at = ? WHERE id = ?", [at.replace("+00:00", "Z"), note])


def on_disk(path: Path, words: str) -> bool:
    """Whether the words stand anywhere in the file, or in the log beside it."""
    return any(words.encode() in one.read_bytes() for one in path.parent.glob(f"{path.name}*"))


def test_a_note_says_what_was_left_when_and_where_and_not_by_whom(base: FactBase) -> None:
    number = leave(base, kind="reported", pack=PACK, fact="riders-2023", words="That was another year.")
    (note,) = base.notes()
    at = datetime.fromisoformat(note.pop("at"))
    assert abs(datetime.now(UTC) - at) < timedelta(minutes=1)
    assert note == {
        "id": number,
        "kind": "reported",
        "scope": "guild:1",
        "question": ASKED,
        "pack": PACK,
        "fact": "riders-2023",
        "words": "That was another year.",
    }
    assert json.loads(json.dumps(base.notes())) == base.notes()


def test_a_question_that_nothing_answered_names_no_fact(base: FactBase) -> None:
    leave(base)
    (note,) = base.notes()
    assert (note["pack"], note["fact"], note["words"]) == (None, None, "")


def test_notes_are_listed_newest_first_by_place_and_by_kind(base: FactBase) -> None:
    first = leave(base, question="one")
    second = leave(base, question="two", scope="dm")
    third = leave(base, question="three", kind="picked")
    assert [one["id"] for one in base.notes()] == [third, second, first]
    assert [one["id"] for one in base.notes(scope="guild:1")] == [third, first]
    assert [one["id"] for one in base.notes(scope="guild:1", kind="unanswered")] == [first]
    assert [one["id"] for one in base.notes(limit=1)] == [third]
    assert base.notes(scope="guild:2") == base.notes(limit=0) == base.notes(limit=-1) == []


def test_who_left_a_note_stands_nowhere_in_the_file(base: FactBase, path: Path) -> None:
    leave(base, who="discord:281474976710656")
    assert on_disk(path, ASKED)
    assert not on_disk(path, "281474976710656")


def test_the_same_person_is_another_one_in_another_file(base: FactBase, tmp_path: Path) -> None:
    with FactBase.open(tmp_path / "other.db", shipped=False) as other:
        hashes = set()
        for one in (base, other):
            leave(one)
            hashes.update(one._store._db.execute("SELECT who FROM desk_note").fetchall())
    assert len(hashes) == 2


def test_everybody_can_see_what_is_kept_of_them_and_have_it_deleted(base: FactBase) -> None:
    leave(base, who="ann", question="one")
    leave(base, who="bob", question="two")
    leave(base, who="ann", question="three", scope="dm")
    assert [one["question"] for one in base.notes_of("ann")] == ["three", "one"]
    assert base.notes_of("nobody") == []
    assert base.forget("ann") == 2
    assert base.notes_of("ann") == []
    assert base.forget("ann") == 0
    assert [one["question"] for one in base.notes()] == ["two"]


def test_what_was_forgotten_stands_in_no_free_corner_of_the_file(base: FactBase, path: Path) -> None:
    base._store._db.execute("PRAGMA secure_delete = OFF")  # what some builds of SQLite start with
    for number in range(60):
        leave(base, who=f"person {number % 3}", question=f"secret {number % 3} " * (number + 1))
    with FactBase.open(path) as other:
        other.notes()
        assert on_disk(path, "secret 0")
        base.forget("person 0")
        assert not on_disk(path, "secret 0")
    assert on_disk(path, "secret 1")


def test_what_is_older_than_it_may_be_is_swept_out(base: FactBase) -> None:
    old, young = leave(base, question="old"), leave(base, question="young")
    age(base, old, days=30.1)
    age(base, young, days=29.9)
    assert base.sweep(days=30) == 1
    assert [one["id"] for one in base.notes()] == [young]
    assert base.sweep(days=30) == 0
    assert base.sweep(days=10**9) == 0
    assert base.sweep(days=0) == 1


def test_there_is_no_time_below_zero(base: FactBase) -> None:
    leave(base)
    with pytest.raises(InvalidError, match="0 or more"):
        base.sweep(days=-1)
    assert len(base.notes()) == 1


def test_a_note_that_was_dealt_with_goes(base: FactBase) -> None:
    number = leave(base)
    base.dismiss(number)
    assert base.notes() == []
    with pytest.raises(UnknownError, match=f"There is no note “{number}”"):
        base.dismiss(number)


def test_a_number_is_never_given_twice(base: FactBase) -> None:
    first = leave(base)
    base.dismiss(first)
    assert leave(base) > first


def test_the_same_note_again_is_only_made_new(base: FactBase) -> None:
    first = leave(base)
    age(base, first, days=9)
    leave(base, question="another")
    assert leave(base) == first
    assert [one["question"] for one in base.notes()] == [ASKED, "another"]
    assert leave(base, who="bob") != first
    assert leave(base, kind="reported", words="No.") != leave(base, kind="reported", words="It is not.")


def test_nobody_can_fill_the_file(base: FactBase) -> None:
    leave(base, who="bob", question="bob's")
    for number in range(MOST_OF_ONE + 5):
        leave(base, question=f"question {number}")
    mine = base.notes_of("ann")
    assert len(mine) == MOST_OF_ONE
    assert mine[0]["question"] == f"question {MOST_OF_ONE + 4}"
    assert len(base.notes_of("bob")) == 1


def test_long_texts_are_cut(base: FactBase) -> None:
    leave(base, kind="reported", question="q" * 4_000, words="w" * 4_000)
    (note,) = base.notes()
    assert note["question"] == "q" * (MAX_CHARACTERS - 1) + "…"
    assert len(note["words"]) == MAX_CHARACTERS


def test_there_are_three_kinds(base: FactBase) -> None:
    with pytest.raises(InvalidError, match="unanswered, reported, picked"):
        leave(base, kind="liked")
    assert base.notes() == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=HOSTILE, words=HOSTILE, who=HOSTILE)
def test_any_text_is_kept_as_it_is_but_for_halves_of_characters(
    base: FactBase, question: str, words: str, who: str
) -> None:
    number = leave(base, who=who, question=question, words=words, kind="reported")
    (note,) = [one for one in base.notes_of(who) if one["id"] == number]
    whole = [one.encode(errors="replace").decode() for one in (question, words)]
    assert [note["question"], note["words"]] == whole
    assert base.forget(who) >= 1


def test_the_desk_is_no_part_of_the_journal_and_outlives_a_rebuild(base: FactBase) -> None:
    entries = base.entries()
    leave(base)
    base.set_setting("bot", "retention_days", 30, actor="ann")
    kept = base.notes_of("ann")
    made = tables(base)
    base.rebuild()
    assert base.entries() == entries
    assert tables(base) == made
    assert base.notes_of("ann") == kept
    assert base.setting("bot", "retention_days") == 30


def test_a_note_stays_though_its_fact_and_pack_do_not(base: FactBase) -> None:
    leave(base, kind="reported", pack="gone", fact="gone")
    base.rebuild()
    assert base.notes()[0]["pack"] == "gone"


def test_a_backup_has_the_desk_with_it(base: FactBase, tmp_path: Path) -> None:
    leave(base)
    base.backup(tmp_path / "backup.db")
    with FactBase.open(tmp_path / "backup.db") as copy:
        assert copy.notes_of("ann") == base.notes_of("ann")


def test_a_question_is_answered_while_somebody_leaves_a_note(base: FactBase, path: Path) -> None:
    with FactBase.open(path) as other, base._store.writing():
        assert other.sources()[0]["id"] == SOURCE
