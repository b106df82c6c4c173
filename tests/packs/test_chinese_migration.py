"""The shipped pack, asked."""

from typing import ClassVar

from facts.packs import shipped
from tests.packs.judging import Asked, Bounds


class TestShippedPack(Asked):
    PACK = shipped()[0]
    MISSES = 46
    SETS: ClassVar = {
        "questions": Bounds(0.92, 10, 2),
        "unseen": Bounds(0.875, 0, 1),
        "chat": Bounds(0.82, 0, 0),
        "typed": Bounds(0.71, 2, 1),
        "forms": Bounds(0.85, 0, 0),
        "followups": Bounds(0.76, 2, 0),
    }
