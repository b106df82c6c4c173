"""Words for a time or a rank that say no more than the fact does: the year of an opening, "first" of what
began, "new" of what is to come, "top" of what came first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    FUNCTION,
    NOW,
    PARTICLES,
    TIMES_OF_DAY,
)
from facts.matching.english.words import stem
from facts.matching.fitting import phrases, sorts
from facts.matching.guard.people.persons import SOMEBODY_STEMS
from facts.matching.guard.whether import assertion
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

_DAYS_OF = {"year": 366, "month": 31, "date": 31, "day": 1}
_DATING = frozenset({Kind.BARE, Kind.IS, Kind.WHAT})
_OF_WHAT = frozenset("the of when that a".split())
_OLD = frozenset(map(stem, "old former exist current present previous".split()))
_TIMES_OF_DAY = frozenset(map(stem, TIMES_OF_DAY))
_STARTING = frozenset("start started starting begin began".split())
_LEADING = frozenset(map(stem, "come rank place finish be stand end".split()))


def _asks_the_date(case: Case, term: Term) -> bool:
    """Whether "opening *year* of X", or "the *year* X was founded", says nothing else, of what the fact's
    sentence dates as finely."""
    fact, place = case.fact, term.first
    if case.reading.kind not in _DATING or case.reading.periods or fact.kind != "statement":
        return False
    deeds = [one for one in case.reading.terms if one is not term and not case.asked.names_at(one.first)]
    # "Set up" is one deed.
    deeds = [one for one in deeds if not (one.word.text in PARTICLES and one.first - 1 in case.asked.ways)]
    behind = case.reading.words[place + 1 : place + 2]
    opens = bool(behind) and (behind[0].text in _OF_WHAT or _is_telegram(case, term))
    most = _DAYS_OF[term.word.text.removesuffix("s")]
    return (
        len(deeds) == 1
        and (opens or deeds[0].first == place - 1)
        and any(
            one.end is not None and (one.end - one.start).days < most and str(one.start.year) in fact.texts[0]
            for one in fact.periods
        )
    )


def _is_telegram(case: Case, term: Term) -> bool:
    """Whether it is "*year* X founded": a name stands right behind the word."""
    return term.word.text == "year" and case.asked.names_at(term.first + 1)


def _is_ended(case: Case, term: Term) -> bool:
    """Whether "when did it *end*" is asked of what the fact says was so until some time."""
    return case.reading.kind is Kind.WHEN and _has_end(case) and _ends_there(case, term.first)


def _has_end(case: Case) -> bool:
    """Whether the fact says that something was so from some time to another, or until then."""
    said = case.fact.texts[0]
    is_from_to = any(
        one == "from" and "to" in said[spot + 1 : spot + _WITHIN] for spot, one in enumerate(said)
    )
    spans = any(one.end is not None and (one.end - one.start).days > _MONTH for one in case.fact.periods)
    return phrases.has_until(case) or (is_from_to and spans)


def _is_after_that(case: Case, term: Term) -> bool:
    """Whether "when did it reopen *after* the repairs" is asked of what was closed for them until then."""
    behind = next((one for one in case.reading.terms if one.first > term.first), None)
    if behind is None or case.reading.kind is not Kind.WHEN or not _has_end(case):
        return False
    same = case.asked.same_at(behind.first)
    return any(one == "for" and other in same for one, other in pairwise(case.fact.texts[0]))


def _ends_there(case: Case, place: int) -> bool:
    behind = case.reading.words[place + 1 : place + 2]
    return all(word.text in FUNCTION or word.text == "when" for word in behind)


def _is_before_that(case: Case, term: Term) -> bool:
    """Whether "what was it *before* it became a theatre" is asked of what the fact says it was until then."""
    said = case.fact.texts[0]
    until = next((spot for spot, word in enumerate(said) if word == "until"), 0)
    if case.reading.kind not in _DATING or case.reading.periods:
        return False
    behind = [
        one
        for one in case.reading.terms
        if term.first < one.first <= term.first + _WITHIN and not case.asked.names_at(one.first)
    ]
    since = [
        one for one in behind if _says_it(case, one, said[until:]) and not _says_it(case, one, said[:until])
    ]
    retires = any(word.stem == "retir" for word in case.reading.words[term.first :]) and "retir" in said
    return (until > 0 and bool(since)) or retires


def _says_it(case: Case, term: Term, said: Sequence[str]) -> bool:
    return not case.asked.same_at(term.first).isdisjoint(said)


def _is_original(case: Case, term: Term) -> bool:
    """Whether what was "*originally* approved" is what the fact says was approved, which is before anything
    else; or what a figure was before the fact has it revised."""
    said = case.fact.texts[0]
    near = [one for one in case.reading.terms if abs(one.first - term.first) in _NEXT]
    planned = _PLANNED.intersection(said)
    return not _REVISED.isdisjoint(said) or any(
        not planned.isdisjoint(case.asked.same_at(one.first)) for one in near
    )


def _is_now(case: Case, term: Term) -> bool:
    """Whether "*now*" or "these *days*" is asked of what the fact says is no longer so, has been so since
    some time, or is so when its source appears."""
    before = case.reading.texts[max(0, term.first - 2) : term.first]
    if any(before[len(before) - len(way) :] == way for way in _BEFORE_NOW.get(term.word.text, ((),))):
        return ("no", "longer") in pairwise(case.fact.texts[0]) or _is_so_now(case)
    return False


def _is_so_now(case: Case) -> bool:
    """Whether the fact's time goes on, or is the one in which its source appeared; a number of what came
    about in the course of a year is none of today."""
    fact, said = case.fact, case.fact.texts[0]
    if fact.kind != "figure":
        return fact.kind == "statement" and phrases.has_since(case)
    held = fact.period
    return (
        (sorts.OPEN_ENDED | assertion.FUTURE).isdisjoint(said)
        and held is not None
        and held.end is not None
        and (str(held.start.year) not in said or fact.stands)
        and any(held.start <= one.start <= held.end for one in fact.issues)
    )


def _is_in_the_end(case: Case, term: Term) -> bool:
    """Whether what it came to "in the *end*" is asked of a figure that is no plan and was not revised."""
    before = case.reading.texts[max(0, term.first - 2) : term.first]
    said = _PLANNED | _REVISED | sorts.OPEN_ENDED | assertion.FUTURE
    is_final = case.fact.kind == "figure" and said.isdisjoint(case.fact.texts[0])
    behind = case.reading.texts[term.first + 1 : term.first + 2]
    return before == ("in", "the") and behind != ("of",) and is_final


def _is_running(case: Case, _: Term) -> bool:
    """Whether "since when is it *running*" is asked of what the fact says began some time."""
    since = "since" in case.reading.stems or case.reading.kind is Kind.MEASURE
    asks = case.reading.kind in (Kind.WHEN, Kind.MEASURE) and since
    return asks and not phrases.BEGINNING.isdisjoint(case.fact.texts[0])


def _is_first(case: Case, term: Term) -> bool:
    """Whether "did it *first* open" only says that it opened."""
    rest = [one.first for one in case.reading.terms if abs(one.first - term.first) in (1, 2, 3)]
    begun = phrases.BEGINNING.intersection(case.fact.texts[0])
    return bool(begun) and any(not begun.isdisjoint(case.asked.same_at(place)) for place in rest)


def _takes_office(case: Case, term: Term) -> bool:
    """Whether "when did she *become* president" is asked of what the fact says she has been since."""
    said = case.fact.texts[0]
    behind = case.reading.texts[term.first + 1 : term.first + 2]
    if case.reading.kind is Kind.WHY or (term.word.text in _STARTING and behind != ("as",)):
        return False
    if case.fact.holds.subject not in case.asked.entities or not phrases.has_since(case):
        return False
    been = next((spot for spot, pair in enumerate(pairwise(said)) if pair == ("have", "be")), len(said))
    others = [one.first for one in case.reading.terms if one.first > term.first]
    return been < len(said) and all(not case.asked.same_at(one).isdisjoint(said[been:]) for one in others)


def _is_to_come(case: Case, term: Term) -> bool:
    """Whether the "*new* school" is one of which the fact says what is to come."""
    said = case.fact.texts[0]
    behind = case.reading.words[term.first + 1 : term.first + 3]
    if not behind or not _OLD.isdisjoint(said) or any(word.stem in SOMEBODY_STEMS for word in behind):
        return False
    return not assertion.FUTURE.isdisjoint(said) or ("be", "to") in pairwise(said)


def _is_topmost(case: Case, term: Term) -> bool:
    """Whether the "*top* reason" is asked of what the fact says came first."""
    said = case.fact.texts[0]
    is_before_noun = term.first + 1 < len(case.reading.words)
    return is_before_noun and any(one in _LEADING and other == "first" for one, other in pairwise(said))


def _comes_behind(case: Case, _: Term) -> bool:
    """Whether who "*followed*" is asked of what the fact says came first ahead of others."""
    said = tuple(pairwise(case.fact.texts[0]))
    return ("ahead", "of") in said and any(one in _LEADING and other == "first" for one, other in said)


def _asks_the_hour(case: Case, _: Term) -> bool:
    """Whether "at what *hour*" is asked of what the fact says is in the morning or the like."""
    is_asked = case.reading.focus == ("hour",)
    return is_asked and any(one in ("in", "at") and other in _TIMES_OF_DAY for one, other in _steps(case))


def _steps(case: Case) -> Iterable[tuple[str, str]]:
    """Each word of the fact's sentence with the next, and with the one behind an article."""
    said = case.fact.texts[0]
    yield from pairwise(said)
    yield from ((said[spot], said[spot + 2]) for spot in range(len(said) - 2) if said[spot + 1] == "the")


