"""In what two figures differ: what may, what must not, and what must be said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Any

from facts import period
from facts.figures import points, precision, times, wording
from facts.figures.times import Length
from facts.figures.wording import PERCENT, listed, number
from facts.period import Period

Json = Mapping[str, Any]

_WORD = re.compile(r"\w+")
_LEVEL = re.compile(r"\b(average|mean|median|rate|price|fare|cost|age|length|height)\b", re.IGNORECASE)


class Aspect(StrEnum):
    """What one figure may have otherwise than another."""

    TIME = "time"
    PLACE = "place"
    GROUP = "group"
    SOURCE = "source"


def apart(first: Json, second: Json) -> frozenset[Aspect]:
    """In what two figures of one measure differ. The source counts only where nothing else does."""
    made = set()
    if _held(first) != _held(second):
        made.add(Aspect.TIME)
    if _folded(first.get("place")) != _folded(second.get("place")):
        made.add(Aspect.PLACE)
    if _group(first) != _group(second):
        made.add(Aspect.GROUP)
    if not made and _folded(first["attributed_to"]) != _folded(second["attributed_to"]):
        made.add(Aspect.SOURCE)
    return frozenset(made)


def refusal(first: Json, second: Json, apart: frozenset[Aspect]) -> str:
    """Why two figures cannot be compared; "" where they can, if only as what ``unevenness`` says."""
    for figure in (first, second):
        if precision.value(figure.get("value")) is None:
            return f"“{figure['value_text']}” is not an exact number"
    if reason := _other_things(first, second):
        return reason
    if len(apart) > 1:
        told = "; ".join(f"{name} ({_of(first, name)} and {_of(second, name)})" for name in sorted(apart))
        return f"they differ in more than one thing: {told}"
    return _times(first, second)


def unevenness(first: Json, second: Json) -> tuple[str, str] | None:
    """The two times in words, where they are not of the same length."""
    one, other = length(first), length(second)
    if one is None or other is None or one == other:
        return None
    return times.label(first["observation_date"]), times.label(second["observation_date"])


def caveats(first: Json, second: Json) -> Iterator[str]:
    """What must be said with a comparison of the two."""
    for figure in (first, second):
        if precision.lean(figure.get("modifier")):
            yield f"“{figure['value_text']}” is not an exact number."
    statistics = [points.statistic(figure) for figure in (first, second)]
    for figure, kind, other in zip((first, second), statistics, reversed(statistics), strict=True):
        if kind and kind != other and kind not in figure["value_text"].casefold():
            yield f"“{figure['value_text']}” is of a kind of its own: {kind}."
    yield from _both("measurement_denominator", "They are shares of different groups", first, second)
    yield from _both("measurement_method", "They were not counted in the same way", first, second)
    if uneven := unevenness(first, second):
        yield f"The periods are not of the same length: {uneven[0]} against {uneven[1]}."
        yield from _per_month(first, second)


def is_amount(figure: Json) -> bool:
    """Whether it is so and so many: no share, average, rate, price or age."""
    kind = f"{figure['variable_measured']} {points.statistic(figure)}"
    plain = wording.unit(figure["unit_text"]) != PERCENT and points.rate(figure) is None
    return plain and not _LEVEL.search(kind)


def is_counted_over_time(figure: Json) -> bool:
    """Whether its number grows with the length of its period: an amount over all of it."""
    own, each = length(figure), times.duration(figure.get("observation_period"))
    over = (each is not None and each == own) or "/" in (figure.get("observation_date") or "")
    return over and is_amount(figure)


def length(figure: Json) -> Length | None:
    """How long its period is."""
    return times.length(_held(figure))


def _other_things(first: Json, second: Json) -> str:
    measures = [_folded(figure["variable_measured"]) for figure in (first, second)]
    if measures[0] != measures[1]:
        named = listed([f"“{figure['variable_measured']}”" for figure in (first, second)])
        return f"they measure different things: {named}"
    units = [_folded(wording.unit(figure["unit_text"])) for figure in (first, second)]
    if units[0] != units[1]:
        return f"their units differ: {listed([figure['unit_text'] for figure in (first, second)])}"
    rates = [points.rate(figure) for figure in (first, second)]
    if rates[0] != rates[1]:
        told = [f"for each {rate}" if rate else "for its whole time" for rate in rates]
        return f"they are counted differently: one {told[0]}, the other {told[1]}"
    return ""


def _times(first: Json, second: Json) -> str:
    one, other = _held(first), _held(second)
    if (one is None) != (other is None):
        return f"“{(first if one is None else second)['value_text']}” has no date"
    if one is None or other is None or one == other:
        return ""
    if one.end is None or other.end is None:
        return "the period of one of them has no end"
    return ""


def _per_month(first: Json, second: Json) -> Iterator[str]:
    """The same for equal times, where both are amounts and one is plainly counted over its time."""
    if not any(is_counted_over_time(one) for one in (first, second)) or not is_amount(first):
        return
    told = []
    for figure in (first, second):
        own, value = length(figure), precision.value(figure.get("value"))
        if own is None or not own.months or value is None:
            return
        each, exact = precision.to_digits(Fraction(value) / own.months, max(2, precision.significant(value)))
        rough = precision.lean(figure.get("modifier")) or ("" if exact else "about")
        told.append(f"{rough} {number(each)}".strip())
    yield f"Per month that is {told[0]} against {told[1]}."


def _both(field: str, says: str, first: Json, second: Json) -> Iterator[str]:
    own = [figure.get(field) for figure in (first, second)]
    if all(own) and _folded(own[0]) != _folded(own[1]):
        yield f"{says}: {own[0]} and {own[1]}."


def _of(figure: Json, name: Aspect) -> str:
    if name is Aspect.TIME:
        return times.label(figure.get("observation_date"))
    field = {Aspect.PLACE: "place", Aspect.GROUP: "observation_about"}.get(name, "attributed_to")
    return str(figure.get(field) or "none")


def _held(figure: Json) -> Period | None:
    when = figure.get("observation_date")
    return period.parse(when) if when else None


def _group(figure: Json) -> list[str]:
    """Whom it is about, without the words that only say where."""
    where = set(_WORD.findall(_folded(figure.get("place"))))
    own = _WORD.findall(_folded(figure["observation_about"]))
    return [word for word in own if word not in where]


def _folded(text: str | None) -> str:
    return " ".join((text or "").split()).casefold()
