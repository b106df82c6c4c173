"""What is proposed from a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]

CONTEXT = 32
"""Characters on either side that a citation carries."""
LONGEST = 1_000
"""Characters of a citation, at most."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure or a quote as it might enter. ``exact`` is ``document[start:end]``: of a figure its sentence,
    of a quote the very words. ``mark`` is where in the document the number itself stands, or the quote.
    ``fields`` are those of the model that could be read off, under the model's names."""

    kind: Literal["figure", "quote"]
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    mark: tuple[int, int]
    fields: Json = field(default_factory=dict)

    def to_json(self) -> Json:
        """As plain data."""
        return {
            "kind": self.kind,
            "start": self.start,
            "end": self.end,
            "exact": self.exact,
            "prefix": self.prefix,
            "suffix": self.suffix,
            "mark": list(self.mark),
            "fields": self.fields,
        }


def anchored(
    kind: Literal["figure", "quote"],
    document: str,
    span: tuple[int, int],
    mark: tuple[int, int],
    fields: Json,
) -> Draft:
    """The draft whose citation stands at ``span`` of the document."""
    start, end = span
    return Draft(
        kind,
        start,
        end,
        document[start:end],
        document[max(0, start - CONTEXT) : start],
        document[end : end + CONTEXT],
        mark,
        fields,
    )
