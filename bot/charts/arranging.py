"""From the JSON of a series to the picture of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.charts import when
from bot.charts.clean import clean
from bot.charts.errors import ChartError
from bot.charts.picture import Column, Picture, Shape, Sign, Slot

Json = Mapping[str, Any]

_MOST_VALUES = 400
_MOST_BARS = 40
_FEWEST_FOR_A_LINE = 3
_LONGEST_ROW_OF_GAPS = 2
"""So many missing periods in a row have a slot each; more of them share one."""

_INEXACT = frozenset({"about", "nearly", "more_than", "at_least", "less_than", "up_to"})
_LEVELS = frozenset({"share", "average", "rate"})
"""The kinds of series whose values are no amounts: how high something stood."""
_SEEN_ANYWAY = frozenset({"superseded", "conflicting", "a range", "no exact number"})
"""Marks that the drawing itself shows."""
_UNDATED = "no date given"


def picture(series: Json) -> Picture:
    """The picture of a series, given as ``FactBase.series`` gives it.

    Raises ChartError where it holds no number to draw, or more than a picture can hold.
    """
    groups = _by_period(series)
    if sum(len(points) for points in groups.values()) > _MOST_VALUES:
        raise ChartError(
            f"This has more than {_MOST_VALUES} values, too many for a picture.", "Look at its table instead."
        )
    rivals = _rivals(groups)
    slots = [_slot(period, points, rivals) for period, points in groups.items()]
    if all(column.sure is None for slot in slots for column in slot.columns):
        raise ChartError(
            "There is nothing to draw: the source gives no number for it.", "Look at its table instead."
        )
    gaps, joined = _gaps(series.get("gaps") or ())
    slots = _in_time(slots, gaps)
    shape = _shape(series, slots)
    caveats = [*(series.get("caveats") or ())]
    if joined and shape is Shape.BARS:
        caveats.append(f"{', '.join(joined)}: one place for several periods, so not to scale.")
    return Picture(
        key=clean(series.get("key", "")),
        title=_capital(clean(series["title"])),
        about=_about(series),
        unit=clean(series.get("unit") or "", most=60),
        shape=shape,
        slots=tuple(slots),
        caveats=tuple(clean(caveat) for caveat in caveats),
        whose=_whose(groups),
        source=clean("; ".join(dict.fromkeys(series.get("sources") or ())), most=600),
    )


def _by_period(series: Json) -> dict[str, list[tuple[Json, bool]]]:
    """The points of each period, each once, with whether it is superseded; the periods as they come."""
    current = [*(series.get("points") or ()), *(one for row in series.get("conflicts") or () for one in row)]
    replaced = list(series.get("superseded") or ())
    old = {tuple(point["key"]) for point in replaced}
    groups: dict[str, list[tuple[Json, bool]]] = {}
    seen = set()
    for point in (*current, *replaced):
        key = tuple(point["key"])
        if key not in seen:
            seen.add(key)
            groups.setdefault(point.get("period") or "", []).append((point, key in old))
    return groups


def _rivals(groups: Mapping[str, Sequence[tuple[Json, bool]]]) -> dict[str, int]:
    """A number for each whose values stand side by side with another's, those with most values first;
    empty where nobody's do."""
    current = [[_who(point) for point, superseded in points if not superseded] for points in groups.values()]
    if all(len(whose) < 2 for whose in current):
        return {}
    counted = Counter(who for whose in current for who in whose)
    return {who: number for number, (who, _) in enumerate(counted.most_common())}


def _slot(period: str, points: Sequence[tuple[Json, bool]], rivals: Mapping[str, int]) -> Slot:
    """One period: the values that hold first, those of different sources side by side."""
    told = sorted(points, key=lambda pair: (pair[1], rivals.get(_who(pair[0]), 0)))
    remarks = dict.fromkeys(mark for point, superseded in told if not superseded for mark in _remarks(point))
    return Slot(
        label=when.short(period) if period else _UNDATED,
        remarks=tuple(remarks),
        days=when.held(period) if period else None,
        columns=tuple(_column(point, superseded=superseded, rivals=rivals) for point, superseded in told),
    )


