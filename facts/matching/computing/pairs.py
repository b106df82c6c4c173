"""Two figures that a question may hold against each other: what of it each accounts for, and in what they
differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from propcache.api import cached_property

from facts import period
from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.computing import degrees, standing, trends
from facts.matching.english.lexicon import COMPARING
from facts.matching.english.words import stem
from facts.matching.profile import PASSING, Profile
from facts.matching.reading import periods
from facts.matching.reading.periods import Asked, Mode
from facts.matching.reading.question import Reading, Term
from facts.matching.recall.index import Key

WORDS = frozenset(
    stem(word)
    for word in """
    compare comparison versus vs difference differ between change grow growth increase rise fall drop
    decrease decline jump more less fewer higher lower greater larger bigger smaller time times many
    percent percentage point points gap much times year total count number figure contrast rate than
    both against amount one other up down far apart get beat exceed likely likelier common frequent often
    climb slip dip soar surge plunge plummet dwindle swell slump tumble shrink gain lose become side set put
    """.split()
)
"""Those that only hold two figures against each other."""
_OUTSIDE = frozenset(map(stem, "outside without not other non no never except".split()))
_REST = frozenset({"others", "rest"})
_ANYBODY = frozenset("everybody everyone anybody anyone".split())


@dataclass(frozen=True)
class Operand:
    """A figure that the question may compare."""

    key: Key
    case: Case
    passed: frozenset[int] = frozenset()

    @property
    def fact(self) -> Profile:
        """The figure itself."""
        return self.case.fact

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The weighty words but those that only compare (``passed``); a "Lower Sarn" is named."""
        reading = self.case.reading
        return tuple(
            term
            for term in reading.terms
            if self.case.asked.names_at(term.first)
            or not (
                term.first in self.passed
                or term.word.stem in WORDS
                or term.word.text in COMPARING
                or term.word.text in trends.SUPERLATIVES
                or is_against_a_time(reading, term.first)
            )
        )

    @cached_property
    def accounted(self) -> frozenset[int]:
        """The places of the weighty words that it accounts for."""
        return frozenset(term.first for term in self.terms if self.case.accounts(term))

    @cached_property
    def heard(self) -> frozenset[int]:
        """The same, with the words that may only compare."""
        reading = self.case.reading
        return frozenset(term.first for term in reading.terms if self.case.accounts(term))

    @cached_property
    def fits(self) -> tuple[bool, ...]:
        """Whether it is of each of the periods asked for."""
        return tuple(self._is_of(one) for one in self.case.reading.periods)

    def _is_of(self, asked: Asked) -> bool:
        """Whether it is of a period, or a listed question asks for it by the year ("winter 2021-22")."""
        if periods.fits_figure(asked, self.fact.period):
            return True
        held = self.fact.period
        is_whole = asked.mode in (Mode.BARE_YEAR, Mode.EXACT)
        if held is not None and is_whole and degrees.is_price(self.fact) and held.contains(asked.period):
            return True
        is_year = held is not None and held == period.year(held.start.year)
        return (
            not is_year
            and asked.mode is Mode.BARE_YEAR
            and any(asked.period.start.year in ask.years for ask in self.fact.asks)
        )

    @cached_property
    def is_allowed(self) -> bool:
        """Whether nothing but its time speaks against it."""
        return standing.allows(self.case)

    @cached_property
    def is_allowed_as_number(self) -> bool:
        """The same where "the two *totals*" are of what it counts."""
        return standing.allows_as(self.case, standing.numbers(self.case.reading))


Pair = tuple[Operand, Operand]


def pairs_of(every: Sequence[Operand]) -> Iterator[Pair]:
    """All pairs of figures of one pack."""
    yield from ((one, other) for one, other in combinations(every, 2) if one.key[0] == other.key[0])


def is_against_a_time(reading: Reading, place: int) -> bool:
    """Whether the word at ``place`` is the one of "2021 *against* 2023", and not of "to be against"."""
    before = any(one.last == place for one in reading.periods)
    return before and reading.words[place].text == "against"


def is_alike(pair: Pair) -> bool:
    """Whether both measure the same."""
    one, other = pair[0].fact, pair[1].fact
    return one.variable == other.variable and one.unit == other.unit


def is_apart_in_time(pair: Pair) -> bool:
    """Whether they are of two times."""
    return pair[0].fact.period != pair[1].fact.period


def is_apart_in_subject(pair: Pair) -> bool:
    """Whether they are of two places, or about two groups."""
    one, other = pair[0].fact, pair[1].fact
    return one.about != other.about or one.place != other.place


