"""A pack in memory, and the plain data that its files hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from facts.errors import InvalidError, Problem
from facts.model import Figure, Json, PackInfo, Quote, Source, Statement

AnyFact = Figure | Quote | Statement

PACK_FILE = "pack.yaml"
SOURCE_FILE = "source.yaml"
FACTS_FILE = "facts.yaml"

_SHIPPED = Path(__file__).parent / "shipped"
_SHARED = Figure.model_fields.keys() & Quote.model_fields.keys() & Statement.model_fields.keys()
_FIRST = ("id", "kind", "statement", "questions")
_LAST = tuple(name for name in Statement.model_fields if name in _SHARED and name not in _FIRST)
_OWN = tuple(name for kind in (Figure, Quote, Statement) for name in kind.model_fields if name not in _SHARED)
# What a fact says, then its kind's own fields, then what carries it.
FIELD_ORDER = {name: place for place, name in enumerate((*_FIRST, *_OWN, *_LAST))}


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack, whole. ``facts`` are in the order of their files, ``sources`` in the order of their
    ids; a fact's file is that of the source that its first citation names.

    Raises InvalidError where an id is there twice or a citation names a source that is not.
    """

    info: PackInfo
    sources: tuple[Source, ...] = ()
    facts: tuple[AnyFact, ...] = ()

    def __post_init__(self) -> None:
        problems = list(self._problems())
        if problems:
            raise InvalidError(f"pack {self.info.id}", problems)
        object.__setattr__(self, "sources", tuple(sorted(self.sources, key=lambda source: source.id)))
        object.__setattr__(self, "facts", tuple(sorted(self.facts, key=folder_of)))

    def _problems(self) -> Iterator[Problem]:
        for kind, things in (("sources", self.sources), ("facts", self.facts)):
            for id, times in Counter(thing.id for thing in things).items():
                if times > 1:
                    yield Problem(f"{kind}.id", id, f"{times} have it; ids are unique in a pack")
        known = {source.id for source in self.sources}
        for fact in self.facts:
            for index, citation in enumerate(fact.citations):
                if citation.source not in known:
                    field = f"facts.{fact.id}.citations.{index}.source"
                    yield Problem(field, citation.source, "no source of the pack has that id; add it")

    def files(self) -> Iterator[tuple[str, Json | list[Json]]]:
        """Each file of the pack: its path inside the folder, and what it holds as plain data."""
        yield PACK_FILE, data_of(self.info)
        for source in self.sources:
            yield f"{source.id}/{SOURCE_FILE}", data_of(source)
            facts = [fact_data(fact, source.id) for fact in self.facts if folder_of(fact) == source.id]
            if facts:
                yield f"{source.id}/{FACTS_FILE}", facts


def data_of(thing: PackInfo | Source | AnyFact) -> Json:
    """``thing`` under the standards' names, in the model's order, without what has its default."""
    data: Json = thing.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return data


def fact_data(fact: AnyFact, folder: str | None = None) -> Json:
    """The fact as it is written, in FIELD_ORDER. A citation of the source ``folder`` does not name it."""
    data = data_of(fact) | {"kind": fact.kind}
    for citation in data["citations"]:
        if citation["source"] == folder:
            del citation["source"]
    return {name: data[name] for name in FIELD_ORDER if name in data}


def shipped() -> list[Path]:
    """The folders of the packs that Footnote ships, in the order of their ids."""
    return sorted(file.parent for file in _SHIPPED.glob(f"*/{PACK_FILE}"))


def folder_of(fact: AnyFact) -> str:
    """The source, and so the folder, that a fact stands with."""
    return fact.citations[0].source
