"""How much is asked in a server."""

from __future__ import annotations

from typing import Any

from bot.charts import ChartError, Theme
from bot.discord import delivering, permissions
from bot.discord.cards import counts, escaped
from bot.discord.curating.work import Work
from bot.discord.numbers import drawing
from bot.discord.places import Place
from facts.base import FactBase

Json = dict[str, Any]

_MOST_FACTS = 10
_ALT = 1_000


async def show(work: Work, days: int) -> None:
    """The counts, the facts that answered most, and a chart by day."""
    counted, facts = await work.read(_read, work.place, days)
    file = None
    shown: tuple[str, str] | str = ""
    if counted["asked"]:
        try:
            told = _in_words(counted)
            name, file = await drawing.drawn(
                work.interaction, _by_day(counted), told, private=True, theme=Theme.DARK
            )
            shown = (name, told)
        except ChartError as error:
            shown = f"-# {escaped(str(error))}"
    await delivering.respond(work.interaction, counts.usage(counted, facts, shown), private=True, file=file)


def _read(base: FactBase, place: Place, days: int) -> tuple[Json, list[tuple[str, int]]]:
    """What was counted in a server, and the facts that answered most, of those that are seen there."""
    counted = base.counts(scope=place.scope, days=days)
    packs = permissions.packs_for(base, place.guild)
    count = {(one["pack"], one["fact"]): one["count"] for one in counted["facts"] if one["pack"] in packs}
    shown = base.show(list(count))[:_MOST_FACTS]
    return counted, [(one["statement"], count[one["pack"], one["id"]]) for one in shown]


def _in_words(counted: Json) -> str:
    """The chart for who does not see it."""
    asked = [f"{day['day']}: {day['asked']}" for day in counted["days"] if day["asked"]]
    first, last = counted["days"][0]["day"], counted["days"][-1]["day"]
    told = f"Questions asked by day, from {first} to {last}. {'; '.join(asked)}. None on other days."
    return told if len(told) <= _ALT else f"{told[: _ALT - 1]}…"


def _by_day(counted: Json) -> Json:
    """A series of the questions of each day."""
    points = [
        {
            "key": ["usage", day["day"]],
            "period": day["day"],
            "value": str(day["asked"]),
            "value_text": f"{day['asked']:,}",
        }
        for day in counted["days"]
    ]
    return {
        "key": "questions-by-day",
        "title": "questions asked",
        "unit": "questions",
        "kind": "count",
        "points": points,
    }
