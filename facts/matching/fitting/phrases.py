"""What a fact's own sentence tells by its form, where its listed questions do not ask for it: of what kind
("a *swing* bridge"), when, since or until when, what a word means."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import WHEN_NOUNS
from facts.matching.english.period_forms import MONTH_STEMS
from facts.matching.english.words import stem

_BEFORE_PHRASE = frozenset("a an the of with in on by for and or its their his her".split())
_ANY_KIND = frozenset(
    map(stem, "new old big small large great long short good bad first last next main whole own".split())
)

_HALF = 0.5
_SINCE, _UNTIL = frozenset({stem("since")}), frozenset(map(stem, ("until", "till")))
_DEADLINES = frozenset(map(stem, "deadline cutoff".split()))
_SOON = 6
BEGINNING = frozenset(map(stem, "founded establish create form begin start open launch build".split()))
"""The stems of verbs for what comes to be."""
_HOURS = frozenset({"minut", "hour"})
_TRAVEL = frozenset(
    map(stem, "drive walk ride flight sail journey trip away foot train car bus boat bike bicycle".split())
)
_SHORTLY = 4
_PERFECT = frozenset({"has", "have"})
_MEANING = frozenset(map(stem, "mean means definition define explain".split()))
_WORDS = frozenset({"word", "term"})
_DEFINING = frozenset(map(stem, "define definition call mean count".split()))
_COUNTING_AS = frozenset(map(stem, "count qualify class regard pass".split()))
_DATES = MONTH_STEMS.union(
    map(stem, WHEN_NOUNS),
    map(stem, "hour minute morning evening night spring summer autumn fall winter".split()),
)


def is_bounded(case: Case) -> bool:
    """Whether "since when" or "until what year" is asked of what the fact's sentence dates by that word."""
    stems = case.reading.stems
    return any(not bound.isdisjoint(stems) and _dates_by(case, bound) for bound in (_SINCE, _UNTIL))


def says_who_counts(case: Case) -> bool:
    """Whether "who *counts as* a guest" is asked of the sentence that says who is called one."""
    pairs = set(pairwise(case.reading.stems))
    own = (term for term in case.reading.terms if term.word.stem not in _COUNTING_AS | _WORDS)
    return (
        any((one, "as") in pairs for one in _COUNTING_AS)
        and not _DEFINING.isdisjoint(case.fact.texts[0])
        and any(case.states(term.first) for term in own)
    )


def has_lasted(case: Case) -> bool:
    """Whether "how long *has* X been so" is asked of what the fact's sentence says so since some time of."""
    return any(word.text in _PERFECT for word in case.reading.words) and has_since(case)


def has_since(case: Case) -> bool:
    """Whether the fact's sentence says something to be so since some time."""
    return _dates_by(case, _SINCE)


def has_start(case: Case) -> bool:
    """Whether the fact's sentence says something to be so from some time on."""
    return _dates_by(case, _SINCE | {"from"})


def has_from_to(case: Case) -> bool:
    """Whether the fact's sentence says something to be from one time to another."""
    said = case.fact.texts[0]
    return any(
        word == "from"
        and said[spot + 1 : spot + 2]
        and said[spot + 1][0].isdigit()
        and any(one == "to" and other[0].isdigit() for one, other in pairwise(said[spot + 2 : spot + _SOON]))
        for spot, word in enumerate(said)
    )


def has_until(case: Case) -> bool:
    """Whether the fact's sentence says something to have been so until some time."""
    return _dates_by(case, _UNTIL)


def is_up_to_a_time(case: Case) -> bool:
    """Whether the fact's sentence says what has come to be by some time, or until then."""
    return _dates_by(case, _UNTIL | {"by"})


def is_deadline(case: Case) -> bool:
    """Whether the last day for something is asked for, of what the fact's sentence says must be done "by
    5 May" or "until" then."""
    return not _DEADLINES.isdisjoint(case.reading.focus) and is_up_to_a_time(case)


def is_so_far(case: Case) -> bool:
    """Whether "how far" is asked of what the fact's sentence says is "an hour's drive" away."""
    said = case.fact.texts[0]
    return case.reading.focus[0].startswith("far") and any(
        word in _HOURS and not _TRAVEL.isdisjoint(said[spot + 1 : spot + _SHORTLY])
        for spot, word in enumerate(said)
    )


def _dates_by(case: Case, bound: AbstractSet[str]) -> bool:
    """Whether the fact's sentence has a number or a month right behind one of the words ``bound``."""
    said = case.fact.texts[0]
    return any(
        word in bound and any(one[0].isdigit() or one in MONTH_STEMS for one in said[spot + 1 : spot + _SOON])
        for spot, word in enumerate(said)
    )


def tells_when(case: Case) -> bool:
    """Whether the question says at least half of what the fact's own sentence says, but for its time."""
    said = weighty(" ".join(case.fact.texts[0]))
    return case.asked.says([word for word in said if word not in _DATES and not word.isdecimal()]) >= _HALF


def qualifies(case: Case) -> bool:
    """Whether the fact's sentence has a word of its own right before the noun of "what kind of *bridge*", as
    in "by a drawbridge, a *swing* bridge"."""
    first = case.reading.terms[0].first if case.reading.terms else None
    said = case.fact.texts[0]
    return first is not None and any(
        word in case.asked.same_at(first)
        and said[spot - 2] in _BEFORE_PHRASE
        and bool(weighty(said[spot - 1]))
        and not said[spot - 1][0].isdigit()
        and said[spot - 1] not in case.asked.said | _ANY_KIND
        for spot, word in enumerate(said)
        if spot > 1
    )


def defines_it(case: Case) -> bool:
    """Whether "what does A *mean* by X" is asked of the sentence in which A says what X is."""
    asks = not _MEANING.isdisjoint(case.reading.stems)
    own = (term for term in case.reading.terms if term.word.stem not in _MEANING | _WORDS)
    return (
        asks and not _DEFINING.isdisjoint(case.fact.texts[0]) and all(case.states(term.first) for term in own)
    )
