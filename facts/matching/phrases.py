"""What a fact's own sentence tells by its form, where its listed questions do not ask for it: where ("in X,
*where* …"), of what kind ("a *swing* bridge"), since or until when, how often."""

from __future__ import annotations

import calendar
from collections.abc import Set as AbstractSet
from itertools import pairwise

from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.lexicon import WHEN_NOUNS
from facts.matching.words import stem

_BEFORE_PHRASE = frozenset("a an the of with in on by for and or its their his her".split())
_ANY_KIND = frozenset(
    map(stem, "new old big small large great long short good bad first last next main whole own".split())
)

_MOST = 0.75
_SINCE, _UNTIL = frozenset({stem("since")}), frozenset(map(stem, ("until", "till")))
_SOON = 6
_PERFECT = frozenset({"has", "have"})
_REGULAR = frozenset(
    map(
        stem,
        "hourly daily nightly weekly fortnightly monthly quarterly yearly annual annually once twice".split(),
    )
)
_EACH = frozenset(map(stem, ("every", "each", "per")))
_MONTHS = frozenset(map(stem, (name.lower() for name in calendar.month_name if name)))
_SEASONS = frozenset(map(stem, "spring summer autumn fall winter".split()))
_TIMES = frozenset(map(stem, WHEN_NOUNS | {"hour", "minute", "morning", "evening", "night"})) | _SEASONS


def is_bounded(case: Case) -> bool:
    """Whether "since when" or "until what year" is asked of what the fact's sentence dates by that word."""
    return any(
        not bound.isdisjoint(case.reading.stems) and _dates_by(case, bound) for bound in (_SINCE, _UNTIL)
    )


def has_lasted(case: Case) -> bool:
    """Whether "how long *has* X been so" is asked of what the fact's sentence says so since some time of."""
    has = any(word.text in _PERFECT for word in case.reading.words)
    return has and _dates_by(case, _SINCE)


def _dates_by(case: Case, bound: AbstractSet[str]) -> bool:
    """Whether the fact's sentence has a number or a month right behind one of the words ``bound``."""
    said = case.fact.texts[0]
    return any(
        word in bound and any(one[0].isdigit() or one in _MONTHS for one in said[spot + 1 : spot + _SOON])
        for spot, word in enumerate(said)
    )


def is_regular(case: Case) -> bool:
    """Whether the fact's sentence says how often: "every spring", "twice", "yearly"."""
    said = case.fact.texts[0]
    each = any(one in _EACH and other in _TIMES for one, other in pairwise(said))
    return each or not _REGULAR.isdisjoint(said)


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


def names_the_place(case: Case) -> bool:
    """Whether "where is the number missing" is asked of what a listed question asks about a place by its name
    ("why is no number known of *Tarn*"), and the question says all the rest of that."""
    phrases = case.asked.glossary.phrases
    for name in case.fact.entities:
        key = name.split()
        if f"@place@{name}" not in phrases or name in case.asked.entities:
            continue
        for ask in case.fact.asks:
            rest = [word for word in ask.terms if word not in key]
            is_about = set(key) <= set(ask.stems) and ask.kind not in (Kind.YES_NO, Kind.WHERE)
            if is_about and len(rest) > 1 and case.asked.says(rest) >= _MOST:
                return True
    return False
