"""The pack of another domain, with figures over years and places and near-identical facts, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestHarbourTowns(Asked):
    PACK = Path(__file__).parent / "harbour-towns"
    SETS: ClassVar = {
        "questions": Bounds(0.945, 2, 8),
        "unseen": Bounds(0.86, 0, 2),
    }
