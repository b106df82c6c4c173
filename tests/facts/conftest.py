"""What tests of the fact base share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import new_base


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "footnote.db"


@pytest.fixture
def base(path: Path) -> Iterator[FactBase]:
    with new_base(path) as opened:
        yield opened
