"""Somebody who is only named by whom he belongs to: "Ann's boss", "the mayor's lawyer"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_THEIRS = frozenset(
    """
    boss friend friends neighbour neighbours neighbor neighbors colleague colleagues lawyer doctor teacher
    partner employer landlord assistant driver guide helper helpers rival rivals opponent opponents ally
    allies
    """.split()
)


def not_his_fellows(case: Case) -> Iterable[str]:
    """“What do Ann's fellow rowers think” is not answered by what Ann thinks."""
    pairs = pairwise(case.reading.words)
    if any(owner.owner and one.text == "fellow" for owner, one in pairs) and "fellow" not in case.fact.said:
        yield "it does not speak of any fellows"


@of(Kind.YES_NO, Kind.WHEN, Kind.WHERE, Kind.WHY, Kind.MANNER)
def not_of_his_own(case: Case) -> Iterable[str]:
    """“Did Ann's boss know?” is not answered by where Ann heads: what may also mean it makes no boss."""
    for place, (owner, noun) in enumerate(pairwise(case.reading.words), start=1):
        if not owner.owner or noun.text not in _THEIRS or case.asked.names_at(place):
            continue
        if case.asked.own_at(place).isdisjoint(case.fact.stems):
            yield f"it does not speak of a “{noun.text}”"
