"""What a confidence is worth, as pictures: whether it means what it says, and what each threshold costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

Trusted = Sequence[tuple[float, bool, bool]]
"""For each question the confidence, whether the answer is right, and whether there is one."""

_BINS = 10
_FEWEST = 15
_WIDTH, _HEIGHT, _DPI = 7.2, 6.0, 150
# Okabe and Ito's colours, which colour-blind people can tell apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")


def draw(trusted: Mapping[str, Trusted], folder: Path) -> None:
    """Write ``reliability.png`` and ``risk-coverage.png`` into ``folder``: a line for each set."""
    _plot(
        folder / "reliability.png",
        {name: reliability(found) for name, found in trusted.items()},
        "Does a confidence mean what it says?",
        ("confidence", "share that was right"),
        diagonal=True,
    )
    _plot(
        folder / "risk-coverage.png",
        {name: risk(found) for name, found in trusted.items()},
        "What answering more costs",
        ("share of all questions that is answered", "share of the answers that is wrong"),
        diagonal=False,
    )


def reliability(found: Trusted) -> list[tuple[float, float]]:
    """For each tenth of confidence its mean, and the share that was right; tenths with few are left out."""
    made = []
    for place in range(_BINS):
        inside = [one for one in found if place <= min(one[0] * _BINS, _BINS - 1e-9) < place + 1]
        if len(inside) >= _FEWEST:
            made.append(
                (sum(one[0] for one in inside) / len(inside), sum(one[1] for one in inside) / len(inside))
            )
    return made


def risk(found: Trusted) -> list[tuple[float, float]]:
    """For each threshold, from the highest down: the share of the questions answered, and the share of those
    answers that is wrong."""
    ordered = sorted(found, key=lambda one: -one[0])
    made, wrong = [], 0
    for count, (_, right, _) in enumerate(ordered, start=1):
        wrong += not right
        if count >= _FEWEST:
            made.append((count / len(ordered), wrong / count))
    return made


def _plot(
    path: Path,
    lines: Mapping[str, Sequence[tuple[float, float]]],
    title: str,
    axes: tuple[str, str],
    *,
    diagonal: bool,
) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=_DPI, layout="constrained")
    plot = figure.subplots()
    if diagonal:
        plot.plot([0, 1], [0, 1], color="0.7", linestyle="--", linewidth=1)
    for (name, line), colour in zip(lines.items(), _COLOURS, strict=False):
        across, up = zip(*line, strict=True) if line else ((), ())
        plot.plot(across, up, color=colour, label=name, linewidth=2, marker="o" if diagonal else None)
    plot.set(title=title, xlabel=axes[0], ylabel=axes[1], xlim=(0, 1), ylim=(0, 1 if diagonal else None))
    plot.grid(visible=True, color="0.9")
    plot.legend(frameon=False)
    figure.savefig(path)
