"""Words for countries and their people."""

from __future__ import annotations

import re
from functools import cache

from facts.matching.english import lexicon

_NATIONAL = re.compile(r"(?:ans?|ese|ish)$")
_OFFICE = re.compile(r"(?!.*(?:sh|ch)(?:wo)?man$).{4,}man$")
"""A congressman or a saleswoman; an Irishman is one of his people."""
_NO_NATION = frozenset({"us", "english"})
"""A pronoun, and mostly the language."""
_STEM = 4


def is_national(word: str) -> bool:
    """Whether it names a country or its people ("cubans")."""
    if word in _NO_NATION or _OFFICE.match(word):
        return False
    return word in _countries() or (bool(_NATIONAL.search(word)) and word[:_STEM] in _peoples())


def is_people(word: str) -> bool:
    """Whether it names a people, or what is theirs ("cuban", "cubans"), and no country."""
    return word not in _countries() and is_national(word)


@cache
def _countries() -> frozenset[str]:
    return frozenset(lexicon.countries())


@cache
def _peoples() -> frozenset[str]:
    """How the names of peoples begin."""
    return frozenset(name[:_STEM] for name in lexicon.countries())
