"""What was measured, as a column for each method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Scores = dict[str, float | None]

_FORMATS = {"count": ",.0f", "share": ".3f", "cost": ",.2f"}


def table(rows: Mapping[str, tuple[str, str]], made: Mapping[str, Scores | str]) -> str:
    """``rows`` are a label and a format (count, share or cost) for each score; ``made`` has a method's
    scores, or why there are none."""
    columns = [["", *(label for label, _ in rows.values())]]
    for name, found in made.items():
        if isinstance(found, str):
            columns.append([name, found, *([""] * (len(rows) - 1))])
        else:
            columns.append([name, *(_shown(found[key], form) for key, (_, form) in rows.items())])
    widths = [max(map(len, column)) for column in columns]
    return "".join(_line(row, widths) + "\n" for row in zip(*columns, strict=True))


def _shown(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, _FORMATS[form])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
    return "  ".join([row[0].ljust(widths[0]), *cells[1:]]).rstrip()
