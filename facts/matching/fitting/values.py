"""Whether a question leaves nothing of a figure open but its value, in whatever form it asks for it: "the
audience of 2022, what was it", "how tall is it", "how much came in"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import CHANGING, CURRENCIES, MONEY, UNITS
from facts.matching.english.words import stem
from facts.matching.fitting import listed, sorts
from facts.matching.reading import periods
from facts.matching.reading.kinds import Kind

_MOST = 0.75
_UNITS = {stem(asked): frozenset(map(stem, units)) for asked, units in UNITS.items()}
_FORMS = frozenset({Kind.WHAT, Kind.IS})
_PARTS = frozenset({"of", "more", "less"})
_WAY = frozenset(stem(f"{unit}{plural}") for unit in UNITS["far"] for plural in ("", "s"))
_SPEEDS = _WAY | frozenset(map(stem, "knot mph kph kmh kilometre km mach".split()))
_DEGREES = frozenset(map(stem, "degree celsius fahrenheit".split()))
_DIMENSIONS = {
    stem(asked): (units, frozenset(map(stem, words.split())))
    for asked, units, words in (
        ("high", _WAY, "high height tall altitude elevation above stand tower"),
        ("tall", _WAY, "tall high tower"),
        ("deep", _WAY, "deep depth below beneath"),
        ("wide", _WAY, "wide width broad breadth across"),
        ("thick", _WAY, "thick thickness deep depth"),
        ("broad", _WAY, "wide width broad breadth across"),
        ("loud", frozenset({"decibel"}), "decibel"),
        ("heavy", sorts.WEIGHTS, "weigh weight heavy mass"),
        ("fast", _SPEEDS, "speed velocity pace knot mph kph kmh"),
        *((asked, _DEGREES, "temperature hot warm cold celsius fahrenheit") for asked in ("hot", "cold")),
    )
}
"""By what is asked for, "how *high*": its units, and the words by which a fact says that a number of these is
just that."""
_TAKINGS = "profit loss earnings takings donations sales money charge toll tariff premium levy"
_SUMS = frozenset(map(stem, MONEY | {*_TAKINGS.split()}))
_CHARGING = frozenset(map(stem, "cost pay charge spend".split()))
_PRICED = _CHARGING | sorts.PRICES | sorts.COSTS
_FOR_WHAT = frozenset({"for", "on", "with"})
_MOVED = frozenset(
    map(stem, CHANGING | frozenset("raise raised cut lower lowered reduce reduced go".split()))
)
_CURRENCIES = frozenset(map(stem, CURRENCIES))
_EITHER = frozenset({stem("pound")})
_MONIES = _PRICED.union(map(stem, "money sum amount".split()))
_OCCASIONS = frozenset(map(stem, "time evening night day morning afternoon occasion".split()))
_BINDING = frozenset("of for to in on by with who that".split())
# What is done, meant or thought of what is measured is no number of it.
_OTHERWISE = frozenset("doing done happen happened happening like about mean means".split())


def leaves_only_the_value(case: Case) -> bool:
    """Whether it says what is measured, where and when, and asks "what" of nothing else."""
    fact, reading = case.fact, case.reading
    if fact.amount is None or fact.period is None or reading.kind not in _FORMS or reading.focus:
        return False
    texts = reading.texts
    if not _OTHERWISE.isdisjoint(texts) or _is_done(texts):
        return False
    timed = any(periods.fits_figure(one, fact.period) for one in reading.periods)
    return timed and case.asked.says(weighty(" ".join((*fact.variable, *fact.place)))) >= _MOST


def _is_done(texts: Sequence[str]) -> bool:
    """Whether something is done ("what did they *do* for it"): a "do" right behind "what" only asks."""
    return any(text == "do" and before not in ("what", "which") for before, text in pairwise(texts))


def lasts(case: Case) -> bool:
    """Whether the fact has a length of the kind asked for ("how long": of time or of way)."""
    units = _UNITS.get(case.reading.focus[0].split()[0], frozenset())
    return case.fact.measure != "age" and not units.isdisjoint((*case.fact.holds.numbered, *case.fact.unit))


def is_as_large(case: Case) -> bool:
    """Whether "how big" or "how large" is asked of what the fact is a number of."""
    by_size = case.reading.focus[0].startswith(("big", "larg"))
    is_such = case.fact.measure == ("share" if case.reading.wants_a_share else "count")
    return by_size and is_such


def is_so_high(case: Case) -> bool:
    """Whether "how high", "how fast" or "how heavy" is asked of a figure for just that."""
    units, words = _DIMENSIONS.get(case.reading.focus[0].split()[0], (frozenset(), frozenset()))
    return not units.isdisjoint(case.fact.unit) and any(
        not words.isdisjoint(text) for text in case.fact.texts
    )


def is_where_so_much_was(case: Case) -> bool:
    """Whether "where was the level of 5.8 metres reached" is asked of the figure that is just that, at a
    place that the question does not name."""
    fact = case.fact
    is_it = fact.kind == "figure" and fact.amount in case.reading.numbers
    return is_it and bool(fact.place) and case.asked.said.isdisjoint(fact.place)


def asks_to_what(case: Case) -> bool:
    """Whether it ends with "raised *to*" or "cut *to*"."""
    stems = case.reading.stems
    return stems[-1:] == ("to",) and len(stems) > 1 and stems[-2] in _MOVED


def is_to_what(case: Case) -> bool:
    """Whether "what was it *raised to*" is asked of the figure that the fact's sentence says it came to."""
    said = case.fact.texts[0]
    return asks_to_what(case) and any(
        one == "to" and case.fact.amount in said[spot + 1 : spot + 3] for spot, one in enumerate(said)
    )


