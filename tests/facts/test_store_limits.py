"""The file where it cannot be written: read-only, or on a disk that is full."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.errors import StoreUnwritable
from tests.facts.making import PACK, QUESTION, figure, is_answered, new_base

if sys.platform != "linux":
    pytest.skip("limits are set the way Linux does", allow_module_level=True)

_ROOT = Path(__file__).parent.parent.parent
_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2

_TRY = f"""
import sys
from facts.base import FactBase
from facts.errors import FootnoteError
try:
    with FactBase.open(sys.argv[1], shipped=False) as base:
        print(base.ask({QUESTION!r}).to_json()["status"])
        print(base.retire("riders-2023", pack={PACK!r}, seen=1, actor="ann").seq)
except FootnoteError as error:
    print(type(error).__name__, error)
"""
_FILL = f"""
import sys
from facts.base import FactBase
from facts.errors import StoreUnwritable
from tests.facts.making import figure
with FactBase.open(sys.argv[1], shipped=False) as base:
    for number in range(10_000):
        try:
            base.publish(figure(f"fact-{{number}}"), pack={PACK!r}, actor="ann")
        except StoreUnwritable as error:
            print(number, error)
            print(len(base.facts()), base.ask({QUESTION!r}).to_json()["status"])
            break
"""


def run(
    code: str, path: Path, *, prefix: tuple[str, ...] = (), limit: Callable[[], None] | None = None
) -> str:
    done = subprocess.run(
        [*prefix, sys.executable, "-c", code, str(path)],
        capture_output=True,
        text=True,
        cwd=_ROOT,
        preexec_fn=limit,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


def obey_permissions() -> None:
    """Without these two capabilities, root too may only do what the permissions say."""
    if os.getuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A base with one fact, alone in its folder, that nobody has open."""
    path = tmp_path / "alone" / "footnote.db"
    with new_base(path) as base:
        base.publish(figure(), pack=PACK, actor="ann")
    return path


@pytest.mark.parametrize("folder", [0o755, 0o555])
def test_a_read_only_file_answers_questions_and_refuses_changes(closed: Path, folder: int) -> None:
    before = closed.read_bytes()
    closed.chmod(0o444)
    closed.parent.chmod(folder)
    answered, refused = run(_TRY, closed, limit=obey_permissions).splitlines()
    assert answered == "answered"
    assert refused.startswith(f"StoreUnwritable {closed} cannot be written")
    closed.parent.chmod(0o755)
    assert closed.read_bytes() == before
    assert [one.name for one in closed.parent.iterdir()] == ["footnote.db"]


def test_a_file_in_a_read_only_folder_answers_questions(closed: Path) -> None:
    closed.parent.chmod(0o555)
    answered, refused = run(_TRY, closed, limit=obey_permissions).splitlines()
    assert answered == "answered"
    assert "cannot be written" in refused


def test_changes_beside_a_read_only_file_are_not_passed_over(closed: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    with FactBase.open(closed) as base:
        base.retire("riders-2023", pack=PACK, seen=1, actor="ann")
        shutil.copytree(closed.parent, crashed)
    (crashed / "footnote.db-shm").unlink()
    crashed.chmod(0o555)
    assert run(_TRY, crashed / "footnote.db", limit=obey_permissions).startswith("StoreUnwritable")
    crashed.chmod(0o755)
    with FactBase.open(crashed / "footnote.db") as base:
        assert not is_answered(base)


def test_a_file_that_may_not_be_read_is_refused(closed: Path) -> None:
    closed.chmod(0)
    assert run(_TRY, closed, limit=obey_permissions).startswith("StoreUnwritable")


def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    for path in (folder / "footnote.db", folder / "deeper" / "footnote.db"):
        assert run(_TRY, path, limit=obey_permissions).startswith("StoreUnwritable")
    assert list(folder.iterdir()) == []


def test_a_disk_without_room_refuses_the_change_and_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    """On a disk of one megabyte, for real."""
    disk = tmp_path / "disk"
    disk.mkdir()
    namespace = ("unshare", "--mount", *(() if os.getuid() == 0 else ("--map-root-user",)))
    mounting = f"mount -t tmpfs -o size=1m tmpfs {disk} && cp {{source}} {disk}/footnote.db"
    with new_base(tmp_path / "footnote.db"):
        pass
    script = mounting.format(source=tmp_path / "footnote.db")
    tried = subprocess.run([*namespace, "sh", "-c", script], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    shell = ("sh", "-c", f'{script} && exec "$@"', "sh")
    full, after = run(_FILL, disk / "footnote.db", prefix=(*namespace, *shell)).splitlines()
    count, _, error = full.partition(" ")
    assert int(count) > 5
    assert error.startswith("There is no room left")
    assert after.split()[0] == count


def test_a_quota_refuses_the_change_and_keeps_what_was_acknowledged(closed: Path) -> None:
    def quota() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    full, after = run(_FILL, closed, limit=quota).splitlines()
    count, _, error = full.partition(" ")
    assert int(count) > 5
    assert "nothing was changed" in error
    assert after.split()[0] == str(int(count) + 1)
    with FactBase.open(closed) as base:
        assert len(base.facts()) == int(count) + 1
        base.publish(figure("one-more"), pack=PACK, actor="ann")


def test_a_new_file_on_a_full_disk_is_refused_and_can_be_made_later(tmp_path: Path) -> None:
    def quota() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (8_192, 8_192))

    path = tmp_path / "footnote.db"
    assert run(_TRY, path, limit=quota).startswith("StoreUnwritable")
    with new_base(path) as base:
        assert len(base.packs()) == 1


def test_a_change_that_found_no_room_can_be_made_again(closed: Path) -> None:
    with FactBase.open(closed) as base:
        db = base._store._db
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
        long = figure("long", tags=[f"tag {number} {'x' * 1000}" for number in range(100)])
        with pytest.raises(StoreUnwritable, match="no room"):
            base.publish(long, pack=PACK, actor="ann")
        assert [one["id"] for one in base.facts()] == ["riders-2023"]
        db.execute(f"PRAGMA max_page_count = {pages * 10}")
        base.publish(long, pack=PACK, actor="ann")
        assert len(base.facts()) == 2


def test_a_file_that_was_read_only_can_be_written_again(closed: Path) -> None:
    closed.chmod(0o444)
    run(_TRY, closed, limit=obey_permissions)
    closed.chmod(0o644)
    answered, seq = run(_TRY, closed, limit=obey_permissions).splitlines()
    assert (answered, seq) == ("answered", "5")


def test_an_older_versions_file_that_is_read_only_is_refused(closed: Path) -> None:
    with FactBase.open(closed) as base:
        base._store._db.execute("DELETE FROM _sqlite_migrations WHERE name = '2-projection'")
    closed.chmod(0o444)
    refused = run(_TRY, closed, limit=obey_permissions)
    assert refused.startswith(f"StoreUnwritable {closed} was written by an older Footnote")
    assert [one.name for one in closed.parent.iterdir()] == ["footnote.db"]
