"""Plain data as YAML, in one way only: the same data, the same bytes.

Every text is in double quotes, so that none is taken for something else, and wrapped between words;
what cannot be seen (a no-break space, a line break) is written as an escape. Short lists of names and
short things with a name are on one line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

_WIDTH = 110
_ON_ONE_LINE = frozenset({"tags", "aliases"})
_ITEMS_ON_ONE_LINE = frozenset({"entities", "synonyms"})
# A line break stands for one space, and swallows those beside it: only a lone one between words goes.
_BREAK = re.compile(r'(?<=[^ "]) (?=[^ "])')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def document(data: Any) -> str:
    """A whole file. The items of a list at the top are parted by empty lines."""
    if isinstance(data, list):
        return "\n".join("\n".join(item(entry, 0)) + "\n" for entry in data)
    return "\n".join(mapping(data, 0)) + "\n"


def mapping(data: dict[str, Any], indent: int) -> list[str]:
    """The lines of a mapping whose keys are indented by ``indent``."""
    return [line for key, value in data.items() for line in entry(key, value, indent)]


def entry(key: str, value: Any, indent: int) -> list[str]:
    """The lines of one key and its value; the first begins with the key."""
    lead = " " * indent + f"{key}:"
    if isinstance(value, dict) and value:
        return [lead, *mapping(value, indent + 2)]
    if isinstance(value, list) and value and key not in _ON_ONE_LINE:
        return [lead, *(line for each in value for line in item(each, indent + 2, key))]
    return list(_wrapped(f"{lead} ", _atoms(value), indent + 4))


def item(value: Any, indent: int, key: str = "") -> list[str]:
    """The lines of one item of the list that is the value of ``key``; its dash is indented by ``indent``."""
    lead = " " * indent + "- "
    if isinstance(value, dict) and value and key not in _ITEMS_ON_ONE_LINE:
        first, *rest = mapping(value, indent + 2)
        return [lead + first.lstrip(), *rest]
    return list(_wrapped(lead, _atoms(value), indent + 4))


def quoted(text: str) -> str:
    """``text`` in double quotes, on one line."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char == " " or unicodedata.category(char)[0] not in "CZ":
        return char
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def _atoms(value: Any) -> list[str]:
    """The parts of a value on one line or several; between two of them is one space or a line break."""
    if isinstance(value, str):
        return _BREAK.split(quoted(value))
    if isinstance(value, list):
        return _enclosed("[", [_parts(each) for each in value], "]")
    if isinstance(value, dict):
        entries = [(key, _parts(each)) for key, each in value.items()]
        return _enclosed("{", [[f"{key}: {first}", *rest] for key, (first, *rest) in entries], "}")
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def _parts(value: Any) -> list[str]:
    """``_atoms`` of a value between brackets, where a name stays whole."""
    return [quoted(value)] if isinstance(value, str) else _atoms(value)


def _enclosed(opening: str, parts: list[list[str]], closing: str) -> list[str]:
    atoms = [atom for part in parts for atom in (*part[:-1], f"{part[-1]},")]
    whole = [opening, *atoms] if not atoms else [opening + atoms[0], *atoms[1:]]
    whole[-1] = whole[-1].removesuffix(",") + closing
    return whole


def _wrapped(lead: str, atoms: list[str], indent: int) -> Iterator[str]:
    line = lead + atoms[0]
    for atom in atoms[1:]:
        if len(line) + 1 + len(atom) > _WIDTH:
            yield line
            line = " " * indent + atom
        else:
            line += f" {atom}"
    yield line
