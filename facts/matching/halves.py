"""The second half of a question that asks two things: of whom the first half found, or what the fact that
answers the first half says as well ("who founded it, *and when*")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from facts.matching.decision import Candidate
from facts.matching.kinds import Kind
from facts.matching.period_forms import MONTH_STEMS
from facts.matching.profile import Profile, key
from facts.matching.question import Reading

Json = Mapping[str, Any]

_HIS = frozenset({"his", "her"})
_HE = re.compile(r"\b(?P<he>he|she|him|his|her)\b", re.IGNORECASE)
_NOT_HIS = frozenset("a an the this that about at in on to of and or ? .".split())
_YEAR = re.compile(r"[12]\d{3}")


def of_whom(part: str, reading: Reading, facts: Sequence[Json]) -> str:
    """The second half with the one person that the answers to the first name, and the question does not, in
    the place of "he" or "she"; empty where there is no such person."""
    people = {
        str(one["name"])
        for fact in facts
        for one in fact.get("entities", ())
        if one["type"] == "person" and not set(key(one["name"]).split()) & set(reading.stems)
    }
    if len(people) != 1 or not _HE.search(part):
        return ""
    name = people.pop()
    return _HE.sub(lambda found: f"{name}'s" if _is_owner(found, part) else name, part, count=1)


def _is_owner(found: re.Match[str], part: str) -> bool:
    """Whether it is the "her" of "her job" rather than that of "about her"."""
    following = re.match(r"\W*(\w*)", part[found.end() :])
    behind = following[1].casefold() if following else ""
    return found["he"].casefold() in _HIS and bool(behind) and behind not in _NOT_HIS


def tells_the_rest(half: Reading, first: Reading, found: Sequence[Candidate]) -> bool:
    """Whether "and when" says nothing of its own, and each answer to the first half has a time of its own
    sentence that the question does not name."""
    return (
        half.kind is Kind.WHEN
        and not half.periods
        and not half.terms
        and bool(found)
        and all(_tells_when(one.case.fact, first) for one in found)
    )


def _tells_when(fact: Profile, first: Reading) -> bool:
    asked = set(first.stems)
    return any((_YEAR.fullmatch(word) or word in MONTH_STEMS) and word not in asked for word in fact.texts[0])
