"""What a person sees of the bot's answer, and what they can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord.server import messages
from tests.discord.server.interactions import COMPONENT, MODAL, THINK, Interaction
from tests.discord.server.registry import Attachment, Json, Message
from tests.discord.server.rules import BUTTON, INPUT, LINK, SELECT, SELECTS, UPLOAD, texts, walk

if TYPE_CHECKING:
    from tests.discord.driver.member import Member


class Reply:
    """An answer of the bot's: a message, a form to fill in, or both one after the other."""

    def __init__(
        self, asker: Member, message: Message | None, took: float, interaction: Interaction | None = None
    ) -> None:
        self.asker, self.interaction, self.took = asker, interaction, took
        self._message = message

    def __repr__(self) -> str:
        return f"Reply({self.text!r}, buttons={list(self.buttons)})" if self._message else "Reply(no message)"

    @property
    def message(self) -> Message:
        """The message as it stands now."""
        assert self._message is not None, f"the bot answered with no message: {self.interaction}"
        return self._message

    @property
    def deferred(self) -> bool:
        """Whether it first said that it was thinking."""
        return self.interaction is not None and self.interaction.callback == THINK

    @property
    def ephemeral(self) -> bool:
        """Whether only the asker sees it."""
        return self.message.ephemeral

    @property
    def components(self) -> list[Json]:
        """The components of the message, as Discord keeps them."""
        return self.message.components

    @property
    def card_text(self) -> str:
        """The texts of its card, in reading order."""
        return "\n".join(texts(self.components))

    @property
    def text(self) -> str:
        """All that it says, wherever it stands: content, embeds, card."""
        parts: list[str | None] = [self.message.content, self.card_text]
        for embed in self.message.embeds:
            parts += [embed.get("title"), embed.get("description")]
            parts += [field[part] for field in embed.get("fields", []) for part in ("name", "value")]
            parts.append((embed.get("footer") or {}).get("text"))
        return "\n".join(part for part in parts if part)

    @property
    def pings(self) -> list[str]:
        """Whom it calls: ids of users and roles, "everyone", "here"."""
        return messages.pings(self.asker.discord.server.registry, self.message)

    @property
    def buttons(self) -> dict[str, Json]:
        """Its buttons by label, links too."""
        every = [one for one in walk(self.components) if one["type"] == BUTTON]
        return {one.get("label") or one["emoji"]["name"]: one for one in every}

    @property
    def links(self) -> dict[str, str]:
        """The addresses behind its link buttons, by label."""
        return {label: one["url"] for label, one in self.buttons.items() if one["style"] == LINK}

    @property
    def selects(self) -> list[Json]:
        """Its select menus."""
        return [one for one in walk(self.components) if one["type"] in SELECTS]

    @property
    def attachments(self) -> list[Attachment]:
        """The files on it."""
        return self.message.attachments

    @property
    def followups(self) -> list[Reply]:
        """The further messages that came for the same interaction."""
        assert self.interaction
        return [Reply(self.asker, one, self.took, self.interaction) for one in self.interaction.followups]

    @property
    def modal(self) -> Modal:
        """The form that opened."""
        assert self.interaction, "no interaction, so no form"
        assert self.interaction.modal, f"no form opened; instead: {self!r}"
        return Modal(self.asker, self.interaction)

    async def press(self, label: str, *, by: Member | None = None) -> Reply:
        """Press the button with this label (or custom id)."""
        found = self.buttons.get(label) or next(
            (one for one in self.buttons.values() if one.get("custom_id") == label), None
        )
        assert found, f"no button {label!r}: {list(self.buttons)}"
        assert found["style"] != LINK, f"{label!r} is a link"
        return await self._use(found, {}, by)

    async def pick(self, *chosen: Any, select: int = 0, by: Member | None = None) -> Reply:
        """Choose in a select menu: options by label or value, or users, roles, channels."""
        found = self.selects[select]
        if found["type"] == SELECT:
            options = {option[part]: option for option in found["options"] for part in ("value", "label")}
            values = [options[one]["value"] for one in chosen]
            return await self._use(found, {"values": values}, by)
        filled = (by or self.asker).filled()
        values = [filled.id_of(one) for one in chosen]
        return await self._use(found, {"values": values, "resolved": filled.resolved}, by)

    async def _use(self, component: Json, more: Json, by: Member | None) -> Reply:
        who = by or self.asker
        assert not component.get("disabled"), f"{component} is disabled"
        assert not self.message.deleted, "the message is gone"
        assert not self.ephemeral or self.message.seen_by is who.user, "only its asker sees this message"
        data = {"component_type": component["type"]} | {key: component[key] for key in ("custom_id", "id")}
        return await who.interact(COMPONENT, data | more, message=self.message)


