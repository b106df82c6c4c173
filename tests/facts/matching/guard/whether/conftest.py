"""The town of potters, of which yes-or-no questions are asked."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.guard.whether.marl import marl
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import objections_of


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with marl(tmp_path_factory.mktemp("marl") / "footnote.db") as base:
        yield base


@pytest.fixture
def of(town: FactBase) -> Objections:
    return objections_of(town)
