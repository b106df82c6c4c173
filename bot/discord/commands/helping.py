"""``/help`` and ``/privacy``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.discord import cards, delivering, followups, places
from bot.discord.cards import Press
from bot.discord.curating import drafts
from bot.discord.retention import days_in
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote
    from bot.discord.tree import AnyCommand

_HELP = """\
I answer from a base of facts, each tied to the exact words of its source. What it does not hold, I \
do not answer. I never make anything up.

**Ask**
`/ask`: type, and pick a question or write your own
Mention me, or write to me directly
Reply to an answer of mine with a short question, such as “and in 2021?”
On a message: Apps › Ask Footnote

**Look around**
`/browse`: the facts by topic
`/quote`: what somebody said, word for word
`/sources`: what the facts are drawn from
`/stats`: the figures, as tables, comparisons and charts

**Under an answer**
Context: the cited words, with what stands around them
Related: other facts that are close
Wrong?: tell the moderators

`/privacy`: what I keep, and how to delete it

**For moderators**
`/source`, `/fact`, `/inbox`, `/usage`, `/setup`; on a message: Apps › Propose as fact"""

_PRIVACY = """\
**While you ask**: your last question in a channel and its answer stay in memory for {minutes} minutes, \
so that the next one may follow them. They are never written down.

**For the moderators**: a question that I could not answer, a choice that you picked, and what you \
write under “Wrong?”. Neither your name nor your id is kept with it, only a mark made from your id, so \
that you can delete it. After {days} days it is deleted by itself.

**Counts**: how many questions were asked in a day in a server, how they ended, and which facts answered \
them. Neither the questions nor who asked. They are deleted after a year.

**Where you enter facts**: your name and your id stand in the history of what you changed, for good. A form \
that was not taken is kept for a day, to give you your words back.

**Nothing else** is written down: no message that was not for me, and no question that I answered.

Kept of you at the moment: {kept}."""


@app_commands.command(name="help", description="What I can do, and how to ask")
async def help_(interaction: discord.Interaction[Footnote]) -> None:
    """What there is."""
    with interaction.client.inflight:
        await delivering.respond(interaction, cards.notice(_HELP, title="Footnote"), private=True)


@app_commands.command(name="privacy", description="What I keep of you, for how long, and how to delete it")
async def privacy(interaction: discord.Interaction[Footnote]) -> None:
    """What is kept, with a button that deletes it."""
    client = interaction.client
    with client.inflight:
        place = places.of_interaction(interaction)
        client.asking.count(place)
        count, days = await delivering.promptly(
            interaction, client.base.read(_kept, place.who, place.scope), private=True
        )
        text = _PRIVACY.format(minutes=followups.MINUTES, days=days, kept=count or "nothing")
        view = cards.notice(text, title="Privacy", buttons=[("Delete what is kept of me", Press("mine"))])
        await delivering.respond(interaction, view, private=True)


COMMANDS: tuple[AnyCommand, ...] = (help_, privacy)


def _kept(base: FactBase, who: str, scope: str) -> tuple[int, int]:
    return len(base.notes_of(who)) + len(drafts.of(base, who)), days_in(base, scope)
