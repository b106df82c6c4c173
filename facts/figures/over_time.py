"""How much a series changed in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facts.errors import NotComparable
from facts.figures import caveats, comparing
from facts.figures.comparing import Comparison
from facts.figures.grouping import Series
from facts.figures.points import Point
from facts.figures.wording import listed

FEWEST = 2
NO_TWO = "there are no numbers for two periods of the same length"


@dataclass(frozen=True, slots=True)
class Change:
    """From the first whole period to the last: ``comparison`` is the last against the first.
    ``caveats`` are of the series: what was left out, and what is missing."""

    first: Point
    last: Point
    comparison: Comparison
    caveats: tuple[str, ...]

    def sentence(self) -> str:
        """The change in words."""
        return " ".join((self.comparison.sentence(), *self.caveats))


def change(series: Series) -> Change:
    """The total change of a series. Raises NotComparable where it has no two whole periods, or where
    the first or the last of them is disputed. A share or an average is of its time however long that
    is; where two differ in that, it is said."""
    valued = [point for point in series.points if point.fits and point.value is not None]
    if len({point.held for point in valued}) < FEWEST and series.kind in ("share", "average"):
        valued = [point for point in series.points if point.is_closed and point.value is not None]
    if len({point.held for point in valued}) < FEWEST:
        raise NotComparable(NO_TWO)
    first, last = valued[0], valued[-1]
    for point in (first, last):
        if point.is_conflicting:
            raise NotComparable(f"there are several figures for {point.label}, which differ")
    comparison = comparing.compare(last.figure, first.figure, uneven=True)
    return Change(first, last, comparison, tuple(beside(series, (first, last))))


def beside(series: Series, used: Sequence[Point]) -> list[str]:
    """What must be said of a series beside a result from ``used``."""
    made = []
    left = [point for point in series.points if point not in used]
    for why, points in (
        ("of a shorter time", [point for point in left if point.partial]),
        ("of a longer time", [point for point in left if point.longer]),
        ("without a date", [point for point in left if point.held is None]),
        ("without an exact number", [point for point in left if point.held and point.value is None]),
    ):
        if points:
            made.append(f"Left out, being {why}: {listed([caveats.told(point) for point in points])}.")
    return [*made, *caveats.missing(series.gaps), *caveats.disputed(series.conflicts)]
