"""Ballots: "carried by 64 votes to 27" says how many voted for it, and how many against."""

from __future__ import annotations

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.profile import PEOPLE_STEMS, Profile
from facts.matching.reading.question import Term

_VOTE = stem("votes")
_FOR = frozenset(map(stem, "favour favor".split()))
_AGAINST = frozenset(map(stem, "against oppose opposed".split()))

# "No" is a side only of whoever "voted no"; "no votes" denies some.
_ANSWERS = frozenset({"yes", "no"})


def counts_voters(case: Case) -> bool:
    """Whether "how many *voted against* it" is asked of a ballot of which both sides are told."""
    reading = case.reading
    is_ballot = _VOTE in reading.stems or not (_FOR | _AGAINST).isdisjoint(reading.stems)
    nobody_else = PEOPLE_STEMS | {_VOTE} | _FOR | _AGAINST
    return is_ballot and nobody_else.issuperset(reading.focus) and _tells_both_sides(case.fact)


def is_a_side(case: Case, term: Term) -> bool:
    """Whether the word only says which side of such a ballot is meant, or who votes."""
    word = term.word.stem
    is_behind_vote = term.first and case.reading.stems[term.first - 1] == _VOTE
    is_side = (
        word in _FOR | _AGAINST
        or (word in _ANSWERS and is_behind_vote)
        or (word in PEOPLE_STEMS and _VOTE in case.reading.stems)
    )
    return is_side and _tells_both_sides(case.fact)


def _tells_both_sides(fact: Profile) -> bool:
    """Whether a sentence has "64 votes to 27", or a number for and one against."""
    if fact.kind != "statement" or _VOTE not in fact.holds.numbered:
        return False
    said = fact.texts[0]
    behind = [said[place + 1 : place + 3] for place, word in enumerate(said) if word == _VOTE]
    return "against" in said or any(
        one[:1] == ("to",) and one[1:] and one[1][0].isdecimal() for one in behind
    )


RULES = dict.fromkeys(
    "favour favor yes no against oppose opposed people members folks persons".split(), is_a_side
)
"""By word."""
