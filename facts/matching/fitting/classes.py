"""General nouns in place of what a fact names: "which *politician*" of a mayor, "*councillors*" of the
council, "all three *sites*" of three hospitals, "the maternity *unit*" of the ward, "which *object*"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import REPLYING
from facts.matching.english.words import stem
from facts.matching.fitting import obliques, phrases, roles
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
_NO_COMPANIES = frozenset(
    map(
        stem,
        """
        council ministry university college school union association party police court parliament government
        hospital church museum library society club committee commission agency authority foundation charity
        institute department board army navy team town city office
        """.split(),
    )
)
"""Bodies that are no companies."""
_ASKING_FOR = frozenset("ask propose suggest call demand want request move urge push plead".split())
PROPOSING = frozenset(map(stem, _ASKING_FOR))
"""The stems of verbs for wanting something done."""
PROPOSALS = frozenset(map(stem, "proposal request motion demand plea call suggestion bid appeal".split()))
"""The stems of nouns for what somebody wants done."""
_ASKING_WHAT = frozenset({Kind.BARE, Kind.IS, Kind.WHAT})
_OUTCOMES = frozenset(map(stem, "carried lost passed rejected approved adopted defeated won elected".split()))
_PEAKS = frozenset(map(stem, "record peak maximum high".split()))
_MOST_OF_ALL = frozenset(map(stem, "most highest largest biggest".split()))
_REPLYING = frozenset(map(stem, REPLYING | {"answer", "reject"}))
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


def _is_work(case: Case, term: Term) -> bool:
    """Whether it is whose *work* something is that is asked for, or for whom somebody works."""
    return _is_by_somebody(case, term) or roles.is_only_employing(case, term)


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


def is_proposed(case: Case) -> bool:
    """Whether the fact's sentence has the proposal of somebody who is not named, to do what the question says
    ("Ann's proposal to *sell* the boat")."""
    said = case.fact.texts[0]
    spots = (
        spot for spot, word in enumerate(said) if word in PROPOSALS and said[spot + 1 : spot + 2] == ("to",)
    )
    done = {said[spot + 2] for spot in spots if spot + 2 < len(said)}
    return _says_one(case, done) and obliques.has_owner(case, PROPOSALS)


def _says_one(case: Case, verbs: AbstractSet[str]) -> bool:
    """Whether one of the verbs is said, in its own word or in another for it that the fact does not have
    itself: to *put* a rise off is no rise."""
    asked = case.asked
    return any(
        term.word.stem in verbs
        or (
            term.word.stem not in case.fact.texts[0]
            and any(
                phrase.split()[0] in verbs for unit in asked.by_place[term.first] for phrase in unit.phrases
            )
        )
        for term in case.reading.terms
        if term.word.stem not in PROPOSING
    )


def _is_proposing(case: Case, term: Term) -> bool:
    """Whether "who *asked* for it to be sold" only says that somebody proposed it."""
    is_first = term.first == 1 and case.reading.texts[0] == "who"
    return case.reading.kind is Kind.WHO and is_first and is_proposed(case)


def _is_replied_to(case: Case, term: Term) -> bool:
    """Whether "how did Ann answer Bo's *objection*" is asked of what she replied to him."""
    words, place = case.reading.words, term.first
    return (
        case.reading.kind is Kind.SAID
        and place > 0
        and words[place - 1].owner
        and not _REPLYING.isdisjoint(case.reading.stems[:place])
        and not _REPLYING.isdisjoint(case.fact.texts[0])
    )


def _is_from_then_on(case: Case, _: Term) -> bool:
    """Whether "from when does it *apply*" is asked of what the fact says to be so from some day on."""
    return case.reading.kind is Kind.WHEN and phrases.has_start(case)


def _is_first_or_last(case: Case, _: Term) -> bool:
    """Whether "when did it *start*" is asked of what the fact says to have been from one hour to another."""
    return case.reading.kind is Kind.WHEN and phrases.has_from_to(case)


def _is_result(case: Case, _: Term) -> bool:
    """Whether "the *result* of the vote" is asked of what the fact says was carried, lost or won."""
    return case.reading.kind in _ASKING_WHAT and not _OUTCOMES.isdisjoint(case.fact.texts[0])


def _is_reached(case: Case, _: Term) -> bool:
    """Whether "when was the record *reached*" is asked of what the fact says was the most ever, and when."""
    said = case.fact.texts[0]
    return (
        case.reading.kind is Kind.WHEN
        and not _PEAKS.isdisjoint(case.reading.stems)
        and "ever" in said
        and not _MOST_OF_ALL.isdisjoint(said)
    )


def _is_company(case: Case, term: Term) -> bool:
    """Whether "which *company* publishes it" is asked, in so many words, of what the fact says that a body
    does which may be one."""
    return roles.is_only_employing(case, term) or (
        term.word.stem in case.reading.focus and _names_a_company(case)
    )


def _names_a_company(case: Case) -> bool:
    """Whether the fact names one body that the question does not, and that is no public one."""
    known = case.asked.glossary.phrases
    named = [name for name in case.fact.entities if f"@organisation@{name}" in known]
    return any(
        name not in case.asked.entities
        and _NO_COMPANIES.isdisjoint(name.split())
        and _NO_COMPANIES.isdisjoint(case.asked.classes_of(name))
        for name in named
    ) and all(
        case.states(term.first) for term in case.reading.terms if term.word.stem not in case.reading.focus
    )


RULES: Mapping[str, Rule] = {
    **by_stem(
        {
            "object item": _is_anything,
            "compose write pen paint author creator book novel poem song opera play": _is_by_somebody,
            "work": _is_work,
            " ".join(_BODIES): _is_of_members,
            "site location venue facility establishment house building": _is_house,
            "unit ward department section division clinic": _is_department,
            "company firm business employer outfit": _is_company,
            "employ": roles.is_only_employing,
            "apply": _is_from_then_on,
            "start begin end finish": _is_first_or_last,
            "result outcome": _is_result,
            "reach hit": _is_reached,
            " ".join(_ASKING_FOR): _is_proposing,
            "objection criticism complaint charge accusation concern worry excuse": _is_replied_to,
        }
    ),
    **dict.fromkeys(_KINDS_OF_PERSON, _is_kind_of_person),
}
"""By stem: when it only says of what class something is."""
