"""Stems that say nothing of what a fact is about."""

from __future__ import annotations

from facts.matching.english.lexicon import ANYBODY, FUNCTION, LIGHT, PEOPLE
from facts.matching.english.words import stem

PASSING = frozenset(stem(word) for word in FUNCTION | LIGHT)
"""Those that carry no meaning of their own."""
PEOPLE_STEMS = frozenset(stem(noun) for noun in PEOPLE)
ANYBODY_STEMS = frozenset(stem(noun) for noun in ANYBODY)
