"""A base with figures for one server, which chose the harbour towns, and for a second one."""

import shutil
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.bot.discord import harbour
from tests.discord.running import pytest_pyfunc_call

__all__ = ["pytest_pyfunc_call"]

CHOSEN = ["chinese-migration-2023", "harbour-towns"]


@pytest.fixture(scope="session")
def counted_base(towns_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("counted") / "facts.db"
    shutil.copy(towns_file, path)
    with FactBase.open(path) as base:
        harbour.add(base, harbour.OWN)
        harbour.add(base, harbour.SECOND, "tram", "Tom Okafor", "Bexley")
        base.set_setting(f"guild:{harbour.GUILD}", "packs", CHOSEN, actor="test")
    return path


@pytest.fixture
def path(counted_base: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    copy = tmp_path / "facts.db"
    shutil.copy(counted_base, copy)
    return copy


@pytest.fixture(scope="session")
def font_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where matplotlib keeps its list of fonts, which it would make anew in each test's own home."""
    return tmp_path_factory.mktemp("matplotlib")


@pytest.fixture(autouse=True)
def _one_font_list(font_list: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLCONFIGDIR", str(font_list))
