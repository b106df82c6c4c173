"""What a figure is restricted to, which the question must not leave open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from facts.matching.case.asked import Question, weighty
from facts.matching.case.case import Case
from facts.matching.english.words import Word, stem
from facts.matching.fitting import listed, sorts
from facts.matching.profile import PEOPLE_STEMS, Profile
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.recall.meaning import Unit

JOINTS = frozenset({"and", "plus"})
_BEFORE_NAMES = frozenset("the in at on of for both".split())
_TWO = 2
_TOGETHER = frozenset(map(stem, "together combined jointly both".split()))
_EACH = frozenset({"each", "every"})
_EACH_STEMS = frozenset(map(stem, _EACH))
_NOT_OF_NUMBERS = frozenset({Kind.WHO, Kind.WHERE, Kind.WHAT})
_AGENTS = frozenset({"person", "organisation", "group"})
_PRICES = frozenset(map(stem, "price cost fee fare charge".split()))
_SPENT = frozenset(map(stem, "cost spending expense expenditure spend".split()))
_MONEYS = _SPENT | frozenset(map(stem, "total annual yearly overall".split()))
_MEASURES = (
    _PRICES | _MONEYS | frozenset(map(stem, "number count share rate amount figure average age".split()))
)
_SHARING = frozenset(map(stem, "share percentage proportion fraction rate part".split()))
# What people would like or think is not what they do.
_ATTITUDES = frozenset(
    map(
        stem,
        """
        want wish support favour oppose against reject approve agree believe think prefer plan intend hope
        demand
        """.split(),
    )
)


def lacking(case: Case, *, of_each: str = "") -> list[str]:
    """What a figure is restricted to and the question does not say. ``of_each``: the kind of name ("place")
    that it wants each of, and so need not say."""
    fact, reading = case.fact, case.reading
    knows_the_number = fact.amount in reading.numbers and reading.kind not in NUMERIC
    if fact.kind != "figure" or reading.kind is Kind.SOURCE or knows_the_number:
        return []
    common = case.asked.entities & set(fact.entities)
    said = case.asked.said | {word for name in common for word in name.split()}
    # A ride between two towns needs no bridge named; a count of one people is none of another.
    types = {kind for unit in case.asked.units if unit.entities & common for kind in unit.types} & {"place"}
    if _is_of_one_of_several(case) or _is_not_of_each(case):
        return ["it is of one only"]
    if _is_of_several_together(case):
        return ["it is of several together"]
    made = [
        f"“{' '.join(names)}” is left out"
        for kind, names in fact.about_names
        if said.isdisjoint(names)
        and kind not in types
        and not (of_each and kind == of_each)
        and not _is_meant(case, kind, names)
        and not _is_matter(case, kind, names)
        and not _is_the_only_one(case, kind, names)
    ]
    if of_each != "place" and leaves_out_the_place(case.asked, fact, case.peers):
        made.append(f"“{' '.join(fact.place)}” is left out")
    made.extend(_undone(case))
    if _is_listed(case):
        return made
    if fact.about_head and fact.about_head not in said and not _goes_without_saying(fact):
        made.append(f"“{fact.about_head}” is left out")
    measured = set(weighty(" ".join((*fact.variable, *fact.place, *fact.unit)))) - set(fact.about)
    is_left_out = measured.isdisjoint(said) and not (
        _asks_its_price(case) or sorts.names_what_is_counted(case)
    )
    if measured and fact.measure != "age" and (is_left_out or _is_of_other_spending(fact, said)):
        made.append("what is counted is left out")
    made.extend(_unsaid_attitude(fact, said))
    return made


def _undone(case: Case) -> Iterable[str]:
    """Of a share of people: what they did, where "how many of them" does not say it."""
    fact = case.fact
    if fact.measure == "share" and listed.is_partitive(case.reading):
        counted = set(weighty(" ".join(fact.variable))) - set(fact.about) - PEOPLE_STEMS - _SHARING
        if counted and counted.isdisjoint(case.asked.said):
            yield "what they did is left out"


def _unsaid_attitude(fact: Profile, said: AbstractSet[str]) -> Iterable[str]:
    if fact.measure == "share":
        attitudes = _ATTITUDES.intersection(fact.variable or fact.texts[0])
        if attitudes and said.isdisjoint(_ATTITUDES):
            yield f"“{min(attitudes)}” is left out"


def leaves_out_the_place(question: Question, fact: Profile, others: Iterable[Profile]) -> bool:
    """Whether the question names no place, and the same is counted in all as well."""
    if question.reading.kind is Kind.WHERE or not question.said.isdisjoint(fact.place):
        return False
    if f"@place@{' '.join(fact.place)}" not in question.glossary.phrases:
        return False
    return any(not other.place and _but_for_place(other) == _but_for_place(fact) for other in others)


def _but_for_place(fact: Profile) -> tuple[object, ...]:
    """All that tells one figure from another, but where it was counted."""
    return fact.kind, fact.variable, fact.about, fact.period, fact.speaker


def _is_of_other_spending(fact: Profile, said: AbstractSet[str]) -> bool:
    """Whether it is spent on something that the question leaves out."""
    bought = set(weighty(" ".join(fact.variable))).difference(fact.about) - _MONEYS
    return fact.variable_head in _SPENT and bool(bought) and bought.isdisjoint(said)


def _is_of_one_of_several(case: Case) -> bool:
    """Whether it is of one of the places that the question names together ("in Tarn *and* Moss")."""
    reading, place = case.reading, " ".join(case.fact.place)
    if not place or reading.compares or reading.kind not in NUMERIC | {Kind.BARE}:
        return False
    named = [unit.entities for unit in joined_places(case.asked)]
    return any(place in names for names in named) and any(
        names.isdisjoint(case.fact.entities) for names in named
    )


def _is_of_several_together(case: Case) -> bool:
    """Whether "Tarn and Moss *together*" have so many, and the question names one of them."""
    fact = case.fact
    if _TOGETHER.isdisjoint(fact.texts[0]) or not _TOGETHER.isdisjoint(case.reading.stems):
        return False
    phrases = case.asked.glossary.phrases
    places = {
        name for name in fact.entities if f"@place@{name}" in phrases and name.split()[0] in fact.texts[0]
    }
    named = places & case.asked.entities
    return len(places) > 1 and len(named) == 1 and not named & {" ".join(fact.place)}


def _is_not_of_each(case: Case) -> bool:
    """Whether a number of each of the places of a kind is wanted ("in *each* town"), and it is one number."""
    words = case.reading.words
    named = [case.asked.same_at(place + 1) for place, word in enumerate(words[:-1]) if word.text in _EACH]
    classes = case.asked.glossary.classes.values()
    return any(
        not names.isdisjoint(one) for names in named for one in classes
    ) and case.fact.stems.isdisjoint(_EACH_STEMS)


@lru_cache(maxsize=16)
def joined_places(asked: Question, joints: frozenset[str] = JOINTS) -> tuple[Unit, ...]:
    """The names of the places that stand around an "and" (or others of the ``joints``), unless it is
    "between" them. Remembered, as it is asked of every figure."""
    words = asked.reading.words
    if not any(word.text in joints for word in words):
        return ()
    runs: list[list[Unit]] = [[]]
    end = 0
    for unit in sorted(asked.units, key=lambda one: (one.first, -one.last)):
        if not unit.entities or unit.first < end:
            continue
        if not all(word.text in joints | _BEFORE_NAMES for word in words[end : unit.first]):
            runs.append([])
        if "place" in unit.types:
            runs[-1].append(unit)
        end = unit.last
    return next((tuple(run) for run in runs if _is_joined(words, run, joints)), ())


def _is_joined(words: Sequence[Word], run: Sequence[Unit], joints: frozenset[str]) -> bool:
    if len(run) < _TWO:
        return False
    opening = words[run[0].first - 1].text if run[0].first else ""
    return opening != "between" and any(word.text in joints for word in words[run[0].last : run[-1].first])


def _is_meant(case: Case, kind: str, names: tuple[str, ...]) -> bool:
    """Whether the question asks for whom the names stand for, or describes the one person or body that they
    name as a listed question does."""
    if case.reading.kind in _NOT_OF_NUMBERS:
        return True
    return kind in _AGENTS and any(
        (kind == "person" or ask.kind == case.reading.kind)
        and len(ask.terms) > 1
        and set(names).isdisjoint(ask.terms)
        and case.asked.says(ask.terms) == 1
        for ask in case.fact.asks
    )


def _is_matter(case: Case, kind: str, names: tuple[str, ...]) -> bool:
    """Whether the names restrict the figure no further: they stand for the whole of which the question names
    a part, the figure's place; or, where it has none, for a body or a thing, which is what it is about."""
    known, key = case.asked.glossary.phrases, " ".join(names)
    if case.fact.place:
        is_whole = any(f"@{one}@{key}" in known for one in ("work", "place", "event"))
        is_asked = case.reading.kind is Kind.WHERE
        return is_whole and (is_asked or set(weighty(" ".join(case.fact.place))) <= case.asked.said)
    wholes = (key, " ".join(case.fact.about))
    types = ("organisation", "work", "thing", "event")
    return not kind and any(f"@{one}@{whole}" in known for one in types for whole in wholes)


