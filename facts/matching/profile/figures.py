"""What a figure measures, of whom and in what: read off its fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from facts.matching.english.words import Word, split, stems
from facts.matching.profile.stems import PEOPLE_STEMS

Json = Mapping[str, Any]

_PERCENT = frozenset({"%", "percent", "per cent", "percentage", "pct"})
_YEARS = frozenset({"year", "years"})
_AFTER_HEAD = frozenset(
    "of from in at on between through who whom whose that which where with by to into over for".split()
)


def measure(fact: Json) -> str:
    """Whether it is a share, an age or a count; empty for what is no figure."""
    if fact["kind"] != "figure":
        return ""
    unit = fact["unit_text"].casefold()
    variable = stems(fact["variable_measured"])
    if unit in _PERCENT:
        return "share"
    if unit in _YEARS and "age" in variable:
        return "age"
    return "count"


def values(fact: Json) -> set[str]:
    """Its value and the ends of its range, as words of a text would have them."""
    made = set()
    for name in ("value", "min_value", "max_value"):
        if fact.get(name) is not None:
            text = str(fact[name])
            made.add(re.sub(r"\.0*$", "", text) if "." in text else text)
    return made


def counted(fact: Json, about: Sequence[Word], head_at: int) -> set[str]:
    """The nouns that it is a number of."""
    if fact["kind"] != "figure":
        return set()
    made = set(stems(fact["unit_text"]))
    made.add(variable_head(fact))
    if about and about[head_at].stem in PEOPLE_STEMS:
        made |= {word.stem for word in about}
    return made


def variable_head(fact: Json) -> str:
    """The noun that is measured."""
    variable = split(fact.get("variable_measured", ""))
    return variable[head(variable)].stem if variable else ""


def restricting_names(
    about: Sequence[Word], entities: Sequence[Json]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names that a question must say to be about the same population: "Chinese nationals" are
    the Chinese, whatever noun for people is used. An owner ("Sam's son") and the name of a body or
    a thing ("Gullwheel hires") may be left out."""
    optional: set[str] = set()
    groups: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entity in entities:
        stems_of = [word.stem for word in split(entity["name"]) if word.stem not in PEOPLE_STEMS]
        if entity["type"] in ("organisation", "work", "thing", "event"):
            optional.update(stems_of)
        else:
            groups.update({one: (entity["type"], tuple(stems_of)) for one in stems_of})
    owner_at = next((place for place, word in enumerate(about) if word.owner), -1)
    named = [
        word.stem
        for place, word in enumerate(about)
        if word.name and place > owner_at and word.stem not in optional
    ]
    return tuple(dict.fromkeys(groups.get(name, ("", (name,))) for name in named))


def head(words: Sequence[Word]) -> int:
    """The place of the head of a noun phrase: its last word before a preposition."""
    for place, word in enumerate(words):
        if place and word.text in _AFTER_HEAD:
            return place - 1
    return len(words) - 1


def restricts(head: Word) -> bool:
    """Whether a head says more than "people": "Sam's son" is about a son, whosever."""
    return head.stem not in PEOPLE_STEMS and not head.name