def _column(point: Json, *, superseded: bool, rivals: Mapping[str, int]) -> Column:
    value, low, high = (_number(point.get(name)) for name in ("value", "min", "max"))
    signs = {
        Sign.SUPERSEDED: superseded,
        Sign.PARTIAL: bool(point.get("partial")),
        Sign.ROUGH: point.get("modifier") in _INEXACT and value is not None,
        Sign.RANGE: value is None and high is not None,
    }
    sure, top = (value, value) if value is not None else (low, high)
    if sure is None and top is not None:
        sure = Decimal(0)
    return Column(
        words=clean(point.get("value_text") or point.get("value") or "", most=80),
        who=_who(point),
        sure=sure,
        top=sure if top is None else top,
        signs=frozenset(sign for sign, holds in signs.items() if holds),
        rival=rivals.get(_who(point), 0),
    )


def _who(point: Json) -> str:
    return clean(point.get("attributed_to") or "", most=120)


def _number(text: Any) -> Decimal | None:
    try:
        number = Decimal(str(text)) if text is not None else None
    except InvalidOperation:
        return None
    return number if number is None or number.is_finite() else None


def _remarks(point: Json) -> Iterable[str]:
    """What is said of a value beside its own words: "nearly" is among them already."""
    words = clean(point.get("value_text") or "").casefold()
    for mark in point.get("marks") or ():
        told = clean(mark, most=60)
        if told.casefold() not in words and told.casefold() not in _SEEN_ANYWAY:
            yield told
    if point.get("partial") and not point.get("marks"):
        yield Sign.PARTIAL.value


def _gaps(missing: Iterable[Any]) -> tuple[list[Slot], list[str]]:
    """A slot for each missing period, one for many in a row; and the labels of those that are one for
    many.

    "2020/2023" is a row already."""
    rows: list[list[str]] = []
    for period in sorted(str(one) for one in missing):
        days = when.held(period)
        before = when.held(rows[-1][-1]) if rows else None
        if days and before and before.end and (days.start - before.end).days == 1:
            rows[-1].append(period)
        else:
            rows.append([period])
    slots, joined = [], []
    for row in rows:
        if len(row) > _LONGEST_ROW_OF_GAPS:
            whole = when.run(row[0], row[-1])
            slots.append(Slot(label=when.short(whole), days=when.held(whole)))
            joined.append(when.short(whole))
        else:
            slots += [Slot(label=when.short(period), days=when.held(period)) for period in row]
            joined += [when.short(period) for period in row if "/" in period]
    return slots, joined


def _in_time(slots: Iterable[Slot], gaps: Iterable[Slot]) -> list[Slot]:
    """All slots by their first day; those without a date keep their place behind the others."""
    every = [*slots, *gaps]
    return sorted(every, key=lambda slot: slot.days.start.toordinal() if slot.days else 10**7)


def _shape(series: Json, slots: Sequence[Slot]) -> Shape:
    """A line for levels of which there are some, and for more than bars can show; else bars."""
    columns = [column for slot in slots for column in slot.columns]
    simple = all(slot.days for slot in slots) and not any(slot.is_contested for slot in slots)
    if not simple or any(column.sure is None or Sign.RANGE in column.signs for column in columns):
        return Shape.BARS
    is_level = series.get("kind") in _LEVELS
    enough = len(columns) >= _FEWEST_FOR_A_LINE
    return Shape.LINE if (is_level and enough) or len(columns) > _MOST_BARS else Shape.BARS


def _about(series: Json) -> str:
    """Of whom, where, and of what a share is a share; each only where it is not said already."""
    said = clean(series["title"]).casefold()
    told: list[str] = []
    for name, before in (("about", ""), ("place", ""), ("of", "share of "), ("per", "per ")):
        words = clean(series.get(name) or "", most=120)
        if words and words.casefold() not in said:
            told.append(before + words)
            said = f"{said} {words.casefold()}"
    return " · ".join(told)


def _whose(groups: Mapping[str, Sequence[tuple[Json, bool]]]) -> str:
    """Whose numbers they are: whoever has most of them, and for which periods it is somebody else."""
    periods: dict[str, dict[str, None]] = {}
    for period, points in groups.items():
        label = when.short(period) if period else _UNDATED
        for point, _ in points:
            if who := _who(point):
                periods.setdefault(who, {})[label] = None
    if not periods:
        return ""
    if len({tuple(labels) for labels in periods.values()}) == 1:
        return f"According to {' and to '.join(periods)}."
    most = max(periods, key=lambda who: len(periods[who]))
    told = [f"According to {most}"]
    for who, labels in periods.items():
        if who != most:
            also = "also " if labels.keys() <= periods[most].keys() else ""
            told.append(f"{', '.join(labels)} {also}according to {who}")
    return f"{'; '.join(told)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
