"""Cards and forms that moderators work with. Which button or form it is stands in its custom id
(``bot.discord.curating.ids``), so they work after any restart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import discord
from discord import ui

from bot.discord.cards import limits, safe
from bot.discord.cards.faces import Tone
from bot.discord.cards.lines import Lines

Part = str | ui.MediaGallery[Any] | Sequence[ui.Item[Any]]
"""A paragraph of markdown, a picture, or a row of buttons, or of one select menu."""

LONG = 4_000
"""Characters that a field of a form takes at most."""
_OPTION = 100


def panel(title: str, parts: Sequence[Part]) -> ui.LayoutView:
    """A card of ``parts`` under a title. ``title`` and paragraphs are markdown of ours: what others wrote
    goes through ``cards.escaped`` first."""
    made: ui.Container[Any] = ui.Container(accent_colour=Tone.CHOICE.value)
    lines = Lines(limits.TEXT - limits.size(title) - 8)
    made.add_item(ui.TextDisplay(f"### {title}"))
    for part in parts:
        if isinstance(part, str):
            kept = [line for line in part.split("\n") if lines.ours(line)]
            if text := "\n".join(kept).strip():
                made.add_item(ui.TextDisplay(text))
        elif isinstance(part, ui.MediaGallery):
            made.add_item(part)
        elif part:
            made.add_item(ui.ActionRow(*part))
    return ui.LayoutView(timeout=None).add_item(made)


def button(label: str, custom_id: str, style: str = "secondary") -> ui.Button[Any]:
    """A button; ``style`` is primary, secondary, success or danger."""
    shown = limits.cut(safe.line(label), limits.LABEL) or "…"
    return ui.Button(label=shown, custom_id=custom_id, style=discord.ButtonStyle[style])


def option(label: str, value: str, *, chosen: bool = False, told: str = "") -> discord.SelectOption:
    """One line of a select menu."""
    shown = limits.cut(safe.line(label), _OPTION) or "…"
    about = limits.cut(safe.line(told), _OPTION) or None
    return discord.SelectOption(label=shown, value=value, default=chosen, description=about)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form, which comes back under ``key``: a line, a ``long`` text, one of ``options``,
    or a ``file``."""

    key: str
    label: str
    value: str = ""
    told: str = ""
    long: bool = False
    required: bool = True
    most: int = LONG
    options: tuple[discord.SelectOption, ...] = ()
    file: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form to be filled in: at most five ``fields``."""

    title: str
    custom_id: str
    fields: tuple[Field, ...] = field(default=())

    def modal(self) -> ui.Modal:
        """The form, for an interaction's ``send_modal``. It is found again by its custom id alone."""
        made = ui.Modal(title=limits.cut(self.title, limits.MODAL_TITLE), custom_id=self.custom_id)
        for one in self.fields:
            label = limits.cut(one.label, limits.MODAL_LABEL)
            told = limits.cut(one.told, limits.MODAL_DESCRIPTION) or None
            made.add_item(ui.Label(text=label, description=told, component=_component(one)))
        made.stop()
        return made


def _component(one: Field) -> ui.Item[Any]:
    if one.file:
        return ui.FileUpload(custom_id=one.key, required=one.required, min_values=int(one.required))
    if one.options:
        return ui.Select(custom_id=one.key, options=list(one.options), required=one.required)
    return ui.TextInput(
        custom_id=one.key,
        default=one.value[: one.most] or None,
        style=discord.TextStyle.paragraph if one.long else discord.TextStyle.short,
        required=one.required,
        max_length=one.most,
    )
