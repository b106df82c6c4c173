"""The answer to an interaction, and the messages that follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server.interactions import SAY, THINK, UPDATE, Interaction, response
from tests.discord.server.routes.route import Request, Route

if TYPE_CHECKING:
    from tests.discord.server.server import Server


def _callback(server: Server, request: Request) -> tuple[int, Any]:
    at = request.at
    interaction = server.interactions.answer(
        at["interaction_id"], at["interaction_token"], request.body, request.files
    )
    original = interaction.original
    if original and interaction.callback in (SAY, THINK):
        server.said.append(original)
        server.tell_of(original)
    if request.query.get("with_response", "false").lower() not in ("1", "true"):
        return 204, None
    shown = server.message_json(original) if original and interaction.callback in (SAY, UPDATE) else None
    return 200, response(interaction, shown)


def _interaction(server: Server, request: Request) -> Interaction:
    return server.interactions.by_token(request.at["webhook_id"], request.at["webhook_token"])


def _follow_up(server: Server, request: Request) -> tuple[int, Any]:
    interaction = _interaction(server, request)
    message = server.interactions.follow_up(interaction, request.body, request.files)
    if message is not interaction.original:
        server.said.append(message)
        server.tell_of(message)
    return 200, server.message_json(message)


def _get(server: Server, request: Request) -> tuple[int, Any]:
    interaction = _interaction(server, request)
    return 200, server.message_json(server.interactions.message(interaction, _id(request)))


def _edit(server: Server, request: Request) -> tuple[int, Any]:
    interaction = _interaction(server, request)
    message = server.interactions.message(interaction, _id(request))
    server.interactions.edit(interaction, message, request.body, request.files)
    server.tell_of(message, "MESSAGE_UPDATE")
    return 200, server.message_json(message)


def _delete(server: Server, request: Request) -> tuple[int, Any]:
    interaction = _interaction(server, request)
    server.interactions.message(interaction, _id(request)).deleted = True
    interaction.changed.set()
    return 204, None


def _id(request: Request) -> str:
    return request.at.get("message_id", "@original")


_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_ORIGINAL, _LATER = _WEBHOOK + "/messages/@original", _WEBHOOK + "/messages/{message_id}"

ROUTES = [
    Route(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        "create_interaction_response",
        _callback,
        needs_token=False,
    ),
    Route("POST", _WEBHOOK, "execute_webhook", _follow_up, needs_token=False),
    Route("GET", _ORIGINAL, "get_original_webhook_message", _get, needs_token=False),
    Route("PATCH", _ORIGINAL, "update_original_webhook_message", _edit, needs_token=False),
    Route("DELETE", _ORIGINAL, "delete_original_webhook_message", _delete, needs_token=False),
    Route("GET", _LATER, "get_webhook_message", _get, needs_token=False),
    Route("PATCH", _LATER, "update_webhook_message", _edit, needs_token=False),
    Route("DELETE", _LATER, "delete_webhook_message", _delete, needs_token=False),
]
