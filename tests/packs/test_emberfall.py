"""A pack that lists six to ten questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestEmberfall(Asked):
    PACK = Path(__file__).parent / "emberfall"
    MISSES = 7
    SETS: ClassVar = {
        "questions": Bounds(0.77, 5, 1),
        "unseen": Bounds(0.70, 0, 1),
    }
