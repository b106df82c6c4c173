"""The pack of another domain, with figures over years and places and near-identical facts, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestHarbourTowns(Asked):
    PACK = Path(__file__).parent / "harbour-towns"
    MISSES = 39
    SETS: ClassVar = {
        "questions": Bounds(0.92, 2, 12),
        "unseen": Bounds(0.92, 0, 1),
        "chat": Bounds(0.83, 0, 1),
        "typed": Bounds(0.80, 3, 0),
        "forms": Bounds(0.74, 4, 0),
        "followups": Bounds(0.71, 5, 1),
    }
