"""What a question points to by the fact's own words where it names nothing: the place that is "the heath",
the one of the three, what somebody says; or names and only asks who that is."""

from __future__ import annotations

from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import DIRECTION_NOUNS, NEGATION
from facts.matching.english.words import stem
from facts.matching.fitting import sorts
from facts.matching.reading.kinds import Kind

_BEING = frozenset("is was are were be".split())
_CALLED = frozenset("person man woman called named somebody someone one".split())
_FOR = frozenset("for to by per".split())
_SPEECH_ACTS = frozenset(
    map(
        stem,
        """
        warn warning object objection complain complaint demand propose proposal request plea suggest
        suggestion promise threat threaten argue argument advise advice recommend recommendation deny
        denial criticise criticism explain explanation predict prediction fear hope doubt concern regret
        appeal admit admission
        """.split(),
    )
)
"""The stems of what is said to some end, as nouns and as verbs."""
_HOLDING = frozenset(map(stem, "held hold staged".split()))
_WHICH_OF = ("which of",)
_GOING = frozenset(
    map(stem, "head go went move turn travel sail drive ride walk march run flow drift face".split())
)
_SOON = 3
_COMPASS = frozenset(
    stem(f"{side}{ending}") for side in ("north", "south", "east", "west") for ending in ("", "ward", "wards")
)


def is_what_he_says(case: Case) -> bool:
    """Whether "according to Ann, what is lacking" is asked of a quote of hers that has the rest of it."""
    fact, reading = case.fact, case.reading
    own = [term for term in reading.terms if not case.asked.names_at(term.first)]
    return (
        fact.kind == "quote"
        and not reading.focus
        and (bool(reading.speaker) or _is_in_his_eyes(case))
        and bool(own)
        and all(case.states(term.first) for term in own)
        and any(word not in case.asked.said for word in weighty(" ".join(fact.texts[0])))
    )


def is_what_he_puts_so(case: Case) -> bool:
    """Whether "what is Ann's *warning*" is asked of what she *warns* of, in words of hers or by the fact's
    own verb, and of nothing that the fact does not have."""
    wanted = case.asked.same_as(case.reading.focus)
    if wanted.isdisjoint(_SPEECH_ACTS):
        return False
    fact, asked = case.fact, case.asked
    speaker = " ".join(fact.speaker)
    does = any(name in asked.entities and verb in wanted for name, verb in fact.holds.agents)
    says = fact.kind == "quote" and speaker in asked.entities and not wanted.isdisjoint(fact.texts[0])
    rest = (term.first for term in case.reading.terms if term.word.stem not in case.reading.focus)
    return (does or says) and all(asked.names_at(place) or case.states(place) for place in rest)


def _is_in_his_eyes(case: Case) -> bool:
    """Whether it is asked "for Ann" or "in Ann's view", and not of her."""
    words, name = case.reading.words, " ".join(case.fact.speaker)
    return any(
        name in unit.entities
        and (words[unit.last - 1].owner or (unit.first > 0 and words[unit.first - 1].text in _FOR))
        for unit in case.asked.units
    )


def is_whom_it_names(case: Case) -> bool:
    """Whether "who the person called Ann *is*" asks for nothing else, of a fact that is asked who she is."""
    named = [term for term in case.reading.terms if case.asked.names_at(term.first)]
    rest = {term.word.text for term in case.reading.terms if not case.asked.names_at(term.first)}
    return (
        bool(named)
        and case.reading.words[-1].text in _BEING
        and rest <= _CALLED
        and case.fact.holds.subject in case.asked.entities
        and any(
            ask.kind == Kind.IS and ask.focus == ("who",) and case.covers(ask) == 1 for ask in case.fact.asks
        )
    )


def is_the_place(case: Case) -> bool:
    """Whether "where is the heath" is asked of what the fact says which place is just that, or where
    something was held of what it says of that."""
    own = [term for term in case.reading.terms if not sorts.is_only_the_sort(case, term)]
    is_it = sorts.is_unnamed_place(case) and bool(own) and all(case.states(term.first) for term in own)
    return is_it or _is_where_it_is_held(case)


def says_which_way(case: Case) -> bool:
    """Whether "which way do they *head*" is asked of what says in which direction they do."""
    terms = case.reading.terms
    heads = not _GOING.isdisjoint(case.reading.stems) or any(
        not _GOING.isdisjoint(case.asked.own_at(term.first)) for term in terms
    )
    return heads and any(one in _GOING and other in _COMPASS for one, other in pairwise(case.fact.texts[0]))


def asks_which_way(case: Case) -> bool:
    """Whether "which way" or "what direction" is asked for, not just where."""
    return case.reading.kind is Kind.WHERE and not DIRECTION_NOUNS.isdisjoint(case.reading.texts[:_SOON])


def _is_where_it_is_held(case: Case) -> bool:
    """Whether "where was the fair *held*" is asked of the sentence that says it was held in or at a place
    that the question does not name."""
    fact, asked = case.fact, case.asked
    said = fact.texts[0]
    return (
        fact.holds.located != ()
        and not _HOLDING.isdisjoint(case.reading.stems)
        and not _HOLDING.isdisjoint(said)
        and NEGATION.isdisjoint(said)
        and any(
            f"@place@{one}" in asked.glossary.phrases and one not in asked.entities
            for one in fact.holds.located
        )
        and all(case.states(term.first) for term in case.reading.terms)
    )


def is_one_of_so_many(case: Case) -> bool:
    """Whether "which of the three" is asked of what the fact says of one "of the three", which the question
    does not name."""
    if case.reading.focus != _WHICH_OF:
        return False
    stems, said = case.reading.stems, case.fact.texts[0]
    asked = stems.index("of") if "of" in stems else len(stems)
    number = "".join(stems[asked + 2 : asked + 3])
    of_so_many = ("of", "the", number)
    is_such = any(said[spot : spot + 3] == of_so_many for spot in range(len(said)))
    unnamed = [name for name in case.fact.entities if name not in case.asked.entities]
    return number.isdecimal() and is_such and len(unnamed) == 1


def is_called_one(case: Case) -> bool:
    """Whether "what is the *café* called" is asked of what names one in full ("the Signal Box *Café*"), or of
    what is said of that very one."""
    if case.reading.focus != ("name",):
        return False
    nouns = frozenset(term.word.stem for term in case.reading.terms)
    known, said = case.asked.glossary.phrases, frozenset(case.reading.stems)
    named = [name for name in case.fact.entities if not said.issuperset(name.split())]
    return any(
        f"@person@{name}" not in known
        and (
            not nouns.isdisjoint(name.split())
            or (name in case.asked.entities and name == case.fact.holds.subject)
        )
        for name in named
    )
