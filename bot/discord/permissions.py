"""Who may do what, and which packs are seen where. Nothing else decides either."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from bot.discord.errors import Refused
from bot.discord.places import Place, scope_of
from facts.base import FactBase

_OWNED = "guild-"


class Action(StrEnum):
    """What somebody can do with the bot. Discord's own settings of a command are no guard: what a
    button or a command does is checked here when it is done."""

    LOOK = "look"
    REPORT = "report"
    POST = "post"


def check(action: Action, place: Place) -> None:
    """Raises Refused where ``action`` is not theirs to do there."""
    if action is Action.POST and not place.may_post:
        raise Refused("You cannot write in this channel, so I will not do it for you.")


def check_sees(base: FactBase, place: Place, pack: str) -> None:
    """Raises Refused where the facts of ``pack`` are not seen in ``place``, or no longer."""
    if pack not in packs_for(base, place.guild):
        raise Refused("That is not available here.")


def packs_for(base: FactBase, guild_id: int | None) -> list[str]:
    """The packs that a server sees, or where it is None, that are seen outside of servers.

    A pack called ``guild-ID`` is the server's own, and is seen there and nowhere else.
    """
    known = {pack["id"] for pack in base.packs()}
    if guild_id is None:
        return sorted(pack for pack in known if not pack.startswith(_OWNED))
    own = f"{_OWNED}{guild_id}"
    chosen = base.setting(scope_of(guild_id), "packs", default=shipped_packs())
    seen = {pack for pack in chosen if not pack.startswith(_OWNED)} | {own}
    return sorted(seen & known)


@cache
def shipped_packs() -> tuple[str, ...]:
    """The ids of the packs that come with Footnote."""
    from facts.packs import shipped

    return tuple(folder.name for folder in shipped())
