"""What a thing led to is not what led to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_CAUSING = frozenset(map(stem, "cause lead result trigger prompt produce bring spark provoke".split()))
_DO = frozenset("do does did will would".split())
_EFFECTS = frozenset(
    "effect effects result results consequence consequences outcome aftermath impact".split()
)
_BY_CAUSE = frozenset(map(stem, "cause lead result trigger prompt drive bring mean make force spark".split()))
_EXPLAINING = frozenset(
    map(stem, "reason cause factor explain explanation blame attribute because due account".split())
)
_OF = frozenset({"of", "for", "in", "behind", "why", "on", "down"})
_NEAR = 6


@of(Kind.WHAT, Kind.IS, Kind.YES_NO)
def only_its_cause(case: Case) -> Iterable[str]:
    """“What did the flood cause?” and “what was the effect of the flood?” are not answered by what caused the
    flood."""
    asked = _caused_by(case)
    if asked and _explains(case, asked):
        yield "it says what it comes from, not what it leads to"


@of(Kind.WHAT, Kind.IS, Kind.YES_NO)
def no_effect(case: Case) -> Iterable[str]:
    """“What did the bridge lead to?” is not answered where nothing is said to come of anything."""
    words = case.reading.words
    verb = next((spot for spot, word in enumerate(words) if word.stem in _CAUSING), 0)
    if not _caused_by(case) or verb not in case.asked.ways:
        return
    if words[verb].text in _EFFECTS or not _BY_CAUSE.isdisjoint(case.fact.said):
        return
    stems = {one for ask in case.fact.asks_of(Kind.WHAT) for one in ask.stems}
    if _CAUSING.isdisjoint(stems):
        yield "it does not say what comes of it"


def _caused_by(case: Case) -> list[frozenset[str]]:
    """Of "what did X cause" and "what is the effect of X", all that X says."""
    reading, words = case.reading, case.reading.words
    texts = reading.texts
    if not reading.terms:
        return []
    effect = next((spot for spot, text in enumerate(texts) if text in _EFFECTS), 0)
    if effect and texts[effect + 1 : effect + 2] == ("of",) and reading.kind is not Kind.YES_NO:
        return _said(case, effect + 2, len(words))
    if texts[0] == "what" and texts[1:2] and texts[1] in _DO:
        verb = next((spot for spot in range(2, len(words)) if words[spot].stem in _CAUSING), 0)
        is_noun = bool(verb) and words[verb - 1].text in ARTICLES | {"as"}
        if verb >= max(1, len(words) - 2) and not is_noun:
            return _said(case, 2, verb)
    return []


def _said(case: Case, start: int, end: int) -> list[frozenset[str]]:
    texts = case.reading.texts
    stop = next((spot for spot in range(start, end) if texts[spot] == "according"), end)
    return [case.asked.same_at(term.first) for term in case.reading.terms if start <= term.first < stop]


def _explains(case: Case, asked: Sequence[frozenset[str]]) -> bool:
    """Whether the fact's sentence says what all of this comes from."""
    explained = (behind for said in case.fact.texts for behind in _explained(said))
    return any(all(not same.isdisjoint(one) for same in asked) for one in (*case.fact.whys, *explained))


def _explained(said: Sequence[str]) -> Iterable[Sequence[str]]:
    """What stands behind "reason for", "factor in", "put …" in a text."""
    for spot, word in enumerate(said):
        behind = said[spot + 1 : spot + 1 + 2 * _NEAR]
        if (word in _EXPLAINING or word == "put") and not _OF.isdisjoint(behind):
            yield behind
