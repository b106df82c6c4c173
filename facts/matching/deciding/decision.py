"""The decision: which facts of the base answer a question, if any does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facts.matching import guard
from facts.matching.case.asked import Question
from facts.matching.case.case import Case
from facts.matching.computing import operations
from facts.matching.computing.operations import Sum
from facts.matching.deciding.candidate import Candidate
from facts.matching.deciding.narrowing import is_told_apart, narrowed, shares_words
from facts.matching.profile import Profile
from facts.matching.ranking import confidence
from facts.matching.ranking.rank import Wanted
from facts.matching.reading import periods
from facts.matching.reading.kinds import Kind
from facts.matching.reading.periods import Asked
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Index, Key
from facts.matching.recall.meaning import Unit, link

TRUSTED = 0.9
"""A source's own sentence is given as an answer from this confidence on: nine in ten are to be right."""
THRESHOLD = 0.5
# The fewer ways to ask a fact lists, the less the nearest of them is spelt like a question that it answers.
FEW_ASKS, THRESHOLD_OF_FEW = 12, 0.3
# Below this share of what its nearest text says, a fact is about something else that shares words.
NEAR_ENOUGH = 0.3
# Of what lists hardly any, its sentence says by its form what it answers.
THRESHOLD_OF_TOLD, NEAR_ENOUGH_OF_TOLD = 0.05, 0.2
# Of many listed questions one is spelt at least so much like any other way to ask the same. Of what lists
# none, "what" and "where" may be asked of anything in it.
ALIKE = 0.4
# The same where it says most of no listed question of its kind, so that only all together have its words.
ALIKE_TO_NONE = 0.5
NEAR_TIE = 0.8
SERIES_TIE = 0.1
PLAINLY = 0.25
# Where a fact that the guard refused fits so much better, the question is about that one.
OUTRANKED = 1.5
SHORTLIST = 40
"""So many of those recalled are ranked by all features: more change nothing but the time."""
MAX_CHOICES = 3
MAX_ANSWERS = 5
MAX_RELATED = 3
MAX_EXPLAINED = 10
COMPUTED_CONFIDENCE = 0.95
_RELATED_FROM = 0.3
_SHORT = 3
_MOST_SYNONYMS = 6
_OF_ANYTHING = frozenset({Kind.WHAT, Kind.WHERE})
_OPEN_ENDED = frozenset({Kind.WHY, Kind.SAID, Kind.QUOTE})
_OF_A_DAY = frozenset(
    """
    what which s is was are were will be did do does has have had happen happens happened happening occur
    occurs occurred occurring take takes took taken taking place go goes going went on for of the about so
    scheduled planned due set to event events thing things significance important special notable that day
    date this
    """.split()
)
"""The words with which it is asked what is of a day, and of nothing else."""


