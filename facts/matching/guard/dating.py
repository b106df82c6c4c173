"""Words for a time or a rank that say no more than the fact does: the year of an opening, "first" of what
began, "new" of what is to come, "top" of what came first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from facts.matching import phrases
from facts.matching.case import Case
from facts.matching.guard import assertion
from facts.matching.guard.persons import SOMEBODY_STEMS
from facts.matching.kinds import Kind
from facts.matching.question import Term
from facts.matching.words import stem

_DAYS_OF = {"year": 366, "month": 31, "date": 31, "day": 1}
_DATING = frozenset({Kind.BARE, Kind.IS, Kind.WHAT})
_OF_WHAT = frozenset("the of when that a".split())
_OLD = frozenset(map(stem, "old former exist current present previous".split()))
_TIMES_OF_DAY = frozenset(map(stem, "morning afternoon evening night noon midnight dawn dusk".split()))
_STARTING = frozenset("start started starting begin began".split())
_LEADING = frozenset(map(stem, "come rank place finish be stand end".split()))


def _asks_the_date(case: Case, term: Term) -> bool:
    """Whether "opening *year* of X", or "the *year* X was founded", says nothing else, of what the fact's
    sentence dates as finely."""
    fact, place = case.fact, term.first
    if case.reading.kind not in _DATING or case.reading.periods or fact.kind != "statement":
        return False
    deeds = [one for one in case.reading.terms if one is not term and not case.asked.names_at(one.first)]
    behind = case.reading.words[place + 1 : place + 2]
    opens = bool(behind) and behind[0].text in _OF_WHAT
    most = _DAYS_OF[term.word.text.removesuffix("s")]
    return (
        len(deeds) == 1
        and (opens or deeds[0].first == place - 1)
        and any(
            one.end is not None and (one.end - one.start).days < most and str(one.start.year) in fact.texts[0]
            for one in fact.periods
        )
    )


def _is_first(case: Case, term: Term) -> bool:
    """Whether "did it *first* open" only says that it opened."""
    rest = [one.first for one in case.reading.terms if abs(one.first - term.first) in (1, 2, 3)]
    begun = phrases.BEGINNING.intersection(case.fact.texts[0])
    return bool(begun) and any(not begun.isdisjoint(case.asked.same_at(place)) for place in rest)


def _takes_office(case: Case, term: Term) -> bool:
    """Whether "when did she *become* president" is asked of what the fact says she has been since."""
    said = case.fact.texts[0]
    behind = [word.text for word in case.reading.words[term.first + 1 : term.first + 2]]
    if case.reading.kind is Kind.WHY or (term.word.text in _STARTING and behind != ["as"]):
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


def _asks_the_hour(case: Case, _: Term) -> bool:
    """Whether "at what *hour*" is asked of what the fact says is in the morning or the like."""
    is_asked = case.reading.focus == ("hour",)
    return is_asked and any(one in ("in", "at") and other in _TIMES_OF_DAY for one, other in _steps(case))


def _steps(case: Case) -> Iterable[tuple[str, str]]:
    """Each word of the fact's sentence with the next, and with the one behind an article."""
    said = case.fact.texts[0]
    yield from pairwise(said)
    yield from ((said[spot], said[spot + 2]) for spot in range(len(said) - 2) if said[spot + 1] == "the")


RULES: Mapping[str, Callable[[Case, Term], bool]] = {
    **dict.fromkeys("year date dates month day".split(), _asks_the_date),
    "first": _is_first,
    "new": _is_to_come,
    "hour": _asks_the_hour,
    **dict.fromkeys("become became becoming appointed installed".split(), _takes_office),
    **dict.fromkeys(_STARTING, _takes_office),
    **dict.fromkeys("top main chief leading primary principal foremost commonest".split(), _is_topmost),
}
"""By word: whether it says nothing here that the fact does not."""
