"""Sources as a person reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.terminal.screen import Line, Role
from facts import reference

Json = dict[str, Any]


def listing(sources: Sequence[Json]) -> Iterator[Line]:
    """Two or three lines for each source: its id and pack, its reference, its address."""
    by_pack: dict[str, dict[str, Json]] = {}
    for source in sources:
        by_pack.setdefault(source["pack"], {})[source["id"]] = source
    for source in sources:
        retired = ", retired" if source["status"] == "retired" else ""
        yield Line(f"{source['id']} (pack {source['pack']}{retired})", Role.STATEMENT)
        yield Line(reference.render(source, by_pack[source["pack"]]), indent=2)
        if url := source.get("URL"):
            yield Line(url, Role.REFERENCE, indent=2)


def citing(facts: Sequence[Json]) -> Iterator[Line]:
    """The facts that cite a source, a line each, as comments under its YAML."""
    yield Line(f"# Cited by {len(facts)} facts:" if len(facts) != 1 else "# Cited by 1 fact:", Role.LABEL)
    for fact in facts:
        yield Line(f"# {fact['id']}: {fact['statement']}")
        if not fact["answerable"]:
            yield Line(f"# withheld: {fact['withheld']}", Role.NOTE)
