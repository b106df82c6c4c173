"""How close a curated fact is to a question that the guard lets it answer: by what its listed questions and
its sentence say, in whatever words mean the same."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from facts.matching.case.case import Case
from facts.matching.guard.wording.accounting import is_shown_otherwise
from facts.matching.profile import shape
from facts.matching.ranking.rank import Wanted
from facts.matching.ranking.rarity import Rarity
from facts.matching.reading.kinds import Kind

WEIGHTS: Mapping[str, float] = {
    "covered": 4.0,
    "nearest": 5.0,
    "nearest_back": 3.0,
    "letters": 5.0,
    "kind": 2.0,
    "number": 1.2,
    "literal": 1.5,
    "subject": 0.6,
}
BIAS = -14.2
# What makes one text nearer than another, beside the share of the question that it covers.
_BACK, _KIND = 0.5, 0.2
_REST = _BACK + _KIND
# A long sentence that says all of a question is near enough, whatever else it says: but a name alone, or
# words that ask for nothing, may be about anything in it.
_WHOLLY = 0.3
_LONE = 0.4
# What lacks more words than so many is not meant, whatever its form shows.
_MOST_SHOWN = 2

Word = tuple[str, frozenset[str]]
"""A word or number of the question, and all stems that would do as well."""


class Closeness(NamedTuple):
    """The features of a fact for a question, each from 0 to 1 and in the order of WEIGHTS, their weighted
    sum ``logit``, and the confidence from 0 to 1."""

    values: tuple[float, ...]
    logit: float

    @property
    def features(self) -> Mapping[str, float]:
        """The features by name."""
        return dict(zip(WEIGHTS, self.values, strict=True))

    @property
    def covered(self) -> float:
        """The first of them."""
        return self.values[0]

    @property
    def confidence(self) -> float:
        """How likely it is that this is the fact asked for."""
        return 1 / (1 + math.exp(-self.logit))


def closeness(case: Case, wanted: Wanted, most: Closeness) -> Closeness:
    """Score a fact, of which ``most`` is what ``at_most`` says.

    ``covered``: share of the question's weight that the fact's words cover; ``nearest`` and
    ``nearest_back``: share of the question that its nearest listed question or statement covers,
    and the reverse; ``letters``: how alike the one that is spelt most like it is (see ``shape``), which
    tells near-identical facts apart; ``kind``: whether it lists a question of the same kind;
    ``number``: whether a number is wanted and it is a figure;
    ``literal``: like ``covered``, but by the question's very words; ``subject``: whether the question
    names what the fact's sentence is about.
    """
    forward, back = _nearest(case, wanted.rarity)
    if case.asks_for_order:
        # It need not say what has the other ranks.
        back = max(back, _WHOLLY)
    letters = shape.likeness(wanted.shape, case.fact.lexis.shapes)
    if _names_only_the_number(case):
        # A lone number is like no text.
        back, letters = max(back, _LONE), max(letters, _LONE)
    covered, _, _, _, *rest = most.values
    return _weighed(covered, forward, back, letters, *rest)


def at_most(case: Case, wanted: Wanted) -> Closeness:
    """What ``closeness`` cannot exceed, for a fraction of its cost: the features that need no look at the
    single texts, of which none covers more of the question than all the fact's words do."""
    covered, literal = _shares(case, wanted)
    number = float(bool(case.fact.measure) and _wants_a_number(case))
    subject = float(case.fact.holds.subject in case.asked.entities)
    return _weighed(covered, covered, 1.0, 1.0, _kind(case), number, literal, subject)


def _weighed(*values: float) -> Closeness:
    return Closeness(values, BIAS + sum(map(float.__mul__, WEIGHTS.values(), values)))


def _wants_a_number(case: Case) -> bool:
    """Whether a number is wanted; "is the rate high" wants to be told what is thought of it."""
    return case.reading.kind is not Kind.YES_NO and case.reading.wants_a_number


def _names_only_the_number(case: Case) -> bool:
    """Whether nothing is said but the number that the fact gives, of which it is asked what it is."""
    return bool(case.reading.numbers) and not case.reading.periods and case.asks_what_a_number_is


def _kind(case: Case) -> float:
    """Whether it lists a question of the same kind, or is the quote asked for; what only mentions somebody
    says half of who he is."""
    if case.reading.kind is Kind.QUOTE and case.fact.kind == "quote":
        return 1.0
    if case.asks_for_order or _names_only_the_number(case):
        return 1.0
    listed = float(case.reading.kind in case.fact.kinds)
    if case.reading.kind is Kind.IS and not (
        case.fact.holds.classes and case.fact.holds.subject in case.asked.entities
    ):
        return listed / 2
    return listed


def _wanted(case: Case) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words and numbers of the question without those that the fact shows by its form alone: those that
    the fact has, and those that it lacks."""
    wanted: Sequence[Word] = case.asked.wanted
    stems = case.fact.stems
    if case.asks_for_order:
        ordering = {case.reading.words[place].stem for place in case.asks_for_order}
        wanted = [one for one in wanted if one[0] not in ordering] or wanted
    held: list[Word] = []
    lacking: list[Word] = []
    for one in wanted:
        (lacking if one[1].isdisjoint(stems) else held).append(one)
    if not lacking or len(lacking) > _MOST_SHOWN or case.fact.is_plain:
        return held, lacking
    missing = {word for word, _ in lacking}
    shown = {
        term.word.stem
        for term in case.reading.terms
        if term.word.stem in missing and (is_shown_otherwise(case, term) or case.is_asked_for(term))
    }
    if not shown:
        return held, lacking
    return [one for one in held if one[0] not in shown], [one for one in lacking if one[0] not in shown]


def _shares(case: Case, wanted: Wanted) -> tuple[float, float]:
    """The share, from 0 to 1, of the question's weight that the fact's words cover, and that of what stands
    in it word by word."""
    stems, weights = case.fact.stems, wanted.weights
    held, lacking = _wanted(case)
    covered = sum([weights[word] for word, _ in held])
    literal = sum([weights[word] for word, _ in held if word in stems])
    total = covered + sum([weights[word] for word, _ in lacking])
    return (covered / total, literal / total) if total else (0.0, 0.0)


def _nearest(case: Case, rarity: Rarity) -> tuple[float, float]:
    """Of the fact's listed questions and its statement, the one nearest to the question: the share
    of the question that it covers, and the reverse."""
    texts = case.fact.questions_and_statement
    held, lacking = _wanted(case)
    wanted = (*held, *lacking)
    is_named_only = case.fact.name_stems.issuperset(word for word, _ in wanted)
    is_asked = len(wanted) > 1 and not is_named_only and case.reading.kind is not Kind.BARE
    shares = [0.0] * len(texts)
    total = sum([rarity.weight(word) for word, _ in wanted])
    for word, same in held:
        weight = rarity.weight(word)
        for place in {place for one in same & case.fact.stems for place in case.fact.standing[one]}:
            shares[place] += weight
    weighed = rarity.weighed(case.fact.lexis, (heavy for _, _, heavy in texts))
    said = case.asked.said
    best = (0.0, 0.0, 0.0)
    for place in sorted(range(len(texts)), key=lambda place: -shares[place]):
        forward = shares[place] / (total or 1.0)
        if forward + _REST <= best[0]:
            break
        kind = texts[place][0]
        words, whole = weighed[place]
        back = sum(weight for word, weight in words if word in said) / whole
        score = forward + _BACK * back + _KIND * (kind == case.reading.kind)
        if forward == 1.0 and not kind and is_asked:
            back = max(back, _WHOLLY)
        if score > best[0]:
            best = (score, forward, back)
    return best[1], best[2]
