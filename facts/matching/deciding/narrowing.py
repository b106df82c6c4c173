"""Of facts that answer alike, those that the question says most of."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facts.matching.case.asked import weighty
from facts.matching.deciding.candidate import Candidate
from facts.matching.english.lexicon import NOW
from facts.matching.profile import Profile
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

_NOW = NOW | {"current"}
_THESE_DAYS = (("these", "days"), ("at", "present"), ("at", "the", "moment"))


def narrowed(reading: Reading, near: list[Candidate]) -> list[Candidate]:
    """Of figures that fit alike, those of which the question says all that they measure, if it does of any
    ("books lent" rather than "books lent and lost"), and of which it names all that only they are of; and the
    newest, where it asks for now or for no number that tells them apart."""
    near = _in_own_words(near)
    if any(one.case.fact.amount is None for one in near):
        return near
    near = _in_very_words(near)
    near = _wholly_said(near, [weighty(" ".join(one.case.fact.variable)) for one in near], most=True)
    if not reading.numbers and all(own := _only_theirs(near)):
        near = _wholly_said(near, own)
    if not (_asks_for_now(reading) or (reading.kind is Kind.WHO and _names_the_same(near))):
        return near
    newest = max(one.case.fact.held or "" for one in near)
    return [one for one in near if (one.case.fact.held or "") == newest]


def _in_own_words(near: list[Candidate]) -> list[Candidate]:
    """Those whose own sentence or questions have every word, if any has: cited words may speak of more."""
    whole = [one for one in near if all(one.case.says_itself(term) for term in one.case.reading.terms)]
    return whole or near


def _in_very_words(near: list[Candidate]) -> list[Candidate]:
    """Those of whose words the question has as they are what none of the others has and more; the words for
    the same of another time leave the time open."""
    said = [(_of_what(one.case.fact), _very_words(one)) for one in near]
    return [
        one
        for one, (what, own) in zip(near, said, strict=True)
        if not any(what != other and own < words for other, words in said)
    ]


def _of_what(fact: Profile) -> tuple[object, ...]:
    return fact.variable, fact.about, fact.place


def _very_words(one: Candidate) -> frozenset[str]:
    """The question's weighty words that stand in the fact's sentence as they are."""
    said = one.case.fact.texts[0]
    return frozenset(term.word.stem for term in one.case.reading.terms if term.word.stem in said)


def _wholly_said(
    near: list[Candidate], own: Sequence[Collection[str]], *, most: bool = False
) -> list[Candidate]:
    """Those whose own words the question says, if it does of any; with ``most`` only of what has the most."""
    said = [sum(word in one.case.asked.said for word in words) for one, words in zip(near, own, strict=True)]
    least = max(said) if most else 1
    whole = [
        one
        for one, words, count in zip(near, own, said, strict=True)
        if count == len(words) and count >= least
    ]
    return whole or near


def _only_theirs(near: Sequence[Candidate]) -> list[frozenset[str]]:
    """Of each figure the words for the place and the names that the others do not have."""
    facts = [one.case.fact for one in near]
    words = [
        frozenset((*fact.place, *(part for name in fact.entities for part in name.split()))) for fact in facts
    ]
    return [own.difference(*(other for other in words if other is not own)) for own in words]


def _asks_for_now(reading: Reading) -> bool:
    texts = reading.texts
    return not _NOW.isdisjoint(texts) or any(
        tuple(texts[at : at + len(phrase)]) == phrase for phrase in _THESE_DAYS for at in range(len(texts))
    )


def _names_the_same(near: Sequence[Candidate]) -> bool:
    return len({(one.case.fact.entities, one.case.fact.speaker) for one in near}) == 1


def is_told_apart(one: Candidate, other: Candidate) -> bool:
    """Whether of two figures from the same words the question says as much of what only the ``other``
    measures as of what only this ``one`` does, and in its very words only the former."""
    mine, its = one.case.fact, other.case.fact
    if not (mine.amount and its.amount) or mine.variable == its.variable or not shares_words(mine, its):
        return False
    only_mine, only_its = {*mine.variable} - {*its.variable}, {*its.variable} - {*mine.variable}
    if only_mine == {*mine.variable}:
        return False
    stems, asked = one.wanted.stems, one.case.asked
    return (
        not stems.isdisjoint(only_its)
        and stems.isdisjoint(only_mine)
        and asked.says(only_its) >= asked.says(only_mine)
    )


def shares_words(one: Profile, other: Profile) -> bool:
    """Whether two facts cite some of the same words."""
    return any(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for a in one.cited for b in other.cited)
