"""What extraction finds, as a table: ``python -m tests.benchmarks.extraction [--wrong]``.

Over the marked documents in ``tests/extraction/documents``: ``tuned`` ones, which the rules were made on,
and ``unseen`` ones, which were written afterwards and changed no rule. Precision is the share of drafts that
are marked, with the right number or the very words; recall the share of marks found. A field's number
is how often it is right in those, absent where it should be. ``--wrong`` lists all that is wrong in the tuned
documents.
"""

from __future__ import annotations

import sys

from tests.benchmarks.tables import Scores, table
from tests.extraction.marked import documents
from tests.extraction.scoring import FIELDS, tally

_LABELS = {
    "marked": ("marked", "count"),
    "precision": ("precision", "share"),
    "recall": ("recall", "share"),
    "creator": ("speaker", "share"),
}


def main(arguments: list[str]) -> None:
    """Print a table for each kind."""
    counted = {group: tally(documents(group).values()) for group in ("tuned", "unseen")}
    for kind in FIELDS:
        made: dict[str, Scores | str] = {group: found.scores(kind) for group, (found, _) in counted.items()}
        scores = counted["tuned"][0].scores(kind)
        rows = {name: _LABELS.get(name, (name, "share")) for name in scores}
        print(f"{kind}s")  # noqa: T201 (it is a table for a terminal)
        print(table(rows, made))  # noqa: T201
    if "--wrong" in arguments:
        print("\n".join(counted["tuned"][1]))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
