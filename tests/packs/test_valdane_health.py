"""A pack that lists four to six questions a fact, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestValdaneHealth(Asked):
    PACK = Path(__file__).parent / "valdane-health"
    MISSES = 22
    SETS: ClassVar = {
        "questions": Bounds(0.725, 1, 5),
        "unseen": Bounds(0.62, 0, 0),
    }
