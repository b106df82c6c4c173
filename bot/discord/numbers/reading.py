"""What is read for the cards about numbers, within the packs that are seen where somebody asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord

from bot.discord import cards, permissions
from bot.discord.cards import Press, series
from bot.discord.errors import Refused
from bot.discord.places import Place
from facts.base import FactBase
from facts.errors import NotComparable, UnknownError
from facts.figures import Which

Json = dict[str, Any]
Called = Json | discord.ui.LayoutView

_MOST = 10**6
_CHOICES = 25
_NONE = "I hold no figures like that. `/stats list` alone shows all."
_UNEVEN = "Set “uneven” to compare them all the same; the answer will say so."
_GONE = "I do not hold that series any more, or not here."


def listed(base: FactBase, place: Place, words: str, page: int) -> discord.ui.LayoutView:
    """A page of the series that have any of the words, the nearest page that there is. Raises Refused."""
    found = base.find_series(words, _packs(base, place), limit=_MOST)
    if not found:
        raise Refused(_NONE)
    pages = -(-len(found) // series.EACH)
    page = min(max(page, 1), pages)
    shown = found[(page - 1) * series.EACH : page * series.EACH]
    return series.listing(shown, page=page, pages=pages, words=words)


def called(base: FactBase, place: Place, text: str) -> Called:
    """The series that ``text`` calls, or a card to choose from those that it may call. Raises Refused."""
    packs = _packs(base, place)
    try:
        return base.one_series(text, packs)
    except UnknownError:
        near = base.find_series(text, packs, limit=_CHOICES)
        if not near:
            raise Refused(_NONE) from None
        return series.near(near, text)


def pressed(base: FactBase, place: Place, press: Press) -> Json:
    """The series that a button is about. Raises Refused where it is not seen there."""
    packs = _packs(base, place)
    known = [one["key"] for one in base.find_series("", packs, limit=_MOST)]
    seen = press.resolve((), known)
    if seen is None or seen.extra not in known:
        raise Refused(_GONE)
    return base.one_series(seen.extra, packs)


def comparable(base: FactBase, place: Place, press: Press) -> discord.ui.LayoutView:
    """What a series may be compared with: those of its pack in its unit, of the same measure first."""
    held = pressed(base, place, press)
    others = [
        one
        for one in base.find_series(held["title"], [held["pack"]], limit=_MOST)
        if one["unit"] == held["unit"] and one["key"] != held["key"]
    ]
    return series.versus(held, others[:_CHOICES])


def against(base: FactBase, place: Place, press: Press) -> Json:
    """A series compared with the one that was chosen. Raises NotComparable."""
    held, other = pressed(base, place, press), pressed(base, place, Press("series", extra=press.chosen))
    return base.compare(held["key"], other["key"], _packs(base, place))


def over_time(base: FactBase, place: Place, press: Press) -> Json:
    """How a series changed, or when it was highest or lowest. Raises NotComparable."""
    key, packs = pressed(base, place, press)["key"], _packs(base, place)
    return (
        base.change(key, packs) if press.action == "change" else base.extreme(key, Which(press.action), packs)
    )


def computed(base: FactBase, place: Place, a: str, b: str | None, how: str, *, uneven: bool) -> Json:
    """What ``/stats compare`` computes. Raises UnknownError and NotComparable."""
    packs = _packs(base, place)
    if how in {Which.MOST, Which.LEAST}:
        return base.extreme(a, Which(how), packs)
    if b is None:
        return base.change(a, packs)
    if how == "share":
        return base.share(a, b, packs)
    try:
        return base.compare(a, b, packs, uneven=uneven)
    except NotComparable as error:
        raise (NotComparable(error.reason, _UNEVEN) if error.uneven else error) from None


def answer(made: Json, *, private: bool) -> discord.ui.LayoutView:
    """The card of what was computed."""
    said = {"question": "", "status": "answered", "answers": [made], "choices": [], "related": []}
    return cards.answer(said, private=private)


def held(base: FactBase, place: Place) -> Json:
    """What the base holds for them."""
    packs = _packs(base, place)
    return {**base.overview(packs), "series": len(base.find_series("", packs, limit=_MOST))}


def _packs(base: FactBase, place: Place) -> Sequence[str]:
    return permissions.packs_for(base, place.guild)
