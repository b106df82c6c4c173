"""“Name all the members” wants them all by name: a number of them, one of them, or one who is none, is not
what it asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import takewhile

from facts.matching.case.case import Case
from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import stem
from facts.matching.guard.people.persons import SOMEBODY_STEMS
from facts.matching.reading.kinds import SAY_STEMS

_LISTING = frozenset("name list enumerate".split())
_QUANTITIES = frozenset("all every both the two three four five six seven eight nine ten".split())
_OPENING = frozenset("please can could you me would".split())
_TYPES = ("person", "organisation", "group", "place", "work", "thing")
_SEVERAL = 2
_NAMELESS = SAY_STEMS.union(map(stem, "detail fact thing figure number date".split()))


def not_all_of_them(case: Case) -> Iterable[str]:
    """“Name all the members” is not answered by how many they are, nor by one who sent her apologies."""
    noun = _noun(case)
    if noun and not _counts_up(case, noun) and _most_of_a_type(case) < _SEVERAL:
        yield f"it does not name the “{noun}”"


def _noun(case: Case) -> str:
    """The plural that is to be listed, where it opens the question."""
    words = [word for word in case.reading.words if word.text not in _OPENING]
    if not words or words[0].text not in _LISTING:
        return ""
    rest = words[1:]
    while rest and rest[0].text in _QUANTITIES:
        rest = rest[1:]
    run = takewhile(lambda word: word.text not in FUNCTION, rest)
    noun = next((word.text for word in reversed(list(run)) if not word.name), "")
    return "" if not noun.endswith("s") or stem(noun) in _NAMELESS else noun


def _counts_up(case: Case, noun: str) -> bool:
    """Whether its sentence joins several things, and it, or a listed question, has the noun."""
    same = case.asked.same_as([stem(noun)])
    if stem(noun) in SOMEBODY_STEMS and not _most_of_a_type(case):
        return False
    asked = any(not same.isdisjoint(ask.stems) for ask in case.fact.asks)
    return "and" in case.fact.texts[0] and (asked or not same.isdisjoint(case.fact.texts[0]))


def _most_of_a_type(case: Case) -> int:
    """How many of one type its sentence names that the question does not."""
    known, text = case.asked.glossary.phrases, case.fact.strings[0]
    counted = Counter(
        kind
        for name in case.fact.entities
        for kind in _TYPES
        if name not in case.asked.entities and f" {name} " in text and f"@{kind}@{name}" in known
    )
    return max(counted.values(), default=0)
