"""What Discord refuses in a list of commands, and its description does not say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.discord.server.registry import Json

CHAT, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
MOST = {CHAT: 100, USER_MENU: 15, MESSAGE_MENU: 15}

_WORDS = re.compile(r"[-_'\w]{1,32}")


def command_faults(commands: list[Json]) -> list[str]:
    """What is wrong with ``commands`` as all the commands of one scope."""
    wrong = []
    names = Counter((kind(one), one.get("name")) for one in commands)
    wrong += [f"two commands called {name!r}" for (_, name), count in names.items() if count > 1]
    for each, most in MOST.items():
        if (count := sum(kind(one) == each for one in commands)) > most:
            wrong.append(f"{count} commands of type {each}, at most {most}")
    for one in commands:
        wrong += [f"{one.get('name')!r}: {fault}" for fault in _command_faults(one)]
    return wrong


def kind(command: Json) -> int:
    """The type of a command, which may be left out."""
    return int(command.get("type") or CHAT)


def _command_faults(command: Json) -> Iterator[str]:
    if kind(command) != CHAT:
        if command.get("description"):
            yield "a menu has no description"
        if command.get("options"):
            yield "a menu has no options"
        if not str(command.get("name", "")).strip():
            yield "no name"
        return
    yield from _named(command)
    yield from _options_faults(command.get("options") or [], depth=0)
    if (length := _length(command)) > 8_000:
        yield f"{length} characters in all, at most 8000"


def _named(thing: Json) -> Iterator[str]:
    name = str(thing.get("name", ""))
    if not _WORDS.fullmatch(name) or name != name.lower():
        yield f"the name {name!r} is not 1 to 32 lower-case letters, digits, - or _"
    if not 1 <= len(str(thing.get("description") or "")) <= 100:
        yield f"{name}: the description is not 1 to 100 characters"


def _options_faults(options: list[Json], depth: int) -> Iterator[str]:
    names = Counter(option["name"] for option in options)
    yield from (f"two options called {name!r}" for name, count in names.items() if count > 1)
    nested = [option["type"] in (SUBCOMMAND, GROUP) for option in options]
    if any(nested) and not all(nested):
        yield "subcommands beside plain options"
    optional = False
    for option in options:
        yield from _named(option)
        if option["type"] in (SUBCOMMAND, GROUP):
            if depth > 1 or (option["type"] == GROUP and depth > 0):
                yield f"{option['name']}: nested too deep"
            if option["type"] == GROUP and not option.get("options"):
                yield f"{option['name']}: an empty group"
            yield from _options_faults(option.get("options") or [], depth + 1)
            continue
        if option.get("required") and optional:
            yield f"{option['name']}: a required option after an optional one"
        optional = optional or not option.get("required")
        yield from _option_faults(option)


def _option_faults(option: Json) -> Iterator[str]:
    name, choices = option["name"], option.get("choices") or []
    if option.get("autocomplete") and choices:
        yield f"{name}: autocomplete together with choices"
    for part in ("name", "value"):
        seen = Counter(choice[part] for choice in choices)
        yield from (f"{name}: two choices of {part} {one!r}" for one, count in seen.items() if count > 1)
    for least, most in (("min_length", "max_length"), ("min_value", "max_value")):
        low, high = option.get(least), option.get(most)
        if low is not None and high is not None and low > high:
            yield f"{name}: {least} above {most}"


def _length(thing: Any) -> int:
    """The characters of names, descriptions and values, of which a command has at most 8,000."""
    if isinstance(thing, list):
        return sum(map(_length, thing))
    if not isinstance(thing, dict):
        return 0
    own = sum(len(thing[key]) for key in ("name", "description", "value") if isinstance(thing.get(key), str))
    return own + sum(_length(thing.get(key)) for key in ("options", "choices"))
