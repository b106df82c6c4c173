"""What somebody would like to be done, and what one has to do, the fact must say as such."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_OBLIGING = frozenset(map(stem, "must have need require should only condition rule".split()))
_WISHING = frozenset({"like", "want", "have"})
_WISHED = frozenset(
    map(
        stem,
        """
        like want wish call propose proposal demand hope ask urge suggest recommend plead support should must
        """.split(),
    )
)


@of(Kind.WHAT)
def no_wish(case: Case) -> Iterable[str]:
    """“What would she like the council to do” is not answered by what she is."""
    texts = case.reading.texts
    wishes = texts[:2] == ("what", "would") and not _WISHING.isdisjoint(texts[3:]) and "to" in texts[4:]
    told = not _WISHED.isdisjoint(case.fact.said) or case.fact.asks_with(_WISHED, Kind.WHAT)
    if wishes and not told:
        yield "it does not say what is wished for"


@of(Kind.YES_NO)
def not_obliged(case: Case) -> Iterable[str]:
    """“Do you have to be a member to get help” is not answered by who gets help."""
    pairs = pairwise(case.reading.texts)
    is_rule = ("have", "to") in pairs and case.reading.texts[0] in ("do", "does")
    if is_rule and _OBLIGING.isdisjoint(case.fact.said):
        yield "it does not say what one has to do"
