"""What is not computed: a sum where only differences are, a difference between what was planned and what was
spent, or one of a part where the whole is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.asked import Question, weighty
from facts.matching.computing import trends
from facts.matching.computing.pairs import Pair
from facts.matching.english.lexicon import COMPARING
from facts.matching.english.words import stem
from facts.matching.reading.kinds import Kind
from facts.matching.reading.periods import Asked
from facts.matching.reading.question import Reading

_TOGETHER = frozenset("together altogether combined sum".split())
_IN_ALL = (("in", "total"), ("in", "all"), ("add", "up"))
_UNTIL = frozenset("to until till through".split())
_PLANNED = frozenset(map(stem, "budget planned expected forecast projected aside".split()))
_POINTS = frozenset("point points percent percentage %".split())
_MORE = frozenset("more fewer".split())
_FOR = stem("for")


def asks_for_a_sum(reading: Reading, asked: Iterable[Question]) -> bool:
    """Whether "how many came in 2021 and 2022 *together*" is asked, or "from 2021 to 2022", rather than how
    many more; the "gap" of "Heron Gap" holds nothing against anything."""
    if reading.kind is not Kind.COUNT or trends.changes(reading):
        return False
    spots = [spot for spot, word in enumerate(reading.words) if word.text in COMPARING]
    if not all(any(question.names_at(spot) for question in asked) for spot in spots):
        return False
    texts = reading.texts
    adds = not _TOGETHER.isdisjoint(texts) or any(pair in _IN_ALL for pair in pairwise(texts))
    return adds or (bool(spots) and any(_is_from_to(reading, one) for one in reading.periods))


def _is_from_to(reading: Reading, period: Asked) -> bool:
    """Whether a period is put as "*from* 2021 *to* 2022"."""
    texts = reading.texts[max(0, period.first - 1) : period.last]
    return "from" in texts and not _UNTIL.isdisjoint(texts)


def is_planned_and_done(pair: Pair) -> bool:
    """Whether one of the two was only planned, and the question does not speak of plans."""
    planned = [not _PLANNED.isdisjoint(one.fact.texts[0]) for one in pair]
    return planned[0] != planned[1] and _PLANNED.isdisjoint(pair[0].case.reading.stems)


def is_no_number(pair: Pair) -> bool:
    """Whether "how many *more roles*" is asked of two shares."""
    reading = pair[0].case.reading
    asks = any(one == "many" and other in _MORE for one, other in pairwise(reading.texts))
    is_share = pair[0].fact.measure == "share" and not reading.wants_a_share
    return asks and is_share and _POINTS.isdisjoint(reading.texts)


def leaves_out_what_for(pair: Pair) -> bool:
    """Whether the two are of those "*for cheating*", which the question leaves out."""
    variable = pair[0].fact.variable
    if _FOR not in variable:
        return False
    behind = weighty(" ".join(variable[variable.index(_FOR) + 1 :]))
    return bool(behind) and pair[0].case.asked.says(behind) == 0
