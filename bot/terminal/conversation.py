"""A conversation about the base: what a person types in, the lines that reply to it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from bot.terminal import explain, render, sources
from bot.terminal.screen import Line, Role

if TYPE_CHECKING:
    from facts.base import FactBase
    from facts.matching.answer import Answer

HELP = {
    "/help": "what you can type here",
    "/why": "how the last answer came about, stage by stage",
    "/sources": "what the facts are drawn from",
    "/quit": "leave (so does Ctrl-D)",
}


class Conversation:
    """Remembers the last answer: for follow-ups, for picking one of its choices, for /why."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._last: Answer | None = None
        self._commands: dict[str, Callable[[], Iterator[Line]]] = {
            "/help": self._help,
            "/why": self._why,
            "/sources": self._sources,
        }
        self.over = False

    def reply(self, typed: str) -> list[Line]:
        """The lines that answer what was typed; none for an empty line and for leaving."""
        typed = typed.strip()
        if not typed:
            return []
        if typed.casefold() == "/quit":
            self.over = True
            return []
        if typed.startswith("/"):
            return list(self._commands.get(typed.casefold(), self._unknown)())
        if (picked := self._pick(typed)) is not None:
            return picked
        self._last = self._base.ask(typed, context=self._last.context if self._last else None)
        return render.answer(self._last.to_json())

    def _pick(self, typed: str) -> list[Line] | None:
        """The choice with that number, where the last answer offered choices."""
        choices = self._last.choices if self._last else ()
        number = typed.rstrip(".")
        if not choices or not number.isdecimal():
            return None
        for place, choice in enumerate(choices, start=1):
            if number == str(place):
                return render.fact(choice)
        return [Line(f"There are {len(choices)} to choose from; type 1 to {len(choices)}.", Role.LABEL)]

    def _help(self) -> Iterator[Line]:
        yield Line("Type a question. A short one may follow the one before: “and in 2021?”")
        yield Line("Where several facts fit, type the number of the one that you mean.")
        for name, what in HELP.items():
            yield Line(f"{name:<10}{what}", indent=2)

    def _why(self) -> Iterator[Line]:
        if self._last is None:
            yield Line("Nothing has been asked yet.", Role.LABEL)
        else:
            yield from explain.outline(self._last.explanation)

    def _sources(self) -> Iterator[Line]:
        yield from sources.listing(self._base.sources())

    def _unknown(self) -> Iterator[Line]:
        yield Line("There is no such command.", Role.LABEL)
        yield from self._help()
