"""Changing a file that people write in: only what differs is written anew.

The text of everything else, comments and empty lines included, stays byte for byte. A comment beside
a value stays when the value changes; one right above an item goes with it when it goes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from facts.packs import rendering, tree

# What tells the items of a list from each other, in this order.
_NAMES = ("id", "exact", "name", "family", "literal")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#.*)")


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


class _Anew(Exception):
    """A part that is written in a way that cannot be changed in place, and is to be written anew."""


def rewritten(text: str, root: tree.AnyNode, old: Any, new: Any) -> str:
    """``text``, whose tree is ``root``, changed from holding ``old`` to holding ``new`` (plain data,
    as ``pack`` makes it)."""
    text = text if text.endswith("\n") else f"{text}\n"
    try:
        edits = list(_Rewriter(text).changes(root, old, new))
    except _Anew:
        return rendering.document(new)
    newline = "\r\n" if "\r\n" in text else "\n"
    # From the end, so that places stay true; of those that start together, what is put there comes last.
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end))[::-1]:
        text = text[: edit.start] + edit.text.replace("\n", newline) + text[edit.end :]
    return text


class _Rewriter:
    def __init__(self, text: str) -> None:
        self._text = text

    def changes(self, node: tree.AnyNode, old: Any, new: Any, key: str = "") -> Iterator[_Edit]:
        """The edits that make ``node``, the value of ``key``, hold ``new`` instead of ``old``."""
        if isinstance(node, tree.Mapping) and not node.flow and isinstance(new, dict):
            yield from self._mapping(node, old or {}, new)
        elif isinstance(node, tree.Sequence) and not node.flow and new and isinstance(new, list):
            yield from self._sequence(node, old or [], new, key)
        elif old != new:
            raise _Anew

    def _mapping(self, node: tree.Mapping, old: dict[str, Any], new: dict[str, Any]) -> Iterator[_Edit]:
        indent = node.column - 1
        last = next(iter(node.entries.values()))
        for key, value in new.items():
            if key in node.entries:
                last = node.entries[key]
                if old.get(key) != value:
                    yield from self._changed_entry(key, *last, old.get(key), value, indent)
            else:
                place = self._line_end(last[1].end)
                yield _Edit(place, place, "\n".join(rendering.entry(key, value, indent)) + "\n")
        for number, (key, (name, value)) in enumerate(node.entries.items()):
            # What is in neither is a default that somebody wrote out.
            if key in old and key not in new:
                if number == 0:
                    raise _Anew
                yield self._removed(name.start, value.end)

    def _changed_entry(
        self, key: str, name: tree.Scalar, value: tree.AnyNode, old: Any, new: Any, indent: int
    ) -> list[_Edit]:
        try:
            return list(self.changes(value, old, new, key))
        except _Anew:
            written = "\n".join(rendering.entry(key, new, indent))[indent:]
            comment = _BLOCK_HEADER.match(self._text, value.start)
            return [_Edit(name.start, value.end, f"{written}  {comment[1]}" if comment else written)]

    def _sequence(self, node: tree.Sequence, old: list[Any], new: list[Any], key: str) -> Iterator[_Edit]:
        if len(old) != len(node.items):
            raise _Anew
        dashes = [self._dash(item) for item in node.items]
        names = [_identity(each) for each in old], [_identity(each) for each in new]
        for tag, start, end, first, last in SequenceMatcher(None, *names, autojunk=False).get_opcodes():
            # One thing in another's place is a change of it, unless each has an id.
            kept = min(end - start, last - first) if tag == "equal" or not _has_id(old[:1] + new[:1]) else 0
            for at, number in zip(range(start, start + kept), range(first, first + kept), strict=True):
                yield from self._changed_item(dashes[at], node.items[at], old[at], new[number], key)
            for at in range(start + kept, end):
                yield self._removed(dashes[at], node.items[at].end, is_parted=not key)
            added = [rendering.item(each, self._column(dashes[0]), key) for each in new[first + kept : last]]
            if added:
                written = ["\n".join(lines) + "\n" for lines in added]
                yield self._inserted(node, dashes, start + kept, written, is_parted=not key)

    def _changed_item(self, dash: int, item: tree.AnyNode, old: Any, new: Any, key: str) -> list[_Edit]:
        try:
            return list(self.changes(item, old, new, key))
        except _Anew:
            written = "\n".join(rendering.item(new, self._column(dash), key)).lstrip()
            return [_Edit(dash, item.end, written)]

    def _inserted(
        self, node: tree.Sequence, dashes: list[int], at: int, written: list[str], *, is_parted: bool
    ) -> _Edit:
        if at == 0:
            place = self._with_comments(dashes[0])
            return _Edit(place, place, "".join(f"{each}\n" if is_parted else each for each in written))
        place = self._line_end(node.items[at - 1].end)
        return _Edit(place, place, "".join(f"\n{each}" if is_parted else each for each in written))

    def _removed(self, start: int, end: int, *, is_parted: bool = False) -> _Edit:
        """All the lines from ``start`` to ``end``, and one of the gaps around them where these part items."""
        start, end = self._with_comments(start), self._line_end(end)
        if is_parted:
            rest = self._text[end:].lstrip()
            if rest:
                end = self._line_start(len(self._text) - len(rest))
            else:
                start, end = self._line_end(len(self._text[:start].rstrip())), len(self._text)
        return _Edit(start, end, "")

    def _dash(self, item: tree.AnyNode) -> int:
        before = self._text[: item.start].rstrip(" \t")
        dash = len(before) - 1
        if not before.endswith("-") or self._text[self._line_start(dash) : dash].strip():
            raise _Anew
        return dash

    def _with_comments(self, index: int) -> int:
        """The start of the line of ``index``, or of the comments right above it."""
        start = self._line_start(index)
        while start:
            above = self._line_start(start - 1)
            if not self._text[above:start].lstrip().startswith("#"):
                break
            start = above
        return start

    def _column(self, index: int) -> int:
        return index - self._line_start(index)

    def _line_start(self, index: int) -> int:
        return self._text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        return self._text.index("\n", index) + 1


def _identity(value: Any) -> str:
    if isinstance(value, dict):
        for name in _NAMES:
            if name in value:
                return f"{name} {value[name]}"
    return json.dumps(value, sort_keys=True)


def _has_id(values: list[Any]) -> bool:
    return any(isinstance(value, dict) and "id" in value for value in values)
