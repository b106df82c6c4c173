"""Question -> answer: the stages in order, and what is shown."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from facts.errors import NotComparable
from facts.matching.computing import operations
from facts.matching.computing.operations import Beside
from facts.matching.deciding import breakdown, decision
from facts.matching.deciding.candidate import Candidate
from facts.matching.deciding.decision import Found, Outcome
from facts.matching.following import halves
from facts.matching.following.context import Context
from facts.matching.reading import clauses
from facts.matching.reading.question import MAX_CHARACTERS, Reading, read
from facts.matching.recall import spelling
from facts.matching.recall.index import Index, Key

Json = dict[str, Any]
Load = Callable[[Sequence[Key]], Mapping[Key, Json]]

_MOST_PARTS = 2


@dataclass(frozen=True, eq=False, repr=False)
class Answer:
    """The outcome. ``answers`` is empty unless answered, ``choices`` unless ambiguous; each holds
    facts as the projection loads them. ``refused`` says why what was asked to be computed makes no sense."""

    question: str
    outcome: Outcome
    confidence: float
    answers: tuple[Json, ...] = ()
    choices: tuple[Json, ...] = ()
    related: tuple[Json, ...] = ()
    refused: str = ""
    took_ms: float = 0.0
    reading: Reading | None = None
    candidates: tuple[Candidate, ...] = field(default=(), repr=False)

    @property
    def context(self) -> Context | None:
        """What a follow-up passes back."""
        return Context(self.reading, self.answers) if self.reading else None

    @property
    def ranking(self) -> list[tuple[Key, float]]:
        """The candidates, best first, each with its confidence, as they stand before the guard."""
        found = decision.ordered(self.candidates)
        if not found:
            return []
        trust, best = decision.trust_in(found), found[0].ranked.score
        return [(one.key, trust * math.exp(one.ranked.score - best)) for one in found]

    @property
    def explanation(self) -> Json:
        """Every stage as plain data: what was read, each candidate with its features and what
        speaks against it, and the decision."""
        found = decision.ordered(self.candidates)
        return {
            "question": self.question,
            "read": self.reading.to_json() if self.reading else {},
            "candidates": [one.to_json() for one in found[: decision.MAX_EXPLAINED]],
            "decision": {
                "status": self.outcome.value,
                "confidence": round(self.confidence, 3),
                "trust_in_first": round(decision.trust_in(found), 3),
                "trusted_from": decision.TRUSTED,
                "threshold": decision.THRESHOLD,
                "near_tie": decision.NEAR_TIE,
                "answers": [one["id"] for one in self.answers or self.choices],
            },
        }

    def to_json(self) -> Json:
        """The contract of ``footnote ask --json``."""
        return {
            "question": self.question,
            "status": self.outcome.value,
            "confidence": round(self.confidence, 3),
            "answers": list(self.answers),
            "choices": list(self.choices),
            "related": list(self.related),
            **({"refused": self.refused} if self.refused else {}),
            "took_ms": round(self.took_ms, 2),
        }


def ask(
    index: Index,
    question: str,
    *,
    packs: Sequence[str],
    load: Load,
    beside: Beside,
    context: Context | None = None,
) -> Answer:
    """Answer a question from the facts of ``packs``.

    ``load`` gives facts by key as they are shown, ``beside`` the series that a figure is in and those of
    other places. ``context`` is the question that this one may follow, and what it was told. A question that
    asks two things is answered where both are; one that something is only said around, without that, unless
    the base's own sentences or listed questions may have it as well.
    """
    started = time.perf_counter()
    asked = _opened(question) if context else question
    alone = clauses.alone(asked) if len(asked) <= MAX_CHARACTERS else asked
    found = _ask(index, alone, packs, context, load)
    if alone != question and _may_be_meant_whole(index, question, found):
        found = _ask(index, question, packs, context, load)
    keys = [key for one in found.sums for key in one.keys]
    loaded = load(list(dict.fromkeys([*found.keys, *keys])))
    computed, refused = _computed(found, loaded, beside)
    outcome = _outcome(found, computed)
    shown = (*(loaded[key] for key in found.keys), *computed)
    related: list[Json] = []
    if outcome is Outcome.NOT_FOUND:
        near = list(dict.fromkeys(keys if refused else decision.related(found.candidates)))
        related = list(load(near[: decision.MAX_RELATED]).values())
    answered = outcome is Outcome.ANSWERED
    return Answer(
        question=question,
        outcome=outcome,
        confidence=found.confidence if answered else 0.0,
        answers=shown if answered else (),
        choices=shown if outcome is Outcome.AMBIGUOUS else (),
        related=tuple(related),
        refused=refused if outcome is Outcome.NOT_FOUND else "",
        took_ms=(time.perf_counter() - started) * 1000,
        reading=found.reading,
        candidates=found.candidates,
    )


def _ask(index: Index, text: str, packs: Sequence[str], context: Context | None, load: Load) -> Found:
    """What the base has on a question, or on both that it asks."""
    first, *more = clauses.parts(text) if len(text) <= MAX_CHARACTERS else [text]
    if not more:
        return _find(index, first, packs, context)
    whole = _find(index, text, packs, None)
    return _in_parts(index, first, more, packs, context, whole=whole, load=load)


def _may_be_meant_whole(index: Index, question: str, found: Found) -> bool:
    """Whether some of what was found lists the question as it was asked, with all that is said around it; or
    is its source's own sentence, which may be of that as well, where no curated fact answers without it."""
    asked = _read(index, question).stems
    if any(asked in one.case.fact.listed for one in found.candidates):
        return True
    plain = {one.key for one in found.candidates if one.case.fact.is_plain}
    return bool(plain) and (found.outcome is not Outcome.ANSWERED or not plain.isdisjoint(found.keys))


