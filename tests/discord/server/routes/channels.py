"""Channels and the messages in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server import messages, payloads
from tests.discord.server.failures import MISSING_ACCESS, MISSING_PERMISSIONS, Refused, invalid, unknown
from tests.discord.server.permissions import Permission
from tests.discord.server.registry import EPHEMERAL, Channel, Message
from tests.discord.server.routes.route import Request, Route

if TYPE_CHECKING:
    from tests.discord.server.server import Server


def _channel(server: Server, request: Request, needed: int = 0) -> Channel:
    channel = server.registry.channels.get(request.at["channel_id"])
    if channel is None:
        raise unknown("Channel", 10003)
    if not server.sees(channel):
        raise MISSING_ACCESS
    if needed & ~channel.may(server.registry.bot):
        raise MISSING_PERMISSIONS
    return channel


def _writable(server: Server, request: Request) -> Channel:
    channel = _channel(server, request)
    threaded = channel.parent is not None
    needed = Permission.SEND_MESSAGES_IN_THREADS if threaded else Permission.SEND_MESSAGES
    return _channel(server, request, needed)


def _message(channel: Channel, request: Request) -> Message:
    message = channel.messages.get(request.at["message_id"])
    if message is None or message.deleted or message.ephemeral:
        raise unknown("Message", 10008)
    return message


def _get_channel(server: Server, request: Request) -> tuple[int, Any]:
    return 200, payloads.channel(_channel(server, request))


def _typing(server: Server, request: Request) -> tuple[int, Any]:
    _writable(server, request)
    return 204, None


def _create(server: Server, request: Request) -> tuple[int, Any]:
    channel = _writable(server, request)
    may = channel.may(server.registry.bot)
    if request.body.get("message_reference") and not may & Permission.READ_MESSAGE_HISTORY:
        raise Refused(400, 160002, "Cannot reply without permission to read message history")
    if request.files and not may & Permission.ATTACH_FILES:
        raise MISSING_PERMISSIONS
    if (request.body.get("flags") or 0) & EPHEMERAL:
        raise invalid(["flags: only an interaction can be answered with a message that one person sees"])
    if request.body.get("enforce_nonce") and (posted := server.posted(channel, request.body.get("nonce"))):
        return 200, server.message_json(posted)
    message = messages.create(server.registry, channel, request.body, request.files)
    message.nonce = request.body.get("nonce")
    server.said.append(message)
    server.tell_of(message)
    return 200, server.message_json(message)


def _list(server: Server, request: Request) -> tuple[int, Any]:
    channel = _channel(server, request, Permission.READ_MESSAGE_HISTORY)
    before = int(request.query.get("before", 1 << 63))
    after = int(request.query.get("after", 0))
    shown = [
        one
        for one in channel.messages.values()
        if not one.deleted and not one.ephemeral and after < int(one.id) < before
    ]
    newest = sorted(shown, key=lambda one: int(one.id), reverse=True)
    return 200, [server.message_json(one) for one in newest[: int(request.query.get("limit", 50))]]


def _get(server: Server, request: Request) -> tuple[int, Any]:
    channel = _channel(server, request, Permission.READ_MESSAGE_HISTORY)
    return 200, server.message_json(_message(channel, request))


def _edit(server: Server, request: Request) -> tuple[int, Any]:
    message = _message(_channel(server, request), request)
    if message.author is not server.registry.bot:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    messages.edit(server.registry, message, request.body, request.files)
    server.tell_of(message, "MESSAGE_UPDATE")
    return 200, server.message_json(message)


def _delete(server: Server, request: Request) -> tuple[int, Any]:
    channel = _channel(server, request)
    message = _message(channel, request)
    if message.author is not server.registry.bot and not channel.may(server.registry.bot) & (
        Permission.MANAGE_MESSAGES
    ):
        raise MISSING_PERMISSIONS
    message.deleted = True
    return 204, None


_MESSAGES = "/channels/{channel_id}/messages"

ROUTES = [
    Route("GET", "/channels/{channel_id}", "get_channel", _get_channel),
    Route("POST", "/channels/{channel_id}/typing", "trigger_typing_indicator", _typing),
    Route("POST", _MESSAGES, "create_message", _create),
    Route("GET", _MESSAGES, "list_messages", _list),
    Route("GET", _MESSAGES + "/{message_id}", "get_message", _get),
    Route("PATCH", _MESSAGES + "/{message_id}", "update_message", _edit),
    Route("DELETE", _MESSAGES + "/{message_id}", "delete_message", _delete),
]
