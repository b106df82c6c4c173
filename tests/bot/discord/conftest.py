"""Tests of the bot on Discord are coroutines; each has a base of its own: the shipped pack, and one for
each of two servers."""

import shutil
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.discord.running import pytest_pyfunc_call

__all__ = ["pytest_pyfunc_call"]


@pytest.fixture(scope="session")
def owned_base(shipped_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base with the shipped pack and those of two servers."""
    from tests.bot.discord import harbour

    path = tmp_path_factory.mktemp("owned") / "facts.db"
    shutil.copy(shipped_file, path)
    with FactBase.open(path) as base:
        harbour.add(base, harbour.OWN)
        harbour.add(base, harbour.SECOND, "tram", "Tom Okafor", "Bexley", harbour.LONG_ID)
    return path


@pytest.fixture
def path(owned_base: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    copy = tmp_path / "facts.db"
    shutil.copy(owned_base, copy)
    return copy
