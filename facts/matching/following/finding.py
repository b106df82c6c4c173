"""What the base has on a question that may go on from the one before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from facts.matching.deciding import breakdown
from facts.matching.deciding.decision import Found, Outcome
from facts.matching.following import leaning, turns, ways
from facts.matching.following.context import Context
from facts.matching.following.leaning import Leaning
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Index
from facts.matching.recall.meaning import link


def find(
    index: Index,
    text: str,
    packs: Sequence[str],
    context: Context,
    *,
    read: Callable[[str], Reading],
    follows: bool,
) -> Found:
    """What the base has on one question: read by itself, or as one that goes on from ``context``, as far
    as it leans on that; with ``follows`` it does where it names nothing."""
    reading, leans = _following(text, context, read)
    if follows and leans is Leaning.NOT and reading.is_short:
        leans = Leaning.MAYBE
    alone = None
    if leans in (Leaning.NOT, Leaning.MAYBE):
        alone = breakdown.find(index, reading, packs)
        if leans is Leaning.NOT or alone.outcome is not Outcome.NOT_FOUND:
            return alone
    resumed = _resumed(index, reading, packs, context)
    if resumed.outcome is not Outcome.NOT_FOUND or leans is Leaning.WHOLLY:
        return resumed
    alone = alone or breakdown.find(index, reading, packs)
    if leans is Leaning.RATHER and not (alone.is_listed or _is_a_name(index, reading, packs)):
        return resumed
    return alone if alone.candidates or alone.outcome is not Outcome.NOT_FOUND else resumed


def _is_a_name(index: Index, reading: Reading, packs: Sequence[str]) -> bool:
    """Whether a question consists of a name that the base knows ("Bob Fu?")."""
    named = {
        place
        for units in link(reading, index, packs).values()
        for unit in units
        if unit.entities
        for place in range(unit.first, unit.last)
    }
    return all(term.first in named for term in reading.terms)


def _following(text: str, context: Context, read: Callable[[str], Reading]) -> tuple[Reading, Leaning]:
    """A question as it is read behind another, and how far it leans on that."""
    year = context.year()
    if year is None or not turns.names_a_step(text):
        reading = read(text)
        return reading, leaning.leaning(reading)
    reading = read(turns.stepped(text, year))
    leans = leaning.leaning(reading)
    return reading, Leaning.NOT if leans is Leaning.NOT else Leaning.WHOLLY


def _resumed(index: Index, reading: Reading, packs: Sequence[str], context: Context) -> Found:
    """What the base has on a question that goes on from ``context``, in the first way that finds any."""
    if leaning.asks_who_says_so(reading) and context.told:
        # Whatever is told is told with who says it, and its source; but only what may be told still.
        return breakdown.find(index, context.reading, packs)
    linked, earlier = link(reading, index, packs), link(context.reading, index, packs)
    found = [Found(reading, Outcome.NOT_FOUND)]
    told, is_of_it = set(context.told_keys), leaning.asks_how_much_it_is(reading)
    for way in ways.ways(reading, context, linked, earlier):
        one = breakdown.find(index, way.reading, packs)
        if (way.is_new and not told.isdisjoint(one.keys)) or (is_of_it and not told.issuperset(one.keys)):
            one = replace(one, outcome=Outcome.NOT_FOUND, keys=())
        if one.outcome is not Outcome.NOT_FOUND:
            return one
        found.append(one)
    return next((one for one in found if one.candidates), found[0])
