"""What the buttons and menus of the cards about numbers do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

import discord

from bot.discord import delivering, permissions
from bot.discord.cards import Press, series
from bot.discord.curating.work import told
from bot.discord.errors import Refused
from bot.discord.numbers import drawing, reading
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.errors import FootnoteError

if TYPE_CHECKING:
    from bot.discord.client import Footnote

    Interaction = discord.Interaction[Footnote]
    Does = Callable[[Interaction, Place, Press], Awaitable[None]]

_STALE = "I have lost what you searched for. Begin again with `/stats list`."


async def _list(interaction: Interaction, place: Place, press: Press) -> None:
    """Another page."""
    if press.resolve(()) is None:
        raise Refused(_STALE)
    base = interaction.client.base
    work = base.read(reading.listed, place, press.extra, press.page)
    await delivering.replace(
        interaction, await delivering.promptly(interaction, work, private=True, anew=False)
    )


async def _series(interaction: Interaction, place: Place, press: Press) -> None:
    private = _check(place, press)
    if press.chosen:
        press = Press("series", extra=press.chosen)
    work = interaction.client.base.read(reading.pressed, place, press)
    held = await delivering.promptly(interaction, work, private=private)
    await delivering.respond(interaction, series.table(held, private=private), private=private)


async def _chart(interaction: Interaction, place: Place, press: Press) -> None:
    private = _check(place, press)
    work = interaction.client.base.read(reading.pressed, place, press)
    held = await delivering.promptly(interaction, work, private=private)
    await drawing.send(interaction, held, private=private)


async def _versus(interaction: Interaction, place: Place, press: Press) -> None:
    work = interaction.client.base.read(reading.comparable, place, press)
    view = await delivering.promptly(interaction, work, private=True)
    await delivering.respond(interaction, view, private=True)


async def _compute(interaction: Interaction, place: Place, press: Press) -> None:
    compute = reading.against if press.action == "against" else reading.over_time
    work = interaction.client.base.read(compute, place, press)
    made = await delivering.promptly(interaction, work, private=True)
    await delivering.respond(interaction, reading.answer(made, private=True), private=True)


def _check(place: Place, press: Press) -> bool:
    """Whether it is for them alone. Raises Refused where it is for all and they may not write there."""
    if press.page:
        permissions.check(Action.POST, place)
    return not press.page


def _plainly(does: Does) -> Does:
    """What is wrong with what they want is no fault of ours: they are told, and it is not logged."""

    async def done(interaction: Interaction, place: Place, press: Press) -> None:
        try:
            await does(interaction, place, press)
        except FootnoteError as error:
            raise told(error) from None

    return done


DOES: Mapping[str, Does] = {
    "list": _plainly(_list),
    "series": _plainly(_series),
    "chart": _plainly(_chart),
    "versus": _plainly(_versus),
    **dict.fromkeys(("against", "change", "most", "least"), _plainly(_compute)),
}
