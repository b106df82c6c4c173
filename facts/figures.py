"""Exact arithmetic over two cited figures, and when it makes no sense.

Everything is computed in decimals. What the operands carry ("nearly", a part of a year) is carried
into the result in words; a result is never more exact than its operands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

from facts import period

Json = Mapping[str, Any]

_PERCENT = frozenset({"%", "percent", "per cent", "percentage"})
_INEXACT = frozenset({"about", "nearly", "more_than", "at_least", "less_than", "up_to", "range"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """``first`` against ``second``, both figures as plain data.

    ``difference`` is first - second, in ``unit``; ``ratio`` first / second rounded to the
    significant digits of the operands, None where the second is zero or the signs differ.
    """

    first: Json
    second: Json
    difference: Decimal
    unit: str
    ratio: Decimal | None
    caveats: tuple[str, ...]

    def sentence(self) -> str:
        """The result in words, with both operands as their source words them."""
        rough = "about " if self.is_inexact else ""
        amount = f"{rough}{number(abs(self.difference))}"
        points = self.unit == "percentage points"
        if self.difference == 0:
            result = "no difference"
        elif points:
            result = f"{amount} {self.unit} {'higher' if self.difference > 0 else 'lower'}"
        else:
            result = f"{amount} {'more' if self.difference > 0 else 'fewer'} {self.unit}"
        if self.difference and self.ratio is not None:
            result += f", about {number(self.ratio)} times as {'high' if points else 'many'}"
        caveats = "".join(f" {caveat}" for caveat in self.caveats)
        return f"{label(self.first)} against {label(self.second)}: {result}.{caveats}"

    @property
    def is_inexact(self) -> bool:
        """Whether an operand is only approximate."""
        return self.first.get("modifier") in _INEXACT or self.second.get("modifier") in _INEXACT


def comparable(first: Json, second: Json) -> str | None:
    """Why two figures cannot be compared, or None where they can."""
    if first.get("value") is None or second.get("value") is None:
        return "one of them has no exact value"
    if first["variable_measured"] != second["variable_measured"]:
        return "they measure different things"
    if first["unit_text"] != second["unit_text"]:
        return "their units differ"
    return None


def compare(first: Json, second: Json) -> Comparison:
    """``first`` against ``second``. Raises ValueError with the reason where that makes no sense."""
    refusal = comparable(first, second)
    if refusal:
        raise ValueError(refusal)
    one, other = Decimal(first["value"]), Decimal(second["value"])
    ratio = None
    if other and (one > 0) == (other > 0):
        digits = max(2, min(_significant(one), _significant(other)))
        ratio = Context(prec=digits, rounding=ROUND_HALF_UP).divide(one, other)
    percent = first["unit_text"].casefold() in _PERCENT
    return Comparison(
        first=first,
        second=second,
        difference=one - other,
        unit="percentage points" if percent else first["unit_text"],
        ratio=ratio,
        caveats=tuple(_caveats(first, second)),
    )


def label(figure: Json) -> str:
    """A figure in few words: "2,000 (Chinese nationals, 2022)"."""
    about = figure["observation_about"]
    when = figure.get("observation_date")
    return f"{figure['value_text']} ({about}{', ' + _when(when) if when else ''})"


def number(value: Decimal) -> str:
    """A decimal with thousands separators and no needless zeros.

    >>> number(Decimal("1923.0"))
    '1,923'
    """
    plain = value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
    return f"{plain:,f}"


def _significant(value: Decimal) -> int:
    return len(value.as_tuple().digits)


def _caveats(first: Json, second: Json) -> list[str]:
    made = [
        f"“{figure['value_text']}” is not an exact count."
        for figure in (first, second)
        if figure.get("modifier") in _INEXACT
    ]
    of = [figure.get("measurement_denominator") for figure in (first, second)]
    if of[0] != of[1] and all(of):
        made.append(f"They are shares of different groups: {of[0]} and {of[1]}.")
    days = [_days(figure.get("observation_date")) for figure in (first, second)]
    if days[0] and days[1] and abs(days[0] - days[1]) > 3:
        made.append(
            f"The periods are not of the same length: {_when(first['observation_date'])} against"
            f" {_when(second['observation_date'])}."
        )
    return made


def _days(when: str | None) -> int:
    if when is None:
        return 0
    held = period.parse(when)
    return (held.end - held.start).days + 1 if held.end else 0


def _when(when: str) -> str:
    return when.replace("/", " to ")
