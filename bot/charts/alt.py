"""A chart in words, for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts.arranging import Json, picture
from bot.charts.picture import Column, Picture, Sign, Slot

_LONGEST = 1_000
"""Discord takes 1,024 characters."""


def alt_text(series: Json) -> str:
    """What the chart of a series shows, in at most 1,000 characters. Raises ChartError where there is
    nothing to draw."""
    return in_words(picture(series))


def in_words(drawn: Picture) -> str:
    """What it shows, value by value, with its marks and its source; at most 1,000 characters.

    Where there are too many values for that, the first and the last, the highest and the lowest.
    """
    whole = _told(drawn, drawn.slots, drawn.caveats)
    if len(whole) <= _LONGEST:
        return whole
    bare = _told(drawn, drawn.slots, ())
    if len(bare) <= _LONGEST:
        return bare
    few = _told(drawn, _telling(drawn), (), left_out=True)
    return few if len(few) <= _LONGEST else f"{few[: _LONGEST - 1]}…"


def _told(drawn: Picture, slots: Sequence[Slot], caveats: Sequence[str], *, left_out: bool = False) -> str:
    kind = drawn.shape.value.capitalize()
    unit = f", in {drawn.unit}" if drawn.unit else ""
    heading = f"{kind}: {drawn.title}{', ' if drawn.about else ''}{drawn.about}{unit}."
    values = "; ".join(_slot(slot) for slot in slots)
    parts = [heading, f"Of {len(drawn.slots)} periods: {values}." if left_out else f"{values}."]
    parts += caveats
    if drawn.whose:
        parts.append(drawn.whose)
    if drawn.source:
        parts.append(f"Source: {drawn.source.removesuffix('.')}.")
    return " ".join(parts)


def _slot(slot: Slot) -> str:
    if not slot.columns:
        return f"{slot.label}: {Sign.GAP}"
    values = ", ".join(_column(column, contested=slot.is_contested) for column in slot.columns)
    remarks = f" ({', '.join(slot.remarks)})" if slot.remarks else ""
    return f"{slot.label}: {values}{remarks}"


def _column(column: Column, *, contested: bool) -> str:
    if Sign.SUPERSEDED in column.signs:
        return f"{column.words} (superseded)"
    return f"{column.words} (according to {column.who})" if contested and column.who else column.words


def _telling(shown: Picture) -> list[Slot]:
    drawn = [slot for slot in shown.slots if any(column.top is not None for column in slot.columns)]

    def height(slot: Slot) -> float:
        return max(float(column.top) for column in slot.columns if column.top is not None)

    wanted = {id(slot) for slot in (drawn[0], drawn[-1], max(drawn, key=height), min(drawn, key=height))}
    return [slot for slot in drawn if id(slot) in wanted]
