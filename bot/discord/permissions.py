"""Who may do what, and which packs are seen where. Nothing else decides either."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

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
    PROPOSE = "propose"
    CURATE = "curate"
    REVIEW = "review"
    EXPORT = "export"
    COUNT = "count"
    SET_UP = "set up"


ROLES: Mapping[Action, tuple[str, ...]] = {
    Action.PROPOSE: ("proposers", "curators", "reviewers"),
    Action.CURATE: ("curators",),
    Action.REVIEW: ("reviewers",),
    Action.EXPORT: ("exporters",),
    Action.COUNT: ("curators", "reviewers"),
    Action.SET_UP: (),
}
"""The settings of a server that name the roles which may do that; who manages the server may do all."""

_REFUSALS = {
    Action.PROPOSE: "You may not propose facts here. Whoever manages the server says in `/setup` who may.",
    Action.CURATE: "You may not change facts here. Whoever manages the server says in `/setup` who may.",
    Action.REVIEW: "You may not review facts here. Whoever manages the server says in `/setup` who may.",
    Action.EXPORT: "You may not export facts here. Whoever manages the server says in `/setup` who may.",
    Action.COUNT: "Only moderators see that. Whoever manages the server says in `/setup` who they are.",
    Action.SET_UP: "Only who manages this server can set me up.",
}


def check(action: Action, place: Place, settings: Mapping[str, Any] | None = None) -> None:
    """Raises Refused where ``action`` is not theirs to do there; ``settings`` are those of the server."""
    if action is Action.POST and not place.may_post:
        raise Refused("You cannot write in this channel, so I will not do it for you.")
    if action not in ROLES:
        return
    if place.guild is None:
        raise Refused("That works only in a server that I was added to.")
    if place.manages:
        return
    named = {int(role) for name in ROLES[action] for role in (settings or {}).get(name, ())}
    if named.isdisjoint({*place.roles, place.guild}):  # a server's id is that of the role of everybody
        raise Refused(_REFUSALS[action])


def authorise(base: FactBase, action: Action, place: Place) -> dict[str, Any]:
    """The settings of the server, for somebody who may do ``action`` there. Raises Refused."""
    settings = base.settings(place.scope)
    check(action, place, settings)
    return settings


def allows(action: Action, place: Place, settings: Mapping[str, Any]) -> bool:
    """Whether ``check`` lets them."""
    try:
        check(action, place, settings)
    except Refused:
        return False
    return True


def check_sees(base: FactBase, place: Place, pack: str) -> None:
    """Raises Refused where the facts of ``pack`` are not seen in ``place``, or no longer."""
    if pack not in packs_for(base, place.guild):
        raise Refused("That is not available here.")


def own_pack(guild_id: int) -> str:
    """The pack that is a server's own."""
    return f"{_OWNED}{guild_id}"


def packs_for(base: FactBase, guild_id: int | None) -> list[str]:
    """The packs that a server sees, or where it is None, that are seen outside of servers.

    A pack called ``guild-ID`` is the server's own, and is seen there and nowhere else.
    """
    known = {pack["id"] for pack in base.packs()}
    if guild_id is None:
        return sorted(pack for pack in known if not pack.startswith(_OWNED))
    chosen = base.setting(scope_of(guild_id), "packs", default=shipped_packs())
    seen = {pack for pack in chosen if not pack.startswith(_OWNED)} | {own_pack(guild_id)}
    return sorted(seen & known)


def packs_on_offer(base: FactBase) -> list[dict[str, Any]]:
    """The packs that any server may choose: all but those that are a server's own."""
    return [pack for pack in base.packs() if not pack["id"].startswith(_OWNED)]


@cache
def shipped_packs() -> tuple[str, ...]:
    """The ids of the packs that come with Footnote."""
    from facts.packs import shipped

    return tuple(folder.name for folder in shipped())
