"""What speaks against two figures as those that a question holds against each other: another group that it
names, another source that gives another number, or that they are the opposite of what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from facts.matching.case.asked import weighty
from facts.matching.computing import pairs, trends
from facts.matching.computing.pairs import Operand, Pair
from facts.matching.english.lexicon import COMPARING
from facts.matching.english.words import stem
from facts.matching.guard.figures import restrictions
from facts.matching.profile import Profile
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

_WITHOUT = frozenset(map(stem, "without free no not never".split()))
_SPELLS = frozenset("quarter half month week".split())
_THAT = frozenset({"that", "same"})
_A_MONTH = 30.4


def speak_against(pair: Pair, figures: Sequence[Operand]) -> bool:
    """Whether the question asks for another pair, or the base has it otherwise as well."""
    return (
        _is_opposite(pair)
        or _is_unlike_in_length(pair)
        or _is_crossed(pair, figures)
        or _is_disputed(pair, figures)
        or _is_of_one_place(pair, figures)
    )


def is_won_or_lost(reading: Reading) -> bool:
    """Whether "how many members did it *lose* in 2023" asks for a change, and compares nothing itself."""
    wins = any(word.text in trends.WINNING for word in reading.words)
    return reading.kind is Kind.COUNT and wins and COMPARING.isdisjoint(reading.texts)


def _is_opposite(pair: Pair) -> bool:
    """Whether "more *errors*" is asked of shares without any."""
    reading, variable = pair[0].case.reading, pair[0].fact.variable
    for place, word in enumerate(variable):
        if word in _WITHOUT and _WITHOUT.isdisjoint(reading.stems):
            return pair[0].case.asked.says(weighty(" ".join(variable[place + 1 : place + 3]))) > 0
    return False


def _is_unlike_in_length(pair: Pair) -> bool:
    """Whether "the first quarter of 2024 and *that* of 2023" would be held against the whole of 2023."""
    texts = set(pair[0].case.reading.texts)
    if texts.isdisjoint(_SPELLS) or texts.isdisjoint(_THAT):
        return False
    return len({_months(one.fact) for one in pair}) > 1


def _months(fact: Profile) -> int:
    held = fact.period
    return round((held.end - held.start).days / _A_MONTH) if held and held.end else -1


def _is_crossed(pair: Pair, figures: Sequence[Operand]) -> bool:
    """Whether the question names, beside the one whose two times would be compared, another one of whom there
    are figures as well ("more in Tarn in 2024 than *in Moss* in 2022")."""
    if pairs.is_apart_in_subject(pair) or not pairs.is_apart_in_time(pair):
        return False
    own = _whose(pair[0].fact)
    said = set(pair[0].case.reading.stems)
    for rival in figures:
        if rival.key[0] != pair[0].key[0] or not pairs.is_alike((pair[0], rival)):
            continue
        more = _whose(rival.fact) - own
        if more and more <= said:
            return True
    return False


def _is_of_one_place(pair: Pair, figures: Sequence[Operand]) -> bool:
    """Whether the question names no place, and the two are of one of several."""
    one, other = pair
    if one.fact.place != other.fact.place:
        return False
    every = [rival.fact for rival in figures if rival.key[0] == one.key[0]]
    return any(restrictions.leaves_out_the_place(own.case.asked, own.fact, every) for own in pair)


def _whose(fact: Profile) -> set[str]:
    return set(weighty(" ".join((*fact.about, *fact.place))))


def _is_disputed(pair: Pair, figures: Sequence[Operand]) -> bool:
    """Whether somebody else gives another number for one of two of different places or groups, the question
    does not say whose is meant, and it asks by how much they differ, or the other number turns them round."""
    if not pairs.is_apart_in_subject(pair):
        return False
    by_how_much = "how" in pair[0].case.reading.texts
    for one, beside in (pair, pair[::-1]):
        for rival in figures:
            if rival.key[0] != one.key[0] or not _disputes(one, rival):
                continue
            if by_how_much or _is_more(one, beside) != _is_more(rival, beside):
                return True
    return False


def _is_more(one: Operand, other: Operand) -> bool:
    return Decimal(one.fact.amount or 0) > Decimal(other.fact.amount or 0)


def _disputes(one: Operand, rival: Operand) -> bool:
    fact, other = one.fact, rival.fact
    same = (fact.variable, fact.about, fact.place, fact.held, fact.unit)
    return (
        same == (other.variable, other.about, other.place, other.held, other.unit)
        and fact.speaker != other.speaker
        and fact.amount != other.amount
        and one.case.asked.says(weighty(" ".join(fact.speaker))) < 1
    )
