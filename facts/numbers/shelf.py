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
        """One of several, the series of most figures first."""
        every = list(shelves)
        return cls(
            tuple(sorted((one for shelf in every for one in shelf.series), key=_most)),
            tuple(sorted((one for shelf in every for one in shelf.by_series), key=_of_most)),
            tuple(sorted((one for shelf in every for one in shelf.by_figure), key=_of_most)),
        )


def _most(series: Series) -> int:
    return -len(series.points)


def _of_most(place: Place) -> int:
    return _most(place.series)
