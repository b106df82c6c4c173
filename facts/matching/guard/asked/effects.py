"""What a thing led to is not what led to it, and the reason of one thing is not that of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import claims
from facts.matching.reading.kinds import SAY_STEMS, Kind

_CAUSING = frozenset("cause lead result trigger prompt produce bring spark provoke".split())
_CAUSING_STEMS = frozenset(map(stem, _CAUSING))
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
_COMPARATIVES = frozenset(
    """
    more less fewer higher lower greater larger bigger smaller longer shorter cheaper dearer costlier
    """.split()
)
_CHANGES = _COMPARATIVES.union(
    map(
        stem,
        """
        more less few fewer high higher low lower great large big small long longer short cheap cheaper dear
        dearer up down too lack short grow growth increase rise raise fall drop decrease decline change become
        lose loss gain jump surge uptick boom only many much so most shrink double half expensive increasing
        """.split(),
    )
)
_ARTICLES = frozenset({"the", "a", "an", "as"})


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
    verb = next((spot for spot, word in enumerate(words) if word.stem in _CAUSING_STEMS), 0)
    if not _caused_by(case) or verb not in case.asked.ways:
        return
    if words[verb].text in _EFFECTS or not _BY_CAUSE.isdisjoint(case.fact.said):
        return
    stems = {one for ask in case.fact.asks if ask.kind == Kind.WHAT for one in ask.stems}
    if _CAUSING_STEMS.isdisjoint(stems):
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
        verb = next((spot for spot in range(2, len(words)) if words[spot].stem in _CAUSING_STEMS), 0)
        is_noun = bool(verb) and words[verb - 1].text in _ARTICLES
        if verb >= max(1, len(words) - 2) and not is_noun:
            return _said(case, 2, verb)
    return []


def _said(case: Case, start: int, end: int) -> list[frozenset[str]]:
    texts = case.reading.texts
    stop = next((spot for spot in range(start, end) if texts[spot] == "according"), end)
    return [case.asked.same_at(term.first) for term in case.reading.terms if start <= term.first < stop]


def _explains(case: Case, asked: Sequence[frozenset[str]]) -> bool:
    """Whether the fact's sentence says what all of this comes from."""
    effects = [set(effect) for effect in case.fact.holds.effects]
    if any(all(not same.isdisjoint(effect) for same in asked) for effect in effects):
        return True
    if any(
        ask.kind == Kind.WHY and all(not same.isdisjoint(ask.stems) for same in asked)
        for ask in case.fact.asks
    ):
        return True
    return any(
        all(not same.isdisjoint(behind) for same in asked)
        for said in case.fact.texts
        for behind in _explained(said)
    )


def _explained(said: Sequence[str]) -> Iterable[Sequence[str]]:
    """What stands behind "reason for", "factor in", "put …" in a text."""
    for spot, word in enumerate(said):
        behind = said[spot + 1 : spot + 1 + 2 * _NEAR]
        if (word in _EXPLAINING or word == "put") and not _OF.isdisjoint(behind):
            yield behind


@of(Kind.WHY)
def not_his_reason(case: Case) -> Iterable[str]:
    """“Why did Ann leave?” is not answered by what Ann says of the leaving of others."""
    words = case.reading.words
    if len(words) < 4:
        return
    if words[0].text != "why" and case.reading.texts[:2] != ("what", "made"):
        return
    doer = claims.doer_at(case, 2, frozenset({"person"}))
    if doer is None or doer.last not in case.asked.ways or words[doer.last].stem in SAY_STEMS:
        return
    if claims.speaks(case, doer) and not claims.acts(case, doer, doer.last):
        yield f"it is no reason of “{words[doer.first].text}”"


@of(Kind.WHY)
def not_why_there_is(case: Case) -> Iterable[str]:
    """“Why is there a deficit?” is not why the report corrects the deficit."""
    texts = case.reading.texts
    has = texts[-2:-1] in (("a",), ("an",)) and texts[-3:-2] in (("have",), ("has",))
    if texts[0] != "why" or not (texts[2:3] == ("there",) or has):
        return
    if not case.reading.terms:
        return
    same = case.asked.same_at(case.reading.terms[-1 if has else 0].first)
    effects = [*case.fact.holds.effects, *(ask.stems[1:] for ask in case.fact.asks if ask.kind == Kind.WHY)]
    held = [effect for effect in effects if not same.isdisjoint(effect)]
    if held and not any(_tells_that_there_is(case, effect) for effect in held):
        yield f"it does not say why there is “{case.reading.terms[0].word.text}”"


def _tells_that_there_is(case: Case, effect: Sequence[str]) -> bool:
    """Whether the effect is that there is a thing, or that somebody has one, or all that is asked for."""
    return (
        "there" in effect
        or ("have", "a") in pairwise(effect)
        or case.asked.says(weighty(" ".join(effect))) == 1
    )


@of(Kind.WHY)
def no_change_explained(case: Case) -> Iterable[str]:
    """“What caused *dearer* fares?” is not why the fares differ."""
    reasons = {word for text in case.fact.why_strings for word in text.split()}
    for term in case.reading.terms:
        if term.word.text in _COMPARATIVES and reasons.isdisjoint(_CHANGES | {term.word.stem}):
            yield f"it does not say why it is “{term.word.text}”"
