"""The checks in order, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from facts.matching.case.case import Case
from facts.matching.guard import vouching
from facts.matching.guard.asked import checks as asked
from facts.matching.guard.asked import (
    order,
)
from facts.matching.guard.check import Check, by_kind
from facts.matching.guard.figures import (
    bounds,
    groups,
    numbers,
    payers,
)
from facts.matching.guard.figures import checks as figures
from facts.matching.guard.figures.restrictions import lacking
from facts.matching.guard.people import checks as people
from facts.matching.guard.people import (
    persons,
)
from facts.matching.guard.whether import assertion
from facts.matching.guard.whether import checks as whether
from facts.matching.guard.wording import accounting
from facts.matching.guard.wording import checks as wording
from facts.matching.reading.kinds import Kind

_ALWAYS = by_kind(
    (*wording.ALWAYS, *figures.ALWAYS, *asked.ALWAYS, *people.ALWAYS, *whether.ALWAYS),
)
_OF_CLAIMS = by_kind(whether.OF_CLAIMS)[Kind.YES_NO]
_OF_CLAIMS_UNLESS_LISTED = by_kind(whether.OF_CLAIMS_UNLESS_LISTED)[Kind.YES_NO]
_UNLESS_LISTED = by_kind(
    (*figures.UNLESS_LISTED, *asked.UNLESS_LISTED, *people.UNLESS_LISTED, *whether.UNLESS_LISTED),
)
_WHOLE = 3
_OF_EACH: tuple[Check, ...] = (
    payers.other_payer,
    numbers.inexact,
    numbers.other_one,
    order.other_direction,
    order.other_doer,
    order.compares_in_a_name_only,
    persons.other_words,
    assertion.denies,
    assertion.not_future,
    assertion.not_advice,
    persons.unknown_person,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``objections``: why the fact does not answer the question; ``lacking``: what the question
    leaves open that the fact is restricted to. It answers where both are empty."""

    objections: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def answers(self) -> bool:
        """Whether the fact answers the question."""
        return not self.objections and not self.lacking


def answers(case: Case) -> bool:
    """Whether the fact answers the question; stops at the first objection."""
    return next(objections(case), None) is None and (vouching.lists_the_very_words(case) or not lacking(case))


def allows(case: Case) -> bool:
    """Whether nothing in a source's own sentence speaks against it as an answer. It has no fields and mostly
    no listed questions to hold the question to, so confidence decides; but a name or a number that it does
    not have is a veto, unless it is an intent, said in ways in which names are only examples."""
    if case.fact.asks:
        return True
    vetoes = (accounting.unknown_names, numbers.other_number, numbers.other_one)
    return not any(any(check(case)) for check in vetoes)


def allows_computing(case: Case) -> bool:
    """Whether nothing speaks against a figure as one of several that the answer is computed from, whatever
    its time, and whether or not it accounts for every word by itself."""
    return not any(any(check(case)) for check in _OF_EACH) and not lacking(case)


def judge(case: Case) -> Verdict:
    """The whole verdict."""
    found = tuple(objections(case))
    return Verdict(found, () if found or vouching.lists_the_very_words(case) else tuple(lacking(case)))


def objections(case: Case) -> Iterator[str]:
    """What speaks against the fact as the answer, one clause each."""
    if vouching.lists_the_very_words(case):
        # It looks at what a reading leaves out.
        yield from numbers.inexact(case)
        yield from bounds.other_limit(case)
        yield from groups.not_their_age(case)
        return
    for check in _ALWAYS[case.reading.kind]:
        yield from check(case)
    is_whole = case.reading.kind is Kind.YES_NO and len(case.reading.words) >= _WHOLE
    asks_whether = is_whole and not case.asks_for_order
    if asks_whether:
        for check in _OF_CLAIMS:
            yield from check(case)
    if not vouching.lists_it_in_other_words(case):
        for check in _UNLESS_LISTED[case.reading.kind]:
            yield from check(case)
        if asks_whether:
            for check in _OF_CLAIMS_UNLESS_LISTED:
                yield from check(case)
