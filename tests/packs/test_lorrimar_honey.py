"""A pack that lists only the four to six questions a fact that a curator writes in a few minutes, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestLorrimarHoney(Asked):
    PACK = Path(__file__).parent / "lorrimar-honey"
    MISSES = 8
    SETS: ClassVar = {
        "questions": Bounds(0.79, 0, 1),
        "unseen": Bounds(0.61, 1, 0),
    }
