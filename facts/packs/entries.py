"""The entries of a pack's files, what the model makes of each, and what holds between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from facts.errors import InvalidError, Problem
from facts.model import Json, Source, parse_fact
from facts.packs import tree
from facts.packs.pack import AnyFact

_KINDS = ("figure", "quote", "statement")

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Entry:
    """A pack's description, a source or a fact as it stands in a file. ``folder`` is the source whose
    folder that is; a fact's ``data`` has it filled in where a citation leaves it out."""

    file: str
    folder: str
    node: tree.AnyNode
    data: Json

    def problem(self, field: str, mend: str, value: object = "") -> Problem:
        """A problem of the field at a dotted path."""
        at = tree.locate(self.node, field)
        return Problem(field, str(value), mend, self.file, at.line, at.column)

    def id(self) -> str | None:
        """Its id, where it has one."""
        id = self.data.get("id")
        return id if isinstance(id, str) else None

    def citations(self) -> Iterator[tuple[str, Json]]:
        """Each citation with its field's path."""
        cited = self.data.get("citations")
        for index, citation in enumerate(cited if isinstance(cited, list) else ()):
            if isinstance(citation, dict):
                yield f"citations.{index}", citation


def made(entry: Entry, parse: Callable[[Json], _Made], problems: list[Problem]) -> _Made | None:
    """What ``parse`` makes of the entry; None, with every problem located, where it is not valid."""
    try:
        return parse(entry.data)
    except InvalidError as error:
        fields = [each.field for each in error.problems]
        problems += [
            entry.problem(each.field, each.mend, each.value)
            for each in error.problems
            # A list of which every item is wrong is called too short as well.
            if not any(field.startswith(f"{each.field}.") for field in fields)
        ]
        return None


def made_fact(entry: Entry, problems: list[Problem]) -> AnyFact | None:
    """``made``, of a fact."""
    if entry.data.get("kind") not in _KINDS:
        given = entry.data.get("kind", "")
        problems.append(entry.problem("kind", "a fact is of one kind: figure, quote or statement", given))
        return None
    return made(entry, parse_fact, problems)


def check_sources(sources: Mapping[str, Entry | None]) -> Iterator[Problem]:
    """What is wrong between the sources, given by the names of their folders."""
    for folder, entry in sources.items():
        if entry is None:
            continue
        if entry.id() not in (None, folder):
            yield entry.problem("id", f"its folder is called {folder}; give both one name", entry.id())
        original = entry.data.get("is_based_on")
        if isinstance(original, str) and original not in sources:
            yield entry.problem("is_based_on", "no source of the pack has that id; add it", original)


def check_facts(facts: Sequence[Entry], sources: Mapping[str, Source | None]) -> Iterator[Problem]:
    """What is wrong between the facts, and between them and the sources."""
    first: dict[str, Entry] = {}
    for fact in facts:
        id = fact.id()
        if id is not None and first.setdefault(id, fact) is not fact:
            other = first[id]
            where = f"{other.file}:{tree.locate(other.node, 'id').line}"
            yield fact.problem("id", f"another fact has it already ({where}); ids are unique in a pack", id)
        yield from _check_citations(fact, sources)
    for fact in facts:
        successor = fact.data.get("replaced_by")
        if isinstance(successor, str) and successor not in first:
            yield fact.problem("replaced_by", "no fact of the pack has that id; mend or add it", successor)


def _check_citations(fact: Entry, sources: Mapping[str, Source | None]) -> Iterator[Problem]:
    for number, (field, citation) in enumerate(fact.citations()):
        id = citation.get("source")
        if not isinstance(id, str):
            continue
        if id not in sources:
            yield fact.problem(f"{field}.source", "no source of the pack has that id; add it", id)
        elif number == 0 and id != fact.folder:
            mend = f"the folder of a fact is that of its first citation; move it, or cite {fact.folder} first"
            yield fact.problem(f"{field}.source", mend, id)
        source = sources.get(id)
        if source is not None:
            yield from _check_words(fact, field, citation, source)


def _check_words(fact: Entry, field: str, citation: Json, source: Source) -> Iterator[Problem]:
    end, exact = str(citation.get("end", "")), citation.get("exact")
    if source.length is not None and end.isdecimal() and int(end[:12]) > source.length:
        yield fact.problem(f"{field}.end", f"the document of {source.id} ends at {source.length}", end)
    if source.elision_marker and isinstance(exact, str) and source.elision_marker in exact:
        mend = f"it crosses an elision ({source.elision_marker}); cite the words before or after it"
        yield fact.problem(f"{field}.exact", mend)
