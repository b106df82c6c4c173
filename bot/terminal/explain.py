"""How an answer came about, as a person reads it: any JSON as an indented outline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.terminal.screen import Line, Role

_STEP = 2
_WIDTH = 90


def outline(explanation: Any, indent: int = 0) -> Iterator[Line]:
    """The lines of an explanation: a key a line, what it holds behind or below it."""
    if isinstance(explanation, Mapping):
        for key, value in explanation.items():
            yield from _entry(_name(key), value, indent)
    elif isinstance(explanation, list | tuple):
        for item in explanation:
            if _is_flat(item):
                yield Line(f"- {_flat(item)}", indent=indent)
            else:
                first, *rest = outline(item, indent + _STEP)
                yield Line(f"- {first.text}", first.role, indent)
                yield from rest
    else:
        yield Line(_flat(explanation), indent=indent)


def _name(key: object) -> str:
    return str(key).replace("_", " ")


def _entry(name: str, value: Any, indent: int) -> Iterator[Line]:
    if _is_flat(value):
        yield Line(f"{name}: {_flat(value)}", indent=indent)
    else:
        yield Line(f"{name}:", Role.LABEL if indent == 0 else Role.STATEMENT, indent)
        yield from outline(value, indent + _STEP)


def _is_flat(value: Any) -> bool:
    if isinstance(value, Mapping):
        return _fits(value.values(), value)
    if isinstance(value, list | tuple):
        return _fits(value, value)
    return True


def _fits(items: Iterable[Any], value: Any) -> bool:
    return all(not isinstance(item, Mapping | list | tuple) for item in items) and len(_flat(value)) <= _WIDTH


def _flat(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{_name(key)} {_flat(item)}" for key, item in value.items()) or "none"
    if isinstance(value, list | tuple):
        return ", ".join(_flat(item) for item in value) or "none"
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}"
    return str(value)
