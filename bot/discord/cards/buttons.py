"""The buttons of a card, which work after any restart, and the form behind "Wrong?"."""

from __future__ import annotations

import re
from typing import Any, Protocol, Self

import discord
from discord import ui

from bot.discord.cards import limits, safe
from bot.discord.cards.press import PATTERN, Press

_STYLES = {
    "share": discord.ButtonStyle.primary,
    "pick": discord.ButtonStyle.primary,
    "mine": discord.ButtonStyle.danger,
}
WORDS = "words"
"""The custom id of what somebody typed into the form."""
_REPORTED = "footnote.reported"
_FORM_SECONDS = 900.0
"""How long a form that somebody opened and left is waited for."""


class Desk(Protocol):
    """What happens on a press; the client has it as ``desk``."""

    async def pressed(self, interaction: discord.Interaction[Any], press: Press) -> None:
        """Somebody pressed a button."""

    async def reported(
        self, interaction: discord.Interaction[Any], press: Press, question: str, words: str
    ) -> None:
        """Somebody sent the form behind "Wrong?", perhaps without ``words``."""


class PressButton(ui.DynamicItem[ui.Button[Any]], template=PATTERN):
    """A button that hands its press to the client's desk."""

    def __init__(self, press: Press, label: str) -> None:
        shown = limits.cut(safe.line(label), limits.LABEL) or "…"
        style = _STYLES.get(press.action, discord.ButtonStyle.secondary)
        super().__init__(ui.Button(label=shown, style=style, custom_id=press.custom_id))
        self.press = press

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as discord.py makes it again from the message that it was pressed on."""
        del interaction
        press = Press.parse(match.string)
        if press is None or not isinstance(item, ui.Button):
            raise ValueError(f"no button of ours: {match.string}")
        return cls(press, item.label or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it to the desk."""
        desk: Desk = interaction.client.desk
        await desk.pressed(interaction, self.press)


class WrongModal(ui.Modal):
    """Asks what is wrong with an answer; sent without a word it is a report, too."""

    def __init__(self, press: Press, question: str) -> None:
        super().__init__(title="What is wrong?", timeout=_FORM_SECONDS, custom_id=press.custom_id)
        self.press, self.question = press, question
        self.words: ui.TextInput[Any] = ui.TextInput(
            style=discord.TextStyle.paragraph,
            custom_id=WORDS,
            required=False,
            max_length=limits.INPUT,
            placeholder="For example: the year is not the one that I asked for",
        )
        self.add_item(
            ui.Label(
                text="In your words, if you like",
                description="It goes to those who keep the facts, with the question and the answer.",
                component=self.words,
            )
        )

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it to the desk."""
        await report(interaction, self.press, self.question, self.words.value)


async def report(interaction: discord.Interaction[Any], press: Press, question: str, words: str) -> None:
    """Hand a sent form to the desk, once: the form itself and whoever finds it sent may both do so."""
    if interaction.extras.setdefault(_REPORTED, press) is press:
        desk: Desk = interaction.client.desk
        await desk.reported(interaction, press, question, safe.line(words))
