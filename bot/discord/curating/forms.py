"""Forms: what they ask for, and what becomes of what was filled in. None of them is only remembered, so
one that was open when the bot was started anew is taken like any other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.discord import cards, troubles
from bot.discord.cards import panels
from bot.discord.curating import drafts, ids
from bot.discord.curating.work import Work, told
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import FootnoteError, StoreError

Json = dict[str, Any]
Values = Mapping[str, Any]
Args = tuple[str, ...]

AGAIN = "again"
_SHOWN = 900


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of form: who may send it, how it is ``made`` (with what was typed into it before, if
    anything), and what is done with it. Where ``done`` raises, they get their words back."""

    action: Action
    made: Callable[[FactBase, Place, Args, Values], panels.Form]
    done: Callable[[Work, Args], Awaitable[None]]


async def open_form(work: Work, kind: Kind, args: Args = (), values: Values | None = None) -> None:
    """Open a form, filled in with ``values``."""
    await work.open(await work.look(kind.made, work.place, args, values or {}))


async def sent(name: str, kind: Kind, args: Args, work: Work) -> None:
    """A form was sent off."""
    try:
        await kind.done(work, args)
    except StoreError as error:
        why = troubles.meet(error, during=f"the form {name}") or ""
        await work.show(panels.panel("Not saved", [why, _typed(work.values)]))
    except FootnoteError as error:
        await give_back(work, name, args, "Not yet", str(told(error)))


async def give_back(work: Work, name: str, args: Args, title: str, why: str, *more: panels.Part) -> None:
    """Show why a form was not taken, what they had typed, and a button that opens it again with that."""
    values = {key: value for key, value in work.values.items() if value}
    draft = {"form": name, "args": list(args), "values": values}
    token = await work.write(drafts.keep, work.place.who, draft)
    again = [panels.button("Mend it", ids.make(AGAIN, token), "primary")]
    parts: list[panels.Part] = [why, *more, _typed(values), again]
    await work.show(panels.panel(title, parts))


def _typed(values: Values) -> str:
    """What they wrote, to read and to copy."""
    texts = [text for text in values.values() if text and isinstance(text, str)]
    return "\n".join(["**You wrote**", *(f"> {cards.escaped(text, _SHOWN)}" for text in texts)])
