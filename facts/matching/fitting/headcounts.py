"""Nouns for those whom a fact counts as so many people, by what befell them or what they did: the "lives"
that a flood cost, the "patients" who were treated, the "voters" who voted."""

from __future__ import annotations

from facts.matching.case.case import Case
from facts.matching.english.lexicon import PEOPLE
from facts.matching.english.words import stem
from facts.matching.reading.question import Term

_PEOPLE = frozenset(map(stem, PEOPLE))
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


def counts_lives(case: Case) -> bool:
    """Whether "how many *lives* did it *cost*" is asked of a number of people who died."""
    words = set(case.reading.texts)
    asks = not _LIVES.isdisjoint(words) and not _LOSING.isdisjoint(case.reading.stems)
    return asks and _counts_people(case) and not _DYING.isdisjoint(case.fact.variable)


def is_who_does_it(case: Case, term: Term) -> bool:
    """Whether "how many *patients*", or "*voters*", is asked of a number of people who were treated, or who
    voted."""
    done = _DONE_TO.get(term.word.stem, frozenset())
    return not done.isdisjoint(case.fact.variable) and _counts_people(case)


def _counts_people(case: Case) -> bool:
    return case.fact.measure == "count" and not _PEOPLE.isdisjoint(case.fact.counted)
