"""What happened somewhere, or to somebody, is an event: what he is, or where it lies, is none."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.case import Case
from facts.matching.english.words import stem

_HAPPENED = frozenset("happened happens happening occurred befell".split())
_HAPPENING = frozenset(map(stem, "happen occur befall become".split()))
_WHO = frozenset({"who", "that"})
_ORDER = frozenset({"before", "after"})
_NEAR = 4


def no_event(case: Case) -> Iterable[str]:
    """“What happened to Ann Lee?” is not answered by who she is, nor “what happened in Tarn?” by what Tarn
    is."""
    if not _asks_for_an_event(case) or _is_told(case):
        return
    texts = case.reading.texts
    if texts[2:3] == ("to",) and not (_WHO | _ORDER | {"when"}).isdisjoint(texts[3:]):
        # "What happens to those who fall ill", "to the boats after the fair".
        yield "it does not say what becomes of them"
    if case.fact.kind == "quote":
        return
    names = [term for term in case.reading.terms if case.asked.names_at(term.first)]
    is_there = all(case.states(term.first) for term in names)
    only_names = len(names) == len(case.reading.terms) and not case.reading.periods
    if only_names and (not is_there or not case.fact.periods or case.fact.holds.classes):
        yield "it does not say that anything happened"


def not_in_that_order(case: Case) -> Iterable[str]:
    """“What happened after the fire?” is not answered by what the fire came after."""
    texts, terms = case.reading.texts, [term for term in case.reading.terms if term.word.text not in _ORDER]
    if not _asks_for_an_event(case) or texts[2:3] not in (("before",), ("after",)) or not terms:
        return
    order, own = texts[2], terms[0].word.stem
    told = any(
        word == order and own in text[spot + 1 : spot + _NEAR]
        for text in (*case.fact.texts, *(ask.stems for ask in case.fact.asks))
        for spot, word in enumerate(text)
    )
    if not told:
        yield f"it does not say what happened {order} “{terms[0].word.text}”"


def _asks_for_an_event(case: Case) -> bool:
    texts = case.reading.texts
    return texts[:1] == ("what",) and not _HAPPENED.isdisjoint(texts[1:2])


def _is_told(case: Case) -> bool:
    """Whether a listed question asks what happened."""
    return any(not _HAPPENING.isdisjoint(ask.stems) for ask in case.fact.asks)
