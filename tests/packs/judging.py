"""A pack against questions that were written from its document alone.

A pack's questions lie beside it: ``facts`` lists the facts any of which truly answers, ``silent`` says
why the pack holds no answer. Packs were widened, and rules made, after ``….questions.yaml``, so those
figures flatter; nothing was after ``….unseen.yaml``. In ``….chat.yaml`` something is said around each
question, ``….typed.yaml`` are as people type, ``….forms.yaml`` messages of other forms, and of the ``turns``
in ``….followups.yaml`` the last is asked behind the others; rules were made after parts of these. What is in
``….misses.yaml`` was answered wrongly once, and rules were made after all of it. How much
is answered, how much of it wrongly, and how often silence is kept is shown when all tests have run.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import Any, ClassVar

import pytest
from ruamel.yaml import YAML

from facts.base import FactBase
from facts.matching.answer import Answer
from facts.matching.deciding.decision import Outcome

SILENCE = 0.97
_MOST_MADE = 30
_YEAR = re.compile(r"\b(20[12]\d)\b")
_COUNTED = re.compile(
    r"\bhow many (?!(?:of|more|times|people|percent|per|years?|days?|hours?)\b)(\w+)", re.IGNORECASE
)

Question = dict[str, Any]


@dataclass(frozen=True)
class Bounds:
    """What must hold: the least share answered rightly, the most answers that are wrong (the aim is none;
    each that is left is named when the test runs), and the most unanswerable questions that are answered."""

    coverage: float
    wrong: int
    spoken: int


@dataclass
class Tally:
    """What became of a pack's questions."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    silent: int = 0
    spoke: list[str] = field(default_factory=list)

    @property
    def answerable(self) -> int:
        return self.right + len(self.missed) + len(self.wrong)

    @property
    def unanswerable(self) -> int:
        return self.silent + len(self.spoke)

    @property
    def coverage(self) -> float:
        return self.right / self.answerable

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong) + len(self.spoke))

    @property
    def silence(self) -> float:
        return self.silent / self.unanswerable

    def figures(self, name: str) -> str:
        """What is shown of it when all tests have run."""
        figures = (
            f"{name}: of {self.answerable} answerable questions {self.coverage:.1%} answered rightly,"
            f" precision {self.precision:.1%}; of {self.unanswerable} unanswerable ones {self.silence:.1%}"
            " met with silence"
        )
        return "\n".join([figures, *(f"  wrong: {one}" for one in self.wrong + self.spoke)])


def judged(base: FactBase, questions: list[Question]) -> Tally:
    """What becomes of the questions."""
    made = Tally()
    for question in questions:
        answer = ask(base, question)
        is_answered = answer.outcome is Outcome.ANSWERED
        if "silent" in question:
            if is_answered:
                made.spoke.append(_told(question, answer))
            else:
                made.silent += 1
        elif not is_answered:
            made.missed.append(_told(question, answer))
        elif _is_right(answer, set(question["facts"])):
            made.right += 1
        else:
            made.wrong.append(_told(question, answer))
    return made


def turns_of(question: Question) -> list[str]:
    """What is asked, each behind the one before."""
    return question.get("turns") or [question["ask"]]


def ask(base: FactBase, question: Question, last: str | None = None) -> Answer:
    """The answer to the last turn of a question, or to ``last`` in its place."""
    *before, asked = turns_of(question)
    context = None
    for turn in before:
        context = base.ask(turn, context=context).context
    return base.ask(last or asked, context=context)


def _is_right(answer: Answer, expected: set[str]) -> bool:
    first = answer.answers[0]
    named = {operand["id"] for operand in first.get("operands", ())} or {first["id"]}
    return named <= expected


def _told(question: Question, answer: Answer) -> str:
    given = ", ".join(one["id"] for one in answer.answers or answer.choices) or "silence"
    asked = " / ".join(turns_of(question))
    return f"{asked} -> {given} (expected {question.get('facts') or question['silent']})"


class Asked:
    """What must hold of a pack, a set of questions after another."""

    PACK: ClassVar[Path]
    SETS: ClassVar[Mapping[str, Bounds]]
    MISSES: ClassVar[int] = 0
    """So many of the near misses are answered still."""

    def test_there_are_enough_questions_of_both_kinds(self, questions: list[Question]) -> None:
        unanswerable = [question for question in questions if "silent" in question]
        assert len(unanswerable) >= 50
        assert len(questions) - len(unanswerable) >= 90

    def test_every_answer_that_is_expected_is_a_fact_of_the_pack(
        self, base: FactBase, questions: list[Question]
    ) -> None:
        known = {fact["id"] for fact in base.facts()}
        assert {id for question in questions for id in question.get("facts", ())} <= known

    def test_no_more_is_answered_wrongly_than_is_known(self, name: str, tally: Tally) -> None:
        assert len(tally.wrong) <= self.SETS[name].wrong, "\n".join(tally.wrong)
        assert len(tally.spoke) <= self.SETS[name].spoken, "\n".join(tally.spoke)

    def test_most_is_answered_and_silence_is_kept(
        self, name: str, tally: Tally, record_property: Callable[[str, object], None]
    ) -> None:
        record_property("figures", tally.figures(f"{self.PACK.name}, {name}"))
        assert tally.coverage >= self.SETS[name].coverage, "\n".join(tally.missed)
        assert tally.silence >= SILENCE, "\n".join(tally.spoke)

    def test_another_year_or_another_thing_is_met_with_silence(
        self, base: FactBase, questions: list[Question]
    ) -> None:
        asked = [
            (question, miss)
            for question in questions
            if "facts" in question
            for miss in near_misses(turns_of(question)[-1])
        ]
        assert len(asked) > 5
        some = asked[:: ceil(len(asked) / _MOST_MADE)]
        spoke = [miss for question, miss in some if ask(base, question, miss).outcome is Outcome.ANSWERED]
        assert not spoke, "\n".join(spoke)

    def test_what_was_answered_wrongly_once_is_met_with_silence(
        self, base: FactBase, record_property: Callable[[str, object], None]
    ) -> None:
        misses = YAML(typ="safe", pure=True).load(
            questions_of(self.PACK, "misses").read_text(encoding="utf-8")
        )
        tally = judged(base, misses)
        figures = f"{self.PACK.name}, misses: {tally.silent} of {len(misses)} near misses met with silence"
        record_property("figures", figures)
        assert len(tally.spoke) <= self.MISSES, "\n".join(tally.spoke)

    @pytest.mark.parametrize("each", [10, pytest.param(1, marks=pytest.mark.benchmark)])
    def test_a_listed_question_is_answered_by_its_own_fact(self, base: FactBase, each: int) -> None:
        astray = [
            question
            for fact in base.facts()
            for question in fact.get("questions", ())[::each]
            if fact.get("rank") != "deprecated"
            and fact["id"] not in [one["id"] for one in base.ask(question).answers]
        ]
        assert not astray, "\n".join(astray)


def near_misses(ask: str) -> list[str]:
    """The question with a year that no pack holds in the place of each of its own, and with a thing that none
    counts in the place of what it wants counted."""
    found = [*_YEAR.finditer(ask), *_COUNTED.finditer(ask)]
    return [
        f"{ask[: one.start(1)]}{'1987' if one[1].isdigit() else 'lighthouses'}{ask[one.end(1) :]}"
        for one in found
    ]


def questions_of(pack: Path, name: str) -> Path:
    """The file of a pack's set of questions."""
    return Path(__file__).parent / f"{pack.name}.{name}.yaml"
