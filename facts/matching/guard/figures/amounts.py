"""What an amount is of: of all together or for each, a length or the time it takes, what somebody pays or is
paid; and that a measure is asked for, by a noun alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import CHANGING, UNITS, WHEN_NOUNS
from facts.matching.english.period_forms import MONTHS
from facts.matching.english.words import stem
from facts.matching.fitting import values
from facts.matching.guard.check import of
from facts.matching.reading.kinds import NUMERIC, Kind, guess

EACH = frozenset({"each", "every", "per"})
_FOR_EACH = frozenset(map(stem, "each every per apiece individual average mean typical a an one".split()))
_OF_EACH = frozenset({Kind.AMOUNT, Kind.COUNT, Kind.WHAT, Kind.IS, Kind.BARE})
_WAYS = frozenset(stem(f"{unit}{plural}") for unit in UNITS["far"] for plural in ("", "s"))
_DURATIONS = frozenset(map(stem, UNITS["long"])) - _WAYS
_SPANNING = "of from to over across between in for at through via by".split()
_MEASURES = {
    "time": _DURATIONS,
    "duration": _DURATIONS,
    **dict.fromkeys(("length", "depth"), _WAYS | _DURATIONS),
    **dict.fromkeys("height width breadth altitude elevation distance".split(), _WAYS),
}
"""By noun that may stand alone for "how long" or "how high": the units of what answers it."""
_TAKING = frozenset("take takes took taken taking".split())
_GETTING = frozenset("get gets got getting".split())
_BEING = frozenset("is s are was were being".split())
_RATES = frozenset("day night week month quarter hour minute".split())
_CHANGING = frozenset(map(stem, CHANGING | {"double", "halve"}))
CHANGES = _CHANGING | frozenset(map(stem, "uptick tick up down more fewer less".split()))
_DETERMINERS = frozenset("the a an this that his her its their".split())
_OTHERWISE = frozenset({"grown", "dropped"})
"""“Grown up” and “dropped out” are no changes of a number."""
_ENDING = frozenset(map(stem, "over end stop cease finish conclude still continue".split()))
_INCOMES = frozenset("salary wage wages income pension earnings remuneration paycheck stipend".split())
_INCOME_STEMS = frozenset(map(stem, _INCOMES))
_COMPARED = frozenset(map(stem, "more less fewer higher lower dearer cheaper".split()))
_APART = frozenset(map(stem, "extra additional difference gap further differ outbid".split())) | _COMPARED
_YEAR = re.compile(r"(?:19|20)\d\d")
_MULTIPLES = frozenset(map(stem, "double twice triple treble thrice quadruple halve half".split()))
_TIMES = _DURATIONS | frozenset(map(stem, MONTHS))
_SOON = 5
_PAY = frozenset(map(stem, "salary wage earn earning income receive paycheck remuneration".split()))


@of(*_OF_EACH)
def not_for_each(case: Case) -> Iterable[str]:
    """“How much did each guest get back” is not what all of them got."""
    reading, fact = case.reading, case.fact
    if fact.kind != "figure" or fact.is_rate or fact.measure == "share":
        return
    for place, (word, noun) in enumerate(pairwise(reading.words), start=1):
        if word.text not in EACH or place not in case.asked.ways:
            continue
        if noun.text.removesuffix("s") in WHEN_NOUNS or case.asked.names_at(place):
            # "Per the council" only says who says so.
            continue
        same = case.asked.same_at(place)
        each = (
            one in _FOR_EACH and other in same
            for text in fact.strings
            for one, other in pairwise(text.split())
        )
        if not any(each):
            yield f"it does not say how much it is for each “{noun.text}”"


@of(Kind.COUNT)
def no_rate(case: Case) -> Iterable[str]:
    """“How many came *per month*” is not how many came in the year."""
    fact = case.fact
    if fact.kind != "figure" or fact.is_rate:
        return
    for each, unit in pairwise(case.reading.texts):
        if each in EACH and unit in _RATES and stem(unit) not in fact.said:
            yield f"it does not say how many in a {unit}"


@of(Kind.COMPARE)
def no_difference(case: Case) -> Iterable[str]:
    """“By how many does it exceed the other?” is not answered by its being more, without a number."""
    texts, fact = case.reading.texts, case.fact
    if ("how", "much") not in pairwise(texts) and ("how", "many") not in pairwise(texts):
        return
    if texts[:1] != ("by",) or fact.amount is not None or fact.asks_with({"by"}, Kind.COMPARE):
        return
    said = fact.texts[0]
    if not any(_is_a_number(said, at) for at in range(len(said))) and _MULTIPLES.isdisjoint(said):
        yield "it does not say by how much"


def _is_a_number(said: Sequence[str], at: int) -> bool:
    """Whether the word is a number, and of no date nor of how long it took."""
    if not said[at][0].isdecimal() or _YEAR.fullmatch(said[at]):
        return False
    return _TIMES.isdisjoint(said[max(0, at - 1) : at + 2])


@of(Kind.YES_NO)
def no_change(case: Case) -> Iterable[str]:
    """“Did the rate *rise*” is not answered by what it is."""
    if not CHANGES.isdisjoint(case.fact.said):
        return
    texts = case.reading.texts
    for term in case.reading.terms:
        if texts[term.first - 1] in _DETERMINERS:
            # "The surge" is presumed, and not asked about.
            continue
        if term.word.stem in _CHANGING and term.word.text not in _OTHERWISE and not case.states(term.first):
            yield f"it does not say that it “{term.word.text}”"


def only_a_difference(case: Case) -> Iterable[str]:
    """“What salary does she get?” is not answered by how much *more* others pay."""
    reading = case.reading
    wants = reading.kind is Kind.AMOUNT or not _INCOMES.isdisjoint(reading.texts[:3])
    if not wants or not CHANGES.union(_APART).isdisjoint(reading.stems):
        return
    said = case.fact.texts[0]
    numbers = [at for at, word in enumerate(said) if word[0].isdecimal() and not _YEAR.fullmatch(word)]
    if numbers and all(not _COMPARED.isdisjoint(said[at + 1 : at + _SOON]) for at in numbers):
        yield "it says how much more or less, not how much"


def not_what_it_came_to(case: Case) -> Iterable[str]:
    """“What was the fare *raised to*?” is not what it was before."""
    if case.fact.kind != "figure" or not values.asks_to_what(case) or values.is_to_what(case):
        return
    if not any(ask.stems[-1] == "to" or ask.stems[:2] == ("to", "what") for ask in case.fact.asks):
        yield "it does not say what it came to"


@of(Kind.YES_NO)
def not_over(case: Case) -> Iterable[str]:
    """“Is the boom *over*” is not answered by what it comes from."""
    texts = case.reading.texts
    if texts[0] in _BEING and texts[-1] == "over" and _ENDING.isdisjoint(case.fact.said):
        yield "it does not say whether it is over"


@of(Kind.MEASURE)
def no_duration(case: Case) -> Iterable[str]:
    """“How long to walk across” asks for a time, and for no length of the bridge."""
    reading = case.reading
    if not reading.focus[0].startswith("long"):
        return
    texts = reading.texts
    takes = not _TAKING.isdisjoint(texts) or ("long", "to") in pairwise(texts)
    if takes and _DURATIONS.isdisjoint((*case.fact.holds.numbered, *case.fact.unit)):
        yield "it does not say how long it takes"


@of(Kind.BARE)
def no_measure(case: Case) -> Iterable[str]:
    """“Depth of the lock”, “walking time to the mill” ask for a number of metres or minutes."""
    fact = case.fact
    for place, (noun, behind) in enumerate(pairwise(case.reading.texts)):
        units = _MEASURES.get(noun)
        is_head = behind in _SPANNING and (noun != "time" or place)
        if units and is_head and units.isdisjoint((*fact.holds.numbered, *fact.unit)):
            yield f"it does not give the “{noun}”"


def not_paid(case: Case) -> Iterable[str]:
    """“What does he get paid”, “what is he paid” is not answered by what he pays to others."""
    words = case.reading.words
    for place, (word, verb) in enumerate(pairwise(words)):
        if verb.text != "paid" or not place:
            continue
        gets = word.text in _GETTING
        who = place - 1 if gets else place
        is_person = any("person" in unit.types for unit in case.asked.by_place[who])
        is_paid = gets or not _BEING.isdisjoint(one.text for one in words[:place])
        if is_person and is_paid and _PAY.isdisjoint(case.fact.stems):
            yield f"it does not say what “{words[who].text}” is paid"


@of(Kind.BARE)
def no_income(case: Case) -> Iterable[str]:
    """“Ann's salary” is not what Ann says about paying, nor “pension” that she is retired."""
    fact = case.fact
    if not _INCOME_STEMS.isdisjoint(fact.stems):
        return
    if fact.kind == "figure" and not _PAY.isdisjoint(fact.variable):
        return
    for term in case.reading.terms:
        if term.word.text in _INCOMES:
            yield f"it does not give the “{term.word.text}”"


@of(*NUMERIC)
def not_as_guessed(case: Case) -> Iterable[str]:
    """“How many boats, roughly 40 something” is not answered by 70 of them."""
    fact, guessed = case.fact, guess(case.reading.words)
    if guessed is None:
        return
    held = (fact.amount,) if fact.amount else fact.numbers
    if not any(guessed.holds(float(number)) for number in held if number.replace(".", "", 1).isdecimal()):
        yield "its number is far from the one that is guessed at"
