"""What a question may follow: the one before, and what that was told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facts.matching.english.words import Word, split
from facts.matching.profile.naming import named
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Key

Json = Mapping[str, Any]

_YEAR = re.compile(r"[12]\d{3}")


@dataclass(frozen=True, slots=True)
class Context:
    """A question, as it was read, and the facts that it was told."""

    reading: Reading
    told: tuple[Json, ...] = ()

    def year(self) -> int | None:
        """The one year that was asked for, or else told."""
        spans = [one.period for one in self.reading.periods]
        asked = {one.start.year for one in spans if one.end and one.start.year == one.end.year}
        found = asked or {
            int(year)
            for fact in self.told
            for year in _YEAR.findall(fact.get("figure", {}).get("observation_date", ""))
        }
        return found.pop() if len(found) == 1 else None

    @property
    def told_keys(self) -> tuple[Key, ...]:
        """The facts that were told, or that what was computed was computed from."""
        told = [part for fact in self.told for part in fact.get("operands", (fact,))]
        return tuple((str(fact["pack"]), str(fact["id"])) for fact in told)

    def told_names(self, types: frozenset[str] | None) -> list[list[Word]]:
        """The names that were told and had not been asked, of these types. What is computed names nothing."""
        asked = set(self.reading.stems)
        names = {
            one["name"]: split(one["name"])
            for fact in self.told
            if "operands" not in fact
            for one in named(fact)["entities"]
            if is_of(one["type"], types)
        }
        return [words for words in names.values() if asked.isdisjoint(word.stem for word in words)]


def is_of(kind: str, types: frozenset[str] | None) -> bool:
    """Whether ``kind`` is one of the types, or any but a person's where none are given."""
    return kind in types if types else kind != "person"
