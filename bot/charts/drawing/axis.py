"""The axis of the values: from where to where, its steps, and room for what is written in the plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.ticker import MaxNLocator

from bot.charts.drawing.labelling import Label

HEIGHT = 500
"""Of the plot, in pixels."""
_LEAST_AIR = 10.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis from ``low`` to ``high``, with zero on it. A value is always seen from zero."""

    low: float
    high: float

    @property
    def pixels(self) -> float:
        """How many there are for one unit."""
        return HEIGHT / (self.high - self.low)


def fitting(values: Sequence[float], labels: Sequence[Label] = ()) -> Scale:
    """The scale that shows every value and has room for the labels above and below them."""
    low, high = min([0.0, *values]), max([0.0, *values])
    whole = (high - low) or 1.0
    above = [_free(label, (label.value - low) / whole) for label in labels if label.above]
    below = [_free(label, (high - label.value) / whole) for label in labels if not label.above]
    head, foot = max([_LEAST_AIR, *above]), max([0.0, *below])
    each = whole / (HEIGHT - head - foot)
    return Scale(low - foot * each, low + whole + head * each)


def steps(values: Sequence[float]) -> tuple[float, ...]:
    """Round numbers from the least to the most of the values and zero."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if low == high:
        return (0.0, 1.0)
    found = MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    return tuple(float(step) for step in found)


def in_words(step: float) -> str:
    """A number of the axis: "20,000", "−2.5".

    >>> in_words(20000.0)
    '20,000'
    """
    plain = f"{step:,.10f}".rstrip("0").rstrip(".")
    return "0" if plain in ("-0", "") else plain.replace("-", "−")


def _free(label: Label, share: float) -> float:
    """How much of the plot must stay free beyond the last value for a label at ``share`` of the way to it."""
    return HEIGHT - (HEIGHT - label.high) / share if share > 0 else 0.0
