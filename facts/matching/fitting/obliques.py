"""Somebody asked for behind a preposition or as an owner ("*with whom*", "*under which president*", "*whose*
policies"), and whom the fact's own words have in that place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.words import Word, places_of, stem

_PERSONS = ("person", "group", "organisation")
_PREPOSITIONS = frozenset(
    "with to from under against for about on by of toward towards behind beside".split()
)
_ALIKE = ({"with", "togeth", "alongsid"}, {"under", "dure"}, {"against", "to"}, {"toward", "to"})
_ASKING = frozenset({"who", "whom", "whose", "which", "what"})
_OWNED_WITHIN = 3
_NEAR, _CLAUSE = 2, 8
_IN_HIS_TIME = frozenset(map(stem, ("under", "from", "during")))
_ACCORDING = stem("according")


def preposition(words: Sequence[Word]) -> str:
    """The preposition of the person asked for: before the question word, or left at the end."""
    for place, word in enumerate(words):
        if word.text in _ASKING and place and words[place - 1].text in _PREPOSITIONS:
            return words[place - 1].text
    if words and words[-1].text in _PREPOSITIONS and any(word.text in ("who", "whom") for word in words):
        return words[-1].text
    return ""


def has_one_behind(case: Case, way: str, classes: frozenset[str] = frozenset()) -> bool:
    """Whether the fact has somebody behind the preposition ``way`` whom the question does not name: with
    ``classes``, one of these by his name ("President Trump")."""
    ways = frozenset({way}).union(*(group for group in _ALIKE if way in group))
    return any(
        not ways.isdisjoint(before[-_NEAR:])
        and _ACCORDING not in before[-_NEAR:]
        and (not classes or not classes.isdisjoint(phrase))
        for phrase, before, _ in _mentions(case)
    )


def has_owner(case: Case, owned: frozenset[str], classes: frozenset[str] = frozenset()) -> bool:
    """Whether the fact has one of the things ``owned`` right behind somebody who is not named, or before him
    as what was there in his time ("rules in force *under* Ann"): with ``classes``, one of these by his name
    or the word before it."""
    return any(
        (not owned.isdisjoint(behind) or (not _IN_HIS_TIME.isdisjoint(near) and not owned.isdisjoint(before)))
        and (not classes or not classes.isdisjoint((*near, *phrase)))
        for phrase, before, behind in _mentions(case)
        for near in [before[-_NEAR:]]
    )


def owned(case: Case) -> frozenset[str]:
    """What "whose *policies*" asks the owner of, in all ways to say it."""
    words = case.reading.words
    asking = (place for place, word in enumerate(words) if word.text == "whose")
    return _things_from(case, next(asking, len(words)) + 1)


def owned_by_class(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """What "which *president's policies*" asks the owner of, and the noun for him."""
    words = case.reading.words
    for place, word in enumerate(words):
        if word.text in ("which", "what"):
            near = range(place + 1, min(place + 1 + _OWNED_WITHIN, len(words)))
            owner = next((spot for spot in near if words[spot].owner and not case.asked.names_at(spot)), None)
            if owner is not None:
                return _things_from(case, owner + 1), case.asked.same_at(owner)
    return frozenset(), frozenset()


def _things_from(case: Case, start: int) -> frozenset[str]:
    """The run of weighty words from the place ``start``, in all ways to say them."""
    places = {term.first for term in case.reading.terms}
    run = takewhile(places.__contains__, range(start, len(case.reading.words)))
    return case.asked.same_as([case.reading.words[spot].stem for spot in run][:_OWNED_WITHIN])


def _mentions(case: Case) -> Iterable[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Where the fact's own words name somebody whom the question does not: the words of the name, those
    before it, the weighty ones right behind it."""
    for name in case.fact.entities:
        kind = next((one for one in _PERSONS if f"@{one}@{name}" in case.asked.glossary.phrases), "")
        if not kind or name in case.asked.entities:
            continue
        for phrase in case.asked.glossary.phrases[f"@{kind}@{name}"]:
            words = tuple(phrase.split())
            for text in case.fact.texts:
                for start in places_of(words, text):
                    end = start + len(words)
                    behind = weighty(" ".join(text[end : end + _OWNED_WITHIN]))
                    yield words, tuple(text[max(0, start - _CLAUSE) : start]), behind
