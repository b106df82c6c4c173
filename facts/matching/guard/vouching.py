"""Whether a fact lists the question that is asked: then a curator vouches that it answers it."""

from __future__ import annotations

from facts.matching.case.case import Case


def lists_the_very_words(case: Case) -> bool:
    """Whether the question is one that the fact lists, word by word."""
    return case.reading.stems in case.fact.listed


def lists_it_in_other_words(case: Case) -> bool:
    """Whether the question is one that the fact lists, but for synonyms."""
    reading = case.reading
    if not reading.terms:
        return False
    asked = {term.word.stem for term in reading.terms}
    for ask in case.fact.asks:
        if ask.kind != reading.kind or len(ask.terms) < 2 or case.asked.says(ask.terms) < 1:
            continue
        own = set(ask.terms)
        if len(own) < len(asked):
            # "Was his son a teenager" says more than a question that has one word for both.
            continue
        if not all(not case.asked.same_as([term.word.stem]).isdisjoint(own) for term in reading.terms):
            continue
        # The same words the other way round are another question: who said what of whom.
        order = [ask.terms.index(term.word.stem) for term in reading.terms if term.word.stem in own]
        if order == sorted(order):
            return True
    return False
