"""What the question says must stand in the fact, and the fact must hold the kind of answer asked for."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching import fitting
from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.lexicon import FUNCTION
from facts.matching.question import Term

_OPEN_BETWEEN = frozenset({Kind.YES_NO, Kind.IS, Kind.WHAT, Kind.BARE})


def unaccounted_words(case: Case) -> Iterable[str]:
    """The weighty words that neither stand in the fact nor are meant by it."""
    for term in case.reading.terms:
        if not case.accounts(term) and not _is_alternative(case, term):
            yield f"it does not account for “{term.word.text}”"


def _is_alternative(case: Case, term: Term) -> bool:
    """Whether "a son or a *daughter*" leaves the answer open between two, of which the fact has one."""
    words, reading = case.reading.words, case.reading
    if reading.kind not in _OPEN_BETWEEN or any(unit.entities for unit in case.asked.by_place[term.first]):
        return False
    others = {one.first: one for one in reading.terms}
    for step in (-1, 1):
        place, passed = term.first + step, False
        while 0 <= place < len(words) and (
            words[place].text in FUNCTION or words[place].text in ("or", "rather")
        ):
            passed = passed or words[place].text == "or"
            place += step
        if passed and place in others and case.accounts(others[place]):
            return True
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
    if not fitting.fits(case):
        wanted = f"{reading.kind.value} ({' '.join(reading.focus)})" if reading.focus else reading.kind.value
        yield f"it does not say “{wanted}”"
