"""Numbers, figures and lists of them in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from facts.figures import times

Json = Mapping[str, Any]

PERCENT = "%"
_PERCENT = frozenset({"%", "percent", "per cent", "percentage", "pct"})
_WORDS = "no one two three four five six seven eight nine ten eleven twelve".split()


def number(value: Decimal) -> str:
    """A decimal with thousands separators and no needless zeros.

    >>> number(Decimal("1923.0"))
    '1,923'
    """
    plain = value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
    return f"{plain:,f}"


def in_words(count: int) -> str:
    """A small number as a word: "three"; others in digits."""
    return _WORDS[count] if 0 <= count < len(_WORDS) else f"{count:,}"


def unit(text: str) -> str:
    """A unit, with one way to write per cent."""
    return PERCENT if text.casefold() in _PERCENT else text


def counted(amount: Decimal, unit: str) -> str:
    """The unit as it stands behind ``amount``.

    >>> counted(Decimal(1), "hires"), counted(Decimal(2), "people")
    ('hire', 'people')
    """
    if abs(amount) != 1:
        return unit
    if unit.casefold() == "people":
        return "person"
    if unit.endswith(("ches", "shes", "sses", "xes")):
        return unit[:-2]
    if unit.endswith("ies"):
        return f"{unit[:-3]}y"
    return unit[:-1] if unit.endswith("s") and not unit.endswith("ss") else unit


def label(figure: Json, *, place: bool = False, whose: bool = False) -> str:
    """A figure in few words: "2,000 (Chinese nationals, 2022)"; with its ``place``, and ``whose`` it
    is, where that sets it apart."""
    told = [figure["observation_about"]]
    if place and figure.get("place") not in (None, figure["observation_about"]):
        told.append(figure["place"])
    if when := figure.get("observation_date"):
        told.append(times.label(when))
    if whose:
        told.append(f"according to {figure['attributed_to']}")
    return f"{figure['value_text']} ({', '.join(told)})"


def listed(parts: Sequence[str]) -> str:
    """Several in one sentence.

    >>> listed(["2020", "2021", "2022"])
    '2020, 2021 and 2022'
    """
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
