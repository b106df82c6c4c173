"""What tests of charts share."""

from pathlib import Path

import pytest

from tests.discord.running import pytest_pyfunc_call

__all__ = ["pytest_pyfunc_call"]


@pytest.fixture(scope="session")
def font_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where matplotlib keeps its list of fonts, which it would make anew in each test's own home."""
    return tmp_path_factory.mktemp("matplotlib")


@pytest.fixture(autouse=True)
def _one_font_list(font_list: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLCONFIGDIR", str(font_list))