class Modal:
    """A form that the bot opened."""

    def __init__(self, asker: Member, opened_by: Interaction) -> None:
        assert opened_by.modal
        self._asker, self._message = asker, opened_by.message
        self._shown = messages.answered(opened_by.modal["components"])
        self.title: str = opened_by.modal["title"]
        self.custom_id: str = opened_by.modal["custom_id"]

    @property
    def fields(self) -> dict[str, Json]:
        """What can be filled in, by label."""
        named: dict[str, Json] = {}
        for row in self._shown:
            for one in walk([row]):
                if "custom_id" in one:
                    named[row.get("label") or one.get("label") or one["custom_id"]] = one
        return named

    @property
    def text(self) -> str:
        """What it says beside its fields."""
        told = [row.get(part) for row in self._shown for part in ("label", "description", "content")]
        return "\n".join([self.title, *(one for one in told if one)])

    async def submit(self, *values: Any, by_label: dict[str, Any] | None = None) -> Reply:
        """Send it with ``values`` in the order of its fields, or by label; the rest as it was shown."""
        fields = self.fields
        given = dict(zip(fields, values, strict=False)) | (by_label or {})
        assert len(values) <= len(fields), f"more values than fields: {list(fields)}"
        assert given.keys() <= fields.keys(), (
            f"no field {sorted(given.keys() - fields.keys())}: {list(fields)}"
        )
        filled = self._asker.filled()
        by_id = {
            one["custom_id"]: self._value(label, one, given.get(label), filled)
            for label, one in fields.items()
        }
        rows = [_sent(row, by_id) for row in self._shown]
        data: Json = {"custom_id": self.custom_id, "components": rows}
        if filled.resolved:
            data["resolved"] = filled.resolved
        return await self._asker.interact(MODAL, data, message=self._message)

    def _value(self, label: str, component: Json, given: Any, filled: Any) -> Json:
        kind, required = component["type"], component.get("required", True)
        if kind == INPUT:
            text = component.get("value", "") if given is None else given
            least, most = component.get("min_length") or 0, component.get("max_length") or 4_000
            assert text or not required, f"{label!r} must be filled in"
            assert not text or least <= len(text) <= most, f"{label!r} takes {least} to {most} characters"
            return {"value": text}
        shown = [one["value"] for one in component.get("options", ()) if one.get("default")]
        chosen = shown if given is None else given if isinstance(given, list) else [given]
        assert chosen or not required, f"{label!r} must be filled in"
        if kind == SELECT:
            options = {option[part]: option for option in component["options"] for part in ("value", "label")}
            return {"values": [options[one]["value"] for one in chosen]}
        assert kind in SELECTS or kind == UPLOAD, f"a field of type {kind} is not known here"
        return {"values": [filled.id_of(one) for one in chosen]}


def _sent(row: Json, by_id: dict[str, Json]) -> Json:
    """A part of the form as it is sent: what it is, and what was filled in."""
    sent: Json = {"type": row["type"], "id": row["id"]}
    if "custom_id" in row:
        sent |= {"custom_id": row["custom_id"]} | by_id[row["custom_id"]]
    if "component" in row:
        sent["component"] = _sent(row["component"], by_id)
    if "components" in row:
        sent["components"] = [_sent(one, by_id) for one in row["components"]]
    return sent
