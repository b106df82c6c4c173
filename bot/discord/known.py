"""Answers that were given lately. Many people ask the same thing, above all where questions are offered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from facts.base import FactBase
from facts.matching.question import Reading

Json = dict[str, Any]

_MOST = 1_000


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """An answer in the JSON of the contract, and how its question was read."""

    said: Json
    reading: Reading | None

    @property
    def found(self) -> bool:
        """Whether there is anything to show but silence."""
        return bool(self.said["status"] != "not_found")


class Known:
    """Asks a base, and remembers what it said until the facts change. Used from one thread at a time."""

    def __init__(self) -> None:
        self._position = -1
        self._told: OrderedDict[tuple[str, tuple[str, ...]], Told] = OrderedDict()

    def ask(
        self, base: FactBase, question: str, *, packs: Sequence[str], context: Reading | None = None
    ) -> Told:
        """What ``base.ask`` says. A question that is answered by itself follows no other; only one
        that is not is asked again as what may follow ``context``."""
        self._keep_up(base)
        key = (question, tuple(packs))
        told = self._told.get(key)
        if told is None:
            told = self._told[key] = _told(base, question, packs, None)
            if len(self._told) > _MOST:
                self._told.popitem(last=False)
        self._told.move_to_end(key)
        return told if told.found or context is None else _told(base, question, packs, context)

    def _keep_up(self, base: FactBase) -> None:
        """Forget everything where there is an entry in the journal that was not there before."""
        new = base.entries(after=self._position)
        if new:
            self._position = new[-1].seq
            self._told.clear()


def _told(base: FactBase, question: str, packs: Sequence[str], context: Reading | None) -> Told:
    answer = base.ask(question, packs=packs, context=context)
    return Told(answer.to_json(), answer.reading)
