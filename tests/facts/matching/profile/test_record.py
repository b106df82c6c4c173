"""A fact as the matcher keeps it: what is read back is what was made."""

from dataclasses import asdict
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.profile import Profile, make
from tests.benchmarks.sets import Document, fill

SHIPPED = "the shipped pack"
DOCUMENTS = [Document("d0", "???"), Document("d1", "The ferry is late.", "Ferry", ("Is it late?", "Late?"))]


def kept(profile: Profile) -> Profile:
    return Profile.from_text(profile.to_text())


@pytest.fixture(scope="module", params=[SHIPPED, "plain sentences"])
def profiles(
    request: pytest.FixtureRequest, shipped_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[Profile]:
    path = shipped_file if request.param == SHIPPED else tmp_path_factory.mktemp("plain") / "facts.db"
    with FactBase.open(path, shipped=False) as base:
        if request.param != SHIPPED:
            fill(base, DOCUMENTS)
        return [make(one, base.sources(one["pack"])[:1]) for one in base.facts()]


def test_what_is_kept_is_read_back(profiles: list[Profile]) -> None:
    assert len(profiles) > 1
    for made in profiles:
        assert asdict(kept(made)) == asdict(made)


def test_what_is_as_by_default_is_not_kept(profiles: list[Profile]) -> None:
    assert all('"held":null' not in one.to_text() for one in profiles)
    assert all(kept(one).recipient == one.recipient for one in profiles)