def counts_occasions(case: Case) -> bool:
    """Whether "how often" is asked of a number of evenings, or of what was done "*on* 30 evenings"."""
    fact = case.fact
    if fact.measure != "count" or _OCCASIONS.isdisjoint(fact.unit):
        return False
    is_on_them = any(one == "on" and other == fact.amount for one, other in pairwise(fact.texts[0]))
    return is_on_them or fact.variable_head in fact.unit


def names_the_measure(case: Case) -> bool:
    """Whether the noun of "what *height*" or "what *wait*" is that of what is measured, or before it."""
    fact, wanted = case.fact, case.asked.same_as(case.reading.focus)
    if fact.variable_head in wanted:
        return True
    asks = [word.text for word in case.reading.words if word.stem in case.reading.focus]
    before = takewhile(lambda word: word not in _BINDING, fact.variable)
    own = wanted.difference(fact.about, fact.unit)
    return not any(text.endswith("s") for text in asks) and not own.isdisjoint(before)


def is_no_money(case: Case) -> bool:
    """Whether what it *costs* is asked of a number of years or tonnes; pounds may be either."""
    return not (sorts.PHYSICAL - _EITHER).isdisjoint(case.fact.unit[:1]) and not _CHARGING.isdisjoint(
        case.reading.stems
    )


def is_its_price(case: Case) -> bool:
    """Whether "what is the *price* of it", "what did they *pay* the miller" is asked of what a listed
    question asks how much it costs."""
    reading = case.reading
    if _PRICED.isdisjoint(reading.stems) or not _MONIES.issuperset(reading.focus):
        return False
    if reading.texts[-1] in _FOR_WHAT:
        return False
    pays = reading.kind is Kind.WHAT and not _CHARGING.isdisjoint(reading.stems)
    return listed.lists(case, Kind.AMOUNT, share=_MOST) or (pays and is_sum(case))


def is_sum(case: Case) -> bool:
    """Whether "how much came in" is asked of a sum of money, or "how much of the rent" of a share of it."""
    texts = case.reading.texts
    if any(one == "much" and other in _PARTS for one, other in pairwise(texts)):
        return case.fact.measure == "share" and ("much", "of") in pairwise(texts)
    is_money = case.fact.variable_head in _SUMS or not _CURRENCIES.isdisjoint(case.fact.unit)
    return case.fact.measure == "count" and is_money
