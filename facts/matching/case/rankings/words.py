"""What a question says of an order that a fact tells: the ranks that it names, what it names that has one,
and the words that only say that there is an order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from propcache.api import cached_property

from facts.matching.english.lexicon import COUNT_NOUNS, FUNCTION, WHEN_NOUNS
from facts.matching.english.words import places_of, stem
from facts.matching.profile.rankings import (
    CONTESTS,
    CROWDS,
    popularity,
    rank_of,
)
from facts.matching.reading.kinds import Kind

if TYPE_CHECKING:
    from facts.matching.case.case import Case

COMING = frozenset(
    map(stem, "come rank place finish end land stand sit be take make get claim follow".split())
)
"""The stems of verbs for having a rank."""
SPOTS = frozenset(map(stem, "place spot position rank slot placing".split()))
"""The stems of nouns for a rank."""
ORDERS = frozenset(map(stem, "ranking rank list order standings".split()))
"""The stems of words for an order, which say nothing of what it is an order of."""
_SUPERLATIVES = frozenset("most best biggest highest largest greatest".split())
_CONTESTS = CONTESTS | ORDERS
_LISTS = frozenset({stem("ranking"), stem("list")})
_WINNING = frozenset("winner winners win wins won".split())
_HIGHEST = _WINNING | frozenset("top leader lead led topped tops".split())
_LOWEST = frozenset({"last", "bottom"})
_DRAWING = frozenset(map(stem, "draw attract pull bring get receive see record log collect".split()))
_BEFORE_RANK = frozenset("in at the and or as was is were are on number".split())
_BEFORE_MEASURE = _SUPERLATIVES | frozenset("by in for more less fewer".split())
_OTHER_NOUNS = COUNT_NOUNS | {"time", "times"}
_NO_RANK = WHEN_NOUNS | frozenset("time times half name".split())
_RANKED = frozenset({"ranked", "placed"})
_NOT_TOLD = -1
_NEAR = 3
_KINDS = {
    "work": frozenset(map(stem, "work title piece production".split())),
    "place": frozenset({"place"}),
    "person": frozenset({"person"}),
}
"""By type of name: the stems of nouns that say no more of what is ranked."""


@dataclass(frozen=True, eq=False, repr=False)
class Ranks:
    """A question held against the order that a fact tells."""

    case: Case

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The question's words."""
        return self.case.reading.texts

    @property
    def stems(self) -> tuple[str, ...]:
        """Their stems."""
        return self.case.reading.stems

    @cached_property
    def told(self) -> Mapping[int, str]:
        """What has each rank."""
        return dict(self.case.fact.holds.ranking)

    @cached_property
    def named(self) -> Mapping[int, range]:
        """The ranks of what the question names, each with the places of the name."""
        found = ((rank, self._spots_of(item)) for rank, item in self.told.items())
        return {rank: spots for rank, spots in found if spots}

    def _spots_of(self, item: str) -> range:
        own = item.removeprefix("the ").split()
        for start in places_of(own, list(self.stems)):
            return range(start, start + len(own))
        meant = (unit for unit in self.case.asked.units if item in unit.entities or item in unit.phrases)
        return next((range(unit.first, unit.last) for unit in meant), range(0))

    @cached_property
    def has_names(self) -> bool:
        """Whether what is ranked are names, rather than reasons and the like."""
        return not set(self.told.values()).isdisjoint(self.case.fact.entities)

    @cached_property
    def asked(self) -> Mapping[int, int]:
        """The ranks that the question names, by the place of the word."""
        return dict(self._asked())

    def _asked(self) -> Iterator[tuple[int, int]]:
        for place, text in enumerate(self.texts):
            rank = rank_of(text)
            if rank and self._is_rank(place):
                yield place, rank
            elif self._before(place) == "number" and (text == "one" or text.isdecimal()):
                yield place, 1 if text == "one" else int(text)
            elif text == "runner" and self._behind(place) == "up":
                yield place, 2
            elif (text in _HIGHEST and self._is_highest(place)) or self._is_most(place):
                yield place, 1
            elif text in _LOWEST and self._is_lowest(place):
                yield place, len(self.told) if self._is_whole else _NOT_TOLD

    def _before(self, place: int) -> str:
        return self.texts[place - 1] if place else ""

    def _behind(self, place: int) -> str:
        return self.texts[place + 1] if place + 1 < len(self.texts) else ""

    def _is_rank(self, place: int) -> bool:
        """Whether an ordinal is a rank here: "came *second*", "*third* place", "the *second* most seen"."""
        behind = self._behind(place)
        if stem(behind) in SPOTS or behind in _SUPERLATIVES | _RANKED:
            return True
        if behind == "to" and not any(spots.start - place in (2, 3) for spots in self.named.values()):
            return False
        if behind in _NO_RANK or (behind and behind not in FUNCTION and not behind[0].isdigit()):
            return False
        if not place:
            return self.case.reading.kind is Kind.BARE
        is_told = any(spots.stop == place for spots in self.named.values())
        return is_told or self.stems[place - 1] in COMING or self._before(place) in _BEFORE_RANK

    def _is_highest(self, place: int) -> bool:
        """Whether "top", "winner" or the like stands for the first rank of what is named behind it."""
        if self.texts[place] == "top":
            return not self._behind(place).isdecimal()
        is_won = self.texts[place] in _WINNING and not self.case.fact.holds.ranked_by
        return is_won or not _CONTESTS.isdisjoint(self.stems[place + 1 :])

    def _is_most(self, place: int) -> bool:
        """Whether "*most* visitors" or "*best* attended" asks for the first by what it is ranked by."""
        if self.texts[place] not in _SUPERLATIVES or rank_of(self._before(place)):
            return False
        following = place + 1
        return following in self.popularity or following in self.totals or self._is_measure(following)

    def _is_lowest(self, place: int) -> bool:
        behind = self._behind(place)
        return (
            (place > 0 and self.stems[place - 1] in COMING) or behind in ("of", "in") or stem(behind) in SPOTS
        )

    @cached_property
    def _is_whole(self) -> bool:
        """Whether the list is told to its last and asked for as one: of names there are mostly more."""
        said = self.case.fact.texts[0]
        is_list = not _LISTS.isdisjoint(said) and not _LISTS.isdisjoint(self.stems)
        return is_list and not self.has_names and "ahead" not in said and len(self.told) > 2

    def _is_measure(self, place: int) -> bool:
        """Whether the word at ``place`` is what the ranking is by."""
        return place < len(self.texts) and self.case.fact.holds.ranked_by in self.case.asked.same_at(place)

    @cached_property
    def popularity(self) -> frozenset[int]:
        """The places of words for being popular, of a ranking by visitors, viewers, votes, …"""
        words = popularity(self.case.fact.holds.ranked_by)
        return frozenset(place for place, text in enumerate(self.texts) if text in words)

    @cached_property
    def totals(self) -> frozenset[int]:
        """The places of the words of "the *highest number of* visitors", where it is asked what had it."""
        if not self.case.reading.focus and self.case.reading.kind is not Kind.WHO:
            return frozenset()
        return frozenset(
            spot
            for place, text in enumerate(self.texts)
            if text in COUNT_NOUNS and self._behind(place) == "of" and self._before(place) in _SUPERLATIVES
            for spot in (place - 1, place, place + 1)
        )

    @cached_property
    def orders(self) -> frozenset[int]:
        """The places of words for the order itself, or for a rank in it."""
        return frozenset(
            place
            for place, word in enumerate(self.stems)
            if word in ORDERS or (word in SPOTS and self._is_spot(place))
        )

    def _is_spot(self, place: int) -> bool:
        """Whether "place" is a rank: "*second* place", "which place did *A* take", "*A's* place"."""
        is_asked_for = self.stems[place] in self.case.reading.focus and bool(self.named)
        is_owned = any(place in (spots.stop, spots.start - 2) for spots in self.named.values())
        return is_asked_for or is_owned or self._before(place) == "top" or bool(rank_of(self._before(place)))

    @cached_property
    def wants_a_number(self) -> bool:
        """Whether it asks for a number, as "visitors of the second" does."""
        own = {place - 1 for place in self.asked} | self.totals
        counts = (text for place, text in enumerate(self.texts) if place not in own)
        return not _OTHER_NOUNS.isdisjoint(counts) or any(map(self._is_bare_measure, range(len(self.texts))))

    def _is_bare_measure(self, place: int) -> bool:
        """Whether "visitors" asks how many they were, as that of "most visitors" does not."""
        is_open = self.case.fact.holds.ranked_by in CROWDS or self.case.reading.kind is Kind.BARE
        if not is_open or self.stems[place] in FUNCTION:
            return False
        is_one = self._is_measure(place) and place not in self.popularity
        return is_one and _BEFORE_MEASURE.isdisjoint(self.texts[max(0, place - _NEAR) : place])

    @cached_property
    def going_without_saying(self) -> frozenset[int]:
        """The places of the words that say no more than what is ranked, and by what: "the *best attended*
        *production*", "*drew* the most visitors"."""
        best = [place for place, text in enumerate(self.texts) if text in _SUPERLATIVES]
        popular = {place for place in best if place + 1 in self.popularity}
        near = {spot for place in best for spot in range(max(0, place - _NEAR), place)}
        drawing = {spot for spot in near if self.stems[spot] in _DRAWING}
        nouns = {place for place, word in enumerate(self.stems) if word in self.general_nouns}
        return self.popularity | self.totals | self.orders | popular | drawing | nouns

    @cached_property
    def general_nouns(self) -> frozenset[str]:
        """The stems of nouns that go for all that is ranked, by what type of name it has."""
        known = self.case.asked.glossary.phrases
        kinds = (
            nouns
            for kind, nouns in _KINDS.items()
            if all(f"@{kind}@{item}" in known for item in self.told.values())
        )
        return frozenset().union(*kinds)
