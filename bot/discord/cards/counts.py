"""Cards of counts: what the base holds, and how much is asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from discord import ui

from bot.discord.cards import safe
from bot.discord.cards.panels import Part, panel
from bot.discord.cards.series import picture

Json = dict[str, Any]

_STATEMENT = 200


def holdings(held: Json) -> ui.LayoutView:
    """What the base holds: ``FactBase.overview``, with how many ``series`` there are."""
    kinds = ", ".join(f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in held["facts"].items())
    lines = [
        f"**{sum(held['facts'].values()):,} facts** that are answers: {kinds}",
        f"**{held['series']:,} series** of figures: `/stats list`",
        f"**{held['sources']:,} sources**: `/sources`",
        _cited(held),
    ]
    if held["withheld"]:
        more = "1 more is no answer" if held["withheld"] == 1 else f"{held['withheld']:,} more are no answers"
        lines.append(f"{more}: proposed, retired, superseded or unresolved")
    if held["newest"]:
        moment = int(datetime.fromisoformat(held["newest"]["at"]).timestamp())
        lines.append(f"Newest change: <t:{moment}:f> (<t:{moment}:R>), a {held['newest']['kind']}")
    return panel("What I hold", ["\n".join(f"- {line}" for line in lines)])


def usage(counted: Json, facts: Sequence[tuple[str, int]], drawn: tuple[str, str] | str) -> ui.LayoutView:
    """How much was asked (``FactBase.counts``): in all, which ``facts`` answered most, by their sentence,
    and by day as the attached picture ``drawn`` (its name, and in words), or why there is none."""
    asked = counted["asked"]
    days = len(counted["days"])
    parts: list[Part] = []
    if not asked:
        parts.append(f"Nobody has asked me anything here in the last {days} days.")
    else:
        lines = [f"**{asked:,} asked** in {days} days"]
        for key, told in (
            ("answered", "answered"),
            ("ambiguous", "ambiguous: several facts fitted"),
            ("not_found", "unanswered: `/inbox` has the questions, for as long as notes are kept"),
        ):
            lines.append(f"- **{counted[key]:,}** ({counted[key] / asked:.0%}) {told}")
        parts.append("\n".join(lines))
        if facts:
            listed = [f"- **{count:,}** {safe.escaped(told, _STATEMENT)}" for told, count in facts]
            parts.append("\n".join(["**Facts that answered most**", *listed]))
        parts.append(drawn if isinstance(drawn, str) else picture(*drawn))
    parts.append("-# Days are those of UTC. Neither questions nor people are in these counts.")
    return panel("How much is asked", parts)


def _cited(held: Json) -> str:
    whole = f"**{held['citations']:,} citations**"
    if not held["unresolved"]:
        return f"{whole}, every one found in the text of its source"
    count = len(held["unresolved_in"])
    facts = "1 fact is" if count == 1 else f"{count:,} facts are"
    return (
        f"{whole}, **{held['unresolved']:,} unresolved**: their words are not in the text which their source "
        f"has now, so {facts} withheld"
    )
