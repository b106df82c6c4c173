"""The application's commands, everywhere or in one server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server.command_rules import command_faults, kind
from tests.discord.server.failures import MISSING_ACCESS, invalid
from tests.discord.server.registry import Json
from tests.discord.server.routes.route import Request, Route

if TYPE_CHECKING:
    from tests.discord.server.server import Server


def _listing(server: Server, request: Request) -> tuple[int, Any]:
    return 200, server.registry.commands.get(_scope(server, request), [])


def _replace(server: Server, request: Request) -> tuple[int, Any]:
    scope, registry = _scope(server, request), server.registry
    if wrong := command_faults(request.body or []):
        raise invalid(wrong)
    known = {(one["type"], one["name"]): one["id"] for one in registry.commands.get(scope, [])}
    registry.commands[scope] = [
        _stored(server, one, scope, known.get((kind(one), one["name"]))) for one in request.body or []
    ]
    return 200, registry.commands[scope]


def _scope(server: Server, request: Request) -> str | None:
    guild = request.at.get("guild_id")
    if request.at["application_id"] != server.registry.application_id:
        raise MISSING_ACCESS
    if guild is not None and not getattr(server.registry.guilds.get(guild), "has_bot", False):
        raise MISSING_ACCESS
    return guild


def _stored(server: Server, command: Json, scope: str | None, id: str | None) -> Json:
    """A command as Discord gives it back."""
    permissions = command.get("default_member_permissions")
    stored: Json = {
        "id": id or server.registry.snowflake(),
        "application_id": server.registry.application_id,
        "version": server.registry.snowflake(),
        "type": kind(command),
        "name": command["name"],
        "description": command.get("description") or "",
        "default_member_permissions": None if permissions is None else str(permissions),
        "nsfw": bool(command.get("nsfw")),
        "options": [_option(option) for option in command.get("options") or []],
    }
    if scope is None:
        stored["contexts"] = command.get("contexts") or [0, 1, 2]
        stored["integration_types"] = command.get("integration_types") or [0]
        stored["dm_permission"] = command.get("dm_permission", True)
    else:
        stored["guild_id"] = scope
    return stored


def _option(option: Json) -> Json:
    stored = {key: value for key, value in option.items() if value is not None}
    if "options" in stored:
        stored["options"] = [_option(one) for one in stored["options"]]
    return stored


_EVERYWHERE = "/applications/{application_id}/commands"
_IN_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"

ROUTES = [
    Route("GET", _EVERYWHERE, "list_application_commands", _listing),
    Route("PUT", _EVERYWHERE, "bulk_set_application_commands", _replace),
    Route("GET", _IN_GUILD, "list_guild_application_commands", _listing),
    Route("PUT", _IN_GUILD, "bulk_set_guild_application_commands", _replace),
]
