"""How much a yes-or-no question says: of her *only*, of *most* of them, *more* than others, *before* others,
*again*; which the fact must settle."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind

_OTHERS = frozenset(
    map(
        stem,
        "only other another also too both and beyond besides all everybody more most one sole alone"
        " together".split(),
    )
)
_MANY = frozenset(
    map(stem, "most majority half all every nearly almost third quarter percent % none nobody but".split())
)
_EARLIER = frozenset("before ever previously earlier used last previous".split())
_ORDER = frozenset(map(stem, "before after then first later earlier together already".split()))


@of(Kind.YES_NO)
def not_only(case: Case) -> Iterable[str]:
    """“Is Ann the only one?” is not answered by a sentence that speaks of no others, nor of her alone."""
    if "only" not in case.reading.texts:
        return
    if _OTHERS.isdisjoint(case.fact.texts[0]) and not (case.fact.numbers and case.fact.kind == "figure"):
        yield "it does not say whether there are others"


@of(Kind.YES_NO)
def not_of_most(case: Case) -> Iterable[str]:
    """“Do most people walk?” is not answered by “more people walk”."""
    if "most" not in case.reading.texts[:4]:
        return
    if _MANY.isdisjoint(case.fact.texts[0]) and not case.fact.numbers:
        yield "it does not say how many of them"


@of(Kind.YES_NO)
def compares_nothing(case: Case) -> Iterable[str]:
    """“Do more people walk than ride?” is not answered by “more people walk now”."""
    texts = case.reading.texts
    if "than" not in texts:
        return
    if _EARLIER.intersection(texts[texts.index("than") + 1 :][:3]):
        return
    said = case.fact.texts[0]
    if "than" in said or stem("compare") in said or len(case.fact.numbers) > 0:
        return
    yield "it does not compare the two"


@of(Kind.YES_NO)
def not_before(case: Case) -> Iterable[str]:
    """“Did Ann arrive before Bo?” is not answered by the day on which she arrived."""
    texts = case.reading.texts
    for place, text in enumerate(texts[:-1]):
        if text not in ("before", "after"):
            continue
        spot = place + 1 + (texts[place + 1] in ("the", "his", "her", "their"))
        behind = [unit for unit in case.asked.units if unit.first in (place + 1, spot)]
        if any(unit.types & {"person", "place"} for unit in behind) and _ORDER.isdisjoint(case.fact.texts[0]):
            yield "it does not say who was first"


@of(Kind.YES_NO)
def not_from_to(case: Case) -> Iterable[str]:
    """“Did they sail from Rome to Pisa?” is not answered by a sentence that names neither."""
    ends = []
    for ways in (("from",), ("to", "into")):
        for place, word in enumerate(case.reading.words[:-1]):
            units = case.asked.by_place[place + 1]
            if word.text in ways and any("place" in unit.types for unit in units):
                ends.append(place + 1)
    if len(ends) == 2 and not any(spot in case.asked.ways and case.states(spot) for spot in ends):
        yield "it names neither end of the way"
