"""Nouns for those whom a fact counts as so many people, by what befell them or what they did: the "lives"
that a flood cost, the "patients" who were treated, the "voters" who voted."""

from __future__ import annotations

from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.derivation import deeds
from facts.matching.english.lexicon import ANYBODY, PEOPLE
from facts.matching.english.words import stem
from facts.matching.profile import Profile
from facts.matching.reading.question import Term

_PEOPLE = frozenset(map(stem, PEOPLE))
_ANYBODY = frozenset(map(stem, ANYBODY))
_DYING = frozenset(map(stem, "die dead death kill fatality drown perish".split()))
_LIVES = frozenset({"lives", "life"})
_LOSING = frozenset(map(stem, "cost claim take lose loss".split()))
_DONE_TO = {
    stem(noun): frozenset(map(stem, verbs.split()))
    for noun, verbs in {
        "patient": "treat treatment hospitalise hospital",
        "evacuee": "evacuate evacuation",
        "passenger": "carry transport fly travel ride",
        "attendee": "attend attendance",
        "employee": "employ",
        "interviewee": "interview",
        "trainee": "train",
        "voter": "vote",
    }.items()
}
"""By noun for people: what is done with them, or what they do. A "killer" is none of the "people killed", so
that "-er" alone says nothing."""


_GROUPS = frozenset(map(stem, "group team class crew squad cohort panel choir band sample arm".split()))
_MEMBER = stem("member")
_MANY = stem("many")
_UNKNOWN = frozenset(map(stem, "not nobody none no never unknown unclear uncertain".split()))
_NEAR = 3


def counts_lives(case: Case) -> bool:
    """Whether "how many *lives* did it *cost*" is asked of a number of people who died."""
    words = set(case.reading.texts)
    asks = not _LIVES.isdisjoint(words) and not _LOSING.isdisjoint(case.reading.stems)
    return asks and _counts_people(case.fact) and not _DYING.isdisjoint(case.fact.variable)


def is_who_does_it(case: Case, term: Term) -> bool:
    """Whether "how many *patients*", "*voters*" or "*members*" is asked of a number of people who were
    treated, who voted, or who are in a group; or "how many *people* wrote it" of what numbers its authors."""
    done = _DONE_TO.get(term.word.stem, frozenset())
    is_done = not done.isdisjoint(case.fact.variable) and _counts_people(case.fact)
    return is_done or _is_member(case, term) or numbers_doers(case)


def numbers_doers(case: Case) -> bool:
    """Whether "how many people wrote it" is asked of what the fact says of so many authors."""
    if _ANYBODY.isdisjoint(case.reading.focus):
        return False
    verbs = frozenset[str]().union(*(case.asked.same_at(term.first) for term in case.reading.terms))
    return any(not deeds(noun).isdisjoint(verbs) for noun in case.fact.holds.numbered)


def _is_member(case: Case, term: Term) -> bool:
    """Whether "how many *members*" is asked of how many participants are in a group."""
    return term.word.stem == _MEMBER and counts_a_group(case.fact)


def counts_a_group(fact: Profile) -> bool:
    """Whether it is how many are in a group, and not how many of it did something."""
    return _counts_people(fact) and fact.variable == fact.unit and is_of_a_group(fact)


def is_of_a_group(fact: Profile) -> bool:
    """Whether it is a figure about a group of people."""
    return not _GROUPS.isdisjoint(fact.about)


def leaves_open(case: Case) -> bool:
    """Whether "how many *people* play there" is asked of what the fact says nobody knows."""
    said, wanted = case.fact.texts[0], case.asked.same_as(case.reading.focus)
    return case.fact.kind == "statement" and any(
        pair == ("how", _MANY)
        and not wanted.isdisjoint(said[spot + 2 : spot + 4])
        and not _UNKNOWN.isdisjoint(said[max(0, spot - _NEAR) : spot])
        for spot, pair in enumerate(pairwise(said))
    )


def _counts_people(fact: Profile) -> bool:
    return fact.measure == "count" and not _PEOPLE.isdisjoint(fact.counted)
