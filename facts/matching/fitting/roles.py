"""Who or where the one is, or for whom he works, of whom the fact's own sentence says in passing what he is:
"Ann Lee, *the secretary*, …", "Tarn Works, *a studio in Orla*, …"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

_AFTER_HEAD = frozenset("of from in at on with by for to".split())
_RANKS = frozenset(map(stem, "lead chief head senior principal first night day".split()))
"""What makes one another than the plain one: the *lead* designer is not any designer."""
_PLACING = frozenset("in at on".split())
_EMPLOYING = frozenset("from of at for with".split())
_WORKING = frozenset(map(stem, "work belong employ".split()))
_COMPANIES = frozenset(map(stem, "company firm business employer organisation outfit".split()))
_BODIES = ("organisation", "group")
_NAMING = ("name", "of")


def has_the_role(case: Case) -> bool:
    """Whether "who is *the secretary*", "who *captains* X" or "name of *the auditor*" is asked of whom the
    sentence calls just that, and says nothing else."""
    roles = case.fact.holds.roles
    if not roles or case.reading.periods or not _asks_for_one(case):
        return False
    return any(not _is_named(case, name) and _is_said(case, role) for name, role in roles)


def _asks_for_one(case: Case) -> bool:
    texts = case.reading.texts
    if case.reading.kind is Kind.IS:
        return case.reading.focus == ("who",)
    if case.reading.kind is Kind.WHAT:
        return any(texts[place : place + 2] == _NAMING for place in range(len(texts)))
    terms = case.reading.terms
    return texts[0] == "who" and bool(terms) and terms[0].first == 1


def _is_named(case: Case, name: str) -> bool:
    """Whether the question has his name, or a part of it, and not only the noun for what he is."""
    own = frozenset(name.split())
    return any(
        name in unit.entities and not own.isdisjoint(case.reading.stems[unit.first : unit.last])
        for unit in case.asked.units
    )


def _is_said(case: Case, role: Sequence[str]) -> bool:
    """Whether all weighty words stand in the role, its noun among them."""
    terms, own = case.reading.terms, frozenset(role)
    heads = frozenset(_heads(role))
    asked = [_ways(case, term) for term in terms]
    return (
        any(not same.isdisjoint(heads) for same in asked)
        and all(
            not same.isdisjoint(own) or _is_the_source(case, term, role)
            for term, same in zip(terms, asked, strict=True)
        )
        and all(word in case.reading.stems for word in _RANKS.intersection(role))
    )


def _ways(case: Case, term: Term) -> frozenset[str]:
    """All ways to say the word, and those to name what it is part of a description of."""
    described = (unit.sense.weighty for unit in case.asked.described_at(term.first))
    return case.asked.same_at(term.first).union(*described)


def _heads(role: Sequence[str]) -> Iterable[str]:
    """The nouns of a role: "chair" of "chair of the works council"."""
    before = list(takewhile(lambda word: word not in _AFTER_HEAD, role))
    return (word for place, word in enumerate(before) if before[place + 1 : place + 2] in ([], ["and"]))


def _is_the_source(case: Case, term: Term, role: Sequence[str]) -> bool:
    """Whether the word names whose paper it is, of which one is "the secretary" without more."""
    names = {
        part for unit in case.asked.by_place[term.first] for one in unit.entities for part in one.split()
    }
    own = names or {term.word.stem}
    return _AFTER_HEAD.isdisjoint(role) and own <= set(case.fact.reference)


def has_employer(case: Case) -> bool:
    """Whether "which firm does the engineer *work* for" is asked of the sentence that calls somebody an
    engineer from such a body."""
    if _COMPANIES.isdisjoint(case.reading.focus) or _WORKING.isdisjoint(case.reading.stems):
        return False
    return any(_is_from(case, name, role) for name, role in case.fact.holds.roles)


def is_only_employing(case: Case, term: Term) -> bool:
    """Whether the word only asks for such a body."""
    return term.word.stem in _COMPANIES | _WORKING and has_employer(case)


def _is_from(case: Case, name: str, role: Sequence[str]) -> bool:
    known = case.asked.glossary.phrases
    place = next((spot for spot, word in enumerate(role) if word in _EMPLOYING), len(role))
    body = " ".join(role[place + 1 :]).removeprefix("the ")
    is_body = any(f"@{kind}@{body}" in known for kind in _BODIES) and body not in case.asked.entities
    others = (term for term in case.reading.terms if term.word.stem not in _COMPANIES | _WORKING)
    return is_body and all(
        name in case.fact.entities
        and (
            name in {one for unit in case.asked.by_place[term.first] for one in unit.entities}
            or not case.asked.same_at(term.first).isdisjoint(role[:place])
        )
        for term in others
    )


def is_somewhere(case: Case) -> bool:
    """Whether "where is Tarn Works" is asked, without more, of the sentence that calls it "a studio in
    Orla"."""
    terms = case.reading.terms
    named = frozenset(name for unit in case.asked.units for name in unit.entities)
    return (
        not case.reading.periods
        and bool(terms)
        and all(case.asked.names_at(term.first) for term in terms)
        and any(
            name in named and any(place.split()[0] in _behind_in(role) for place in case.fact.holds.located)
            for name, role in case.fact.holds.roles
        )
    )


def _behind_in(role: Sequence[str]) -> frozenset[str]:
    return frozenset(word for spot, word in enumerate(role) if spot and role[spot - 1] in _PLACING)
