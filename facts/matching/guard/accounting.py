"""What the question says must stand in the fact, and the fact must hold the kind of answer asked for."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching import fitting
from facts.matching.case import Case
from facts.matching.guard import numbers
from facts.matching.kinds import Kind
from facts.matching.question import Term

_OPEN = frozenset({Kind.WHAT, Kind.WHERE, Kind.WHO, Kind.IS})


def unaccounted_words(case: Case) -> Iterable[str]:
    """The weighty words that neither stand in the fact nor are meant by it."""
    bounds = numbers.bounds(case)
    for term in case.reading.terms:
        if term.first in bounds or (term.first in case.asked.excluded and case.reading.kind in _OPEN):
            continue
        if not case.accounts(term) and not _is_other_alternative(case, term):
            yield f"it does not account for “{term.word.text}”"


def _is_other_alternative(case: Case, term: Term) -> bool:
    """Whether "a son or a *daughter*" leaves the answer open between two, of which the fact has the other.
    Where names are left open, the fact's own words must have it."""
    following = case.reading.words[term.first + 1 : term.first + 2]
    if any(word.text == "for" for word in following):
        # "Is she for or against it": she is no alternative to being against it.
        return False
    terms = {one.first: one for one in case.reading.terms}
    for sides in case.asked.alternatives:
        for own, other in (sides, sides[::-1]):
            if term.first not in own:
                continue
            if any(case.asked.names_at(place) for place in own) or not other <= terms.keys():
                return all(map(case.states, other))
            return all(case.accounts(terms[place]) for place in other)
    return False


def unknown_names(case: Case) -> Iterable[str]:
    """The names that a source's own sentence does not have."""
    held = case.fact.stems.union(case.fact.names)
    for term in case.reading.terms:
        if term.first and term.word.name and term.word.stem not in held:
            yield f"it does not name “{term.word.text}”"


def other_kind(case: Case) -> Iterable[str]:
    """A number is no answer to “who”, nor a name to “how many”."""
    reading = case.reading
    if not fitting.fits(case):
        wanted = f"{reading.kind.value} ({' '.join(reading.focus)})" if reading.focus else reading.kind.value
        yield f"it does not say “{wanted}”"
