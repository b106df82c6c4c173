"""Figures as data: series of them, and exact arithmetic over them.

Pure: facts as an answer shows them in, plain data and sentences out. Nothing is computed that the
figures do not carry, and everything that is keeps what they carry: who says so, and how exactly.
"""

from facts.figures.answers import changed, compared, extreme, extreme_place, shared
from facts.figures.caveats import disputed
from facts.figures.comparing import Comparison, compare
from facts.figures.extremes import Which
from facts.figures.grouping import Series, beside, series
from facts.figures.parts import Share, share
from facts.figures.points import Point
from facts.figures.wording import label, number

__all__ = [
    "Comparison",
    "Point",
    "Series",
    "Share",
    "Which",
    "beside",
    "changed",
    "compare",
    "compared",
    "disputed",
    "extreme",
    "extreme_place",
    "label",
    "number",
    "series",
    "share",
    "shared",
]
