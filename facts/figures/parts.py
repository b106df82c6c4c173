"""What share one figure is of another: only where the base says that it is a part of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from facts import period
from facts.errors import NotComparable
from facts.figures import differing, precision, wording
from facts.figures.differing import Aspect
from facts.figures.wording import PERCENT, number

Json = Mapping[str, Any]

_WORD = re.compile(r"\w+")
_SMALL = frozenset("of in the a an at by for who that were was those them and".split())

_NAMING = (
    *("variable_measured", "observation_about", "place", "unit_text"),
    *("observation_date", "value_text"),
)


@dataclass(frozen=True, slots=True)
class Share:
    """``percent`` is what ``part`` is of ``whole``, rounded to the significant digits of the two."""

    part: Json
    whole: Json
    percent: Decimal
    result: str
    formula: str
    caveats: tuple[str, ...]

    def sentence(self) -> str:
        """The result in words, with both figures as their source words them."""
        labels = wording.label(self.part, place=True), wording.label(self.whole, place=True)
        return " ".join((f"{labels[0]} of {labels[1]}: {self.result}.", *self.caveats))


def share(part: Json, whole: Json) -> Share:
    """What share ``part`` is of ``whole``. Raises NotComparable with the reason where the figures do not
    say that the one is a part of the other."""
    values = precision.value(part.get("value")), precision.value(whole.get("value"))
    for figure, value in zip((part, whole), values, strict=True):
        if value is None:
            raise NotComparable(f"“{figure['value_text']}” is not an exact number")
    own, all_of = values[0] or Decimal(0), values[1] or Decimal(0)
    units = [wording.unit(figure["unit_text"]) for figure in (part, whole)]
    if PERCENT in units:
        raise NotComparable("a share of a share is a share of nothing that is told")
    if units[0].casefold() != units[1].casefold():
        raise NotComparable(f"their units differ: {units[0]} and {units[1]}")
    if not (_is_named(part, whole) or _is_within(part, whole)):
        raise NotComparable("the base does not say that the one is a part of the other")
    if not 0 <= own <= all_of or not all_of:
        raise NotComparable("the part is more than the whole")
    digits = max(2, min(precision.significant(own), precision.significant(all_of)))
    percent, exact = precision.to_digits(Fraction(own) / Fraction(all_of) * 100, digits)
    leaning = precision.together(
        precision.lean(part.get("modifier")), precision.opposite(precision.lean(whole.get("modifier")))
    )
    rough = leaning or ("" if exact else "about")
    equals = "=" if exact else "≈"
    return Share(
        part=part,
        whole=whole,
        percent=percent,
        result=f"{rough} {number(percent)}%".strip(),
        formula=f"{number(own)} ÷ {number(all_of)} {equals} {number(percent)}%",
        caveats=tuple(
            f"“{figure['value_text']}” is not an exact number."
            for figure in (part, whole)
            if precision.lean(figure.get("modifier"))
        ),
    )


def _is_named(part: Json, whole: Json) -> bool:
    """Whether the part says of what it is one, in the words of the whole: what that measures, of whom,
    where and when."""
    of = _words(part.get("measurement_denominator"))
    own = {word for field in _NAMING for word in _words(whole.get(field))}
    times = differing.apart(part, whole) & {Aspect.TIME, Aspect.PLACE}
    return bool(of) and not times and _words(whole["variable_measured"]) <= of <= own


def _is_within(part: Json, whole: Json) -> bool:
    """Whether the two count the same, over a time and over a part of that time."""
    same = all(
        _folded(part.get(field)) == _folded(whole.get(field))
        for field in ("variable_measured", "observation_about", "place", "measurement_denominator")
    )
    held = [figure.get("observation_date") for figure in (part, whole)]
    if not same or not all(held) or not differing.is_counted_over_time(part):
        return False
    return period.parse(held[1] or "").contains(period.parse(held[0] or ""))


def _words(text: str | None) -> set[str]:
    return set(_WORD.findall((text or "").casefold())) - _SMALL


def _folded(text: str | None) -> str:
    return " ".join((text or "").split()).casefold()
