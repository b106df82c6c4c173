"""Whether the position of somebody is asked for of whom a fact says what he is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from facts.matching.english.lexicon import ROLE_NOUNS
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind

if TYPE_CHECKING:
    from facts.matching.case.case import Case

NOUNS = frozenset(stem(noun) for noun in ROLE_NOUNS | {"capacity", "trade"})
"""The stems of nouns for a position or a trade."""
_LINES = frozenset(map(stem, "line business work trade".split()))
_LEADING = frozenset(
    map(stem, "head lead run manage chair direct design edit captain own coach teach".split())
)


def is_asked_for(case: Case) -> bool:
    """Whether the question wants the position of one whom the fact's sentence calls something."""
    reading = case.reading
    asked = reading.focus
    if reading.kind is Kind.BARE:
        asked = tuple(term.word.stem for term in reading.terms)
    wanted = case.asked.same_as(asked)
    subject = case.fact.holds.subject
    is_one = f"@group@{subject}" not in case.asked.glossary.phrases
    is_told = is_one and subject in case.asked.entities and _says_what_its_subject_is(case)
    is_meant = not wanted.isdisjoint(nouns(case)) or _asks_for_nothing_else(case)
    return (is_told and is_meant) or is_asked_for_in_passing(case)


def nouns(case: Case) -> frozenset[str]:
    """The nouns for a position; "line" and "business" are some in "what line of business"."""
    is_line = ("line", "of") in pairwise(case.reading.stems)
    return NOUNS | _LINES if is_line else NOUNS


def _says_what_its_subject_is(case: Case) -> bool:
    """Whether the fact's sentence says "X is a …", "X, a …, …" or "X heads …"."""
    fact = case.fact
    after = fact.texts[0][len(fact.holds.subject.split()) :]
    starts = " ".join(fact.texts[0]).startswith(fact.holds.subject)
    return bool(fact.holds.classes) or leads(case) or (starts and after[:1] in (("a",), ("an",)))


def leads(case: Case) -> bool:
    """Whether the fact's sentence says what its subject heads, designs or teaches."""
    subject = case.fact.holds.subject
    return any(name == subject and verb in _LEADING for name, verb in case.fact.holds.agents)


def is_asked_for_in_passing(case: Case) -> bool:
    """Whether nothing but the position is asked for of one of whom the fact's sentence says in passing what
    he is ("Ann Lee, *the secretary*, …"), and no other says it in as many words."""
    named = [name for name, _ in case.fact.holds.roles if name in case.asked.entities]
    return (
        bool(named)
        and case.fact.kind == "statement"
        and not case.reading.periods
        and _asks_for_nothing_else(case)
        and not any(one.holds.classes and one.holds.subject in named for one in case.peers)
    )


def _asks_for_nothing_else(case: Case) -> bool:
    """Whether the question says nothing but names and a noun for a position ("X's job there")."""
    others = [term for term in case.reading.terms if not case.asked.names_at(term.first)]
    return (
        case.reading.kind in (Kind.WHAT, Kind.IS)
        and bool(others)
        and all(term.word.stem in NOUNS for term in others)
    )
