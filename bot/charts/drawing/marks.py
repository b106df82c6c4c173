"""The values themselves: bars, or a line with its points. Each has its look from what marks it."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from bot.charts.drawing.placing import Place, Spot
from bot.charts.palette import Palette
from bot.charts.picture import Column, Sign

HATCH = "//"
DASHED = (0, (4, 3))
DOTTED = (0, (2, 2))
BROKEN = (0, (1.6, 1.1))
"""The line of a value that is not exact."""

_MANY_POINTS = 30


def bars(axes: Axes, spots: Sequence[Spot], palette: Palette) -> None:
    """A bar for each value that has a number."""
    for spot in spots:
        if spot.column.sure is not None and spot.column.top is not None:
            _bar(axes, spot, float(spot.column.sure), float(spot.column.top), palette)


def line(axes: Axes, places: Sequence[Place], palette: Palette) -> None:
    """A line through the whole periods, one after the other, which a gap breaks; and a point at each
    value."""
    for row in _rows(places):
        axes.plot(
            [spot.x for spot in row],
            [_top(spot) for spot in row],
            color=palette.fill(0),
            linewidth=5,
            solid_joinstyle="round",
            zorder=3,
            gid="line",
        )
    spots = [spot for place in places for spot in place.spots]
    for spot in spots:
        _point(axes, spot, palette, many=len(spots) > _MANY_POINTS)


def _bar(axes: Axes, spot: Spot, sure: float, top: float, palette: Palette) -> None:
    signs = spot.column.signs
    colour = palette.fill(spot.column.rival)
    superseded, partial = Sign.SUPERSEDED in signs, Sign.PARTIAL in signs
    edge = 3 if spot.wide > 40 else 1
    left = spot.x - spot.wide / 2
    axes.bar(
        left,
        sure,
        spot.wide,
        align="edge",
        facecolor="none" if superseded else palette.tint(colour, 0.18) if partial else colour,
        edgecolor=palette.muted if superseded else colour,
        linestyle=DASHED if superseded else "solid",
        hatch=HATCH if partial else None,
        linewidth=edge if superseded or partial else 0,
        zorder=3,
        gid=_name(spot.column),
    )
    if Sign.RANGE in signs:
        axes.bar(
            left,
            top - sure,
            spot.wide,
            bottom=sure,
            align="edge",
            facecolor=palette.tint(colour, 0.35),
            edgecolor=colour,
            linestyle=DOTTED,
            linewidth=edge,
            zorder=3,
            gid="range",
        )
    if Sign.ROUGH in signs:
        _rough(axes, spot, spot.wide + 24, palette)


def _point(axes: Axes, spot: Spot, palette: Palette, *, many: bool) -> None:
    signs = spot.column.signs
    axes.plot(
        [spot.x],
        [_top(spot)],
        marker="s" if Sign.PARTIAL in signs else "o",
        markersize=4 if many else 13,
        markerfacecolor=palette.fill(0) if _holds(spot) else palette.ground,
        markeredgecolor=palette.muted if Sign.SUPERSEDED in signs else palette.fill(0),
        markeredgewidth=3,
        linestyle="none",
        zorder=5,
        gid=_name(spot.column),
    )
    if Sign.ROUGH in signs and not many:
        _rough(axes, spot, 44, palette)


def _rough(axes: Axes, spot: Spot, wide: float, palette: Palette) -> None:
    axes.plot(
        [spot.x - wide / 2, spot.x + wide / 2],
        [_top(spot)] * 2,
        color=palette.ink,
        linewidth=4,
        linestyle=BROKEN,
        zorder=5,
        gid="rough",
    )


def _rows(places: Sequence[Place]) -> list[list[Spot]]:
    rows: list[list[Spot]] = [[]]
    for place in places:
        if not place.spots:
            rows.append([])
        rows[-1] += [spot for spot in place.spots if _holds(spot)]
    return [row for row in rows if len(row) > 1]


def _holds(spot: Spot) -> bool:
    """Whether it is a value for a whole period that nobody took back."""
    return not spot.column.signs & {Sign.PARTIAL, Sign.SUPERSEDED}


def _top(spot: Spot) -> float:
    return float(spot.column.top or 0)


def _name(column: Column) -> str:
    if Sign.SUPERSEDED in column.signs:
        return "superseded"
    if Sign.PARTIAL in column.signs:
        return "partial"
    return f"source {column.rival + 1}" if column.rival else "whole"
