"""A fact held against a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from propcache.api import cached_property

from facts.matching import guard
from facts.matching.case.case import Case
from facts.matching.deciding.closeness import Closeness, at_most, closeness
from facts.matching.guard import Verdict
from facts.matching.ranking.rank import Ranked, Wanted, rank
from facts.matching.reading.kinds import Kind
from facts.matching.recall.index import Key

Json = dict[str, Any]


@dataclass(eq=False, repr=False)
class Candidate:
    """A fact held against the question. What is costly to know is found out when it is looked at."""

    key: Key
    case: Case
    wanted: Wanted
    likeness: tuple[float, ...] = ()

    @cached_property
    def ranked(self) -> Ranked:
        """Its features and their sum."""
        return rank(self.wanted, self.case.fact.lexis, self.likeness)

    @cached_property
    def at_most(self) -> Closeness:
        """What ``close`` cannot exceed."""
        return at_most(self.case, self.wanted)

    @cached_property
    def close(self) -> Closeness:
        """How close its listed questions and its sentence are."""
        return closeness(self.case, self.wanted, self.at_most)

    @cached_property
    def is_vouched_for(self) -> bool:
        """Whether a curator listed this very question as one that it answers."""
        return guard.lists_the_very_words(self.case) and guard.answers(self.case)

    @cached_property
    def has_the_quoted_words(self) -> bool:
        """Whether "who said “…”" is asked of the quote that has these very words, and it answers that."""
        reading, fact = self.case.reading, self.case.fact
        if reading.kind is not Kind.SAID_BY or not reading.quoted or fact.kind != "quote":
            return False
        own = fact.strings[: len(fact.texts)]
        stands = all(any(f" {words} " in text for text in own) for words in reading.quoted)
        return stands and guard.answers(self.case)

    @cached_property
    def verdict(self) -> Verdict:
        """All that speaks against it."""
        return guard.judge(self.case)

    def to_json(self) -> Json:
        """The candidate as plain data, for an explanation."""
        return {
            "id": self.key[1],
            "pack": self.key[0],
            "score": round(self.ranked.score, 3),
            "features": {name: round(value, 3) for name, value in self.ranked.features.items()},
            "contributions": {name: round(value, 2) for name, value in self.ranked.contributions.items()},
            "closeness": round(self.close.confidence, 3),
            "answers": self.verdict.answers,
            "objections": list(self.verdict.objections),
            "lacking": list(self.verdict.lacking),
        }
