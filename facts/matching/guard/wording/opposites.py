"""What a fact says by the opposite: "forbidden" of what is no longer allowed, and a yes-or-no question that
it answers with no ("does he accept it" of what he denies)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import UNSURE
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

_DENIABLE = {
    one: frozenset(map(stem, others.split()))
    for ones, others in (
        (
            "forbidden forbid forbids banned prohibited disallowed illegal outlawed outlaw outlaws barred",
            "allow permit",
        ),
        ("frozen unchanged stagnant stagnated static", "rise increase change grow"),
        ("secret withheld withhold withholds conceal conceals concealed", "disclose reveal publish"),
        ("unfilled unoccupied", "fill occupy take"),
        ("unaware ignorant", "know"),
        ("lack lacks lacked", "have"),
        ("unlimited", "limit"),
    )
    for one in ones.split()
}
"""By word: what is denied of that which the word says."""
_CONTRARY = tuple(
    (frozenset(map(stem, one.split())), frozenset(map(stem, other.split())))
    for one, other in (
        (
            "accept admit acknowledge concede agree confirm",
            "deny denies dispute disputes reject contest refute disagree",
        ),
        ("open", "closed shut"),
    )
)
"""Of two such only one holds: a fact that says the second contradicts the first."""
_OPPOSITES = {word: others for ones, others in _CONTRARY for word in ones}
_STAND_STILL = ("stand", "still")
_NO = frozenset({"no", "not", "never", "cannot"})
_NEAR, _CLOSE = 4, 3


def is_contradicted(case: Case, term: Term) -> bool:
    """Whether the word says the opposite of what the fact denies, or is a claim that the fact contradicts."""
    denied = _DENIABLE.get(term.word.text)
    if denied is not None and any(_denies(text, denied) for text in case.fact.texts):
        return True
    if term.word.stem in _STAND_STILL and _stands_still(case, term.first):
        return any(_denies(text, _DENIABLE["unchanged"]) for text in case.fact.texts)
    asks = case.reading.kind is Kind.YES_NO and (term.word.text != "open" or bool(case.reading.periods))
    return asks and term.word.stem in _OPPOSITES and _says(case.fact.texts, _OPPOSITES[term.word.stem])


def contrary(words: Collection[str]) -> frozenset[str]:
    """The stems that say the opposite of one of ``words``."""
    return frozenset().union(*(_OPPOSITES[word] for word in words if word in _OPPOSITES))


def _stands_still(case: Case, place: int) -> bool:
    """Whether the word is one of "stand still"."""
    stems = case.reading.stems
    return _STAND_STILL in (stems[place : place + 2], stems[place - 1 : place + 1])


def _denies(text: Sequence[str], wanted: Collection[str]) -> bool:
    return any(
        word in wanted
        and (not _NO.isdisjoint(text[max(0, spot - _NEAR) : spot]) or text[spot + 1 : spot + 2] == ("no",))
        for spot, word in enumerate(text)
    )


def _says(texts: Sequence[Sequence[str]], wanted: Collection[str]) -> bool:
    """Whether one of the words stands there as what is so, and not only may be."""
    return any(
        word in wanted and UNSURE.isdisjoint(text[max(0, spot - _CLOSE) : spot])
        for text in texts
        for spot, word in enumerate(text)
    )
