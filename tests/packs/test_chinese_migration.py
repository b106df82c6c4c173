"""The shipped pack, asked."""

from typing import ClassVar

from facts.packs import shipped
from tests.packs.judging import Asked, Bounds


class TestShippedPack(Asked):
    PACK = shipped()[0]
    SETS: ClassVar = {
        "questions": Bounds(0.94, 15, 6),
        "unseen": Bounds(0.895, 0, 2),
        "chat": Bounds(0.81, 0, 1),
    }