def is_complement(pair: Pair) -> bool:
    """Whether the one is of some whom the question names ("pupils *in* the club") and the other, of the same
    time, of those who are none of them ("pupils *outside* the club")."""
    one, other = pair[0].fact, pair[1].fact
    abouts = sorted(({*one.about}, {*other.about}), key=_OUTSIDE.isdisjoint)
    rest, some = (about - _OUTSIDE - PASSING for about in abouts)
    asked = pair[0].case.asked
    names = {word for name in {*one.entities, *other.entities} for word in name.split()} & some
    return (
        not _OUTSIDE.isdisjoint(abouts[0])
        and _OUTSIDE.isdisjoint(abouts[1])
        and bool(rest)
        and rest <= some
        and (not names.isdisjoint(asked.said) if names else asked.says(rest) == 1)
        and (one.held, one.place, one.speaker) == (other.held, other.place, other.speaker)
    )


def others(reading: Reading) -> frozenset[int]:
    """The places of the words for all but those whom it names ("*the others*", "*everybody else*")."""
    words = reading.words
    made: set[int] = set()
    for place, word in enumerate(words):
        before, behind = words[max(0, place - 1) : place], words[place + 1 : place + 2]
        is_rest = word.text in _REST and [one.text for one in before] in (["the"], ["than"], ["all"])
        is_else = word.text in _ANYBODY and [one.text for one in behind] == ["else"]
        if is_rest or is_else:
            made |= {place, place + 1} if is_else else {place}
    return frozenset(made)


def says_all(pair: Pair) -> bool:
    """Whether each weighty word is accounted for by one of the two."""
    said = pair[0].accounted | pair[1].accounted
    return (
        _names_none_else(pair)
        and not _names_one_place(pair)
        and all(term.first in said or _is_class_of_both(pair, term) for term in pair[0].terms)
    )


def _names_one_place(pair: Pair) -> bool:
    """Whether only one of two places is named: then both figures are to be of that one."""
    said = {word.stem for word in pair[0].case.reading.words}
    places = [one.fact.place for one in pair]
    return places[0] != places[1] and sum(bool(place) and said.issuperset(place) for place in places) == 1


def _names_none_else(pair: Pair) -> bool:
    """Whether each name that has a word of comparing in it ("Lower Sarn"), which asks for no figure by
    itself, is one of theirs."""
    case = pair[0].case
    names = {
        name
        for place in case.reading.kind_words
        if case.reading.words[place].text in COMPARING
        for unit in case.asked.by_place[place]
        if unit.last - unit.first > 1
        for name in unit.entities
    }
    return names <= {*pair[0].fact.entities, *pair[1].fact.entities}


def _is_class_of_both(pair: Pair, term: Term) -> bool:
    """Whether the word is the noun of "which *town* has more, A or B", and A and B are towns."""
    one, other = pair
    asked = one.case.asked
    return (
        term.word.stem in asked.wanted_class
        and bool(one.fact.place and other.fact.place)
        and names_both(pair)
        and all(asked.may_be_place(" ".join(fact.place)) for fact in (one.fact, other.fact))
    )


def heard(pair: Pair) -> int:
    """How many weighty words one of the two accounts for."""
    return len(pair[0].heard | pair[1].heard)


def literal(pair: Pair) -> int:
    """How many weighty words stand in one of the two as the question has them."""
    held = pair[0].fact.stems | pair[1].fact.stems
    return sum(term.word.stem in held for term in pair[0].case.reading.terms)


def measured(pair: Pair) -> float:
    """How much of what the two measure the question says, from 0 to 1."""
    return min(one.case.asked.says(weighty(" ".join(one.fact.variable))) for one in pair)


def is_told_apart(pair: Pair) -> bool:
    """Whether each of the two has a word that the other has not; "official" is one of the unnamed."""
    one, other = pair[0].accounted, pair[1].accounted
    named = bool(one - other) + bool(other - one)
    return named > 1 or (named == 1 and any(word.text == "official" for word in pair[0].case.reading.words))


def is_of_one_source(pair: Pair) -> bool:
    """Whether the same one says both."""
    return pair[0].fact.speaker == pair[1].fact.speaker


def names_both(pair: Pair) -> bool:
    """Whether the question names that in which each of the two differs from the other: what is
    measured, or else the place, or else whom it is about."""
    one, other = pair[0].fact, pair[1].fact
    for own, others in ((one.variable, other.variable), (one.place, other.place), (one.about, other.about)):
        if own != others:
            said = pair[0].case.asked.said
            return not said.isdisjoint({*own} - {*others}) and not said.isdisjoint({*others} - {*own})
    return False


def in_order(pair: Pair) -> Pair:
    """The operand first that is compared to the other."""
    one, other = pair[0].fact, pair[1].fact
    if one.period and other.period and one.period != other.period:
        first = one.period.start >= other.period.start
    else:
        first = Decimal(one.amount or 0) >= Decimal(other.amount or 0)
    return pair if first else (pair[1], pair[0])
