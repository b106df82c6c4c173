"""What a fact's own sentence tells by its form, where its listed questions do not ask for it: where ("in X,
*where* …"), and of what kind ("a *swing* bridge")."""

from __future__ import annotations

from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.words import stem

_BEFORE_PHRASE = frozenset("a an the of with in on by for and or its their his her".split())
_ANY_KIND = frozenset(
    map(stem, "new old big small large great long short good bad first last next main whole own".split())
)


def is_where(case: Case) -> bool:
    """Whether the fact's sentence says "in X, *where* …" of all that the question says, and not the question
    of X."""
    said = case.fact.texts[0]
    asked = [case.asked.same_at(term.first) for term in case.reading.terms]
    for spot, word in enumerate(said):
        if word == "where" and spot and asked:
            named = (name for name in case.fact.holds.located if name not in case.asked.entities)
            follows = any(said[spot - len(name.split()) : spot] == tuple(name.split()) for name in named)
            return follows and all(not same.isdisjoint(said[spot:]) for same in asked)
    return False


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
