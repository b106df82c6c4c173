"""Whether a question leaves nothing of a figure open but its value, in whatever form it asks for it: "how
*much* visitors", "what audience did they report for 2022", "the audience of 2022, what was it"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise

from facts.matching import periods
from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.lexicon import COUNT_NOUNS
from facts.matching.words import stem

_MOST = 0.75
_FORMS = frozenset({Kind.WHAT, Kind.IS})
_VALUES = frozenset(stem(noun) for noun in COUNT_NOUNS)
_PARTS = frozenset({"of", "more", "less"})
# What is done, meant or thought of what is measured is no number of it.
_OTHERWISE = frozenset("doing done happen happened happening like about mean means".split())


def leaves_only_the_value(case: Case) -> bool:
    """Whether it says what is measured, where and when, and asks "what" of nothing else."""
    fact, reading = case.fact, case.reading
    if fact.amount is None or fact.period is None or reading.kind not in _FORMS:
        return False
    texts = [word.text for word in reading.words]
    if not _OTHERWISE.isdisjoint(texts) or _is_done(texts):
        return False
    timed = any(periods.fits_figure(one, fact.period) for one in reading.periods)
    return (
        timed
        and _asks_for_it(case)
        and case.asked.says(weighty(" ".join((*fact.variable, *fact.place)))) >= _MOST
    )


def _is_done(texts: Sequence[str]) -> bool:
    """Whether something is done ("what did they *do* for it"): a "do" right behind "what" only asks."""
    return any(text == "do" and before not in ("what", "which") for before, text in pairwise(texts))


def _asks_for_it(case: Case) -> bool:
    """Whether the noun asked for, if there is one, is what is measured."""
    fact, focus = case.fact, case.reading.focus
    measured = _VALUES.union(fact.variable, fact.unit, fact.counted)
    return not focus or not case.asked.same_as(focus).isdisjoint(measured)


def is_much_of_it(case: Case) -> bool:
    """Whether "how much money was raised" is asked of a figure for the money raised: it says all that is
    measured, and a noun is asked for."""
    fact, words = case.fact, case.reading.words
    if fact.measure != "count" or fact.amount is None:
        return False
    measured = weighty(" ".join(fact.variable))
    nouns = {
        after.stem for before, after in pairwise(words) if before.text == "much" and after.text not in _PARTS
    }
    return len(measured) > 1 and not nouns.isdisjoint(fact.variable) and case.asked.says(measured) == 1


def is_much_for_many(case: Case) -> bool:
    """Whether "how much visitors", or "how much yearly visitors", is asked of a number of visitors."""
    words, fact = case.reading.words, case.fact
    much = next((place for place, word in enumerate(words) if word.text == "much"), len(words))
    behind = dropwhile(
        lambda word: word.stem in fact.variable and word.stem not in fact.counted, words[much + 1 :]
    )
    noun = next(behind, None)
    return (
        noun is not None
        and fact.measure == "count"
        and not case.asked.same_as([noun.stem]).isdisjoint(fact.counted)
    )
