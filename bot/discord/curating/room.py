"""From the custom id of what was pressed, chosen or filled in to what is done about it."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import discord

from bot.discord.curating import (
    bulk,
    drafts,
    editing,
    entering,
    extracting,
    forms,
    history,
    ids,
    inbox,
    reviewing,
    setup,
    sourcing,
    work,
)
from bot.discord.curating.forms import Kind
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action

if TYPE_CHECKING:
    from bot.discord.client import Footnote

_PARTS = (entering, editing, extracting, history, inbox, reviewing, sourcing)
FORMS: Mapping[str, Kind] = {name: kind for part in _PARTS for name, kind in part.FORMS.items()}
PRESSES: Mapping[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    name: pressed for part in (*_PARTS, setup, bulk) for name, pressed in part.PRESSES.items()
}

_STALE = "That button is of an older version of mine. Begin again with the command."


async def happened(interaction: discord.Interaction[Footnote]) -> None:
    """Anything was pressed, chosen or sent: do it where it is a moderator's."""
    data: Any = interaction.data
    if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
        return
    found = ids.parse(data["custom_id"])
    if found is None:
        return
    verb, args = found
    if interaction.type is discord.InteractionType.modal_submit:
        await _form(interaction, verb, args, data)
    else:
        await _press(interaction, verb, args, data)


async def _form(
    interaction: discord.Interaction[Footnote], verb: str, args: tuple[str, ...], data: Any
) -> None:
    kind = FORMS.get(verb)
    if kind is None:
        await work.do(interaction, Action.PROPOSE, _stale, during="an old form")
        return
    values = dict(_typed(data["components"]))
    attached = data.get("resolved", {}).get("attachments", {})
    files = {
        key: discord.Attachment(data=attached[value[0]], state=interaction._state)  # noqa: SLF001 (as discord.py does)
        for key, value in values.items()
        if isinstance(value, list) and value and value[0] in attached
    }
    values = {key: value for key, value in values.items() if key not in files}
    await work.do(
        interaction,
        kind.action,
        lambda done: forms.sent(verb, kind, args, done),
        during=f"the form {verb}",
        values=values,
        files=files,
    )


async def _press(
    interaction: discord.Interaction[Footnote], verb: str, args: tuple[str, ...], data: Any
) -> None:
    action, done = PRESSES.get(verb, (Action.PROPOSE, _stale))
    if verb == forms.AGAIN:
        action, done = Action.PROPOSE, _again
    if not _fits(done, args):
        done = _stale
    await work.do(
        interaction,
        action,
        lambda one: done(one, *args),
        during=f"the button {verb}",
        values={"chosen": data.get("values", [])},
    )


def _fits(done: Callable[..., Any], args: tuple[str, ...]) -> bool:
    """Whether a button has what is needed, in the way that this version writes it."""
    try:
        inspect.signature(done).bind(None, *args)
    except TypeError:
        return False
    return True


async def _again(one: Work, token: str) -> None:
    """Open a form again with what was typed into it."""
    draft = await one.look(drafts.read, token, one.place.who)
    kind = FORMS[draft["form"]]
    if not one.may(kind.action):
        raise Refused("You may not do that here any more.")
    await forms.open_form(one, kind, tuple(draft["args"]), draft["values"])


async def _stale(_work: Work, *_args: str) -> None:
    raise Refused(_STALE)


def _typed(components: Any) -> Iterator[tuple[str, Any]]:
    """What was typed or chosen in each field, by its key."""
    for component in components:
        for inner in (component.get("component"), *component.get("components", ())):
            if inner and "custom_id" in inner:
                yield inner["custom_id"], inner["values"] if "values" in inner else inner.get("value") or ""
