"""Which of several figures is the highest, and which the lowest."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from facts.errors import NotComparable
from facts.figures import caveats, differing, over_time, precision, times, wording
from facts.figures.grouping import Series
from facts.figures.points import Json, Point
from facts.figures.wording import PERCENT, listed, number
from facts.period import Period

_TOGETHER = re.compile(
    r"\b(all|both|each|every|total|together|overall|other|others|rest|two|three)\b", re.IGNORECASE
)


_MOST_SHOWN = 5


class Which(StrEnum):
    """Which end."""

    MOST = "most"
    LEAST = "least"


@dataclass(frozen=True, slots=True)
class Extreme:
    """``best`` are the points that have the highest (or lowest) number of all of ``among``. ``shown`` are
    these and those that come nearest, few enough to be looked at."""

    best: tuple[Point, ...]
    among: tuple[Point, ...]
    shown: tuple[Point, ...]
    result: str
    formula: str
    against: str
    caveats: tuple[str, ...]

    def sentence(self) -> str:
        """The answer in words, with what it was held against."""
        against = f", against {self.against}" if self.against else ""
        return " ".join((f"{self.result}{against}.", *self.caveats))

    @property
    def values(self) -> dict[str, Decimal | str | None]:
        """The number of the result, for a program."""
        return {"value": self.best[0].value, "unit": wording.unit(self.best[0].figure["unit_text"])}


def in_time(series: Series, which: Which) -> Extreme:
    """When a series was highest, or lowest, of its periods of the same length. Raises NotComparable
    where there are no two, or where they leave it open."""
    among = [point for point in series.points if point.is_whole]
    rivals = [point for row in series.conflicts for point in row if point.fits]
    where = ", ".join(one for one in (series.own.about, series.own.place) if one)
    if which is Which.MOST:
        _refuse_where_a_part_is_more(series, among)
    return _extreme(
        among,
        rivals,
        which,
        called=lambda point: point.label,
        whom=where,
        beside=over_time.beside(series, among),
    )


def between(every: Sequence[Series], held: Period | None, which: Which) -> Extreme:
    """Which of several places has the highest or the lowest number at one time. ``every`` are series that
    differ in nothing but their place; those of several places together take no part, nor does the region that
    is the sum of its districts. Raises NotComparable."""
    rows = [
        [point for point in series.points if point.held == held and point.value is not None]
        for series in every
        if series.own.place and not _TOGETHER.search(series.own.place)
    ]
    first = every[0].own
    return _extreme(
        _without_the_whole([row[0] for row in rows if len(row) == 1]),
        [point for row in rows if len(row) > 1 for point in row],
        which,
        called=lambda point: str(point.figure.get("place")),
        whom=", ".join([first.about, *([times.label(_when(rows))] if held else [])]),
        beside=["Only places that the base has a figure for take part."],
    )


def _without_the_whole(among: Sequence[Point]) -> list[Point]:
    """The points but one that is the sum of all others and says that it is of several. Raises NotComparable
    where one is their sum and does not say so: it may be one of them, as 30 is beside 10 and 20."""
    values = [_value(point) for point in among]
    if len(among) <= over_time.FEWEST or among[0].figure["unit_text"] == PERCENT:
        return list(among)
    wholes = [point for point, value in zip(among, values, strict=True) if value * 2 == sum(values)]
    for whole in wholes:
        if not _TOGETHER.search(whole.shown["statement"]):
            raise NotComparable(f"“{whole.figure['value_text']}” is the sum of all others, and may be theirs")
    return [point for point in among if point not in wholes]


def _when(rows: Sequence[Sequence[Point]]) -> str | None:
    return next((point.when for row in rows for point in row), None)


def _refuse_where_a_part_is_more(series: Series, among: Sequence[Point]) -> None:
    """Where two months alone have more than any year, the year of these months has still more."""
    most = max((_value(point) for point in among), default=None)
    for point in series.points:
        if not point.partial or point.value is None or most is None:
            continue
        if differing.is_counted_over_time(point.figure) and _extent(point)[0] > most:
            raise NotComparable(
                f"{caveats.told(point)} is for a shorter time and more than any of the others already"
            )


def _extreme(
    among: Sequence[Point],
    rivals: Sequence[Point],
    which: Which,
    *,
    called: Callable[[Point], str],
    whom: str,
    beside: Sequence[str],
) -> Extreme:
    if len(among) < over_time.FEWEST:
        raise NotComparable(over_time.NO_TWO)
    values = [_value(point) for point in among]
    wanted = max(values) if which is Which.MOST else min(values)
    best = [point for point in among if _value(point) == wanted]
    figure = best[0].figure
    word = _word(figure, which)
    for point in (*among, *rivals):
        if point not in best and not _is_behind(point, best[0], which):
            said = listed([f"“{one.figure['value_text']}” ({called(one)})" for one in (best[0], point)])
            raise NotComparable(f"{said} leave open which is the {word}")
    value, unit = figure["value_text"], wording.unit(figure["unit_text"])
    amount = value if unit == PERCENT or unit.casefold() in value.casefold() else f"{value} {unit}"
    has, each = ("has", "") if len(best) == 1 else ("have", " each")
    nearest = sorted((one for one in among if one not in best), key=lambda one: abs(_value(one) - wanted))
    function = "max" if which is Which.MOST else "min"
    numbers = "; ".join(map(number, values)) if len(among) <= _MOST_SHOWN else f"{len(among)} numbers"
    return Extreme(
        best=tuple(best),
        among=tuple(among),
        shown=(*best, *nearest)[:_MOST_SHOWN],
        result=f"{listed([called(one) for one in best])} {has} the {word}: {amount}{each} ({whom})",
        formula=f"{function}({numbers}) = {number(wanted)}",
        against=_against([one for one in among if one not in best], nearest, called),
        caveats=(*caveats.inexact(among), *beside),
    )


def _against(others: Sequence[Point], nearest: Sequence[Point], called: Callable[[Point], str]) -> str:
    """The others in their own order; of many, how many there are and the nearest."""
    few = others if len(others) < _MOST_SHOWN else nearest[:1]
    told = listed([f"{one.figure['value_text']} ({called(one)})" for one in few])
    return told if few is others else f"{len(others)} others, the nearest of them {told}"


def _is_behind(point: Point, best: Point, which: Which) -> bool:
    """Whether a point is certainly not the one that is asked for."""
    if point.value is None:
        return False
    low, high = _extent(point)
    best_low, best_high = _extent(best)
    return high < best_low if which is Which.MOST else low > best_high


def _extent(point: Point) -> tuple[Decimal, Decimal]:
    return precision.extent(_value(point), precision.lean(point.figure.get("modifier")))


def _word(figure: Json, which: Which) -> str:
    if differing.is_amount(figure):
        return "most" if which is Which.MOST else "fewest"
    return "highest" if which is Which.MOST else "lowest"


def _value(point: Point) -> Decimal:
    return point.value if point.value is not None else Decimal(0)
