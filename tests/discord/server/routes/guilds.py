"""Servers and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server import payloads
from tests.discord.server.failures import MISSING_ACCESS, unknown
from tests.discord.server.permissions import permissions
from tests.discord.server.registry import Guild
from tests.discord.server.routes.route import Request, Route

if TYPE_CHECKING:
    from tests.discord.server.server import Server


def _guild(server: Server, request: Request) -> Guild:
    guild = server.registry.guilds.get(request.at["guild_id"])
    if guild is None:
        raise unknown("Guild", 10004)
    if not guild.has_bot:
        raise MISSING_ACCESS
    return guild


def _get(server: Server, request: Request) -> tuple[int, Any]:
    return 200, payloads.guild(_guild(server, request))


def _mine(server: Server, request: Request) -> tuple[int, Any]:
    after = int(request.query.get("after", 0))
    mine = [one for one in server.registry.guilds.values() if one.has_bot and int(one.id) > after]
    return 200, [
        {
            "id": guild.id,
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(permissions(guild.members[server.registry.bot.id])),
            "features": [],
        }
        for guild in mine[: int(request.query.get("limit", 200))]
    ]


def _channels(server: Server, request: Request) -> tuple[int, Any]:
    return 200, [payloads.channel(channel) for channel in _guild(server, request).channels]


def _roles(server: Server, request: Request) -> tuple[int, Any]:
    return 200, [payloads.role(role) for role in _guild(server, request).roles]


def _member(server: Server, request: Request) -> tuple[int, Any]:
    member = _guild(server, request).members.get(request.at["user_id"])
    if member is None:
        raise unknown("Member", 10007)
    return 200, payloads.member(member) | {"user": payloads.user(member.user)}


ROUTES = [
    Route("GET", "/users/@me/guilds", "list_my_guilds", _mine),
    Route("GET", "/guilds/{guild_id}", "get_guild", _get),
    Route("GET", "/guilds/{guild_id}/channels", "list_guild_channels", _channels),
    Route("GET", "/guilds/{guild_id}/roles", "list_guild_roles", _roles),
    Route("GET", "/guilds/{guild_id}/members/{user_id}", "get_guild_member", _member),
]
