"""All series at hand, and the places by which they and their figures are found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from facts.figures import Series
from facts.numbers import places
from facts.numbers.places import Place


@dataclass(frozen=True, slots=True)
class Shelf:
    """The series of some packs."""

    series: tuple[Series, ...]
    by_series: tuple[Place, ...]
    by_figure: tuple[Place, ...]

    @classmethod
    def of(cls, series: Iterable[Series]) -> Self:
        """A shelf of these."""
        every = tuple(series)
        return cls(every, tuple(places.of_series(every)), tuple(places.of_figures(every)))

    @classmethod
    def together(cls, shelves: Iterable[Shelf]) -> Self:
        """One of several."""
        every = list(shelves)
        return cls(
            tuple(one for shelf in every for one in shelf.series),
            tuple(one for shelf in every for one in shelf.by_series),
            tuple(one for shelf in every for one in shelf.by_figure),
        )
