"""Who pays whom, and for what: what the mill pays the farmers is not what they pay it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.figures.measures import COSTING
from facts.matching.reading.kinds import Kind

_PAY = frozenset("pay pays paid".split())
_PAYING = stem("pay")
_DO = frozenset("did does do will would".split())
_ANYBODY = frozenset("i you we one they people somebody someone anybody customers riders".split())
_GIFTS = frozenset(map(stem, "subsidy grant aid subsidise subsidize".split()))
_OFFERS = frozenset(map(stem, "offer bid ask charge".split()))
_PERIODIC = {
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "yearly": "year",
    "annual": "year",
    "hourly": "hour",
}
_OF_TIME = frozenset(map(stem, "rate monthly weekly daily yearly annual hourly".split()))
_SHARED = frozenset(
    map(stem, "share part percentage percent proportion portion fraction of up rise go".split())
)
_SPENDING = frozenset("spend spends spent spending".split())
_LINKS = frozenset(map(stem, "the a an of on in and for to".split()))


def _payers(case: Case) -> Iterator[tuple[int, int]]:
    """The first place and the end of who pays, of "did *the mill* pay"."""
    texts = case.reading.texts
    for place, text in enumerate(texts):
        if text not in _DO:
            continue
        behind = next((spot for spot in range(place + 1, len(texts)) if texts[spot] in _PAY), None)
        if behind is not None and behind > place + 1:
            yield place + 1, behind


@of(Kind.AMOUNT, Kind.COMPARE)
def other_payer(case: Case) -> Iterable[str]:
    """“How much did *the farmers* pay the mill” is not what the mill paid them."""
    reading = case.reading
    for start, end in _payers(case):
        who = [term for term in reading.terms if start <= term.first < end]
        if not who or _ANYBODY.intersection(reading.texts[start:end]) or _is_payer(case, start, end):
            continue
        yield f"it does not say what “{reading.words[who[-1].first].text}” paid"
        return


def _is_payer(case: Case, start: int, end: int) -> bool:
    """Whether who pays as the question has it is who pays in the fact's sentence: in front of its verb, or,
    where it has none, whoever it costs, but not whoever offers it or is given it."""
    said = case.fact.texts[0]
    places = [place for place in range(start, end) if place in case.asked.ways]
    if _PAYING in said:
        before = said[: said.index(_PAYING)]
        return all(_stands_in(case, place, before) for place in places)
    if not _GIFTS.isdisjoint(said):
        spot = next(spot for spot, word in enumerate(said) if word in _GIFTS)
        return all(_stands_in(case, place, said[: spot + 5]) for place in places)
    if not _OFFERS.isdisjoint(said):
        spot = next(spot for spot, word in enumerate(said) if word in _OFFERS)
        return not any(_stands_in(case, place, said[:spot]) for place in places)
    return all(case.states(place) for place in places)


def _stands_in(case: Case, place: int, said: tuple[str, ...]) -> bool:
    """Whether what stands at the place is named among the words, or one of its kind is ("the *club*")."""
    same = case.asked.same_at(place)
    if not same.isdisjoint(said):
        return True
    text = f" {' '.join(said)} "
    own = case.asked.ways[place].entities
    named = [name for name in case.fact.entities if f" {name} " in text]
    return any(name in own or not same.isdisjoint(case.asked.classes_of(name)) for name in named)


@of(Kind.AMOUNT)
def not_the_charge(case: Case) -> Iterable[str]:
    """“How much is the *monthly* fee” is not what all fees of a year come to."""
    fact = case.fact
    if fact.is_rate:
        return
    for word in case.reading.words:
        unit = _PERIODIC.get(word.text)
        if unit and not {stem(unit), word.stem, *_OF_TIME} & {*fact.texts[0], *fact.unit}:
            yield f"it is nothing “{word.text}”"


@of(Kind.AMOUNT)
def only_a_share(case: Case) -> Iterable[str]:
    """“How much did the town pay *in 2024*”, or “did it *cost*”, is not what share of its income."""
    reading = case.reading
    if case.fact.measure != "share" or reading.wants_a_share:
        return
    pays = not _PAY.union(_SPENDING).isdisjoint(reading.texts) and _SHARED.isdisjoint(reading.stems)
    if pays or not COSTING.isdisjoint(reading.texts):
        yield "it is a share, and no sum"


@of(Kind.AMOUNT)
def not_all_of_it(case: Case) -> Iterable[str]:
    """“How much was spent *on teachers*” is not what was spent on substitute teachers."""
    reading, said = case.reading, case.fact.texts[0]
    if _SPENDING.isdisjoint(reading.texts):
        return
    for place, (on, noun) in enumerate(pairwise(reading.words)):
        if on.text != "on" or place + 1 not in case.asked.ways or noun.text == "the":
            continue
        same = case.asked.same_at(place + 1)
        for spot, word in enumerate(said):
            if word not in same or not spot or word not in case.fact.variable:
                continue
            kind = said[spot - 1]
            if kind in case.fact.variable and kind not in _LINKS and kind not in case.asked.said:
                yield "it is only what one kind of them cost"
