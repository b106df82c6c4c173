"""Charts as attachments."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import discord

from bot.charts import ChartRequest, Format, Theme, alt_text
from bot.discord import delivering
from bot.discord.cards import series

if TYPE_CHECKING:
    from bot.discord.client import Footnote

Json = dict[str, Any]


async def send(
    interaction: discord.Interaction[Footnote], held: Json, *, private: bool, theme: Theme = Theme.DARK
) -> None:
    """Answer with the chart of a series. Raises ChartError."""
    told = alt_text(held)
    name, file = await drawn(interaction, held, told, private=private, theme=theme)
    view = series.chart(held, name, told, private=private)
    await delivering.respond(interaction, view, private=private, file=file)


async def drawn(
    interaction: discord.Interaction[Footnote], held: Json, told: str, *, private: bool, theme: Theme
) -> tuple[str, Callable[[], discord.File]]:
    """The name of the chart, which shows what is ``told`` in words, and what makes the file. Raises
    ChartError."""
    charts = interaction.client.charts
    data = await delivering.promptly(
        interaction, charts.draw(ChartRequest(held, theme, Format.PNG)), private=private
    )
    name = f"{held['key']}.png"
    return name, lambda: discord.File(io.BytesIO(data), filename=name, description=told)
