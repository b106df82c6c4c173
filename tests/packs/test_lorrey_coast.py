"""An agency's report on evictions with some five listed questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestLorreyCoast(Asked):
    PACK = Path(__file__).parent / "lorrey-coast"
    MISSES = 0
    SETS: ClassVar = {"unseen": Bounds(0.74, 2, 0)}
