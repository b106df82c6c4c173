"""One figure as a point of a series."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from facts import period
from facts.figures import precision, times
from facts.figures.times import Length
from facts.period import Period

Json = Mapping[str, Any]
Key = tuple[str, str]
"""(pack, fact id)"""

CONFLICTING, SUPERSEDED = "conflicting", "superseded"
_MARKS = {
    "about": "about",
    "nearly": "nearly",
    "more_than": "more than",
    "at_least": "at least",
    "less_than": "less than",
    "up_to": "up to",
    "range": "a range",
}
_STATISTIC = re.compile(r"\b(average|mean|median)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a series. ``shown`` is its fact as an answer shows it, ``held`` its period, which is
    shorter (``partial``) or ``longer`` than that of most others. ``marks`` are words that belong beside
    it; ``why`` says of a superseded one what superseded it. ``also`` are others that give the same."""

    shown: Json = field(repr=False)
    held: Period | None
    partial: bool = False
    longer: bool = False
    marks: tuple[str, ...] = ()
    why: str | None = None
    also: tuple[Point, ...] = ()

    @property
    def key(self) -> Key:
        """Its pack and the fact's id."""
        return self.shown["pack"], self.shown["id"]

    @property
    def figure(self) -> Json:
        """The fact's own fields."""
        figure: Json = self.shown["figure"]
        return figure

    @property
    def when(self) -> str | None:
        """Its period as the fact writes it (EDTF)."""
        return self.figure.get("observation_date")

    @property
    def label(self) -> str:
        """Its period in words."""
        return times.label(self.when)

    @property
    def value(self) -> Decimal | None:
        """Its number, where it has one."""
        return precision.value(self.figure.get("value"))

    @property
    def bounds(self) -> tuple[Decimal | None, Decimal | None]:
        """The ends of its range, or what bounds its number."""
        return precision.value(self.figure.get("min_value")), precision.value(self.figure.get("max_value"))

    @property
    def attributed_to(self) -> str:
        """Whose number it is, and who else gives the same."""
        return "; ".join(dict.fromkeys(one.figure["attributed_to"] for one in (self, *self.also)))

    @property
    def citations(self) -> list[Json]:
        """The words that it stands on, and those of the others that give the same."""
        return [citation for one in (self, *self.also) for citation in one.shown["citations"]]

    @property
    def is_conflicting(self) -> bool:
        """Whether another figure says something else of the same time."""
        return CONFLICTING in self.marks

    @property
    def fits(self) -> bool:
        """Whether it is of a time that is as long as that of most others."""
        return self.is_closed and not self.partial and not self.longer

    @property
    def is_closed(self) -> bool:
        """Whether it has a time, and one with an end."""
        return self.held is not None and self.held.end is not None

    @property
    def is_whole(self) -> bool:
        """Whether it fits and has a number, the only one for its time."""
        return self.fits and self.value is not None and not self.is_conflicting

    def says_the_same(self, other: Point) -> bool:
        """Whether both give one number, however it is worded."""
        if self.value is None and self.bounds == (None, None):
            words = [str(one.figure["value_text"]).casefold() for one in (self, other)]
            return words[0] == words[1]
        return (self.value, self.bounds) == (other.value, other.bounds)

    def to_json(self) -> dict[str, Any]:
        """The point as plain data; what it does not have is left away."""
        low, high = self.bounds
        plain = {
            "key": list(self.key),
            "period": self.when,
            "start": self.held.start.isoformat() if self.held else None,
            "end": self.held.end.isoformat() if self.held and self.held.end else None,
            "label": self.label,
            "value": _plain(self.value),
            "min": _plain(low),
            "max": _plain(high),
            "modifier": self.figure.get("modifier", "exact"),
            "value_text": self.figure["value_text"],
            "partial": self.partial,
            "marks": list(self.marks),
            "attributed_to": self.attributed_to,
            "statement": self.shown["statement"],
            "why": self.why,
            "method": self.figure.get("measurement_method"),
            "also": [list(one.key) for one in self.also] or None,
            "citations": self.citations,
        }
        return {name: one for name, one in plain.items() if one is not None}


def make(shown: Json, *, whole: Length | None = None, why: str | None = None) -> Point:
    """The point of a fact. ``whole`` is how long the periods of its series are; ``why`` is given for a
    superseded one."""
    when = shown["figure"].get("observation_date")
    held = period.parse(when) if when else None
    own = times.length(held)
    apart = own.size - whole.size if own and whole else 0
    bare = Point(shown, held, partial=apart < 0, longer=apart > 0, why=why)
    return replace(bare, marks=tuple(_marks(bare)))


def statistic(figure: Json) -> str:
    """ "average", "mean" or "median" where the figure is one, else ""."""
    texts = (figure.get("measurement_method") or "", figure["value_text"])
    found = next((found for text in texts if (found := _STATISTIC.search(text))), None)
    return found[0].casefold() if found else ""


def rate(figure: Json) -> str | None:
    """The time that the figure is a rate for, such as "week"."""
    return times.rate(figure.get("observation_date"), figure.get("observation_period"))


def _marks(point: Point) -> list[str]:
    figure = point.figure
    made = [SUPERSEDED] if point.why is not None else []
    if figure.get("modifier") in _MARKS:
        made.append(_MARKS[figure["modifier"]])
    if point.value is None and None in point.bounds:
        made.append("no exact number")
    if kind := statistic(figure):
        made.append(kind)
    if point.held is not None and point.partial:
        made.append(times.part(point.held, figure["observation_date"]))
    if point.longer:
        made.append("a longer time")
    return made


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
