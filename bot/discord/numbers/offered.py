"""What is offered while somebody types which figures they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facts.base import FactBase

_CHOICES = 25


def subjects(base: FactBase, packs: Sequence[str], typed: str) -> list[str]:
    """The topics of figures and what is measured, as far as ``typed`` finds any of them."""
    topics = [one["topic"] for one in base.figure_topics(packs)]
    if not typed.strip():
        return topics
    found = base.find_series(typed, packs, limit=_CHOICES)
    begun = [topic for topic in topics if typed.casefold() in topic.casefold()]
    return [*begun, *(one["title"] for one in found)]


def series_like(base: FactBase, packs: Sequence[str], typed: str) -> Mapping[str, str]:
    """The names of series by their keys."""
    return {one["key"]: one["name"] for one in base.find_series(typed, packs, limit=_CHOICES)}


def figures_like(base: FactBase, packs: Sequence[str], typed: str) -> Mapping[str, str]:
    """The names of figures by their keys, each series of several before its own first one."""
    several = {one["key"]: one for one in base.find_series("", packs, limit=10**6) if one["figures"] > 1}
    names: dict[str, str] = {}
    for figure in base.find_figures(typed, packs, limit=_CHOICES):
        if series := several.get(figure["series"]):
            names.setdefault(series["key"], series["name"])
        names[figure["key"]] = figure["name"]
    return names


def figures_beside(first: str, base: FactBase, packs: Sequence[str], typed: str) -> Mapping[str, str]:
    """The same for what is compared with ``first``. With nothing typed, its own series' other figures,
    and the series of the same unit."""
    if typed.strip():
        return {key: name for key, name in figures_like(base, packs, typed).items() if key != first}
    every = base.find_series("", packs, limit=10**6)
    figures = base.find_figures("", packs, limit=10**6)
    own = next((one["series"] for one in figures if first in (one["key"], one["series"])), None)
    if own is None:
        return figures_like(base, packs, "")
    unit = next(one["unit"] for one in every if one["key"] == own)
    others = [one for one in every if one["unit"] == unit and one["key"] != own]
    within = [one for one in figures if one["series"] == own and one["key"] != first]
    return {one["key"]: one["name"] for one in (*within[:_CHOICES], *others)}