_MONTH = 31
_WITHIN = 6
_NEXT = range(1, 5)
# What stands before the noun of "these days" and the like.
_BEFORE_NOW = {
    "days": (("these",),),
    "present": (("at",),),
    "moment": (("at", "the"), ("at", "this")),
}
_PLANNED = frozenset(map(stem, "approve plan estimate budget intend schedule allocate mean".split()))
_REVISED = frozenset(map(stem, "revise revised correct corrected amend".split()))
RULES: Mapping[str, Callable[[Case, Term], bool]] = {
    **dict.fromkeys("year date dates month day".split(), _asks_the_date),
    "first": _is_first,
    "before": _is_before_that,
    "after": _is_after_that,
    **dict.fromkeys("originally initially original initial".split(), _is_original),
    **dict.fromkeys((*NOW, *_BEFORE_NOW), _is_now),
    **dict.fromkeys("end ended ends finish finished".split(), _is_ended),
    "end": lambda case, term: _is_ended(case, term) or _is_in_the_end(case, term),
    **dict.fromkeys("followed follows behind trailed".split(), _comes_behind),
    **dict.fromkeys("running run going existed exist exists operating".split(), _is_running),
    "new": _is_to_come,
    "hour": _asks_the_hour,
    **dict.fromkeys("become became becoming appointed installed".split(), _takes_office),
    **dict.fromkeys(_STARTING, _takes_office),
    **dict.fromkeys(
        "top main chief leading primary principal foremost commonest biggest winner".split(), _is_topmost
    ),
}
"""By word: whether it says nothing here that the fact does not."""
