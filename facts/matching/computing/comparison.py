"""Questions that compare two figures: which two, and whether both are really asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from facts import period
from facts.matching.case.asked import Question
from facts.matching.case.case import Case
from facts.matching.computing import (
    degrees,
    faring,
    pairs,
    rivals,
    standing,
    trends,
    wholes,
)
from facts.matching.computing.pairs import Operand, Pair
from facts.matching.computing.siblings import sharing_questions
from facts.matching.english.lexicon import FUNCTION
from facts.matching.fitting import by_kind, headcounts
from facts.matching.guard.figures import restrictions, shares
from facts.matching.profile import Profile
from facts.matching.reading.kinds import Kind
from facts.matching.reading.periods import Asked, Mode
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Key

# What else than a word of comparing has two figures held against each other.
_DIFFERING = frozenset({"difference", "differ", "gap", "apart", "much"})
_COMPARED = frozenset({"compare", "contrast"})
_JOINTS = frozenset({"and", "or", "than"})
_VERSUS = frozenset({"versus", "vs"})
_MORE = frozenset("more less fewer higher lower greater larger bigger smaller many times".split())
_HOLDING = frozenset("up down apart beat likelier".split())
_AGREEING = frozenset(
    "same agree agrees agreed match matches matched coincide coincides tally tallies".split()
)
_SIDE_BY_SIDE = ("side", "by", "side")

Candidates = Sequence[tuple[Key, Profile]]


def asks(reading: Reading) -> bool:
    """Whether the question may hold two figures against each other."""
    return (
        reading.compares
        or bool(_holding(reading))
        or (reading.kind in trends.CHANGE_KINDS and not trends.superlative(reading) and _moves(reading))
        or _is_how_far(reading)
        or _agrees(reading)
        or _is_most_of_two(reading)
    )


def _holding(reading: Reading) -> frozenset[int]:
    """The places of the words for more and better that hold one against another."""
    better = faring.places(reading) | faring.of_its_own(reading) | faring.likelier(reading)
    better |= faring.outdoing(reading) | trends.multiplying(reading)
    return better | degrees.read(reading).places


def _is_most_of_two(reading: Reading) -> bool:
    """Whether it asks which of two is the most, rather than which of all."""
    return bool(trends.superlative(reading)) and any(word.text == "or" for word in reading.words)


def _is_how_far(reading: Reading) -> bool:
    """Whether "how far" is no way ("how far did the price fall", "how far apart are the two totals")."""
    is_far = reading.kind is Kind.MEASURE and reading.focus[0].startswith("far")
    return is_far and (trends.changes(reading) or any(word.text == "apart" for word in reading.words))


def _agrees(reading: Reading) -> bool:
    """Whether it asks if two say the same, or have the same number."""
    return reading.kind is Kind.YES_NO and bool(_agreeing(reading))


def _agreeing(reading: Reading) -> frozenset[int]:
    """The places of the words that ask so: "the same *number*", and not "the same in 2021"."""
    return frozenset(
        place
        for place, (word, following) in enumerate(pairwise((*reading.words, None)))
        if word
        and word.text in _AGREEING
        and not (word.text == "same" and (not following or following.text in FUNCTION))
    )


def _moves(reading: Reading) -> bool:
    """Whether it has other words for how two figures stand to each other."""
    return (
        trends.changes(reading)
        or any(word.text in _HOLDING for word in reading.words)
        # Who gains or loses something has no more or less of anything else.
        or (reading.kind is Kind.COUNT and any(word.text in trends.WINNING for word in reading.words))
        or _wins_or_loses(reading)
        or any(pairs.is_against_a_time(reading, place) for place in range(len(reading.words)))
        or any(reading.texts[place : place + 3] == _SIDE_BY_SIDE for place in range(len(reading.words)))
    )


def _wins_or_loses(reading: Reading) -> bool:
    """Whether it asks which way a number went between two times."""
    return reading.kind is Kind.YES_NO and any(word.text in trends.WINNING for word in reading.words)


def wants_the_difference(reading: Reading) -> bool:
    """Whether it asks by how much one is more than the other, and not only how they compare."""
    texts = set(reading.texts)
    return not texts.isdisjoint(_DIFFERING) or ("how" in texts and not texts.isdisjoint(_MORE))


def wants_the_comparison(reading: Reading) -> bool:
    """Whether it asks to have them compared, and names no time of which a fact may say it by itself."""
    texts = set(reading.texts)
    is_of_numbers = bool(standing.numbers(reading))
    asked = _COMPARED | _VERSUS if is_of_numbers and not reading.numbers else _COMPARED
    return not reading.periods and not texts.isdisjoint(asked)


def operands(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, Key]]:
    """The pairs of figures that the question compares: of one measure and unit, apart in what the
    question tells apart, together accounting for every weighty word; the newest first. The later period
    or else the higher value comes first in a pair. Of several pairs, those that are apart in a place
    or a group must have both named, and shares are only meant where they are asked for."""
    figures = _figures(reading, asked, candidates)
    every = [pair for pair in pairs.pairs_of(figures) if pairs.is_alike(pair) and _is_asked(pair)]
    every = [pair for pair in every if not rivals.speak_against(pair, figures)]
    if faring.places(reading) or degrees.read(reading).places:
        every = [pair for pair in every if _is_plain(pair, figures)]
    if len(every) > 1:
        every = [pair for pair in every if not pairs.is_apart_in_subject(pair) or pairs.names_both(pair)]
        for matched in (pairs.heard, pairs.literal, pairs.measured):
            most = max(map(matched, every), default=0)
            every = [pair for pair in every if matched(pair) == most]
        every = list(filter(pairs.is_of_one_source, every)) or every
        counts = [pair for pair in every if pair[0].fact.measure != "share"]
        every = every if reading.wants_a_share else counts or every
    every.sort(key=lambda pair: max(one.fact.held or "" for one in pair), reverse=True)
    return [(one.key, other.key) for one, other in map(pairs.in_order, every)]


def senseless(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, Key]]:
    """The pairs that the question asks to compare although that makes no sense: of two measures, or
    apart in more than one thing. The question names what sets each of the two apart."""
    made: list[tuple[Key, Key]] = []
    if trends.changes(reading):
        return made
    for pair in pairs.pairs_of(_figures(reading, asked, candidates)):
        one, other = pair
        if pairs.is_alike(pair) and not (pairs.is_apart_in_time(pair) and pairs.is_apart_in_subject(pair)):
            continue
        timed = one.fits != other.fits and any(one.fits) and any(other.fits)
        told = timed or (one.fact.held == other.fact.held and all(one.fits))
        if pairs.says_all(pair) and pairs.names_both(pair) and told and one.is_allowed and other.is_allowed:
            made.append((one.key, other.key))
    return made


def _figures(reading: Reading, asked: Mapping[str, Question], candidates: Candidates) -> list[Operand]:
    """The figures, but for those that are not of what the question compares by ("dearer": prices)."""
    reading = standing.of_anybody(_split_years(reading))
    own = {pack: degrees.said(replace(question, reading=reading)) for pack, question in asked.items()}
    adjectives, better = degrees.read(reading), faring.of_its_own(reading)
    fares = bool(better or faring.places(reading))
    passed = _holding(reading) | pairs.others(reading)
    if reading.kind is Kind.COUNT:
        passed |= {place for place, word in enumerate(reading.words) if word.text in trends.WINNING}
    if _agrees(reading):
        passed |= _agreeing(reading)
    return [
        Operand(key, Case(own[key[0]], fact), passed)
        for key, fact in sharing_questions(candidates)
        if adjectives.may_fit(fact)
        and (not fares or _is_yield(fact))
        and all(own[key[0]].same_at(place - 1) & {fact.variable_head} for place in better)
    ]


def _is_yield(fact: Profile) -> bool:
    """Whether more of it may be called better: so and so many, and no price, staff or length of time; or the
    share that succeeded."""
    if fact.measure == "share":
        return trends.is_success(fact)
    return (
        fact.measure == "count"
        and not fact.stands
        and not degrees.is_length(fact)
        and not headcounts.counts_a_group(fact)
    )


def _is_plain(pair: Pair, figures: Sequence[Operand]) -> bool:
    """Whether the two are what the question holds against each other: it says what is measured, or the base
    has no two figures of something else that it may mean as well; whoever did better is the one whom they are
    figures of."""
    reading = pair[0].case.reading
    if not all(degrees.read(reading).fit(one.fact) for one in pair):
        return False
    if degrees.is_spending(pair[0].fact) and not degrees.says_of_what(pair[0].case.asked, pair[0].fact):
        # A town is not cheaper because less is spent there on roads.
        return False
    if faring.places(reading) and not all(map(_is_about_named, pair)):
        return False
    if all(trends.says_what(one.case) for one in pair):
        return True
    own = (pairs.is_apart_in_time(pair), pairs.is_apart_in_subject(pair))
    return not any(
        (pairs.is_apart_in_time(rival), pairs.is_apart_in_subject(rival)) == own
        and not pairs.is_alike((pair[0], rival[0]))
        and pairs.is_alike(rival)
        and pairs.says_all(rival)
        and (own[0] or all(all(one.fits) for one in rival))
        for rival in pairs.pairs_of(figures)
    )


def _is_about_named(one: Operand) -> bool:
    """Whether all that the question names is what the figure is of, and not only in its sentence; and whoever
    is no place is known by who came, unless it says what is measured."""
    fact = one.fact
    measured = {*fact.variable, *fact.unit}
    if not fact.place and not degrees.is_use(fact) and measured.isdisjoint(one.case.reading.stems):
        return False
    own = {*fact.place, *fact.about, *fact.variable, *fact.unit, *fact.speaker}
    return all(not one.case.asked.same_at(place).isdisjoint(own) for place in one.accounted)


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


def _is_asked(pair: Pair) -> bool:
    """Whether the two are apart in time, or in whom or what they are about, or else in who says so, as
    the question has it, and lack nothing that it says."""
    one, other = pair
    by_time, by_subject = pairs.is_apart_in_time(pair), pairs.is_apart_in_subject(pair)
    by_source = not (by_time or by_subject)
    if not (pairs.says_all(pair) and _is_apart_as_asked(pair) and _counts_what_is_asked(pair)):
        return False
    if wholes.is_planned_and_done(pair) or wholes.is_no_number(pair) or wholes.leaves_out_what_for(pair):
        return False
    if by_source and not pairs.is_told_apart(pair):
        return False
    if not all(standing.may_differ(each.case) for each in pair):
        return False
    if not (_is_allowed_by_source(pair) if by_source else _is_allowed(pair)):
        return False
    held = {*one.fact.numbers, *other.fact.numbers}
    if not held.issuperset(_numbers(one.case.reading)):
        return False
    if not by_time:
        return all(one.fits) and all(other.fits)
    return bool(one.fits) and any(one.fits) and any(other.fits) and _fits_every_time(pair)


def _is_apart_as_asked(pair: Pair) -> bool:
    """Whether the two are apart in one thing, and the question names no third place."""
    one, other = pair
    reading = one.case.reading
    if len(restrictions.joined_places(one.case.asked, _JOINTS)) > len(pair):
        return False
    by_time, by_subject = pairs.is_apart_in_time(pair), pairs.is_apart_in_subject(pair)
    if trends.superlative(reading) and not (pairs.names_both(pair) if by_subject else len(one.fits) > 1):
        return False
    if by_subject:
        # "How much did it grow here and there" is no difference between the two.
        return not by_time and not trends.changes(reading) and not rivals.is_won_or_lost(reading)
    return by_time or one.fact.speaker != other.fact.speaker


def _is_allowed_by_source(pair: Pair) -> bool:
    return all(one.is_allowed_as_number for one in pair)


def _is_allowed(pair: Pair) -> bool:
    """Whether nothing but their time speaks against two that are not of two sources only."""
    reading = pair[0].case.reading
    if pairs.others(reading):
        allowed = pairs.is_complement(pair) and any(one.is_allowed for one in pair)
    else:
        allowed = all(one.is_allowed for one in pair)
    if not allowed or _asks_of_sources(reading) or any(any(shares.not_how_many(one.case)) for one in pair):
        return False
    return reading.kind is not Kind.MEASURE or trends.changes(reading) or _says_of_what(pair)


def _asks_of_sources(reading: Reading) -> bool:
    """Whether it asks if two who say so agree."""
    return _agrees(reading) and not any(word.text == "same" for word in reading.words)


def _says_of_what(pair: Pair) -> bool:
    """Whether the question speaks of numbers, or of what they measure: two towns are so many miles apart."""
    reading = pair[0].case.reading
    speaks = bool(standing.numbers(reading))
    is_named = not pairs.is_apart_in_subject(pair) or pairs.names_both(pair)
    return is_named and (speaks or all(trends.says_what(one.case) for one in pair))


def _counts_what_is_asked(pair: Pair) -> bool:
    """Whether the two count the noun of "how many *hires*", if it is no word of comparing ("points")."""
    reading = pair[0].case.reading
    return (
        (reading.kind is not Kind.COUNT and not _wins_or_loses(reading))
        or (reading.kind is Kind.COUNT and pairs.WORDS.issuperset(reading.focus))
        or all(by_kind.counts(one.case) if reading.kind is Kind.COUNT else _wins(one) for one in pair)
    )


def _wins(one: Operand) -> bool:
    """Whether what is won or lost ("did it gain *visitors*") is what the figure counts."""
    reading = one.case.reading
    start = max(place for place, word in enumerate(reading.words) if word.text in trends.WINNING) + 1
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


def _fits_every_time(pair: Pair) -> bool:
    return all(any(fits) for fits in zip(pair[0].fits, pair[1].fits, strict=True))
