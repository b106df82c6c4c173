"""A study's press release, three to five questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestLanternStudy(Asked):
    PACK = Path(__file__).parent / "lantern-study"
    MISSES = 27
    SETS: ClassVar = {
        "questions": Bounds(0.53, 0, 0),
        "unseen": Bounds(0.50, 0, 0),
    }
