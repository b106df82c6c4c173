"""Interactions: what a person did, and the one answer that the bot may give to it in time."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from tests.discord.server import messages, payloads
from tests.discord.server.failures import ALREADY_ANSWERED, UNKNOWN_INTERACTION, Refused, invalid, unknown
from tests.discord.server.messages import Upload
from tests.discord.server.registry import EPHEMERAL, LOADING, Channel, Json, Message, Registry, User
from tests.discord.server.rules import choice_faults, modal_faults

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
SAY, THINK, NOTE, UPDATE, CHOICES, ASK = 4, 5, 6, 7, 8, 9  # types of a callback
_FITTING = {
    COMMAND: {SAY, THINK, ASK},
    COMPONENT: {SAY, THINK, NOTE, UPDATE, ASK},
    AUTOCOMPLETE: {CHOICES},
    MODAL: {SAY, THINK, NOTE, UPDATE},
}
_LONGEST = 15 * 60.0  # how long the token lives, in seconds


@dataclass(eq=False)
class Interaction:
    """One, with all that came back for it."""

    id: str
    kind: int
    user: User
    channel: Channel
    data: Json
    metadata: Json
    message: Message | None = None  # the one whose component was used
    token: str = field(default_factory=lambda: secrets.token_urlsafe(40))
    begun: float = field(default_factory=time.monotonic)
    attempts: int = 0  # how often a callback was tried
    callback: int | None = None  # its type
    after: float | None = None  # how long it took to come
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] | None = None
    edits: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def settled(self) -> bool:
        """Whether there is all that the bot means to say, as far as Discord can know."""
        if self.callback is None:
            return False
        if self.callback == THINK:
            return self.original is not None and not self.original.flags & LOADING
        return self.callback != NOTE or bool(self.edits or self.followups)


class Interactions:
    """All of them, and what the bot may do with each."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._by_id: dict[str, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}
        self.patience = 3.0  # seconds within which the first answer must come

    def begin(self, interaction: Interaction) -> None:
        """Know an interaction from now on."""
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction

    def answer(self, id: str, token: str, body: Json, files: dict[int, Upload]) -> Interaction:
        """The bot's callback."""
        interaction = self._by_id.get(id)
        if interaction is None or interaction.token != token:
            raise UNKNOWN_INTERACTION
        interaction.attempts += 1
        waited = time.monotonic() - interaction.begun
        if waited > self.patience:
            raise UNKNOWN_INTERACTION
        if interaction.callback is not None:
            raise ALREADY_ANSWERED
        kind, data = body["type"], body.get("data") or {}
        if kind not in _FITTING[interaction.kind]:
            raise invalid([f"type {kind} does not answer an interaction of type {interaction.kind}"])
        if kind in (NOTE, UPDATE) and interaction.message is None:
            raise invalid([f"type {kind}: there is no message to update"])
        self._take(interaction, kind, data, files)
        interaction.callback, interaction.after = kind, waited
        interaction.changed.set()
        return interaction

    def _take(self, interaction: Interaction, kind: int, data: Json, files: dict[int, Upload]) -> None:
        registry, channel, asker = self._registry, interaction.channel, interaction.user
        if kind == SAY:
            interaction.original = messages.create(
                registry, channel, data, files, ephemeral_to=asker, metadata=interaction.metadata
            )
        elif kind == THINK:
            flags = (data.get("flags") or 0) & EPHEMERAL
            interaction.original = messages.loading(registry, channel, flags, asker, interaction.metadata)
        elif kind in (NOTE, UPDATE):
            interaction.original = interaction.message
            if kind == UPDATE and interaction.message:
                messages.edit(registry, interaction.message, data, files)
        elif kind == CHOICES:
            interaction.choices = _checked(
                data.get("choices") or [], choice_faults(data.get("choices") or [])
            )
        else:
            interaction.modal = _checked(data, modal_faults(data))

    def by_token(self, application: str, token: str) -> Interaction:
        """The interaction whose token a later request uses."""
        interaction = self._by_token.get(token)
        if application != self._registry.application_id or interaction is None:
            raise unknown("Webhook", 10015)
        if time.monotonic() - interaction.begun > _LONGEST:
            raise Refused(401, 50027, "Invalid Webhook Token")
        if interaction.callback is None:
            raise unknown("Webhook", 10015)
        return interaction

    def follow_up(self, interaction: Interaction, body: Json, files: dict[int, Upload]) -> Message:
        """One more message; the first after "is thinking" takes that one's place."""
        original = interaction.original
        if interaction.callback == THINK and original and original.flags & LOADING:
            self.edit(interaction, original, body, files)
            return original
        message = messages.create(
            self._registry,
            interaction.channel,
            body,
            files,
            ephemeral_to=interaction.user,
            metadata=interaction.metadata,
        )
        interaction.followups.append(message)
        interaction.changed.set()
        return message

    def edit(self, interaction: Interaction, message: Message, body: Json, files: dict[int, Upload]) -> None:
        """Change one of the messages that came of it."""
        messages.edit(self._registry, message, body, files)
        interaction.edits += 1
        interaction.changed.set()

    def message(self, interaction: Interaction, id: str) -> Message:
        """One of the messages that came of it; ``@original`` is the first."""
        found = interaction.original if id == "@original" else None
        found = found or next((one for one in interaction.followups if one.id == id), None)
        if found is None and interaction.original and interaction.original.id == id:
            found = interaction.original
        if found is None or found.deleted:
            raise unknown("Message", 10008)
        return found


def _checked(value: Any, wrong: list[str]) -> Any:
    if wrong:
        raise invalid(wrong)
    return value


def response(interaction: Interaction, message: Json | None) -> Json:
    """What the answer to a callback tells the bot."""
    original = interaction.original
    told: Json = {"id": interaction.id, "type": interaction.kind}
    if original is not None:
        told |= {
            "response_message_id": original.id,
            "response_message_loading": bool(original.flags & LOADING),
            "response_message_ephemeral": original.ephemeral,
        }
    body: Json = {"interaction": told}
    if message is not None and interaction.callback in (SAY, UPDATE):
        body["resource"] = {"type": interaction.callback, "message": message}
    return body


def metadata(interaction_id: str, kind: int, user: User, owners: Json, **more: Any) -> Json:
    """What a message tells about the interaction that made it."""
    told = {"id": interaction_id, "type": kind, "user": payloads.user(user)}
    return told | {"authorizing_integration_owners": owners} | more
