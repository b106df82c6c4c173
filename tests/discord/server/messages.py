"""What becomes of the body of a message: checked, written into the registry, and whom it calls."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tests.discord.server.failures import Refused, invalid, unknown
from tests.discord.server.registry import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    Attachment,
    Channel,
    Json,
    Message,
    Registry,
    User,
)
from tests.discord.server.rules import (
    CONTAINER,
    FILE,
    GALLERY,
    SELECTS,
    SEPARATOR,
    SETTABLE,
    THUMBNAIL,
    message_faults,
    texts,
    walk,
)

_MENTION = re.compile(r"<@!?(\d+)>")
_ROLE_MENTION = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(everyone|here)\b")


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    filename: str
    content: bytes
    content_type: str


def create(
    registry: Registry,
    channel: Channel,
    body: Json,
    files: dict[int, Upload],
    *,
    author: User | None = None,
    ephemeral_to: User | None = None,
    metadata: Json | None = None,
) -> Message:
    """A new message of the bot's (or of ``author``), refused where it breaks a rule."""
    message = Message(registry.snowflake(), channel, author or registry.bot, metadata=metadata)
    message.flags = (body.get("flags") or 0) & SETTABLE
    _write(registry, message, body, files)
    if reference := body.get("message_reference"):
        target = channel.messages.get(str(reference["message_id"]))
        gone = target is None or target.deleted
        if gone and reference.get("fail_if_not_exists", True):
            raise invalid(["message_reference: Unknown message"])
        message.reference = None if gone else target
    if message.flags & EPHEMERAL:
        message.seen_by = ephemeral_to
    channel.messages[message.id] = message
    return message


def loading(registry: Registry, channel: Channel, flags: int, asker: User, metadata: Json) -> Message:
    """The message that says "is thinking", which a deferred answer starts as."""
    message = Message(registry.snowflake(), channel, registry.bot, flags=flags | LOADING, metadata=metadata)
    message.seen_by = asker if flags & EPHEMERAL else None
    channel.messages[message.id] = message
    return message


def edit(registry: Registry, message: Message, body: Json, files: dict[int, Upload]) -> None:
    """Change what the body names, and leave the rest."""
    if message.deleted:
        raise unknown("Message", 10008)
    if message.flags & COMPONENTS_V2 and not body.get("flags", COMPONENTS_V2) & COMPONENTS_V2:
        raise invalid(["flags: components V2 cannot be taken back"])
    before = message.flags
    message.flags = (before | ((body.get("flags") or 0) & SETTABLE & ~EPHEMERAL)) & ~LOADING
    try:
        _write(registry, message, body, files)
    except Refused:
        message.flags = before
        raise
    message.versions += 1
    message.edited = None if before & LOADING else datetime.now(UTC)


def _write(registry: Registry, message: Message, body: Json, files: dict[int, Upload]) -> None:
    content = message.content if "content" not in body else body["content"] or ""
    embeds = message.embeds if "embeds" not in body else body["embeds"] or []
    components = message.components if "components" not in body else body["components"] or []
    attachments = _attachments(message, body, files)
    wrong = message_faults(content, embeds, components, message.flags, len(attachments) + len(files))
    named = {attachment.filename for attachment in attachments} | {file.filename for file in files.values()}
    wrong += [
        f"attachment://{name}: no such file" for name in _referred(components, embeds) if name not in named
    ]
    if wrong:
        raise invalid(wrong)
    for number, file in files.items():
        added = registry.attach(file.filename, file.content, file.content_type)
        described = [one for one in body.get("attachments") or [] if str(one["id"]) == str(number)]
        added.description = described[0].get("description") if described else None
        attachments.append(added)
    message.content, message.embeds = content, [_embed(one) for one in embeds]
    message.components, message.attachments = answered(components), attachments
    message.allowed_mentions = body.get("allowed_mentions", message.allowed_mentions)


def _attachments(message: Message, body: Json, files: dict[int, Upload]) -> list[Attachment]:
    if body.get("attachments") is None:
        return list(message.attachments)
    kept = {str(one["id"]) for one in body["attachments"]} - {str(number) for number in files}
    return [attachment for attachment in message.attachments if attachment.id in kept]


def _referred(components: list[Json], embeds: list[Json]) -> list[str]:
    return re.findall(r"attachment://([^\"'\s,}\]]+)", repr([components, embeds]))


def _embed(embed: Json) -> Json:
    return {"type": "rich", **{key: value for key, value in embed.items() if value is not None}}


def answered(components: list[Json]) -> list[Json]:
    """Components as Discord gives them back: each with an id, and the defaults written out."""
    taken = {one["id"] for one in walk(components) if one.get("id")}
    free = (number for number in count(1) if number not in taken)
    return [_answered(one, free) for one in components]


def _select(written: Json) -> Json:
    if chosen := written.get("default_values"):
        written["default_values"] = [one | {"id": str(one["id"])} for one in chosen]
    return {"min_values": 1, "max_values": 1} | written


def _answered(component: Json, free: Any) -> Json:
    written = {key: value for key, value in component.items() if value is not None}
    written["id"] = component.get("id") or next(free)
    for part in ("accessory", "component"):
        if part in written:
            written[part] = _answered(written[part], free)
    if component["type"] in SELECTS:
        written = _select(written)
    elif component["type"] == SEPARATOR:
        written = {"spacing": 1, "divider": True} | written
    elif component["type"] == CONTAINER:
        written = {"accent_color": None, "spoiler": False} | written
    elif component["type"] == THUMBNAIL:
        written = {"description": None, "spoiler": False} | written | {"media": _media(component["media"])}
    elif component["type"] == GALLERY:
        written["items"] = [
            {"description": None, "spoiler": False} | item | {"media": _media(item["media"])}
            for item in component["items"]
        ]
    elif component["type"] == FILE:
        written = (
            {"name": None, "size": None, "spoiler": False} | written | {"file": _media(component["file"])}
        )
    if "components" in written:
        written["components"] = [_answered(one, free) for one in written["components"]]
    return written


def _media(media: Json) -> Json:
    return {"id": "1", "proxy_url": media["url"], "width": None, "height": None, "content_type": None} | media


def words(message: Message) -> str:
    """All text of a message in which a mention would call somebody."""
    return "\n".join([message.content, *texts(message.components)])


def pings(registry: Registry, message: Message) -> list[str]:
    """All that the message calls out to: ids of users and of roles, "everyone", "here"."""
    text, allowed = words(message), message.allowed_mentions
    parse = ["users", "roles", "everyone"] if allowed is None else allowed.get("parse") or []
    users, roles = ([str(id) for id in (allowed or {}).get(each) or []] for each in ("users", "roles"))
    called = [
        id for id in _MENTION.findall(text) if id in registry.users and ("users" in parse or id in users)
    ]
    called += [id for id in _ROLE_MENTION.findall(text) if "roles" in parse or id in roles]
    called += _EVERYONE.findall(text) if "everyone" in parse else []
    if message.reference and (allowed is None or allowed.get("replied_user")):
        called.append(message.reference.author.id)
    return list(dict.fromkeys(called))
