"""What the question says must stand in the fact, and the fact must hold the kind of answer asked for."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ANYBODY, PERSONAL, SAID_NOUNS
from facts.matching.english.words import stem
from facts.matching.fitting import by_kind, sorts
from facts.matching.guard.figures import numbers
from facts.matching.guard.people import persons
from facts.matching.guard.whether import assertion
from facts.matching.guard.wording import turns
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Term

_NEUTRAL = frozenset("guy fellow fella bloke chap dude person individual somebody someone".split())
_HERS = frozenset("woman lady gal".split())
_HIS = frozenset("man gentleman".split())
_OF_HER = frozenset(map(stem, "she her hers herself woman mother daughter wife sister".split()))
_OF_HIM = frozenset(map(stem, "he him his himself man father son husband brother".split()))
_BINDING = frozenset("who that with without for running having".split())
_NEEDING = frozenset(map(stem, "need require allow permit".split()))
_UTTERING = frozenset(map(stem, "use choose raise voice utter offer level express".split()))
_MAKING = frozenset({"make", "give"})
_ASKING_WHO = frozenset({Kind.WHO, Kind.SAID_BY})
_SOON = 4
_DUE = frozenset("expected due scheduled planned supposed slated anticipated".split())
_TO_COME = assertion.FUTURE | frozenset(map(stem, _DUE))
_OPEN = frozenset({Kind.WHAT, Kind.WHERE, Kind.WHO, Kind.IS})


def unaccounted_words(case: Case) -> Iterable[str]:
    """The weighty words that neither stand in the fact nor are meant by it."""
    bounds = numbers.bounds(case)
    for term in case.reading.terms:
        if term.first in bounds or (term.first in case.asked.excluded and case.reading.kind in _OPEN):
            continue
        if not case.accounts(term) and not _needs_none(case, term):
            yield f"it does not account for “{term.word.text}”"


def _needs_none(case: Case, term: Term) -> bool:
    """Whether the word says nothing here that the fact would have to hold in so many words."""
    return _is_uttering(case, term) or is_shown_otherwise(case, term)


def is_shown_otherwise(case: Case, term: Term) -> bool:
    """Whether the word says nothing by itself, or only what the fact's own form shows: what sort of thing it
    has, or the same in another turn of phrase. Remembered, as closeness asks for it before the guard does."""
    known = case.shown.get(term.first)
    if known is None:
        known = case.shown[term.first] = _is_shown(case, term)
    return known


def _is_shown(case: Case, term: Term) -> bool:
    return (
        term.first in case.asks_for_order
        or (term.word.stem in case.reading.speaker and _is_the_speaker(case))
        or _is_only_put_so(case, term)
        or _is_neutral_noun(case, term)
        or _is_only_due(case, term)
        or _is_other_alternative(case, term)
        or sorts.is_only_the_sort(case, term)
        or turns.is_said_otherwise(case, term)
    )


def _is_the_speaker(case: Case) -> bool:
    return persons.is_portrayed(case) or persons.is_research_body(case)


def _is_only_put_so(case: Case, term: Term) -> bool:
    """Whether the word is an "I" or "you" that is nobody special, a "need" of a rule, or a "should" that asks
    for no advice."""
    is_anybody = term.word.text in PERSONAL and persons.is_nobody_special(case, term.first)
    is_needed = term.word.stem in _NEEDING and case.fact.is_rule
    return is_anybody or is_needed or assertion.is_put_as_due(case, term.first)


def _is_neutral_noun(case: Case, term: Term) -> bool:
    """Whether the word only says that somebody is meant ("the *fellow* who runs it", "the *people* that
    row"), of a fact that speaks of a person; it counts nobody."""
    word = term.word.text
    if case.reading.kind in NUMERIC or case.reading.kind is Kind.BARE:
        return False
    if word in _HERS or word in _HIS:
        others = _OF_HIM if word in _HERS else _OF_HER
        return _names_a_person(case) and case.stems.isdisjoint(others)
    if word in ANYBODY and _is_bound(case, term.first):
        return True
    return word in _NEUTRAL and _names_a_person(case)


def _is_bound(case: Case, place: int) -> bool:
    """Whether the word behind "people" says which, and must be accounted for itself ("people *who row*")."""
    return any(word.text in _BINDING for word in case.reading.words[place + 1 : place + 2])


def _names_a_person(case: Case) -> bool:
    known = case.asked.glossary.phrases
    return any(f"@person@{name}" in known for name in case.fact.entities)


def _is_uttering(case: Case, term: Term) -> bool:
    """Whether the verb only says that somebody said it ("which words did he *use*", "what objection did he
    *raise*", "who *made* that remark")."""
    if not case.fact.speaker:
        return False
    if case.fact.kind == "quote" and case.reading.kind in _ASKING_WHO and term.word.stem in by_kind.UTTERED:
        return True
    if case.reading.kind in _ASKING_WHO and term.word.stem in _UTTERING | _MAKING:
        behind = case.reading.words[term.first + 1 : term.first + _SOON]
        return any(word.text in SAID_NOUNS for word in behind)
    return case.reading.kind in (Kind.SAID, Kind.QUOTE) and term.word.stem in _UTTERING


def _is_only_due(case: Case, term: Term) -> bool:
    """Whether "when is it *expected*" only says that it is still to come, as the fact does."""
    return (
        case.reading.kind is Kind.WHEN and term.word.text in _DUE and not _TO_COME.isdisjoint(case.fact.said)
    )


def _is_other_alternative(case: Case, term: Term) -> bool:
    """Whether "a son or a *daughter*" leaves the answer open between two, of which the fact has the other.
    Where names are left open, the fact's own words must have it."""
    if not case.asked.alternatives:
        return False
    following = case.reading.words[term.first + 1 : term.first + 2]
    if any(word.text == "for" for word in following):
        # "Is she for or against it": she is no alternative to being against it.
        return False
    terms = {one.first: one for one in case.reading.terms}
    for sides in case.asked.alternatives:
        for own, other in (sides, sides[::-1]):
            if term.first not in own:
                continue
            if any(case.asked.names_at(place) for place in own) or not other <= terms.keys():
                return all(map(case.states, other))
            return all(case.accounts(terms[place]) for place in other)
    return False


def unknown_names(case: Case) -> Iterable[str]:
    """The names that a source's own sentence does not have."""
    held = case.fact.stems.union(case.fact.names)
    for term in case.reading.terms:
        if term.first and term.word.name and term.word.stem not in held:
            yield f"it does not name “{term.word.text}”"


def other_kind(case: Case) -> Iterable[str]:
    """A number is no answer to “who”, nor a name to “how many”."""
    reading = case.reading
    if not by_kind.fits(case):
        wanted = f"{reading.kind.value} ({' '.join(reading.focus)})" if reading.focus else reading.kind.value
        yield f"it does not say “{wanted}”"
