"""The built-in thesaurus: words and phrases that mean the same wherever something is asked or reported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from facts.matching.lexicon import FUNCTION, LIGHT, groups
from facts.matching.words import stem

# Words that every fact has account for nothing.
_EVERYWHERE = frozenset(stem(word) for word in FUNCTION | LIGHT)


@cache
def thesaurus() -> Mapping[str, frozenset[str]]:
    """For each phrase of stems that the built-in thesaurus has, all that mean the same."""
    made: dict[str, set[str]] = defaultdict(set)
    for group in groups():
        phrases = {" ".join(map(stem, text.split())) for text in group} - _EVERYWHERE
        for phrase in phrases:
            made[phrase] |= phrases
    return {phrase: frozenset(others) for phrase, others in made.items()}