def _opened(question: str) -> str:
    from facts.matching.following import turns

    return turns.opened(question)


def _read(index: Index, question: str) -> Reading:
    return read(question, mend=lambda words: spelling.mend(words, index))


def _find(
    index: Index, text: str, packs: Sequence[str], context: Context | None, *, follows: bool = False
) -> Found:
    """What the base has on one question, which may go on from ``context`` (see ``following``)."""
    if context is None:
        return breakdown.find(index, _read(index, text), packs)
    # Most questions come first, and what tells how they go on takes as long to load as one to answer.
    from facts.matching.following import finding

    return finding.find(index, text, packs, context, read=lambda one: _read(index, one), follows=follows)


def _in_parts(
    index: Index,
    first: str,
    more: Sequence[str],
    packs: Sequence[str],
    context: Context | None,
    *,
    whole: Found,
    load: Load,
) -> Found:
    """What the base has on each part of a question, unless a fact lists the ``whole`` of it."""
    if whole.is_listed:
        return whole
    found = _find(index, first, packs, context)
    for part in more[:_MOST_PARTS]:
        found = _both(found, _second(index, part, packs, found, load))
    return _as_one(found, whole) if found.outcome is Outcome.NOT_FOUND else found


def _second(index: Index, part: str, packs: Sequence[str], first: Found, load: Load) -> Found:
    """What the base has on the second half of a question of which it has the ``first``."""
    is_open = first.outcome is not Outcome.ANSWERED or not first.keys
    told = () if is_open else tuple(load(first.keys).values())
    other = _find(index, part, packs, Context(first.reading, told), follows=True)
    if is_open or other.outcome is Outcome.ANSWERED:
        return other
    answers = [one for one in first.candidates if one.key in first.keys]
    return first if halves.tells_the_rest(read(part), first.reading, answers) else other


def _as_one(parted: Found, whole: Found) -> Found:
    """What asks twice and is answered in no part, taken as one: a source's own sentence may be what it means;
    a curated fact would answer half of it."""
    if whole.candidates and whole.candidates[0].case.fact.is_plain:
        return whole
    return replace(parted, candidates=whole.candidates or parted.candidates)


def _both(one: Found, other: Found) -> Found:
    """The answers to both parts of a question; where either has none, the question has none."""
    if one.outcome is not Outcome.ANSWERED or other.outcome is not Outcome.ANSWERED:
        outcome = (
            Outcome.NOT_FOUND if Outcome.NOT_FOUND in (one.outcome, other.outcome) else Outcome.AMBIGUOUS
        )
        open_one = one if one.outcome is outcome else other
        return replace(open_one, outcome=outcome, candidates=(*one.candidates, *other.candidates))
    return Found(
        reading=one.reading,
        outcome=Outcome.ANSWERED,
        confidence=min(one.confidence, other.confidence),
        keys=tuple(dict.fromkeys((*one.keys, *other.keys))),
        sums=tuple(dict.fromkeys((*one.sums, *other.sums))),
        candidates=(*one.candidates, *other.candidates),
    )


def _computed(found: Found, loaded: Mapping[Key, Json], beside: Beside) -> tuple[list[Json], str]:
    """What is computed, and why what makes no sense is not."""
    made, refused = [], ""
    for one in found.sums:
        try:
            made.append(operations.compute(one, loaded, beside))
        except NotComparable as error:
            refused = refused or error.reason
    return [one for one in made if one is not None], refused


def _outcome(found: Found, computed: Sequence[Json]) -> Outcome:
    """What becomes of a question once it was tried to compute what it asks for. Of several ways to mean
    it, those that make no sense were not meant."""
    if not found.sums or len(computed) == len(found.sums):
        return found.outcome
    if found.outcome is Outcome.AMBIGUOUS and computed and not found.keys:
        return Outcome.AMBIGUOUS if len(computed) > 1 else Outcome.ANSWERED
    return Outcome.NOT_FOUND
