"""Select menus of a card, which work after any restart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Self

import discord
from discord import ui

from bot.discord.cards import limits
from bot.discord.cards.buttons import Desk
from bot.discord.cards.panels import option
from bot.discord.cards.press import PATTERN, Press

_BUTTON, _MENU = "fn", "fm"


class PressMenu(ui.DynamicItem[ui.Select[Any]], template=re.compile(_MENU + PATTERN.pattern[2:], re.ASCII)):
    """A menu that hands what is chosen in it to the client's desk, as a press."""

    def __init__(self, press: Press, options: Sequence[tuple[str, str, str]], told: str) -> None:
        """``options`` are (value, label, what is said of it)."""
        super().__init__(
            ui.Select(
                custom_id=_MENU + press.custom_id.removeprefix(_BUTTON),
                placeholder=told,
                options=[option(label, value, told=about) for value, label, about in options][
                    : limits.CHOICES
                ],
            )
        )
        self.press = press

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The menu as discord.py makes it again from the message that it stands on."""
        del interaction
        press = Press.parse(_BUTTON + match.string.removeprefix(_MENU))
        if press is None or not isinstance(item, ui.Select):
            raise ValueError(f"no menu of ours: {match.string}")
        options = [(one.value, one.label, one.description or "") for one in item.options]
        return cls(press, options, item.placeholder or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it to the desk."""
        data: Any = interaction.data
        desk: Desk = interaction.client.desk
        await desk.pressed(interaction, replace(self.press, chosen=data["values"][0]))
