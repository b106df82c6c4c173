"""What Discord's own client does with the commands of a bot: shows them or not, and checks what is typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.discord.server import payloads
from tests.discord.server.command_rules import GROUP, SUBCOMMAND
from tests.discord.server.registry import Attachment, Channel, Guild, Json, Registry, Role, User

_PYTHON: dict[int, Any] = {3: str, 4: int, 5: bool, 10: (int, float)}
_THINGS: dict[int, Any] = {6: User, 7: Channel, 8: Role, 9: (User, Role), 11: Attachment}


@dataclass(frozen=True)
class Place:
    """Where a person is, as far as commands go."""

    channel: Channel
    context: int  # 0 in a server, 1 a direct message with the bot, 2 any other conversation
    owners: Json  # who installed the application: "0" the server, "1" the person
    permissions: int


def find(registry: Registry, place: Place, name: str, kind: int, *, insists: bool) -> Json:
    """The command called ``name`` that this person is offered here."""
    guild = place.channel.guild
    scopes = [registry.commands.get(guild.id, []) if guild else [], registry.commands[None]]
    found = [one for scope in scopes for one in scope if (one["type"], one["name"]) == (kind, name)]
    assert found, f"no command {name!r} of type {kind} was synced: {_names(registry)}"
    command = found[0]
    if not insists:
        refusal = _hidden(command, place)
        assert not refusal, f"{name!r} is not offered here: {refusal}"
    return command


def _names(registry: Registry) -> list[str]:
    return sorted(one["name"] for scope in registry.commands.values() for one in scope)


def _hidden(command: Json, place: Place) -> str:
    if place.context not in command.get("contexts", [0]):
        return f"context {place.context}"
    installs = {int(key) for key in place.owners}
    if not installs & set(command.get("integration_types", [0])):
        return f"installed as {sorted(installs)}"
    needed = int(command["default_member_permissions"] or 0)
    if place.context == 0 and needed & ~place.permissions:
        return f"permissions {needed}"
    return ""


@dataclass
class Filled:
    """What a command or a form is sent with: its options, and the things that they name."""

    host: str
    guild: Guild | None
    options: list[Json] = field(default_factory=list)
    resolved: dict[str, Json] = field(default_factory=dict)

    def id_of(self, thing: Any) -> str:
        """The id of ``thing``; what it stands for is sent along."""
        if isinstance(thing, User):
            self._note("users", thing.id, payloads.user(thing))
            member = self.guild.members.get(thing.id) if self.guild else None
            if member:
                self._note("members", thing.id, payloads.member(member) | {"permissions": "0"})
        elif isinstance(thing, Role):
            self._note("roles", thing.id, payloads.role(thing))
        elif isinstance(thing, Channel):
            self._note("channels", thing.id, payloads.channel(thing) | {"permissions": "0"})
        else:
            self._note("attachments", thing.id, payloads.attachment(thing, self.host))
        return str(thing.id)

    def _note(self, kind: str, id: str, written: Json) -> None:
        self.resolved.setdefault(kind, {})[id] = written


def fill(
    filled: Filled, command: Json, path: list[str], given: dict[str, Any], *, focused: str | None = None
) -> None:
    """Fill in the options of a slash command, checked as Discord's client checks them before it sends."""
    known, nest = command["options"], []
    for step in path:
        below = [one for one in known if one["type"] in (SUBCOMMAND, GROUP) and one["name"] == step]
        assert below, f"no {step!r} under {command['name']!r}: {[one['name'] for one in known]}"
        nest.append(below[0])
        known = below[0].get("options", [])
    assert not any(one["type"] in (SUBCOMMAND, GROUP) for one in known), (
        f"say which: {[o['name'] for o in known]}"
    )
    by_name = {one["name"]: one for one in known}
    assert given.keys() <= by_name.keys(), (
        f"no option {sorted(given.keys() - by_name.keys())}: {sorted(by_name)}"
    )
    for name, value in given.items():
        option = by_name[name]
        sent: Json = {"type": option["type"], "name": name}
        sent["value"] = _value(option, value, filled, name == focused)
        if name == focused:
            assert option.get("autocomplete"), f"{name!r} offers nothing while it is typed"
            sent["focused"] = True
        filled.options.append(sent)
    missing = [one["name"] for one in known if one.get("required") and one["name"] not in given]
    assert focused or not missing, f"without {missing} it cannot be sent"
    for step in reversed(nest):
        filled.options = [{"type": step["type"], "name": step["name"], "options": filled.options}]


def _value(option: Json, value: Any, filled: Filled, focused: bool) -> Any:
    if focused:
        return str(value)
    kind = option["type"]
    if kind in _THINGS:
        assert isinstance(value, _THINGS[kind]), f"{option['name']!r} takes {_THINGS[kind]}"
        return filled.id_of(value)
    assert isinstance(value, _PYTHON[kind]), f"{option['name']!r} takes {_PYTHON[kind]}"
    if option.get("choices"):
        values = [choice["value"] for choice in option["choices"]]
        assert value in values, f"{option['name']!r} takes one of {values}"
    if isinstance(value, str):
        least, most = option.get("min_length", 0), option.get("max_length", 6_000)
        assert least <= len(value) <= most, f"{option['name']!r} takes {least} to {most} characters"
    elif not isinstance(value, bool):
        least, most = option.get("min_value", value), option.get("max_value", value)
        assert least <= value <= most, f"{option['name']!r} takes {least} to {most}"
    return value
