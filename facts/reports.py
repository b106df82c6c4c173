"""What larger changes and checks report: plain data, for a face to show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from facts.errors import AnchorError
from facts.journal import Entry

Json = dict[str, Any]


class Found(StrEnum):
    """What became of a citation: ``moved`` where its words stand elsewhere in the text or in other
    characters, ``unchecked`` where the text is not in hand (the citation can stand in it)."""

    RESOLVED = "resolved"
    MOVED = "moved"
    NOT_FOUND = "not found"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class CitationReport:
    """One citation, the ``position``-th (from 0) of its fact. ``error`` says why it was not found,
    with what comes near."""

    pack: str
    fact: str
    position: int
    source: str
    exact: str
    found: Found
    error: AnchorError | None = None

    def to_json(self) -> Json:
        """Plain data."""
        plain: Json = {
            "pack": self.pack,
            "fact": self.fact,
            "position": self.position,
            "source": self.source,
            "exact": self.exact,
            "found": self.found.value,
        }
        return plain if self.error is None else {**plain, "error": str(self.error)}


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Every citation of every fact that is not retired. ``unused`` are the documents, as they were
    named, that are no source's."""

    citations: tuple[CitationReport, ...]
    unused: tuple[str, ...]

    @property
    def counts(self) -> dict[Found, int]:
        """How many citations came to each end."""
        counted = Counter(citation.found for citation in self.citations)
        return {found: counted[found] for found in Found}

    @property
    def failures(self) -> tuple[CitationReport, ...]:
        """Those that do not hold as they stand: moved and not found."""
        return tuple(one for one in self.citations if one.found in (Found.MOVED, Found.NOT_FOUND))

    def to_json(self) -> Json:
        """Plain data."""
        return {
            "counts": {found.value: count for found, count in self.counts.items()},
            "citations": [citation.to_json() for citation in self.citations],
            "unused": list(self.unused),
        }


@dataclass(frozen=True, slots=True)
class SourceReport:
    """A source that was revised. ``citations`` are all of it, where they were looked up again; the
    facts that have one ``not found`` are withheld until somebody revises them."""

    entries: tuple[Entry, ...]
    citations: tuple[CitationReport, ...]

    @property
    def failures(self) -> tuple[CitationReport, ...]:
        """The citations that no longer hold."""
        return tuple(one for one in self.citations if one.found is Found.NOT_FOUND)

    def to_json(self) -> Json:
        """Plain data."""
        return {
            "entries": [entry.seq for entry in self.entries],
            "citations": [citation.to_json() for citation in self.citations],
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import changed, or (``dry_run``) would change, as subjects: ``fact:<id>``,
    ``source:<id>``, ``pack:<id>``.

    ``absent`` are those that the base has in this pack and the imported one has not; they stay as
    they are. ``withheld`` are the facts among them that are no answers any more, because their source
    now has another text.
    """

    pack: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    absent: tuple[str, ...]
    withheld: tuple[str, ...]
    dry_run: bool
    batch: str | None = None

    def to_json(self) -> Json:
        """Plain data."""
        return {
            "pack": self.pack,
            "added": list(self.added),
            "changed": list(self.changed),
            "unchanged": list(self.unchanged),
            "absent": list(self.absent),
            "withheld": list(self.withheld),
            "dry_run": self.dry_run,
            "batch": self.batch,
        }
