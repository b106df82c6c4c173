"""What tests of matching share: a small base of every kind of fact, and what the guard says of one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching import baths as of_water
from tests.facts.matching import crew as of_divers
from tests.facts.matching import ferrymen as of_boats
from tests.facts.matching import leavers as of_leavers
from tests.facts.matching import observatory as of_stars
from tests.facts.matching import quarry as of_slate
from tests.facts.matching import reeds as of_reeds
from tests.facts.matching import tannery as of_hides
from tests.facts.matching import tour as on_tour
from tests.facts.matching import workshop as of_glass
from tests.facts.matching.club import club
from tests.facts.matching.harbour import FACTS, SAID, Objections
from tests.facts.matching.judged import base_of, objections_of


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with base_of(tmp_path_factory.mktemp("harbour") / "footnote.db", SAID.values(), FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("crew") / "footnote.db"
    with base_of(path, of_divers.SAID.values(), of_divers.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("tour") / "footnote.db"
    with base_of(path, on_tour.SAID.values(), on_tour.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def quarry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("quarry") / "footnote.db"
    with base_of(path, of_slate.SAID.values(), of_slate.FACTS, of_slate.GLOSSARY) as base:
        yield base


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("workshop") / "footnote.db"
    with base_of(path, of_glass.SAID.values(), of_glass.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def baths(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("baths") / "footnote.db"
    with base_of(path, of_water.SAID.values(), of_water.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def ferrymen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("ferrymen") / "footnote.db"
    with base_of(path, of_boats.SAID.values(), of_boats.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def observatory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("observatory") / "footnote.db"
    with base_of(path, of_stars.SAID.values(), of_stars.FACTS) as base:
        yield base


@pytest.fixture(scope="session")
def leavers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("leavers") / "footnote.db"
    with base_of(path, of_leavers.SAID.values(), of_leavers.FACTS, of_leavers.GLOSSARY) as base:
        yield base


@pytest.fixture(scope="session")
def tannery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with base_of(
        tmp_path_factory.mktemp("tannery") / "footnote.db", of_hides.SAID.values(), of_hides.FACTS
    ) as base:
        yield base


@pytest.fixture(scope="session")
def club_base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with club(tmp_path_factory.mktemp("club") / "footnote.db") as base:
        yield base


@pytest.fixture
def objections(harbour: FactBase) -> Objections:
    return objections_of(harbour)


@pytest.fixture
def on_tour_objections(tour: FactBase) -> Objections:
    return objections_of(tour)


@pytest.fixture(scope="session")
def reeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("reeds") / "footnote.db"
    with base_of(path, of_reeds.SAID.values(), of_reeds.FACTS, of_reeds.GLOSSARY) as base:
        yield base


@pytest.fixture(scope="session")
def reeds_objections(reeds: FactBase) -> Objections:
    return objections_of(reeds)
