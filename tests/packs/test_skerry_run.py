"""A page on a game, three to five questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestSkerryRun(Asked):
    PACK = Path(__file__).parent / "skerry-run"
    MISSES = 18
    SETS: ClassVar = {
        "questions": Bounds(0.49, 0, 0),
        "unseen": Bounds(0.42, 0, 0),
    }
