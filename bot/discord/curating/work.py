"""The one way in for everything that moderators do: a command, a menu, a button, a form."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import discord

from bot.discord import cards, delivering, permissions, places
from bot.discord.cards import panels, safe
from bot.discord.curating import fields
from bot.discord.errors import STOPPING, Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import FootnoteError, InvalidError, StoreError

if TYPE_CHECKING:
    from bot.discord.client import Footnote

Json = dict[str, Any]
P = ParamSpec("P")
T = TypeVar("T")

_log = logging.getLogger("footnote.curating")
_NAME = 60
_PROBLEMS = 12
_ACTOR = re.compile(r"\(discord:(\d+)\)$")


@dataclass(frozen=True, slots=True)
class Work:
    """Something that somebody does who may do it. ``settings`` are those of their server; ``values`` is
    what they chose or typed, by the key of the field; ``files`` what they attached."""

    interaction: discord.Interaction[Footnote]
    place: Place
    settings: Mapping[str, Any]
    values: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, discord.Attachment] = field(default_factory=dict)
    private: bool = True

    @property
    def actor(self) -> str:
        """Who it is, as the history names them."""
        name = safe.line(self.interaction.user.display_name)[:_NAME]
        return f"{name} (discord:{self.place.person})"

    def may(self, action: Action) -> bool:
        """Whether they may do another thing."""
        return permissions.allows(action, self.place, self.settings)

    async def look(self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read quickly, before a form is opened: Discord takes one only as the first response."""
        return await self.interaction.client.base.read(call, *args, **kwargs)

    async def read(self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read; Discord is told where that takes longer."""
        return await self.promptly(self.interaction.client.base.read(call, *args, **kwargs))

    async def study(
        self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Read much, so that no answer waits for it; Discord is told where that takes longer."""
        return await self.promptly(self.interaction.client.base.aside(call, *args, **kwargs))

    async def write(
        self, call: Callable[Concatenate[FactBase, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write; Discord is told where that takes longer."""
        return await self.promptly(self.interaction.client.base.write(call, *args, **kwargs))

    async def promptly(self, work: Awaitable[T]) -> T:
        """What ``work`` gives; Discord is told where that takes longer."""
        return await delivering.promptly(self.interaction, work, private=self.private)

    async def show(self, view: discord.ui.LayoutView) -> None:
        """Answer with a card, which only they see where this is ``private``."""
        await delivering.respond(self.interaction, view, private=self.private)

    async def turn(self, view: discord.ui.LayoutView) -> None:
        """Put a card in the place of the one that was pressed on, where it is theirs alone."""
        message = self.interaction.message
        if message is not None and message.flags.ephemeral and not self.interaction.response.is_done():
            await delivering.replace(self.interaction, view)
        else:
            await self.show(view)

    async def open(self, form: panels.Form) -> None:
        """Open a form."""
        await self.interaction.response.send_modal(form.modal())


def person_of(actor: str) -> int | None:
    """The Discord id of who the history names, or None where it is somebody at a terminal."""
    found = _ACTOR.search(actor)
    return int(found[1]) if found else None


async def do(
    interaction: discord.Interaction[Footnote],
    action: Action,
    task: Callable[[Work], Awaitable[None]],
    *,
    during: str,
    values: Mapping[str, Any] | None = None,
    files: Mapping[str, discord.Attachment] | None = None,
) -> None:
    """Do ``task`` for somebody who may do ``action`` there. Whatever comes in its way they are told
    in a sentence."""
    client = interaction.client
    with client.inflight:
        try:
            work = await _begin(interaction, action, values or {}, files or {})
            _log.info(during, extra={"scope": work.place.scope})
            await task(work)
        except Exception as error:  # noqa: BLE001 (told, and logged with its traceback)
            await client.tree.report(interaction, told(error), during=during)


def told(error: Exception) -> Exception:
    """An error of the base's that says what a person can mend, as a refusal that is no fault."""
    if isinstance(error, InvalidError):
        found = [(fields.label(one.field), one.value, one.mend) for one in error.problems]
        lines = [
            f"- **{cards.escaped(name)}** {cards.escaped(value, 100)}: {cards.escaped(mend)}"
            for name, value, mend in found
        ]
        return Refused("That cannot be so:\n" + "\n".join(lines[:_PROBLEMS]))
    if isinstance(error, FootnoteError) and not isinstance(error, Refused | StoreError):
        return Refused("\n".join(safe.escaped(line) for line in str(error).split("\n")))
    return error


async def _begin(
    interaction: discord.Interaction[Footnote],
    action: Action,
    values: Mapping[str, Any],
    files: Mapping[str, discord.Attachment],
) -> Work:
    client = interaction.client
    sent = interaction.type is discord.InteractionType.modal_submit  # whose words are not to be lost
    if client.stopping and not sent:
        raise Refused(STOPPING)
    place = places.of_interaction(interaction)
    try:
        settings = await client.base.read(permissions.authorise, action, place)
    except Refused:
        client.asking.count(place)
        raise
    if not sent and not permissions.allows(Action.CURATE, place, settings):
        client.asking.count(place)
    return Work(interaction, place, settings, values, files)
