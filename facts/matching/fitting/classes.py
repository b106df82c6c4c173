"""General nouns in place of what a fact names: "which *politician*" of a mayor, "*councillors*" of the
council, "all three *sites*" of three hospitals, "the maternity *unit*" of the ward, "which *object*"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

Rule = Callable[[Case, Term], bool]
"""Whether a word of the question says nothing that the fact does not."""

_MOST = 0.75
_ASKING_WHO = frozenset({Kind.WHO, Kind.SAID_BY})
_BODIES = {
    noun: frozenset(map(stem, bodies.split()))
    for noun, bodies in {
        "councillors": "council",
        "mps": "parliament",
        "lawmakers": "parliament legislature congress assembly",
        "legislators": "parliament legislature congress assembly",
        "senators": "senate",
        "ministers": "government cabinet",
        "auditors": "audit auditor",
        "jurors": "jury",
        "judges": "court jury",
        "magistrates": "court",
        "directors": "board",
        "trustees": "board trust",
        "officials": "authority council ministry government administration office",
    }.items()
}
"""By noun for its members: the bodies that do what these do."""
_OF_THEM = frozenset("which what of among some many few most two three".split())
_HOUSES = frozenset(
    map(
        stem,
        """
        hospital school museum shop factory station library theatre stage hall church farm mill hotel
        restaurant plant office clinic store campus pool park garden port harbour mine warehouse depot pub
        bank prison home stadium studio workshop brewery bakery laboratory gallery cinema
        """.split(),
    )
)
_DEPARTMENTS = frozenset(map(stem, "unit ward department section division clinic".split()))
_POLITICIANS = (
    "councillor minister mayor senator governor congressman congresswoman lawmaker legislator mp deputy"
    " chancellor premier alderman representative"
)
_SCHOLARS = (
    "biologist chemist physicist professor scientist researcher economist historian zoologist botanist"
    " geologist epidemiologist archaeologist sociologist"
)
_KINDS_OF_PERSON = {
    stem(noun): frozenset(map(stem, kinds.split()))
    for noun, kinds in {
        "politician": _POLITICIANS,
        "official": f"{_POLITICIANS} director secretary warden officer spokesman spokeswoman spokesperson",
        "scientist": _SCHOLARS,
        "researcher": _SCHOLARS,
        "scholar": _SCHOLARS,
        "academic": _SCHOLARS,
        "expert": _SCHOLARS,
    }.items()
}


def by_stem(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    """The rules of each run of nouns by the stem of each of these."""
    return {stem(noun): rule for nouns, rule in rules.items() for noun in nouns.split()}


def _is_anything(case: Case, term: Term) -> bool:
    """Whether "which *object* vanished" only asks what did, as a listed question does."""
    asks = (ask for ask in case.fact.asks if ask.kind == Kind.WHAT and not ask.focus)
    return term.word.stem in case.reading.focus and any(case.covers(ask) >= _MOST for ask in asks)


def _is_by_somebody(case: Case, _: Term) -> bool:
    """Whether who *wrote* a work is asked of what the fact calls the work by somebody."""
    return case.reading.kind in (Kind.WHO, Kind.IS) and is_by_somebody(case)


def is_by_somebody(case: Case) -> bool:
    """Whether the fact speaks of a work, which the question names, as one by somebody."""
    known = case.asked.glossary.phrases
    makers = [
        name for name in case.fact.entities if f"@person@{name}" in known and name not in case.asked.entities
    ]
    works = [name for name in case.asked.entities if f"@work@{name}" in known]
    return any(
        f" {work} by {maker} " in text for text in case.fact.strings for work in works for maker in makers
    )


def _is_of_members(case: Case, term: Term) -> bool:
    """Whether "*councillors*" do what the fact says that the council does: all, and none in particular."""
    bodies = _BODIES.get(term.word.text)
    words, place = case.reading.words, term.first
    before = words[place - 1].text if place else ""
    is_plain = (
        term.word.stem not in case.reading.focus and before not in _OF_THEM and not words[place - 1].is_number
    )
    return bodies is not None and is_plain and not bodies.isdisjoint(case.fact.texts[0])


def _is_house(case: Case, term: Term) -> bool:
    """Whether "all three *sites*" are what the fact calls the three hospitals or the like."""
    before = case.reading.words[term.first - 1 : term.first]
    if term.word.stem in case.reading.focus or not before or not before[0].is_number:
        return False
    number = before[0].text
    return any((number, house) in pairwise(text) for text in case.fact.texts for house in _HOUSES)


def _is_department(case: Case, term: Term) -> bool:
    """Whether "the maternity *unit*" is what the fact calls the maternity ward."""
    place = term.first
    if place - 1 not in case.asked.ways or case.asked.names_at(place - 1):
        return False
    which = case.asked.same_at(place - 1)
    return any(
        one in which and other in _DEPARTMENTS for text in case.fact.texts for one, other in pairwise(text)
    )


def _is_kind_of_person(case: Case, term: Term) -> bool:
    """Whether "which *politician*" is asked of somebody whom another fact calls a mayor or the like."""
    kinds, glossary = _KINDS_OF_PERSON[term.word.stem], case.asked.glossary
    return case.reading.kind in _ASKING_WHO and any(
        name not in case.asked.entities and not kinds.isdisjoint(glossary.portraits.get(name, ()))
        for name in (" ".join(case.fact.speaker), *(name for name, _ in case.fact.holds.agents))
    )


RULES: Mapping[str, Rule] = {
    **by_stem(
        {
            "object item": _is_anything,
            "compose write pen paint author creator book novel poem song opera play work": _is_by_somebody,
            " ".join(_BODIES): _is_of_members,
            "site location venue facility establishment house building": _is_house,
            "unit ward department section division clinic": _is_department,
        }
    ),
    **dict.fromkeys(_KINDS_OF_PERSON, _is_kind_of_person),
}
"""By stem: when it only says of what class something is."""
