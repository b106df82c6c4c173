"""``/stats …``: the figures of the base as data."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands

from bot.charts import Theme
from bot.discord import delivering, places
from bot.discord.cards import counts, series
from bot.discord.commands.offering import offer, offer_named
from bot.discord.curating.work import told
from bot.discord.numbers import drawing, offered, reading
from bot.discord.places import Place
from facts.errors import FootnoteError

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand

    Interaction = discord.Interaction[Footnote]

_LONGEST = 100

Words = app_commands.Range[str, 1, _LONGEST]

stats = app_commands.Group(
    name="stats", description="The figures that I hold, as data: tables, comparisons, charts"
)


@stats.command(name="list", description="Which figures there are, over time and alone")
@app_commands.describe(about="What they are about: a topic, what is measured, a place")
async def listing(interaction: Interaction, about: Words | None = None) -> None:
    """The first page."""

    async def show(place: Place) -> None:
        work = interaction.client.base.read(reading.listed, place, about or "", 1)
        await delivering.respond(
            interaction, await delivering.promptly(interaction, work, private=True), private=True
        )

    await _do(interaction, show)


@stats.command(name="show", description="A series of figures as a table, with its caveats and sources")
@app_commands.rename(text="series")
@app_commands.describe(text="Which figures; pick one that is offered", private="Show it to you alone")
async def showing(interaction: Interaction, text: Words, private: bool = False) -> None:
    """The table."""

    async def show(place: Place) -> None:
        alone = private or not place.may_post
        held = await _called(interaction, place, text, private=alone)
        if isinstance(held, dict):
            await delivering.respond(interaction, series.table(held, private=alone), private=alone)
        else:
            await delivering.respond(interaction, held, private=alone)

    await _do(interaction, show)


@stats.command(name="compare", description="Two figures or series against each other, or a series over time")
@app_commands.describe(
    a="A figure or a series; pick one that is offered",
    b="The other; without it, the series is compared over time",
    how="What to compute; share: what share the first is of the second",
    uneven="Compare times of different length all the same; the answer says so",
    private="Show it to you alone",
)
async def compare(
    interaction: Interaction,
    a: Words,
    b: Words | None = None,
    how: Literal["difference", "share", "most", "least"] = "difference",
    uneven: bool = False,
    private: bool = False,
) -> None:
    """What is computed."""

    async def show(place: Place) -> None:
        alone = private or not place.may_post
        work = interaction.client.base.read(reading.computed, place, a, b, how, uneven=uneven)
        made = await delivering.promptly(interaction, work, private=alone)
        await delivering.respond(interaction, reading.answer(made, private=alone), private=alone)

    await _do(interaction, show)


@stats.command(name="chart", description="A series of figures as a picture that carries its source")
@app_commands.rename(text="series")
@app_commands.describe(
    text="Which figures; pick one that is offered",
    theme="What the picture will lie on",
    private="Show it to you alone",
)
async def chart(
    interaction: Interaction, text: Words, theme: Literal["dark", "light"] = "dark", private: bool = False
) -> None:
    """The picture."""

    async def show(place: Place) -> None:
        alone = private or not place.may_post
        held = await _called(interaction, place, text, private=alone)
        if isinstance(held, dict):
            await drawing.send(interaction, held, private=alone, theme=Theme(theme))
        else:
            await delivering.respond(interaction, held, private=alone)

    await _do(interaction, show)


@stats.command(name="base", description="What I hold: how many facts, sources and citations, and what is new")
async def base_(interaction: Interaction) -> None:
    """The counts."""

    async def show(place: Place) -> None:
        held = await delivering.promptly(
            interaction, interaction.client.base.read(reading.held, place), private=True
        )
        await delivering.respond(interaction, counts.holdings(held), private=True)

    await _do(interaction, show)


COMMANDS: tuple[AnyCommand, ...] = (stats,)


async def _do(interaction: Interaction, show: Callable[[Place], Awaitable[None]]) -> None:
    """What is wrong with what they want they are told in a sentence; it is no fault of ours."""
    client = interaction.client
    with client.inflight:
        place = places.of_interaction(interaction)
        client.asking.count(place)
        try:
            await show(place)
        except FootnoteError as error:
            raise told(error) from None


async def _called(interaction: Interaction, place: Place, text: str, *, private: bool) -> reading.Called:
    work = interaction.client.base.read(reading.called, place, text)
    return await delivering.promptly(interaction, work, private=private)


# While they type


@listing.autocomplete("about")
async def _about(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return await offer(interaction, offered.subjects, current)


@showing.autocomplete("text")
@chart.autocomplete("text")
async def _one(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return await offer_named(interaction, offered.series_like, current)


@compare.autocomplete("a")
async def _first(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return await offer_named(interaction, offered.figures_like, current)


@compare.autocomplete("b")
async def _second(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    first = str(interaction.namespace.a or "")
    return await offer_named(interaction, partial(offered.figures_beside, first), current)