def _is_the_only_one(case: Case, kind: str, names: tuple[str, ...]) -> bool:
    """Whether "*the renovation*" needs no name, as no other thing is renovated in what was found."""
    words = case.reading.words
    for place, word in enumerate(words):
        is_one = (
            word.stem in case.fact.variable and not word.text.endswith("s") and word.stem not in _MEASURES
        )
        before = [one.text for one in words[max(0, place - _TWO) : place]]
        if kind not in _AGENTS and is_one and "the" in before and not _has_rival(case, word.stem, names):
            return True
    return False


def _has_rival(case: Case, noun: str, names: tuple[str, ...]) -> bool:
    """Whether a fact speaks of the noun as of something else's ("the repair *of the pier*")."""
    own = " ".join(names)
    for fact in case.peers:
        others = [name for name in fact.entities if name != own]
        text = " ".join(word for word in fact.texts[0] if word != "the")
        if any(f"{noun} of {name}" in text or f"{name} {noun}" in text for name in others):
            return True
        if noun in fact.variable and fact.place and fact.place != case.fact.place:
            return True
    return False


def _asks_its_price(case: Case) -> bool:
    """Whether "how much is it" asks for the price that the figure is."""
    return case.reading.kind is Kind.AMOUNT and case.fact.variable_head in _PRICES


def _goes_without_saying(fact: Profile) -> bool:
    """Whether the fact's own sentence and most of its questions leave out the noun that it is about."""
    saying = sum(fact.about_head in ask.stems for ask in fact.asks)
    return fact.about_head not in fact.texts[0] and saying < len(fact.asks) / 2


def _is_listed(case: Case) -> bool:
    """Whether the question says all that one of the fact's own questions says."""
    return any(ask.terms and case.asked.says(ask.terms) == 1 for ask in case.fact.asks)
