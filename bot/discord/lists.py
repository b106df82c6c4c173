"""What can be looked through page by page. A list is called by its ``turn``, a short text that its
buttons carry: ``sources``, ``topics``, ``topic:NAME``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import discord

from bot.discord import cards, permissions
from bot.discord.cards import Press, safe
from bot.discord.errors import Refused
from bot.discord.places import Place
from facts import reference
from facts.base import FactBase

Json = dict[str, Any]

SOURCES = "sources"
TOPICS = "topics"
_TOPIC = "topic:"
_SOURCES_EACH, _TOPICS_EACH = 8, 20
_REFERENCE = 300

_GONE = "I hold no such list here. `/browse` alone shows the topics that there are."


def topic(name: str) -> str:
    """The turn of the facts about a topic."""
    return f"{_TOPIC}{name}"


def turns(base: FactBase, place: Place) -> list[str]:
    """Every list that there is for somebody in ``place``."""
    known = base.topics(packs=permissions.packs_for(base, place.guild))
    return [SOURCES, TOPICS, *(topic(one["topic"]) for one in known)]


@dataclass(frozen=True, slots=True, repr=False)
class Page:
    """One page of a list: of facts as they are ``shown``, or of ``lines`` of markdown."""

    title: str
    turn: str
    number: int
    pages: int
    shown: tuple[Json, ...] = ()
    lines: tuple[str, ...] = ()

    def render(self) -> discord.ui.LayoutView:
        """The page as a card."""
        if self.shown:
            return cards.facts(self.title, self.shown, page=self.number, pages=self.pages, turn=self.turn)
        title = f"{self.title} ({self.number} of {self.pages})" if self.pages > 1 else self.title
        buttons = []
        if self.number > 1:
            buttons.append(("‹ Previous", Press("page", page=self.number - 1, extra=self.turn)))
        if self.number < self.pages:
            buttons.append(("Next ›", Press("page", page=self.number + 1, extra=self.turn)))
        return cards.notice("\n".join(self.lines), title=title, buttons=buttons)


def page(base: FactBase, place: Place, turn: str, number: int) -> Page:
    """A page of a list, the nearest that there is. Raises Refused where somebody in ``place`` has no
    such list."""
    packs = permissions.packs_for(base, place.guild)
    if turn == SOURCES:
        return _lines("Sources", _source_lines(base, packs), turn, number, _SOURCES_EACH)
    if turn == TOPICS:
        return _lines("What I hold facts about", _topic_lines(base, packs), turn, number, _TOPICS_EACH)
    if turn.startswith(_TOPIC):
        name, skipped = turn.removeprefix(_TOPIC), (max(number, 1) - 1) * cards.PAGE
        total, shown = base.about(name, packs=packs, offset=skipped, limit=cards.PAGE)
        if shown:
            title = f"Facts about {name}"
            return Page(title, turn, max(number, 1), _pages(total, cards.PAGE), shown=tuple(shown))
    raise Refused(_GONE)


def _lines(title: str, lines: list[str], turn: str, number: int, each: int) -> Page:
    pages = _pages(len(lines), each)
    number = min(max(number, 1), pages)
    shown = lines[(number - 1) * each : number * each] or ["There is nothing here yet."]
    return Page(title, turn, number, pages, lines=tuple(shown))


def _source_lines(base: FactBase, packs: list[str]) -> list[str]:
    made = []
    for pack in packs:
        sources = {source["id"]: source for source in base.sources(pack)}
        originals = {source.get("is_based_on") for source in sources.values()}
        for id, source in sources.items():
            if id not in originals and source["status"] == "published":
                made.append((reference.render(source, sources), source.get("URL")))
    return [f"- {_linked(cards.escaped(text, _REFERENCE), safe.link(url))}" for text, url in made]


def _topic_lines(base: FactBase, packs: list[str]) -> list[str]:
    topics = base.topics(packs=packs)
    return [f"- {cards.escaped(one['topic'], _REFERENCE)} ({one['count']})" for one in topics]


def _linked(text: str, url: str | None) -> str:
    return f"{text} · [Open](<{url}>)" if url else text


def _pages(total: int, each: int) -> int:
    return max(1, -(-total // each))
