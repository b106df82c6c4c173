"""The bot's own account, its application, where its gateway is, and its direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server import payloads
from tests.discord.server.failures import unknown
from tests.discord.server.routes.route import Request, Route

if TYPE_CHECKING:
    from tests.discord.server.server import Server


def _me(server: Server, _: Request) -> tuple[int, Any]:
    return 200, payloads.own_user(server.registry.bot)


def _application(server: Server, _: Request) -> tuple[int, Any]:
    flags, installable = server.application_flags, server.user_installable
    return 200, payloads.application(server.registry, flags=flags, user_installable=installable)


def _gateway(server: Server, _: Request) -> tuple[int, Any]:
    return 200, {"url": server.gateway_url}


def _gateway_for_bots(server: Server, _: Request) -> tuple[int, Any]:
    limit = {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1}
    return 200, {"url": server.gateway_url, "shards": server.shards, "session_start_limit": limit}


def _open_conversation(server: Server, request: Request) -> tuple[int, Any]:
    recipient = server.registry.users.get(str(request.body.get("recipient_id")))
    if recipient is None:
        raise unknown("User", 10013)
    return 200, payloads.channel(server.registry.conversation(recipient, server.registry.bot))


ROUTES = [
    Route("GET", "/users/@me", "get_my_user", _me),
    Route("GET", "/oauth2/applications/@me", "get_my_oauth2_application", _application),
    Route("GET", "/applications/@me", "get_my_application", _application),
    Route("GET", "/gateway", "get_gateway", _gateway, needs_token=False),
    Route("GET", "/gateway/bot", "get_bot_gateway", _gateway_for_bots),
    Route("POST", "/users/@me/channels", "create_dm", _open_conversation),
]
