"""A face as a card of components, and as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.discord.cards import limits
from bot.discord.cards.buttons import PressButton
from bot.discord.cards.faces import Face
from bot.discord.cards.press import Press

QUESTION = 7_001
"""The component id of the line with the question, by which it is found again."""


def card(face: Face) -> ui.LayoutView:
    """The card. Its view never times out: discord.py would forget the buttons of all others with it."""
    made: ui.Container[Any] = ui.Container(accent_colour=face.tone.value)
    used: set[str] = set()
    if face.asked:
        made.add_item(ui.TextDisplay(face.asked, id=QUESTION))
    for block in face.blocks:
        if block.apart:
            made.add_item(ui.Separator())
        shown: list[ui.Item[Any]] = [ui.TextDisplay(paragraph) for paragraph in block.paragraphs]
        if buttons := _new([("Context", block.press)] if block.press else [], used):
            shown = [ui.Section(*shown, accessory=buttons[0])]
        for item in shown:
            made.add_item(item)
    if face.foot:
        made.add_item(ui.Separator())
        made.add_item(ui.TextDisplay(face.foot))
    if buttons := _new(face.buttons, used):
        made.add_item(ui.ActionRow(*buttons[: limits.ROW]))
    return ui.LayoutView(timeout=None).add_item(made)


def text(face: Face) -> str:
    """The same without buttons, as the content of a message."""
    parts = [face.asked, *(paragraph for block in face.blocks for paragraph in block.paragraphs), face.foot]
    return "\n".join(part for part in parts if part)


def _new(buttons: Sequence[tuple[str, Press]], used: set[str]) -> list[PressButton]:
    """The buttons whose custom id stands nowhere on the card yet: Discord takes each only once."""
    made = []
    for label, press in buttons:
        button = PressButton(press, label)
        if button.custom_id not in used:
            used.add(button.custom_id)
            made.append(button)
    return made
