"""What an adjective holds two figures against each other by: "dearer" prices, "busier" people who come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from facts.matching.case.asked import Question, weighty
from facts.matching.english.words import stem
from facts.matching.profile import Profile
from facts.matching.reading.question import Reading
from facts.matching.recall.meaning import Unit
from facts.matching.recall.sense import Sense


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_PRICES = _stems("price cost fare fee charge rent toll tariff")
_SPENDING = _stems("spending expense expenditure bill")
_DURATIONS = _stems("second minute hour day week month year")
_LENGTHS = _DURATIONS | _stems("metre meter kilometre kilometer mile foot feet yard km m")
_COMING = _stems(
    """
    people passenger visitor traveller traveler customer guest pupil student fan tourist spectator patient
    client
    """
)
_STAYING = _stems("member worker number order server computer trailer letter paper quarter")
_TAKEN_UP = _stems(
    """
    participant member entrant applicant hire rental visit booking sale trip journey ride loan admission
    download boarding
    """
)


def is_price(fact: Profile) -> bool:
    """Whether it is what something costs."""
    return fact.measure == "count" and fact.variable_head in _PRICES


def is_cost(fact: Profile) -> bool:
    """Whether it is what something costs, or what is spent on it."""
    return is_price(fact) or (fact.measure == "count" and fact.variable_head in _SPENDING)


def is_spending(fact: Profile) -> bool:
    """Whether it is what is spent on something, which is no price of whoever spends it."""
    return is_cost(fact) and not is_price(fact)


def is_length(fact: Profile) -> bool:
    """Whether it is so long, in time or in space."""
    return fact.measure == "count" and not _LENGTHS.isdisjoint(fact.unit)


def _is_duration(fact: Profile) -> bool:
    """Whether it is how long something takes."""
    return fact.measure == "count" and not _DURATIONS.isdisjoint(fact.unit)


def _is_age(fact: Profile) -> bool:
    return fact.measure == "age"


def is_crowd(fact: Profile) -> bool:
    """Whether it counts those who come, mostly named after what they do ("players")."""
    return fact.measure == "count" and any(
        one in _COMING or (one.endswith("er") and one not in _STAYING) for one in fact.unit
    )


def is_use(fact: Profile) -> bool:
    """Whether it counts who came, or how often something was made use of."""
    return is_crowd(fact) or (fact.measure == "count" and not _TAKEN_UP.isdisjoint(fact.unit))


def _is_share(fact: Profile) -> bool:
    return fact.measure == "share"


def _is_figure(fact: Profile) -> bool:
    return fact.amount is not None


_Test = Callable[[Profile], bool]
_ALONE: Mapping[str, _Test] = {
    **dict.fromkeys("cheaper dearer pricier costlier cheapest dearest priciest costliest".split(), is_cost),
    **dict.fromkeys("longer shorter longest shortest".split(), is_length),
    **dict.fromkeys("faster quicker slower fastest quickest slowest".split(), _is_duration),
    **dict.fromkeys("older younger oldest youngest".split(), _is_age),
    **dict.fromkeys("busier quieter emptier busiest quietest emptiest".split(), is_crowd),
    **dict.fromkeys("relatively proportionally proportionately".split(), _is_share),
    **dict.fromkeys("bigger larger smaller greater".split(), _is_figure),
}
_GRADED: Mapping[str, _Test] = {
    **dict.fromkeys("expensive costly affordable".split(), is_cost),
    **dict.fromkeys("crowded busy".split(), is_crowd),
    "popular": is_use,
}
_STAFF = _stems("employee staff")
_EMPLOYED = frozenset("job jobs people folk folks".split())
_GRADES = frozenset("more less most least".split())
# What else may be meant where it is not said what is measured.
_AS_WELL: Mapping[_Test, _Test] = {is_crowd: is_use}


@dataclass(frozen=True, slots=True)
class Degrees:
    """Such adjectives in a question, each by its place with the test of what it measures."""

    tests: Mapping[int, _Test]

    @property
    def places(self) -> frozenset[int]:
        """Where they stand."""
        return frozenset(self.tests)

    def fit(self, fact: Profile) -> bool:
        """Whether a figure is of what each of them measures."""
        return all(test(fact) for test in self.tests.values())

    def may_fit(self, fact: Profile) -> bool:
        """Whether a figure may be meant as well, where a question does not say what is measured."""
        return all(_AS_WELL.get(test, test)(fact) for test in self.tests.values())

    @property
    def are_of_shares(self) -> bool:
        """Whether one of them asks for shares ("*relatively* more members")."""
        return _is_share in self.tests.values()

    def say_of_what(self, asked: Question, fact: Profile) -> bool:
        """Whether a question that only calls it "dearer" says whose price a figure is, or the price of
        what; and one that calls it "bigger", what is."""
        if _is_figure in self.tests.values():
            return not asked.said.isdisjoint({*fact.variable, *fact.unit})
        if is_cost not in self.tests.values():
            return True
        return says_of_what(asked, fact) or (is_price(fact) and not asked.said.isdisjoint(fact.about))


def read(reading: Reading) -> Degrees:
    """The adjectives of a question."""
    made = {}
    for place, word in enumerate(reading.words):
        before = reading.words[place - 1].text if place else ""
        test = _ALONE.get(word.text) or (_GRADED.get(word.text) if before in _GRADES else None)
        if _is_relative(reading, place):
            test = _is_share
        if test:
            made[place] = test
    return Degrees(made)


def says_of_what(asked: Question, fact: Profile) -> bool:
    """Whether the question says all that the price is of, or that is spent on."""
    return set(weighty(" ".join(fact.variable))) - _PRICES - _SPENDING <= asked.said


def _is_relative(reading: Reading, place: int) -> bool:
    """Whether "*relative to* the posts" stands at ``place``, and not "relative to 2021"."""
    texts = reading.texts[place : place + 2]
    return texts == ("relative", "to") and all(one.first != place + 2 for one in reading.periods)


def said(asked: Question) -> Question:
    """The question with what its words say of what is measured: "dearer" speaks of a price, the "jobs" and
    the "people" of a company are those whom it employs."""
    reading = asked.reading
    units = [
        Unit(place, place + 1, Sense(_PRICES | _SPENDING))
        for place, test in read(reading).tests.items()
        if test is is_cost
    ]
    units += [
        Unit(place, place + 1, Sense(_STAFF | {word.stem}))
        for place, word in enumerate(reading.words)
        if word.text in _EMPLOYED
    ]
    return replace(asked, units=(*asked.units, *units)) if units else asked
