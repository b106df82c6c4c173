"""Words of a question that stand for what a figure measures, or for nobody: "the ferry *numbers*", a course
that is more *popular*, a company that has *shrunk*, "do *you* pay more"."""

from __future__ import annotations

from dataclasses import replace

from facts.matching import guard
from facts.matching.case.case import Case
from facts.matching.computing import degrees, trends
from facts.matching.english.lexicon import COUNT_NOUNS, NOW, PERSONAL
from facts.matching.english.words import Word, stem
from facts.matching.fitting import headcounts
from facts.matching.reading.question import Reading, Term
from facts.matching.recall.meaning import Unit
from facts.matching.recall.sense import Sense

_NUMBERS = frozenset(map(stem, COUNT_NOUNS))
_BELONGING = frozenset(map(stem, "employee staff worker member".split()))
_ONE = Word("one", "one")


def of_anybody(reading: Reading) -> Reading:
    """The question with "one" for a "you" that is whoever does so: no figure is about whoever is asked."""
    texts = set(reading.texts)
    if "you" not in texts or not texts.isdisjoint(PERSONAL - {"you"}):
        return reading
    return replace(reading, words=tuple(_ONE if word.text == "you" else word for word in reading.words))


def is_number(reading: Reading, place: int) -> bool:
    """Whether "the numbers" stand at ``place``, and not "the number of" something."""
    following = reading.words[place + 1].text if place + 1 < len(reading.words) else ""
    return reading.words[place].stem in _NUMBERS and following != "of"


def numbers(reading: Reading) -> frozenset[int]:
    """The places where "the numbers" stand."""
    return frozenset(place for place in range(len(reading.words)) if is_number(reading, place))


def allows(case: Case) -> bool:
    """Whether nothing but its time speaks against a figure, if such words stand for what it counts."""
    if guard.allows_computing(case):
        return True
    places = _places(case)
    return bool(places) and allows_as(case, places)


def allows_as(case: Case, places: frozenset[int]) -> bool:
    """The same where the words at ``places`` stand for what it counts."""
    sense = Sense(frozenset({*case.fact.variable, *case.fact.unit}))
    units = (Unit(place, place + 1, sense) for place in sorted(places))
    return guard.allows_computing(Case(replace(case.asked, units=(*case.asked.units, *units)), case.fact))


def says_what(case: Case) -> bool:
    """Whether the question says something of what is measured; where it only names who or what has grown or
    shrunk, that must be a body, and the figure its people."""
    reading = case.reading
    if not trends.says_what(case):
        return False
    asking = frozenset(term.first for term in reading.terms if trends.only_asks(term))
    passed = (
        asking
        | degrees.read(reading).places
        | {place for place, word in enumerate(reading.words) if word.text in NOW}
    )
    names_only = all(case.asked.names_at(term.first) for term in reading.terms if term.first not in passed)
    is_open = trends.changes(reading) and names_only and not numbers(reading)
    return not is_open or bool(degrees.read(reading).places) or _counts_its_own(case)


def _places(case: Case) -> frozenset[int]:
    """The places of the words that stand for what a figure counts."""
    reading, fact = case.reading, case.fact
    if fact.measure != "count" or degrees.is_length(fact):
        return frozenset()
    places = degrees.read(reading).places if degrees.is_use(fact) else frozenset()
    if trends.says_what(case):
        places |= numbers(reading)
    if _counts_its_own(case):
        places |= trends.changing(reading)
    return places


def may_differ(case: Case) -> bool:
    """Whether the figure may be what differs: of a group that "has shrunk" it is the people in it."""
    is_of_it = headcounts.is_of_a_group(case.fact) and _names_only_the_group(case)
    return not is_of_it or headcounts.counts_a_group(case.fact)


def _named(reading: Reading) -> list[Term]:
    """The weighty words that do not only ask."""
    passed = degrees.read(reading).places
    return [term for term in reading.terms if not trends.only_asks(term) and term.first not in passed]


def _names_only_the_group(case: Case) -> bool:
    named = _named(case.reading)
    return bool(named) and all(term.word.stem in case.fact.about for term in named)


def _counts_its_own(case: Case) -> bool:
    """Whether a figure is of those who belong to a body or a group, and the question names nothing but that:
    it has grown or shrunk by them."""
    if headcounts.counts_a_group(case.fact):
        return _names_only_the_group(case)
    asked, fact = case.asked, case.fact
    named = [term for term in asked.reading.terms if not trends.only_asks(term)]
    return (
        not _BELONGING.isdisjoint(fact.unit)
        and bool(named)
        and all(
            any(
                "organisation" in unit.types and not unit.entities.isdisjoint(fact.entities) for unit in units
            )
            for units in (asked.by_place[term.first] for term in named)
        )
    )
