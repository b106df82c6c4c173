"""Questions that compare two figures: which two, and whether both are really asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations, takewhile

from facts import period
from facts.matching import fitting, guard, periods, trends
from facts.matching.asked import Question
from facts.matching.case import Case
from facts.matching.index import Key
from facts.matching.kinds import Kind
from facts.matching.lexicon import COMPARING
from facts.matching.periods import Asked, Mode
from facts.matching.profile import Profile
from facts.matching.question import Reading, Term
from facts.matching.words import stem

_WORDS = frozenset(
    stem(word)
    for word in """
    compare comparison versus vs difference differ between change grow growth increase rise fall drop
    decrease decline jump more less fewer higher lower greater larger bigger smaller time times many
    percent percentage point points gap much times year total count number figure contrast rate than
    both against amount one other up down far apart get beat exceed likely likelier common frequent often
    climb slip dip soar surge plunge plummet dwindle swell slump tumble shrink gain lose become side set put
    """.split()
)
# What else than a word of comparing has two figures held against each other.
_DIFFERING = frozenset({"difference", "differ", "gap", "apart", "much"})
_COMPARED = frozenset({"compare", "contrast"})
_MORE = frozenset("more less fewer higher lower greater larger bigger smaller many times".split())
_HOLDING = frozenset("up down apart beat likelier".split())
_WINNING = frozenset("gain gained gaining lose lost losing".split())
_SIDE_BY_SIDE = ("side", "by", "side")


Candidates = Sequence[tuple[Key, Profile]]


@dataclass(frozen=True)
class _Operand:
    """A figure that the question may compare."""

    key: Key
    case: Case

    @property
    def fact(self) -> Profile:
        return self.case.fact

    @cached_property
    def accounted(self) -> frozenset[int]:
        """The places of the weighty words that it accounts for."""
        return frozenset(term.first for term in _terms(self.case) if self.case.accounts(term))

    @cached_property
    def heard(self) -> frozenset[int]:
        """The same, with the words that may only compare."""
        reading = self.case.reading
        return frozenset(term.first for term in reading.terms if self.case.accounts(term))

    @cached_property
    def fits(self) -> tuple[bool, ...]:
        """Whether it is of each of the periods asked for."""
        return tuple(periods.fits_figure(one, self.fact.period) for one in self.case.reading.periods)

    @cached_property
    def is_allowed(self) -> bool:
        """Whether nothing but its time speaks against it."""
        return guard.allows_computing(self.case)


_Pair = tuple[_Operand, _Operand]


def asks(reading: Reading) -> bool:
    """Whether the question may hold two figures against each other."""
    return (
        reading.compares
        or (reading.kind in trends.CHANGE_KINDS and not trends.superlative(reading) and _moves(reading))
        or _is_how_far(reading)
    )


def _is_how_far(reading: Reading) -> bool:
    """Whether "how far" is no way ("how far did the price fall")."""
    return reading.kind is Kind.MEASURE and reading.focus[0].startswith("far") and trends.changes(reading)


def _moves(reading: Reading) -> bool:
    """Whether it has other words for how two figures stand to each other."""
    return (
        trends.changes(reading)
        or any(word.text in _HOLDING for word in reading.words)
        # Who gains or loses something has no more or less of anything else.
        or (reading.kind is Kind.COUNT and any(word.text in _WINNING for word in reading.words))
        or _wins_or_loses(reading)
        or any(_is_against_a_time(reading, place) for place in range(len(reading.words)))
        or any(
            tuple(word.text for word in reading.words[place : place + 3]) == _SIDE_BY_SIDE
            for place in range(len(reading.words))
        )
    )


def _wins_or_loses(reading: Reading) -> bool:
    """Whether it asks which way a number went between two times."""
    return reading.kind is Kind.YES_NO and any(word.text in _WINNING for word in reading.words)


def wants_the_difference(reading: Reading) -> bool:
    """Whether it asks by how much one is more than the other, and not only how they compare."""
    texts = {word.text for word in reading.words}
    return not texts.isdisjoint(_DIFFERING) or ("how" in texts and not texts.isdisjoint(_MORE))


def wants_the_comparison(reading: Reading) -> bool:
    """Whether it asks to have them compared, and names no time of which a fact may say it by itself."""
    return not reading.periods and any(word.text in _COMPARED for word in reading.words)


def _is_against_a_time(reading: Reading, place: int) -> bool:
    """Whether the word at ``place`` is the one of "2021 *against* 2023", and not of "to be against"."""
    before = any(one.last == place for one in reading.periods)
    return before and reading.words[place].text == "against"


def operands(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, Key]]:
    """The pairs of figures that the question compares: of one measure and unit, apart in what the
    question tells apart, together accounting for every weighty word; the newest first. The later period
    or else the higher value comes first in a pair. Of several pairs, those that are apart in a place
    or a group must have both named, and shares are only meant where they are asked for."""
    every = [pair for pair in _pairs(reading, asked, candidates) if _is_alike(pair) and _is_asked(pair)]
    if len(every) > 1:
        every = [pair for pair in every if not _is_apart_in_subject(pair) or _names_both(pair)]
        for matched in (_heard, _literal):
            most = max(map(matched, every), default=0)
            every = [pair for pair in every if matched(pair) == most]
        counts = [pair for pair in every if pair[0].fact.measure != "share"]
        every = every if reading.wants_a_share else counts or every
    every.sort(key=lambda pair: max(one.fact.held or "" for one in pair), reverse=True)
    return [(one.key, other.key) for one, other in map(_in_order, every)]


def senseless(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, Key]]:
    """The pairs that the question asks to compare although that makes no sense: of two measures, or
    apart in more than one thing. The question names what sets each of the two apart."""
    made: list[tuple[Key, Key]] = []
    if trends.changes(reading):
        return made
    for pair in _pairs(reading, asked, candidates):
        one, other = pair
        if _is_alike(pair) and not (_is_apart_in_time(pair) and _is_apart_in_subject(pair)):
            continue
        timed = one.fits != other.fits and any(one.fits) and any(other.fits)
        told = timed or (one.fact.held == other.fact.held and all(one.fits))
        if _says_all(pair) and _names_both(pair) and told and one.is_allowed and other.is_allowed:
            made.append((one.key, other.key))
    return made


def _pairs(reading: Reading, asked: Mapping[str, Question], candidates: Candidates) -> Iterator[_Pair]:
    """All pairs of figures of one pack."""
    reading = _split_years(reading)
    own = {pack: replace(question, reading=reading) for pack, question in asked.items()}
    every = [_Operand(key, Case(own[key[0]], fact)) for key, fact in candidates if fact.amount is not None]
    yield from ((one, other) for one, other in combinations(every, 2) if one.key[0] == other.key[0])


def _terms(case: Case) -> list[Term]:
    """The weighty words but those that only compare; a "Lower Sarn" is named."""
    return [
        term
        for term in case.reading.terms
        if case.asked.names_at(term.first)
        or not (
            term.word.stem in _WORDS
            or term.word.text in COMPARING
            or _is_against_a_time(case.reading, term.first)
        )
    ]


def _split_years(reading: Reading) -> Reading:
    """“2021 and 2022” names two years here, not the time from the one to the other."""
    made: list[Asked] = []
    for asked in reading.periods:
        start, end = asked.period.start, asked.period.end
        if end and end.year > start.year and asked.mode is Mode.EXACT:
            made.extend(
                replace(asked, period=period.year(year), mode=Mode.BARE_YEAR)
                for year in (start.year, end.year)
            )
        else:
            made.append(asked)
    return replace(reading, periods=tuple(made))


def _is_alike(pair: _Pair) -> bool:
    one, other = pair[0].fact, pair[1].fact
    return one.variable == other.variable and one.unit == other.unit


def _is_asked(pair: _Pair) -> bool:
    """Whether the two are apart in time, or in whom or what they are about, or else in who says so, as
    the question has it, and lack nothing that it says."""
    one, other = pair
    reading = one.case.reading
    by_time, by_subject = _is_apart_in_time(pair), _is_apart_in_subject(pair)
    if by_subject and trends.changes(reading):
        return False  # "How much did it grow here and there" is no difference between the two
    by_source = not (by_time or by_subject) and one.fact.speaker != other.fact.speaker
    if (by_time and by_subject) or not (by_time or by_subject or by_source):
        return False
    if not _says_all(pair) or (by_source and not _is_told_apart(pair)):
        return False
    if not (one.is_allowed and other.is_allowed):
        return False
    if not _counts_what_is_asked(pair):
        return False
    if any(
        number not in one.fact.numbers and number not in other.fact.numbers for number in _numbers(reading)
    ):
        return False
    if not by_time:
        return all(one.fits) and all(other.fits)
    return bool(one.fits) and any(one.fits) and any(other.fits) and _fits_every_time(pair)


def _counts_what_is_asked(pair: _Pair) -> bool:
    """Whether the two count the noun of "how many *hires*", if it is no word of comparing ("points")."""
    reading = pair[0].case.reading
    return (
        (reading.kind is not Kind.COUNT and not _wins_or_loses(reading))
        or (reading.kind is Kind.COUNT and _WORDS.issuperset(reading.focus))
        or all(fitting.counts(one.case) if reading.kind is Kind.COUNT else _wins(one) for one in pair)
    )


def _wins(one: _Operand) -> bool:
    """Whether what is won or lost ("did it gain *visitors*") is what the figure counts."""
    reading = one.case.reading
    start = max(place for place, word in enumerate(reading.words) if word.text in _WINNING) + 1
    terms = {term.first for term in reading.terms}
    run = list(takewhile(terms.__contains__, range(start, len(reading.words))))
    return bool(run) and not one.case.asked.same_as([reading.words[run[-1]].stem]).isdisjoint(
        one.fact.counted
    )


def _numbers(reading: Reading) -> Iterator[str]:
    """The numbers but the one of "which of the *two*"."""
    for place, word in enumerate(reading.words):
        is_pair = word.text == "2" and place > 0 and reading.words[place - 1].text == "the"
        if word.text in reading.numbers and not is_pair:
            yield word.text


def _fits_every_time(pair: _Pair) -> bool:
    return all(any(fits) for fits in zip(pair[0].fits, pair[1].fits, strict=True))


def _is_apart_in_time(pair: _Pair) -> bool:
    return pair[0].fact.period != pair[1].fact.period


def _is_apart_in_subject(pair: _Pair) -> bool:
    one, other = pair[0].fact, pair[1].fact
    return one.about != other.about or one.place != other.place


def _says_all(pair: _Pair) -> bool:
    """Whether each weighty word is accounted for by one of the two."""
    said = pair[0].accounted | pair[1].accounted
    return _names_none_else(pair) and all(
        term.first in said or _is_class_of_both(pair, term) for term in _terms(pair[0].case)
    )


def _names_none_else(pair: _Pair) -> bool:
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


def _is_class_of_both(pair: _Pair, term: Term) -> bool:
    """Whether the word is the noun of "which *town* has more, A or B", and A and B are towns."""
    one, other = pair
    asked = one.case.asked
    return (
        term.word.stem in asked.wanted_class
        and bool(one.fact.place and other.fact.place)
        and _names_both(pair)
        and all(asked.may_be_place(" ".join(fact.place)) for fact in (one.fact, other.fact))
    )


def _heard(pair: _Pair) -> int:
    return len(pair[0].heard | pair[1].heard)


def _literal(pair: _Pair) -> int:
    """How many weighty words stand in one of the two as the question has them."""
    held = pair[0].fact.stems | pair[1].fact.stems
    return sum(term.word.stem in held for term in pair[0].case.reading.terms)


def _is_told_apart(pair: _Pair) -> bool:
    """Whether each of the two has a word that the other has not."""
    one, other = pair[0].accounted, pair[1].accounted
    return bool(one - other) and bool(other - one)


def _names_both(pair: _Pair) -> bool:
    """Whether the question names that in which each of the two differs from the other: what is
    measured, or else the place, or else whom it is about."""
    one, other = pair[0].fact, pair[1].fact
    for own, others in ((one.variable, other.variable), (one.place, other.place), (one.about, other.about)):
        if own != others:
            said = pair[0].case.asked.said
            return not said.isdisjoint({*own} - {*others}) and not said.isdisjoint({*others} - {*own})
    return False


def _in_order(pair: _Pair) -> _Pair:
    """The operand first that is compared to the other."""
    one, other = pair[0].fact, pair[1].fact
    if one.period and other.period and one.period != other.period:
        first = one.period.start >= other.period.start
    else:
        first = Decimal(one.amount or 0) >= Decimal(other.amount or 0)
    return pair if first else (pair[1], pair[0])
