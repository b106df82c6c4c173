"""Reading our own cards back from the messages that they are in. Nothing of them is stored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import ui

from bot.discord.cards import safe
from bot.discord.cards.buttons import WORDS, PressButton, report
from bot.discord.cards.faces import ASKED
from bot.discord.cards.layout import QUESTION
from bot.discord.cards.press import Press


def question_of(message: discord.Message) -> str | None:
    """The question that our card or text in ``message`` answers, as ``safe.line`` left it.

    Whether the message is our own is the caller's to know: anybody can write such a line.
    """
    for component in _walk(message.components):
        if isinstance(component, discord.TextDisplay) and component.id == QUESTION:
            return _question(component.content)
    return _question(message.content.partition("\n")[0])


async def submitted(interaction: discord.Interaction[Any]) -> None:
    """Hand the form behind "Wrong?" to the desk where nobody remembers having opened it: the bot was
    started anew meanwhile, or somebody else has sent one about the same. For every interaction."""
    data: Any = interaction.data
    if interaction.type is not discord.InteractionType.modal_submit or data is None:
        return
    press = Press.parse(data["custom_id"])
    if press is not None and press.action == "bad":
        question = question_of(interaction.message) if interaction.message else None
        await report(interaction, press, question or "", _typed(data["components"]))


def shared(message: discord.Message, by: int) -> ui.LayoutView:
    """The card in ``message`` as one to show to all: without its Share button, and with who shared
    it (``by`` is their id; naming them there pings nobody)."""
    view = ui.LayoutView.from_message(message, timeout=None)
    for item in list(view.walk_children()):
        if isinstance(item, ui.ActionRow):
            _renew(item)
        elif isinstance(item, ui.Section) and (button := _ours(item.accessory)):
            item.accessory = button
    last = view.children[-1]
    holder = last if isinstance(last, ui.Container) else view
    for item in list(holder.children):
        if isinstance(item, ui.ActionRow) and not item.children:
            holder.remove_item(item)
    holder.add_item(ui.TextDisplay(f"-# Shared by <@{by}>"))
    return view


def _question(asked: str) -> str | None:
    return safe.unescaped(asked.removeprefix(ASKED)) if asked.startswith(ASKED) else None


def _typed(components: Any) -> str:
    for component in components:
        for inner in (component.get("component", {}), *component.get("components", ())):
            if inner.get("custom_id") == WORDS:
                return str(inner.get("value") or "")
    return ""


def _walk(components: Any) -> Iterator[Any]:
    for component in components:
        yield component
        yield from _walk(getattr(component, "children", ()))


def _renew(row: ui.ActionRow[Any]) -> None:
    """Put buttons that hand their press on in the place of those that only look like it."""
    buttons = [_ours(item) for item in row.children]
    row.clear_items()
    for button in buttons:
        if button is not None and button.press.action != "share":
            row.add_item(button)


def _ours(item: ui.Item[Any]) -> PressButton | None:
    press = Press.parse(item.custom_id or "") if isinstance(item, ui.Button) else None
    return PressButton(press, item.label or "") if press and isinstance(item, ui.Button) else None
