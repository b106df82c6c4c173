"""A name that is withheld: "why would she not give her name" is asked of what says why somebody asked not to
be named, whatever it calls that."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import NEGATION
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

NAMELESS = frozenset(map(stem, "unnamed anonymous nameless unidentified".split()))
"""The stems of adjectives for whoever is not named."""
_ALIASES = frozenset(map(stem, "anonymity pseudonym alias".split())) | NAMELESS
_NAMING = frozenset(map(stem, "name names named identify identity".split()))
_NOT = frozenset(map(stem, NEGATION | {"refuse", "decline", "hide", "conceal", "withhold", "cannot"}))
_GENUINE = frozenset(map(stem, "real own true actual".split()))
_OTHER = frozenset(map(stem, "real own true actual full false fake assumed different another".split()))
_PADDING = frozenset(
    map(
        stem,
        """
        want wish prefer choose ask use give reveal disclose share publish print printed appear mention quote
        stay remain keep under hidden secret public publicly openly press paper newspaper print
        """.split(),
    )
)
_SAYING = _ALIASES | _NAMING | _NOT | _OTHER | _PADDING
# What is not done with a name that is withheld.
_OTHERWISE = frozenset(map(stem, "like love hate change know remember recall forget".split()))
_NEAR = 6


def is_only_about_it(case: Case, term: Term) -> bool:
    """Whether the word of a "why" only says that a name is withheld, as the fact does, with the reason."""
    if term.word.stem in NAMELESS and _is_of_whom(case, term):
        return True
    if case.reading.kind is not Kind.WHY or term.word.stem not in _SAYING:
        return False
    stems = case.reading.stems
    said = case.fact.texts[0]
    asks = not _ALIASES.isdisjoint(stems) or _withholds(stems, _NOT | _OTHER)
    tells = not _ALIASES.isdisjoint(said) or _withholds(said, _NOT)
    return asks and _OTHERWISE.isdisjoint(stems) and tells and bool(case.fact.holds.effects)


def _is_of_whom(case: Case, term: Term) -> bool:
    """Whether "the *anonymous* nurse" is the nurse of whom the fact says that she was not named."""
    said, place = case.fact.texts[0], term.first + 1
    whom = case.asked.same_at(place) if place in case.asked.ways else frozenset()
    spot = next((at for at, word in enumerate(said) if word in whom), len(said))
    return _withholds(said[spot:], _NOT)


def _withholds(words: Sequence[str], denying: frozenset[str]) -> bool:
    """Whether a word for naming stands behind one that denies it."""
    return any(
        word in _NAMING
        and (words[spot + 1 : spot + 2] not in (("of",), ("for",)) or words[spot - 1] in _GENUINE)
        and not denying.isdisjoint(words[max(0, spot - _NEAR) : spot])
        for spot, word in enumerate(words)
    )
