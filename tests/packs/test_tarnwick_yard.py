"""The minutes of a general meeting, three to five questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestTarnwickYard(Asked):
    PACK = Path(__file__).parent / "tarnwick-yard"
    MISSES = 10
    SETS: ClassVar = {
        "questions": Bounds(0.59, 0, 0),
        "unseen": Bounds(0.47, 0, 1),
    }
