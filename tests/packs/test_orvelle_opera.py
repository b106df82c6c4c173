"""A pack that lists three to six questions a fact, with a ranking and two counts that disagree, asked."""

from pathlib import Path
from typing import ClassVar

from tests.packs.judging import Asked, Bounds


class TestOrvelleOpera(Asked):
    PACK = Path(__file__).parent / "orvelle-opera"
    MISSES = 14
    SETS: ClassVar = {"questions": Bounds(0.67, 0, 3)}
