"""A news agency's report with three to six listed questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestMountOrrun(Asked):
    PACK = Path(__file__).parent / "mount-orrun"
    MISSES = 13
    SETS: ClassVar = {"questions": Bounds(0.60, 0, 4)}
