"""Questions about a whole series: how much it changed, when or where it was highest or lowest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from facts.matching import earlier, guard, periods, question
from facts.matching.asked import Question, weighty
from facts.matching.case import Case
from facts.matching.earlier import Earlier
from facts.matching.index import Key
from facts.matching.kinds import Kind
from facts.matching.lexicon import FUNCTION, PRONOUNS, SHARE_NOUNS
from facts.matching.periods import Asked, Mode
from facts.matching.profile import Profile
from facts.matching.question import Reading, Term
from facts.matching.words import stem
from facts.period import Period

_CHANGE, _COMPARE, _MOST, _LEAST = "change", "compare", "most", "least"
_ENDS = {
    _MOST: frozenset("most highest maximum max peak top best busiest largest biggest greatest".split()),
    _LEAST: frozenset("least lowest fewest minimum min smallest worst quietest".split()),
}
_SO_MANY = frozenset({"most", "least", "fewest"})
_CHANGING = frozenset(
    stem(word)
    for word in """
    grow growth increase rise fall drop decrease decline jump change evolve shrink climb slip dip soar surge
    plunge plummet dwindle swell slump tumble
    """.split()
)
_GOING = frozenset("go goes going went gone come comes came coming".split())
_GOING_KINDS = frozenset({Kind.YES_NO, Kind.AMOUNT, Kind.COUNT, Kind.SHARE, Kind.COMPARE})
_BESIDE = frozenset(
    stem(word)
    for word in "year time total count number figure percent percentage point up down much far over".split()
)
CHANGE_KINDS = frozenset(
    {Kind.COMPARE, Kind.MANNER, Kind.AMOUNT, Kind.COUNT, Kind.SHARE, Kind.YES_NO, Kind.WHAT, Kind.BARE}
)
WHERE_KINDS = frozenset({Kind.WHERE, Kind.WHAT})
_WHOLE_TIMES = frozenset(stem(noun) for noun in ("year", "time", "period"))
_STANDING = frozenset(
    map(
        stem,
        """
        price fare fee rate rent wage salary member membership employee staff worker inhabitant resident
        population
        """.split(),
    )
)
_SHARES = frozenset(map(stem, SHARE_NOUNS))
_MOST_OF_IT = 0.75
_FEWEST = 2
_A_MONTH = 30.4

Candidates = Sequence[tuple[Key, Profile]]


def superlative(reading: Reading) -> str:
    """Whether the question asks for the "most" or the "least"; "" where for neither, or for both."""
    texts = {
        word.text
        for place, word in enumerate(reading.words)
        if not place or reading.words[place - 1].text != "at"  # "at least weekly"
    }
    named = [end for end, words in _ENDS.items() if texts & words]
    return named[0] if len(named) == 1 else ""


def changes(reading: Reading) -> bool:
    """Whether the question asks for a change over time."""
    goes = reading.kind in _GOING_KINDS and any(
        one.text in _GOING and other.text in ("up", "down") for one, other in pairwise(reading.words)
    )
    return goes or any(word.stem in _CHANGING for word in reading.words)


def tells_it(fact: Profile) -> bool:
    """Whether a fact may say by itself what a question about a series asks: any but a mere number of one
    time, and a number that is a change."""
    return fact.amount is None or not _CHANGING.isdisjoint(fact.variable)


def asked_for(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[str, tuple[Key, ...]]]:
    """Each way in which a question about a series may be meant: "change", "most" or "least", with the
    figures that it may be asked of; or "compare", with the newest one and that of the time since when, or
    the first of whose figures are asked for. All weighty words, but for those that ask for that, are
    accounted for by every one of them. Of "which town", they are those of one time whose place is a town."""
    end = superlative(reading)
    if reading.numbers or reading.kind is Kind.WHY or (end and changes(reading)):
        # Which of them grew most is another question than which has most.
        return []
    if end and reading.kind is Kind.WHEN and set(reading.focus) <= _WHOLE_TIMES and not reading.periods:
        return [(end, keys) for keys in _over_time(reading, asked, candidates)]
    if end and reading.kind in WHERE_KINDS:
        return [(end, keys) for keys in _at_places(reading, asked, candidates)]
    if not end and (held := earlier.read(reading)):
        return _held_against(held, reading, asked, candidates)
    if not changes(reading) or reading.kind not in CHANGE_KINDS or len(reading.periods) > 1:
        return []
    if reading.periods or reading.speaker:
        # A series of the base goes on from its first figure, and has in it whatever others count.
        since = reading.periods[0] if reading.periods else None
        if since and (since.mode is not Mode.OPEN or reading.words[since.first].text != "since"):
            return []
        ends = (_ends(group, since) for group in _groups(reading, asked, candidates))
        return [(_COMPARE, keys) for keys in ends if keys]
    return [(_CHANGE, keys) for keys in _over_time(reading, asked, candidates)]


def _held_against(
    held: Earlier, reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[str, tuple[Key, ...]]]:
    """The figures that are held against earlier ones, two of each group."""
    groups = _groups(reading, asked, candidates, held.places)
    ends = [_last_two(group) if held.is_last else _ends(group, held.since) for group in groups]
    return [(_COMPARE, keys) for keys in ends if keys]


def _last_two(group: Sequence[tuple[Key, Profile]]) -> tuple[Key, ...]:
    """The newest figure of a group and the one right before it."""
    ordered = sorted(
        ((fact.period, key, fact) for key, fact in group if fact.period), key=lambda one: _start(one[0])
    )
    (before, earlier_key, _), (last, key, fact) = ordered[-2:]
    is_fair = _stands(fact) or _months(last) == _months(before)
    return (key, earlier_key) if is_fair and last != before else ()


def _stands(fact: Profile) -> bool:
    """Whether the figure holds at any moment of its time, however long that is: a share, a price."""
    return fact.measure == "share" or not _STANDING.isdisjoint(fact.variable)


def resumes(reading: Reading) -> bool:
    """Whether a question asks about a series and leaves to an earlier one about which."""
    asks = bool(superlative(reading)) or changes(reading)
    return asks and all(_only_asks(term) or term.word.text in PRONOUNS for term in reading.terms)


def resumed(reading: Reading, earlier: Reading) -> Reading:
    """Such a question with what the earlier one was about; not with its time."""
    in_period = {place for one in earlier.periods for place in range(one.first, one.last)}
    kept = [
        word
        for place, word in enumerate(earlier.words)
        if place not in in_period | earlier.kind_words
        and word.text not in FUNCTION
        and not _only_asks(Term(word, place))
    ]
    own = [word for word in reading.words if word.text not in PRONOUNS]
    return replace(question.from_words(reading.text, [*own, *kept]), continues=True)


def _over_time(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, ...]]:
    """The keys of each group of figures that differ in nothing but their time."""
    return [tuple(key for key, _ in group) for group in _groups(reading, asked, candidates)]


def _groups(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Candidates,
    passed: frozenset[int] = frozenset(),
) -> list[list[tuple[Key, Profile]]]:
    """The groups of figures that differ in nothing but their time, of two times or more; ``passed`` are the
    places of words that need no accounting."""
    groups: dict[object, list[tuple[Key, Profile]]] = {}
    for key, fact in _fitting(reading, asked, candidates, passed):
        if fact.period is not None:
            same = (key[0], fact.variable, fact.about, fact.place, fact.unit)
            groups.setdefault(same, []).append((key, fact))
    return [group for group in groups.values() if len({fact.period for _, fact in group}) >= _FEWEST]


def _ends(group: Sequence[tuple[Key, Profile]], since: Asked | None) -> tuple[Key, ...]:
    """The newest figure of a group, and that of the time ``since`` when a change is asked for, or else the
    oldest; the newest holds at any moment, or is a number for as long a time. None where there are several of
    a time."""
    oldest = since.period if since else min((fact.period for _, fact in group if fact.period), key=_start)
    first = [one for one in group if one[1].period == oldest]
    later = [
        one
        for one in group
        if one[1].period
        and one[1].period.start > oldest.start
        and (_stands(one[1]) or _months(one[1].period) == _months(oldest))
    ]
    newest = max((fact.period for _, fact in later if fact.period), key=_start, default=None)
    last = [one for one in later if one[1].period == newest]
    return (last[0][0], first[0][0]) if len(first) == len(last) == 1 else ()


def _start(held: Period) -> date:
    return held.start


def _months(held: Period) -> int:
    """How many months long it is; -1 where it is open."""
    return round((held.end - held.start).days / _A_MONTH) if held.end else -1


def _at_places(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, ...]]:
    """The keys of each group of figures that differ in nothing but their place, each of which is one of
    the places asked for; the newest time first."""
    groups: dict[tuple[object, ...], list[tuple[Key, Profile]]] = {}
    for key, fact in _fitting(reading, asked, candidates):
        fits = all(periods.fits_figure(one, fact.period) for one in reading.periods)
        if fact.place and fits and _is_one(Case(asked[key[0]], fact)):
            same = (fact.held or "", key[0], fact.variable, fact.about, fact.unit)
            groups.setdefault(same, []).append((key, fact))
    return [
        tuple(key for key, _ in groups[same])
        for same in sorted(groups, key=lambda same: str(same[0]), reverse=True)
        if len({fact.place for _, fact in groups[same]}) >= _FEWEST
    ]


def _is_one(case: Case) -> bool:
    """Whether the figure's place is one of those asked for, as the base or a listed question has it."""
    wanted = case.asked.wanted_class
    if case.reading.kind is Kind.WHERE and not case.reading.focus:
        return case.asked.said.isdisjoint(case.fact.place)
    return case.has_one or any(not wanted.isdisjoint(ask.focus) for ask in case.fact.asks)