class Outcome(StrEnum):
    """What became of a question."""

    ANSWERED = "answered"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Found:
    """What the base has on a reading: facts (``keys``, best first) or ``sums`` of figures to be
    computed."""

    reading: Reading
    outcome: Outcome
    confidence: float = 0.0
    keys: tuple[Key, ...] = ()
    sums: tuple[Sum, ...] = ()
    candidates: tuple[Candidate, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether a curator listed this very question as one that a fact found answers."""
        return any(one.is_vouched_for for one in self.candidates if one.key in self.keys)


def find(index: Index, reading: Reading, packs: Sequence[str]) -> Found:
    """Recall, rank, guard and decide: what the facts of ``packs`` have on a reading."""
    if not packs or not reading.words:
        return Found(reading, Outcome.NOT_FOUND)
    says_something = bool(reading.terms or reading.numbers)
    linked = link(reading, index, packs)
    wanted = _search_words(reading, linked, index) if says_something else reading.stems
    ranking = Wanted(reading, index.rarity)
    asked = {pack: Question(reading, units, index.glossary(pack)) for pack, units in linked.items()}
    recalled: Sequence[tuple[Key, Profile]] = index.recall(wanted, packs)
    if not index.is_small and any(fact.is_plain for _, fact in recalled):
        recalled = recalled[:SHORTLIST]
    recalled, likeness = index.meant(reading.text, packs, recalled)
    peers = {pack: [fact for (own, _), fact in recalled if own == pack] for pack in asked}
    candidates = [
        Candidate(key, Case(asked[key[0]], fact, peers[key[0]]), ranking, likeness.get(key, ()))
        for key, fact in recalled
    ]
    if not says_something:
        # "What happens in May?" says nothing to hold a fact to, but a fact may list it.
        candidates = [one for one in candidates if one.is_vouched_for]
    trust = 0.0
    if any(one.case.fact.is_plain for one in candidates):
        candidates = ordered(candidates)
        trust = trust_in(candidates)
    outcome, chosen = _decide(reading, candidates, trust)
    if outcome is Outcome.NOT_FOUND and (day := _day(reading)):
        # All that it says is the day: whatever else is of that day may be meant as well.
        of_it = [Case(asked[pack], fact, peers[pack]) for (pack, _), fact in recalled]
        made = [Candidate(key, case, ranking) for (key, _), case in zip(recalled, of_it, strict=True)]
        chosen = [one for one in made if _is_of_day(one.case.fact, day)]
        outcome, chosen = (Outcome.ANSWERED, chosen) if len(chosen) == 1 else (outcome, [])
    figures = [(one.key, one.case.fact) for one in candidates]
    sums = []
    if not guard.asks_why(reading.words) and not any(one.is_vouched_for for one in chosen):
        sums = operations.wanted(reading, asked, figures, [one.case.fact for one in chosen])
    if sums:
        outcome = Outcome.ANSWERED if len(sums) == 1 else Outcome.AMBIGUOUS
        return Found(reading, outcome, COMPUTED_CONFIDENCE, (), tuple(sums), tuple(candidates))
    sure = 0.0
    if chosen:
        sure = trust if chosen[0].case.fact.is_plain else chosen[0].close.confidence
    return Found(reading, outcome, sure, tuple(one.key for one in chosen), (), tuple(candidates))


def _day(reading: Reading) -> Asked | None:
    """The one day of which it is asked what happened on it."""
    if len(reading.periods) != 1:
        return None
    (day,) = reading.periods
    around = reading.texts[: day.first] + reading.texts[day.last :]
    is_day = day.period.start == day.period.end and not day.is_relative
    return day if is_day and around and _OF_A_DAY.issuperset(around) else None


def _is_of_day(fact: Profile, day: Asked) -> bool:
    """Whether a statement names the very day."""
    days = [one for one in fact.periods if one.start == one.end]
    return fact.amount is None and not fact.is_plain and bool(days) and periods.fits_event(day, days)


def ordered(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, best first, as they stand before the guard."""
    return sorted(candidates, key=lambda one: -one.ranked.score)


def trust_in(candidates: Sequence[Candidate]) -> float:
    """The calibrated confidence in the first of the candidates, which are in order."""
    if not candidates:
        return 0.0
    is_listed = len(candidates[0].case.fact.lexis.ways) > 1
    return confidence.confidence(confidence.signals([one.ranked for one in candidates]), is_listed=is_listed)


def _search_words(reading: Reading, linked: Mapping[str, Sequence[Unit]], index: Index) -> list[str]:
    """The question's own weighty words and numbers, and the rarest of those that mean the same:
    common ones find nothing that these do not, and cost most of the time."""
    own = [term.word.stem for term in reading.terms] + [word.stem for word in reading.words if word.is_number]
    same = frozenset().union(*(unit.sense.weighty for units in linked.values() for unit in units))
    known = sorted((count, word) for word in same.difference(own) if (count := index.spread(word)))
    rarest = [word for _, word in known[:_MOST_SYNONYMS]]
    return list(dict.fromkeys([*own, *rarest]))


def _decide(
    reading: Reading, candidates: Sequence[Candidate], trust: float
) -> tuple[Outcome, list[Candidate]]:
    own = [one for one in candidates if not one.case.fact.is_plain]
    if quoted := [one for one in own if one.has_the_quoted_words]:
        # Its words are all there, however little of the quote they are.
        own = candidates = quoted
    fitting = (
        quoted
        or [one for one in own if one.is_vouched_for]
        or [
            one
            for one in own
            if one.at_most.confidence >= _threshold(one) and guard.answers(one.case) and _is_near(one)
        ]
    )
    if not fitting:
        if trust >= TRUSTED and candidates[0].case.fact.is_plain and guard.allows(candidates[0].case):
            return Outcome.ANSWERED, [candidates[0]]
        return Outcome.NOT_FOUND, []
    twins = [one for one in fitting if any(is_told_apart(one, other) for other in fitting)]
    fitting = [one for one in fitting if one not in twins]
    candidates = [one for one in candidates if one not in twins]
    fitting.sort(key=lambda one: -one.close.logit)
    best = fitting[0]
    limit = best.close.logit + OUTRANKED
    if any(one.at_most.logit > limit and one.close.logit > limit for one in candidates):
        return Outcome.NOT_FOUND, []
    near = [best]
    for one in fitting[1:]:
        is_open = _same_series(best, one)
        is_far = best.close.logit - one.close.logit > NEAR_TIE or _is_plainly_nearer(best, one)
        if is_far and not is_open:
            continue
        if is_open or not any(_same_evidence(one.case.fact, other.case.fact) for other in near):
            near.append(one)
    if reading.kind is Kind.YES_NO:
        # Whatever affirms it does; none of them leaves the question open.
        near = near[:1]
    near = narrowed(reading, near)
    if len(near) == 1 or reading.kind in _OPEN_ENDED:
        near = [one for one in near[:MAX_ANSWERS] if quoted or _is_alike(one)]
        return (Outcome.ANSWERED, near) if near else (Outcome.NOT_FOUND, [])
    return Outcome.AMBIGUOUS, near[:MAX_CHOICES]


def _is_told(one: Candidate) -> bool:
    """Whether the fact's sentence answers a question of the kind that is asked."""
    return bool(one.case.fact.told) and one.case.reading.kind in one.case.fact.kinds


def _is_near(one: Candidate) -> bool:
    """Whether what the fact says is near enough to the question."""
    near, fact = one.close.features, one.case.fact
    if fact.told and not fact.asks and one.case.reading.kind in _OF_ANYTHING and near["letters"] < ALIKE:
        return False
    least = NEAR_ENOUGH_OF_TOLD if _is_told(one) else NEAR_ENOUGH
    return one.close.confidence >= _threshold(one) and near["nearest_back"] >= least


def _is_alike(one: Candidate) -> bool:
    """Whether the question is spelt like one of the many that the fact lists; asked why, it has only to name
    what for."""
    if len(one.case.fact.asks) < FEW_ASKS or one.case.reading.kind is Kind.WHY or one.is_vouched_for:
        return True
    least = ALIKE if _says_a_listed_one(one.case) else ALIKE_TO_NONE
    return one.close.features["letters"] >= least


def _says_a_listed_one(case: Case) -> bool:
    """Whether the question says most of a listed one of its kind; or is too short to, asks for a quote, or
    names the fact's own number or an order that it tells."""
    reading, fact = case.reading, case.fact
    is_short = len(reading.words) <= _SHORT or reading.kind is Kind.QUOTE
    is_its_own = fact.amount in reading.numbers or bool(case.asks_for_order)
    return is_short or is_its_own or any(map(case.covers_most_of, fact.asks_of(reading.kind)))


def _threshold(one: Candidate) -> float:
    if _is_told(one):
        return THRESHOLD_OF_TOLD
    return THRESHOLD if len(one.case.fact.asks) >= FEW_ASKS else THRESHOLD_OF_FEW


def _same_series(best: Candidate, other: Candidate) -> bool:
    """Whether two figures measure the same and the question fits both as well, so that it leaves
    open when, where or of whom."""
    one, two = best.case.fact, other.case.fact
    if not one.measure or one.variable != two.variable or one.unit != two.unit:
        return False
    return best.close.features["nearest"] - other.close.features[
        "nearest"
    ] < SERIES_TIE and not _is_plainly_nearer(best, other)


def _is_plainly_nearer(best: Candidate, other: Candidate) -> bool:
    """Whether the question says far more of what its nearest text says."""
    return best.close.features["nearest_back"] - other.close.features["nearest_back"] > PLAINLY


def _same_evidence(one: Profile, other: Profile) -> bool:
    """Whether two facts rest on some of the same words of the same source, and are no two numbers."""
    if one.amount is not None and other.amount is not None and one.amount != other.amount:
        return False
    return shares_words(one, other)


def related(candidates: Sequence[Candidate]) -> list[Key]:
    """What comes nearest: has most of the question's very words, and then the kind that it asks for."""
    near = [one for one in candidates if one.at_most.covered >= _RELATED_FROM]
    near.sort(key=lambda one: (one.at_most.features["literal"], one.at_most.logit), reverse=True)
    return [one.key for one in near[:MAX_RELATED]]
