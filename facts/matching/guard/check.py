"""What a check of the guard is, and of which kinds of question."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from facts.matching.case.case import Case
from facts.matching.reading.kinds import Kind

Check = Callable[[Case], Iterable[str]]
"""Yields what speaks against a fact as the answer, a plain clause each; none where nothing does."""


@dataclass(frozen=True, slots=True, eq=False)
class OfKinds:
    """A check of some kinds of question, that has nothing to say of the others."""

    kinds: frozenset[Kind]
    check: Check

    def __call__(self, case: Case) -> Iterable[str]:
        """What it says, where the question is of one of the kinds."""
        return self.check(case) if case.reading.kind in self.kinds else ()


def of(*kinds: Kind) -> Callable[[Check], OfKinds]:
    """The check is of questions of these kinds."""
    return lambda check: OfKinds(frozenset(kinds), check)


def of_all_but(*kinds: Kind) -> Callable[[Check], OfKinds]:
    """The check is of questions of any kind but these."""
    return of(*frozenset(Kind).difference(kinds))


def by_kind(checks: Collection[Check]) -> Mapping[Kind, tuple[Check, ...]]:
    """For each kind of question those of ``checks`` that are of it, in their order."""
    return {kind: tuple(_unwrapped(check) for check in checks if _is_of(kind, check)) for kind in Kind}


def _is_of(kind: Kind, check: Check) -> bool:
    return not isinstance(check, OfKinds) or kind in check.kinds


def _unwrapped(check: Check) -> Check:
    return check.check if isinstance(check, OfKinds) else check