def _fitting(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Candidates,
    passed: frozenset[int] = frozenset(),
) -> Candidates:
    """The figures that account for all that the question says beside what it asks for."""
    terms = [term for term in reading.terms if not _only_asks(term) and term.first not in passed]
    if not terms:
        return []
    many = any(word.text in _SO_MANY for word in reading.words) and not reading.wants_a_share
    made = []
    for key, fact in candidates:
        case = Case(asked[key[0]], fact)
        if (
            fact.amount is not None
            and not (many and fact.measure == "share")
            and not fact.is_rate
            and set(reading.speaker) <= {*fact.speaker, *fact.reference}
            and all(case.accounts(term) for term in terms)
            and guard.allows_computing(case)
            and _says_what(case)
            and (fact.measure != "share" or reading.wants_a_share or _says_whose_share(case))
        ):
            made.append((key, fact))
    return made


def _says_what(case: Case) -> bool:
    """Whether the question says something of what is measured, and not only where."""
    fact = case.fact
    words = weighty(" ".join((*fact.variable, *fact.unit, *fact.about)))
    return not case.asked.said.isdisjoint(set(words) - set(fact.place))


def _says_whose_share(case: Case) -> bool:
    """Whether it says what a share is the share of: "the members" are no share of them."""
    measured = [word for word in weighty(" ".join(case.fact.variable)) if word not in _SHARES]
    return case.asked.says(measured) >= _MOST_OF_IT


def _only_asks(term: Term) -> bool:
    word = term.word
    ends = any(word.text in words for words in _ENDS.values())
    return ends or word.stem in _CHANGING or word.stem in _BESIDE
