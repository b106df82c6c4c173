"""What a chart shows, worked out before anything is drawn: plain data, no drawing library.

A picture has a slot for each period, in time order, and for each run of missing ones; a slot has a
column for each value that was given for it. The drawing and the alt text are both made from this,
so that they say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from facts.period import Period


class Shape(StrEnum):
    """Amounts counted over periods are bars; levels, such as shares and averages, a line."""

    BARS = "bar chart"
    LINE = "line chart"


class Sign(StrEnum):
    """What marks a value, each with the words that explain its mark in the key."""

    PARTIAL = "only part of the period"
    ROUGH = "not an exact number"
    RANGE = "from the lowest to the highest given"
    SUPERSEDED = "superseded, no longer held to be right"
    GAP = "no figure"


@dataclass(frozen=True, slots=True)
class Column:
    """One value: ``words`` is how its source puts it, ``who`` whose number it is.

    ``sure`` is how far it surely reaches, ``top`` how far it may; both are None where the source
    gives no number ("several"). ``rival`` tells apart, from 0, whose numbers they are, on a picture where
    several give values for one period; on any other it is 0.
    """

    words: str
    who: str
    sure: Decimal | None
    top: Decimal | None
    signs: frozenset[Sign] = frozenset()
    rival: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A period: its ``label``, remarks such as "first two months only", its ``days`` where they are
    known, and its columns; one without columns is a gap."""

    label: str
    remarks: tuple[str, ...] = ()
    days: Period | None = None
    columns: tuple[Column, ...] = ()

    @property
    def is_contested(self) -> bool:
        """Whether several sources give different values for it."""
        return sum(Sign.SUPERSEDED not in column.signs for column in self.columns) > 1


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that a chart says, but for how it looks."""

    key: str
    title: str
    about: str
    unit: str
    shape: Shape
    slots: tuple[Slot, ...]
    caveats: tuple[str, ...]
    whose: str
    source: str

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The marks that are on the picture, in the order of the key."""
        used = {sign for slot in self.slots for column in slot.columns for sign in column.signs}
        if any(not slot.columns for slot in self.slots):
            used.add(Sign.GAP)
        return tuple(sign for sign in Sign if sign in used)

    @property
    def rivals(self) -> tuple[str, ...]:
        """Whose numbers stand side by side, by their ``rival``; empty where there is no such period."""
        if not any(slot.is_contested for slot in self.slots):
            return ()
        named = {column.rival: column.who for _, column in self.columns()}
        return tuple(named[rival] for rival in sorted(named))

    def columns(self) -> Sequence[tuple[Slot, Column]]:
        """Every column with its slot, in order."""
        return [(slot, column) for slot in self.slots for column in slot.columns]
