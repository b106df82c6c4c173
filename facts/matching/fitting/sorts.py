"""Nouns that only say what sort of thing is asked for or spoken of, of a fact that has just that: the
audience of what is a number of listeners, the lifespan of what is so many hours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.derivation import deeds
from facts.matching.english.lexicon import COUNT_NOUNS, PEOPLE, UNITS
from facts.matching.english.words import stem
from facts.matching.fitting import classes, headcounts
from facts.matching.fitting.classes import Rule, by_stem
from facts.matching.profile.holdings import UNIT_STEMS
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Term

_ATTENDING = frozenset(
    map(
        stem,
        """
        visitor viewer listener reader spectator player subscriber user guest attendee participant fan
        follower gamer onlooker patron concertgoer festivalgoer
        """.split(),
    )
)
_COMING_IN = _ATTENDING | frozenset(map(stem, "patient customer client tourist pilgrim shopper".split()))
AGENTS = _COMING_IN.union(
    map(stem, PEOPLE),
    map(
        stem,
        """
        worker employee buyer seller owner keeper voter pupil student teacher farmer fisher driver sailor
        singer musician painter walker cyclist runner swimmer climber tenant lodger villager townspeople
        settler volunteer supporter neighbour hiker commuter pensioner child parent inmate soldier
        """.split(),
    ),
)
"""The stems of nouns for people by what they do."""
_GENERAL = {
    kind: frozenset(map(stem, nouns.split()))
    for kind, nouns in {
        "place": "place spot site land landscape terrain countryside scenery",
        "organisation": "organisation body outfit institution business firm company group",
        "group": "group body outfit",
    }.items()
}
"""By type of name: the nouns that say no more of what it is."""
_FIGURES = frozenset(map(stem, COUNT_NOUNS))
SPANS = frozenset(map(stem, UNITS["long"]))
"""The stems of units of time."""
WEIGHTS = frozenset(
    map(stem, "gram kilogram kilo kg ton tonne pound ounce stone hundredweight quintal".split())
)
PHYSICAL = UNIT_STEMS | WEIGHTS | SPANS
"""The stems of units of weight, length and time."""
_AVERAGES = frozenset(map(stem, "average mean total".split()))
_OF_NUMBERS = ("base", "ship", "hood")
_ESTIMATED = frozenset("estimated projected expected anticipated".split())
COSTS = frozenset(map(stem, "cost price spend spending expense expenditure".split()))
"""The stems of nouns for what is spent."""
PRICES = frozenset(map(stem, "price fare fee charge admission rent premium toll tariff".split()))
"""The stems of nouns for what is paid for something."""
_PLACES = frozenset(map(stem, "seat bed berth space pupil passenger".split()))
_TAKEN = frozenset(map(stem, "take taken occupy fill full".split()))
_OF_COMERS = frozenset(map(stem, "audience attendance turnout crowd caseload".split()))
_VISITS = frozenset(map(stem, "visit attendance".split()))
_SEEN_TO = frozenset(map(stem, "patient client".split()))
_RANKING = frozenset(map(stem, "come rank place finish".split()))
_ORDINAL = ("first", "second", "third", "fourth", "fifth", "th")
OPEN_ENDED = frozenset({"would", "could", "will", "expect", "plan", "should"})
"""The stems of words for what is not settled."""


def is_only_the_sort(case: Case, term: Term) -> bool:
    """Whether the word only says what sort of thing the fact has."""
    rule = _RULES.get(term.word.stem)
    return (
        (rule is not None and rule(case, term))
        or _is_compound(case, term)
        or _is_class_of_name(case, term)
        or (bool(case.fact.holds.agents) and _is_doer(case, term))
        or (term.word.stem in case.reading.focus and headcounts.is_who_does_it(case, term))
    )


def has_the_sort(case: Case) -> bool:
    """Whether the noun of "what *ridership*", "what *lifespan*" is for the number that the fact is."""
    return any(
        _is_compound(case, term) or (term.word.stem in _NUMBERS and _NUMBERS[term.word.stem](case, term))
        for term in case.reading.terms
        if term.word.stem in case.reading.focus
    )


def counts_visits(case: Case) -> bool:
    """Whether so many "*cases*" or "*visits*" are asked for of a number of those who come somewhere,
    "*lives*" of one of those who died, or "*patients*" of people who were treated."""
    return _counts_visits(case) or any(
        headcounts.is_who_does_it(case, term)
        for term in case.reading.terms
        if term.word.stem in case.reading.focus
    )


def _counts_visits(case: Case) -> bool:
    focus = case.reading.focus
    visits = not _VISITS.isdisjoint(focus) and counts_comers(case)
    return visits or ("case" in focus and _is_seen_to(case)) or headcounts.counts_lives(case)


def names_what_is_counted(case: Case) -> bool:
    """Whether one of the words is for the people or the unit that the fact counts ("ridership")."""
    return counts_visits(case) or any(
        _is_compound(case, term) or (term.word.stem in _OF_COMERS and _NUMBERS[term.word.stem](case, term))
        for term in case.reading.terms
    )


def is_of_general_kind(case: Case) -> bool:
    """Whether "what kind of *place*" is asked of a place, or what kind of *firm* of a body, of which the fact
    says what it is."""
    holds = case.fact.holds
    return (
        bool(holds.classes)
        and holds.subject in case.asked.entities
        and any(
            f"@{kind}@{holds.subject}" in case.asked.glossary.phrases
            and any(term.word.stem in nouns for term in case.reading.terms)
            for kind, nouns in _GENERAL.items()
        )
    )


def counts_comers(case: Case) -> bool:
    """Whether the fact is a number of those who come somewhere."""
    return case.fact.measure == "count" and not _COMING_IN.isdisjoint(case.fact.counted)


def _counts_people(case: Case) -> bool:
    """Whether the fact is a number of people."""
    return case.fact.measure == "count" and not AGENTS.isdisjoint(case.fact.counted)


def _is_count(case: Case, term: Term) -> bool:
    """Whether "member *count*" is asked of a number of members."""
    before = case.reading.words[term.first - 1 : term.first]
    is_noun = term.word.text in ("count", "tally") and case.reading.kind in (
        Kind.BARE,
        Kind.IS,
        Kind.WHAT,
        Kind.COUNT,
    )
    return is_noun and case.fact.measure == "count" and any(one.stem in case.fact.counted for one in before)


def _is_head_count(case: Case, term: Term) -> bool:
    behind = _text_at(case, term.first + 1)
    return _counts_people(case) and (term.word.text == "headcount" or behind in ("count", "counts", "tally"))


def _is_audience(case: Case, _: Term) -> bool:
    fact = case.fact
    if fact.kind == "statement":
        # "There are no *visitor figures* for 2021".
        return any(one in _ATTENDING and other in _FIGURES for one, other in pairwise(fact.texts[0]))
    return fact.measure == "count" and not _ATTENDING.isdisjoint(fact.counted)


def _is_attendance(case: Case, term: Term) -> bool:
    """Whether "*attendance*", or a "*crowd*", is asked for of a number of those who come somewhere."""
    return counts_comers(case) or _is_audience(case, term)


def _is_caseload(case: Case, _: Term) -> bool:
    """Whether the "*caseload*" is asked for of a number of patients or clients."""
    return _is_seen_to(case)


def _is_seen_to(case: Case) -> bool:
    return case.fact.measure == "count" and not _SEEN_TO.isdisjoint(case.fact.counted)


def _is_occupancy(case: Case, _: Term) -> bool:
    """Whether "*occupancy*" is asked for of the share of the seats that are taken."""
    return case.fact.measure == "share" and _takes_up(case)


def _is_occupied(case: Case, _: Term) -> bool:
    """Whether "seats *occupied*" are those that the fact calls taken."""
    return _takes_up(case) and not _PLACES.isdisjoint(case.asked.said)


def _takes_up(case: Case) -> bool:
    said = case.fact.texts[0]
    return not _PLACES.isdisjoint(said) and not _TAKEN.isdisjoint(said)


def _is_rank(case: Case, _: Term) -> bool:
    """Whether "what *position* did it come in" is asked of what the fact says came seventh."""
    return case.fact.kind == "statement" and any(
        one in _RANKING and other.endswith(_ORDINAL) for one, other in pairwise(case.fact.texts[0])
    )


def _is_visit(case: Case, term: Term) -> bool:
    """Whether "*visits* in May" are asked for of a number of those who come somewhere."""
    is_noun = term.word.text == "visits" or case.reading.kind is Kind.BARE
    return is_noun and counts_comers(case)


def _is_population(case: Case, _: Term) -> bool:
    """Whether the question says as well whom the fact counts: those who live somewhere are others than its
    visitors."""
    return _counts_people(case) and not AGENTS.intersection(case.fact.counted).isdisjoint(case.reading.stems)


def _is_weight(case: Case, _: Term) -> bool:
    """Whether it asks what the thing weighs of which the figure is so many tonnes, and not whose it is."""
    fact = case.fact
    weighed = set(weighty(" ".join(fact.variable))).difference(fact.about) - _AVERAGES
    return not WEIGHTS.isdisjoint(fact.unit) and not weighed.isdisjoint(case.asked.said)


def _is_magnitude(case: Case, _: Term) -> bool:
    """Whether "the *size* of the deficit" is asked of a figure for that."""
    fact = case.fact
    lasts = not SPANS.isdisjoint(fact.unit)
    return fact.kind == "figure" and not lasts and fact.variable_head in case.asked.said


def _is_bill(case: Case, _: Term) -> bool:
    return case.fact.kind == "figure" and case.fact.variable_head in COSTS


def is_span(case: Case) -> bool:
    """Whether the fact is, or has, a number of days, hours or the like."""
    fact = case.fact
    return fact.measure != "age" and not SPANS.isdisjoint((*fact.holds.numbered, *fact.unit))


def _is_estimate(case: Case, term: Term) -> bool:
    """Whether "an *estimate*", or an *estimated* cost, is asked for of a figure that is no exact one."""
    fact = case.fact
    text = term.word.text
    is_adjective = text in _ESTIMATED and _text_at(case, term.first + 1) != "to"
    is_noun = is_adjective or text in ("estimate", "estimates")
    is_rough = not fact.is_exact or fact.amount is None or not OPEN_ENDED.isdisjoint(fact.texts[0])
    is_rough = is_rough or _is_put_at(fact.texts[0])
    return fact.kind == "figure" and is_noun and is_rough


def _is_put_at(said: Sequence[str]) -> bool:
    """Whether somebody "puts the loss *at* 14%"."""
    return "put" in said and "at" in said[said.index("put") :]


def _is_office(case: Case, _: Term) -> bool:
    """Whether "where is the *office* of X" is asked of what the fact calls a body somewhere."""
    fact, known = case.fact, case.asked.glossary.phrases
    return (
        case.reading.kind in (Kind.WHERE, Kind.BARE)
        and fact.holds.subject in case.asked.entities
        and f"@organisation@{fact.holds.subject}" in known
        and bool(fact.holds.classes)
        and any(f"@place@{name}" in known and name not in case.asked.entities for name in fact.holds.located)
    )


def _is_money(case: Case, _: Term) -> bool:
    """Whether "how much *money*" is asked of a sum: a listed question asks how much, and its unit is none of
    weight, length or time."""
    fact = case.fact
    asks = any(ask.kind == Kind.AMOUNT for ask in fact.asks)
    return asks and fact.measure == "count" and bool(fact.unit) and PHYSICAL.isdisjoint(fact.unit)


def _is_landscape(case: Case, _: Term) -> bool:
    """Whether "what is the *land* like in X" is asked of what the fact says that the place is."""
    fact = case.fact
    asks = case.reading.focus == ("what kind",) or any(word.text == "like" for word in case.reading.words)
    return (
        asks
        and bool(fact.holds.classes)
        and fact.holds.subject in case.asked.entities
        and f"@place@{fact.holds.subject}" in case.asked.glossary.phrases
    )


def is_unnamed_place(case: Case) -> bool:
    """Whether "where" is asked of what the fact says of a place that the question does not name, by what it
    is."""
    holds = case.fact.holds
    return (
        case.reading.kind is Kind.WHERE
        and case.reading.words[0].text == "where"
        and not case.reading.periods
        and bool(holds.classes)
        and holds.subject not in case.asked.entities
        and f"@place@{holds.subject}" in case.asked.glossary.phrases
    )


def _is_unnamed_place(case: Case, _: Term) -> bool:
    """Whether "where is the heather *country*" only says that it is somewhere."""
    return is_unnamed_place(case)


def _is_compound(case: Case, term: Term) -> bool:
    """Whether "readership" or "tonnage" is asked of a number of readers, or of tonnes."""
    fact, text = case.fact, term.word.text
    if fact.measure == "share":
        # "What portion of the readership" is of the readers.
        return text.endswith("ship") and stem(text.removesuffix("ship")) in fact.about
    if fact.measure != "count":
        return False
    if text.endswith("age"):
        return not {text[:-3], stem(text[:-3])}.isdisjoint(fact.unit)
    return any(text.endswith(end) and stem(text.removesuffix(end)) in fact.counted for end in _OF_NUMBERS)


def _is_class_of_name(case: Case, term: Term) -> bool:
    """Whether it only says what the name next to it is one of."""
    names = case.asked.classed.get(term.first)
    return names is not None and not names.isdisjoint(case.fact.entities)


def _is_doer(case: Case, term: Term) -> bool:
    """Whether "the *founder* of X" is asked for, or named, of what the fact says that somebody founded."""
    done = deeds(term.word.text)
    return bool(done) and any(verb in done for _, verb in case.fact.holds.agents)


def _is_capacity(case: Case, _: Term) -> bool:
    """Whether "the *capacity* of X" is asked of a number of seats or beds."""
    return case.fact.measure == "count" and not _PLACES.isdisjoint(case.fact.unit)


def _is_paid(case: Case, term: Term) -> bool:
    """Whether "what does one *pay* for it" is asked of a price."""
    is_active = term.word.text in ("pay", "pays", "paying")
    return is_active and case.fact.kind == "figure" and case.fact.variable_head in PRICES


def _text_at(case: Case, place: int) -> str:
    words = case.reading.words
    return words[place].text if place < len(words) else ""


_NUMBERS = by_stem(
    {
        "head headcount": _is_head_count,
        "audience": _is_audience,
        "attendance turnout crowd": _is_attendance,
        "caseload": _is_caseload,
        "visit footfall throughput": _is_visit,
        "occupancy": _is_occupancy,
        "rank position place placing spot standing": _is_rank,
        "population": _is_population,
        "weigh": _is_weight,
        "size level extent magnitude scale value volume": _is_magnitude,
        "bill outlay": _is_bill,
        "capacity": _is_capacity,
        "pay": _is_paid,
        "lifespan duration length timespan": lambda case, _: is_span(case),
        "estimate": _is_estimate,
    }
)
_RULES: Mapping[str, Rule] = {
    **_NUMBERS,
    **by_stem(
        {
            "money cash": _is_money,
            "project expect anticipate": _is_estimate,
            "country area region": _is_unnamed_place,
            "office premises headquarters hq base home seat": _is_office,
            "occupy fill": _is_occupied,
            "finish": _is_rank,
            "count tally": _is_count,
            "lives life cost claim lose loss": lambda case, _: headcounts.counts_lives(case),
            "land landscape terrain countryside scenery": _is_landscape,
        }
    ),
    **classes.RULES,
}
