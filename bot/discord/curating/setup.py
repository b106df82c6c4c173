"""What a server has set, on one screen, each with what it means."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from discord import ui

from bot.discord import permissions
from bot.discord.cards import panels
from bot.discord.curating import ids
from bot.discord.curating.work import Work
from bot.discord.errors import Refused
from bot.discord.permissions import Action
from bot.discord.places import Place
from bot.discord.retention import days_in, retention_days
from facts.base import FactBase

Json = dict[str, Any]

_ROLES = {
    "proposers": "may propose facts, also by a menu on a message; somebody must approve them first",
    "curators": "may enter and change sources and facts, and see the inbox",
    "reviewers": "may approve and reject what was proposed",
    "exporters": "may take the server's facts away as a file",
}
_DAYS = (1, 7, 14, 30, 60, 90)
_MOST = 25
_SWITCHES = {
    "two_person": (
        "Two moderators",
        "each new fact and each change waits until somebody else has approved it",
        False,
    ),
    "keep_texts": (
        "Whole texts",
        "a document is kept whole, to look words up in it; else only its hash and what is cited",
        True,
    ),
}


async def show(work: Work, done: str = "") -> None:
    """The screen."""
    await work.turn(await work.read(_screen, work.place, done))


async def choose(work: Work, name: str) -> None:
    """Somebody chose in one of the menus: what is chosen is in effect at once."""
    chosen = list(work.values["chosen"])
    value: Any = [int(one) for one in chosen] if name in _ROLES or name == "auto_channels" else chosen
    await work.write(_set, work, name, int(chosen[0]) if name == "retention_days" else value)
    await show(work, "Saved.")


async def switch(work: Work, name: str) -> None:
    """Somebody pressed a switch."""
    standing = bool(work.settings.get(name, _SWITCHES[name][2]))
    await work.write(_set, work, name, not standing)
    await show(work, "Saved.")


PRESSES: dict[str, tuple[Action, Callable[..., Awaitable[None]]]] = {
    "set": (Action.SET_UP, choose),
    "switch": (Action.SET_UP, switch),
}


def sweep(base: FactBase, scope: str) -> None:
    """Delete the notes of a server that are older than it wants."""
    oldest = datetime.now(UTC) - timedelta(days=days_in(base, scope))
    for note in base.notes(scope=scope, limit=100_000):
        if datetime.fromisoformat(note["at"]) < oldest:
            base.dismiss(note["id"])


def _set(base: FactBase, work: Work, name: str, value: Any) -> None:
    if name == "packs":
        known = {pack["id"] for pack in permissions.packs_on_offer(base)}
        value = [pack for pack in value if pack in known]
    elif name not in (*_ROLES, *_SWITCHES, "auto_channels", "retention_days"):
        raise Refused("There is no such setting.")
    base.set_setting(work.place.scope, name, value, actor=work.actor)


def _screen(base: FactBase, place: Place, done: str) -> Any:
    settings = base.settings(place.scope)
    parts: list[panels.Part] = [done, "Whoever manages this server may do all of it. Besides them:"]
    for name, meaning in _ROLES.items():
        parts += [f"**{name.capitalize()}** {meaning}", [_roles(name, settings)]]
    parts += [
        "**Packs** whose facts are answers here, besides the server's own",
        [_packs(base, place, settings)],
    ]
    parts += ["**Channels** in which I may answer unasked, where I am sure", [_channels(settings)]]
    days = days_in(base, place.scope)
    parts += [f"**Notes** of members are deleted after {days} days", [_days(base, days)]]
    switches = []
    for name, (label, meaning, default) in _SWITCHES.items():
        on = bool(settings.get(name, default))
        parts.append(f"**{label}**: {'on' if on else 'off'}. On: {meaning}")
        to = "off" if on else "on"
        switches.append(panels.button(f"{label}: turn {to}", ids.make("switch", name), "primary"))
    return panels.panel("Set up", [*parts, switches])


def _roles(name: str, settings: Mapping[str, Any]) -> ui.Item[Any]:
    chosen = [discord.Object(int(role), type=discord.Role) for role in settings.get(name, ())][:_MOST]
    return ui.RoleSelect(
        custom_id=ids.make("set", name),
        placeholder=f"Nobody else: choose the {name}",
        min_values=0,
        max_values=_MOST,
        default_values=chosen,
    )


def _channels(settings: Mapping[str, Any]) -> ui.Item[Any]:
    chosen = [discord.Object(int(one), type=discord.TextChannel) for one in settings.get("auto_channels", ())]
    return ui.ChannelSelect(
        custom_id=ids.make("set", "auto_channels"),
        placeholder="None",
        channel_types=[discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum],
        min_values=0,
        max_values=_MOST,
        default_values=chosen[:_MOST],
    )


def _packs(base: FactBase, place: Place, settings: Mapping[str, Any]) -> ui.Item[Any]:
    del place
    chosen = settings.get("packs", permissions.shipped_packs())
    offered = [
        panels.option(pack["title"], pack["id"], chosen=pack["id"] in chosen, told=pack["description"])
        for pack in permissions.packs_on_offer(base)
    ][:_MOST]
    if not offered:
        offered = [panels.option("There are none", "none")]
    custom_id = ids.make("set", "packs")
    return ui.Select(
        custom_id=custom_id, min_values=0, max_values=len(offered), options=offered, placeholder="None"
    )


def _days(base: FactBase, chosen: int) -> ui.Item[Any]:
    longest = retention_days(base)
    offered = sorted({*(days for days in _DAYS if days <= longest), chosen, longest})
    options = [panels.option(f"{days} days", str(days), chosen=days == chosen) for days in offered]
    return ui.Select(custom_id=ids.make("set", "retention_days"), options=options)
