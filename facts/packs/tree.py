"""YAML 1.2 text as a tree of nodes that know where in the text they stand.

Every scalar is the text that stands there (``NO``, ``2:30`` and ``58.50`` stay what was written; the
model decides what they mean), save that an empty one, ``~`` and ``null`` are nothing. Tags are refused.
An alias is what it stands for, as long as no alias is within that and all together are not too much.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from facts.errors import Problem

_DEEPEST = 20
_MOST = 1_000_000  # nodes, with what aliases stand for counted each time
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Node:
    """What stands at ``start`` to ``end`` (code points of the text, end exclusive; comments and white
    space after it are not part of it), which starts on ``line`` and in ``column`` (from 1)."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar(Node):
    """A text, or nothing."""

    text: str | None


@dataclass(frozen=True, slots=True)
class Mapping(Node):
    """Entries by key, each its key's node and its value's. ``flow`` is true for ``{…}``."""

    entries: dict[str, tuple[Scalar, AnyNode]]
    flow: bool


@dataclass(frozen=True, slots=True)
class Sequence(Node):
    """Items in order. ``flow`` is true for ``[…]``."""

    items: tuple[AnyNode, ...]
    flow: bool


AnyNode = Scalar | Mapping | Sequence


class _Refused(Exception):
    """Parsing cannot go on; the problem is noted."""


def parse(text: str, file: str, problems: list[Problem]) -> AnyNode | None:
    """The tree of ``text``, None where it holds nothing or cannot be parsed; what is wrong is added to
    ``problems``."""
    return _Parser(text, file, problems).parse()


def plain(node: AnyNode) -> Any:
    """The node as plain data; entries that are nothing are left away."""
    if isinstance(node, Mapping):
        values = {key: plain(value) for key, (_, value) in node.entries.items()}
        return {key: value for key, value in values.items() if value is not None}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.text


def locate(node: AnyNode, field: str) -> Node:
    """The node at a dotted path (``citations.0.exact``), or the nearest around it that stands there;
    for an entry of a mapping that is its key."""
    found: Node = node
    for part in field.split("."):
        if isinstance(node, Mapping) and part in node.entries:
            found, node = node.entries[part]
        elif isinstance(node, Sequence) and part.isdecimal() and int(part) < len(node.items):
            found = node = node.items[int(part)]
        else:
            break
    return found


class _Parser:
    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        self._text = text
        self._file = file
        self._problems = problems
        self._events: Iterator[Event] = iter(())
        self._count = 0
        self._aliases = 0
        self._anchors: dict[str, tuple[AnyNode, int]] = {}

    def parse(self) -> AnyNode | None:
        try:
            self._events = YAML(typ="safe", pure=True).parse(self._text)
            return self._document()
        except _Refused:
            return None
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            what = ", ".join(part for part in (error.context, error.problem) if part)
            self._note(mark.index if mark else 0, f"{what}; check the quotes and the indentation")
        except ReaderError as error:
            self._note(error.position, "a character that YAML does not allow; delete it or write an escape")
        except (YAMLError, ValueError) as error:
            self._note(0, f"it cannot be read as YAML ({error}); check its escapes")
        return None

    def _document(self) -> AnyNode | None:
        root: AnyNode | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(event, "a second document begins; keep one in each file, without “---”")
            elif isinstance(event, NodeEvent):
                root = self._node(event, 1)
        nothing = isinstance(root, Scalar) and root.text is None
        return None if nothing else root

    def _node(self, event: Event, depth: int) -> AnyNode:
        if depth > _DEEPEST:
            self._refuse(event, f"it is nested more than {_DEEPEST} deep; no pack is")
        count, aliases = self._count, self._aliases
        self._count += 1
        if isinstance(event, MappingStartEvent):
            node: AnyNode = self._mapping(event, depth)
        elif isinstance(event, SequenceStartEvent):
            node = self._sequence(event, depth)
        elif isinstance(event, ScalarEvent):
            is_null = event.style is None and event.value in _NULLS
            node = Scalar(*self._place(event), text=None if is_null else event.value)
        else:
            return self._aliased(event)
        if event.tag is not None:
            self._note(event.start_mark.index, "a tag; leave it away, a pack needs none")
        if event.anchor is not None:
            if self._aliases > aliases:
                self._refuse(event, "an anchor around an alias; write out what is meant")
            self._anchors[event.anchor] = node, self._count - count
        return node

    def _aliased(self, event: Event) -> AnyNode:
        name = event.anchor if isinstance(event, AliasEvent) else ""
        if name not in self._anchors:
            self._refuse(event, f"no anchor above it is called “{name}”")
        node, size = self._anchors[name]
        self._aliases += 1
        self._count += size
        if self._count > _MOST:
            self._refuse(event, "what the aliases stand for is too much; write out what is meant")
        return node

    def _mapping(self, start: MappingStartEvent, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, AnyNode]] = {}
        last: AnyNode | None = None
        event = next(self._events)
        while not isinstance(event, MappingEndEvent):
            key = self._node(event, depth + 1)
            last = value = self._placed(key, self._node(next(self._events), depth + 1))
            if not isinstance(key, Scalar) or key.text is None:
                self._note(key.start, "a key that is no text; write a field's name before the colon")
            elif key.text in entries:
                first = entries[key.text][0].line
                self._note(key.start, f"it stands on line {first} already; keep one of the two", key.text)
            else:
                entries[key.text] = (key, value)
            event = next(self._events)
        flow = bool(start.flow_style)
        return Mapping(*self._around(start, event, last, flow=flow), entries=entries, flow=flow)

    def _sequence(self, start: SequenceStartEvent, depth: int) -> Sequence:
        items: list[AnyNode] = []
        event = next(self._events)
        while not isinstance(event, SequenceEndEvent):
            items.append(self._node(event, depth + 1))
            event = next(self._events)
        flow = bool(start.flow_style)
        last = items[-1] if items else None
        return Sequence(*self._around(start, event, last, flow=flow), items=tuple(items), flow=flow)

    def _placed(self, key: AnyNode, value: AnyNode) -> AnyNode:
        """An empty value right after its key's colon; YAML puts it where the next token is."""
        if value.start < value.end or not isinstance(value, Scalar):
            return value
        end = self._text.find(":", key.end, value.start) + 1 or key.end
        return Scalar(end, end, key.line, key.column, text=value.text)

    def _place(self, event: Event) -> tuple[int, int, int, int]:
        return self._span(event, event.end_mark.index)

    def _span(self, start: Event, last: int) -> tuple[int, int, int, int]:
        mark = start.start_mark
        length = len(self._text[mark.index : last].rstrip())
        return mark.index, mark.index + length, mark.line + 1, mark.column + 1

    def _around(
        self, start: Event, end: Event, last: AnyNode | None, *, flow: bool
    ) -> tuple[int, int, int, int]:
        # What YAML calls the end of a block is the start of what follows, after its comments.
        return self._span(start, end.end_mark.index if flow or last is None else last.end)

    def _note(self, index: int, mend: str, field: str = "YAML") -> None:
        before = self._text[:index]
        line = before.count("\n") + 1
        column = index - (before.rfind("\n") + 1) + 1
        self._problems.append(Problem(field, "", mend, self._file, line, column))

    def _refuse(self, event: Event, mend: str) -> NoReturn:
        self._note(event.start_mark.index, mend)
        raise _Refused
